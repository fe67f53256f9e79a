#include "app/cli/RecordJson.h"

#include "app/cli/Context.h"

namespace tp::cli {

namespace {
QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QJsonValue fieldJson(const schema::RecordType *type, const std::string &field, const Value &value) {
    if (value.isNull()) return {};
    const auto *known = type ? type->field(field) : nullptr;
    if (!known) return value.boolean() ? QJsonValue(*value.boolean()) : QJsonValue();
    // valueToJson gives a JSON text of any kind; only a document can be parsed, hence the array around it.
    const auto wrapped = "[" + domain::valueToJson(*known, value) + "]";
    return QJsonDocument::fromJson(QByteArray::fromStdString(wrapped)).array().at(0);
}

QJsonObject author(const std::optional<MemberId> &member, store::Reader &names) {
    QJsonObject json;
    if (member) {
        json["author"] = text(names.memberName(*member));
        json["authorId"] = text(toText(*member));
    }
    return json;
}
} // namespace

QJsonObject recordJson(const store::Record &record, store::Reader &reader) {
    const auto *type = reader.dictionary().type(record.type);
    QJsonObject json{{"id", text(toText(record.id))}, {"type", text(record.type)}};
    for (const auto &[field, value] : record.fields)
        if (!value.isNull()) json[text(field)] = fieldJson(type, field, value);
    if (record.file) json["_file"] = text(toText(*record.file));
    if (record.deleted) json["_deleted"] = true;
    if (record.readOnly) json["_readOnly"] = true;
    json["_pending"] = record.pending;
    QJsonArray conflicts;
    for (const auto &field : record.conflicts) conflicts.append(text(field));
    if (!conflicts.isEmpty()) json["_conflicts"] = conflicts;
    json["_changed"] = text(isoTime(record.changedMs));
    return json;
}

QJsonArray historyJson(const std::string &type, std::span<const store::HistoryItem> items, store::Reader &names) {
    QJsonArray list;
    for (const auto &item : items) {
        auto json = author(item.member, names);
        if (item.adoptedFrom) {
            json["takenUpFrom"] = text(names.memberName(*item.adoptedFrom));
            json["takenUpFromId"] = text(toText(*item.adoptedFrom));
            if (item.writtenThereMs) json["writtenAt"] = text(isoTime(*item.writtenThereMs));
        }
        json["field"] = text(item.field);
        json["at"] = text(isoTime(item.atMs));
        if (item.before) json["from"] = fieldJson(names.dictionary().type(type), item.field, *item.before);
        json["to"] = fieldJson(names.dictionary().type(type), item.field, item.after);
        list.append(json);
    }
    return list;
}

QJsonArray conflictsJson(std::span<const store::Conflict> conflicts, store::Reader &names) {
    QJsonArray list;
    for (const auto &conflict : conflicts) {
        QJsonArray values;
        for (const auto &version : conflict.versions) {
            auto json = author(version.member, names);
            json["value"] = fieldJson(names.dictionary().type(conflict.type), conflict.field, version.value);
            json["at"] = text(isoTime(version.atMs));
            json["shown"] = version.shown;
            values.append(json);
        }
        list.append(QJsonObject{
            {"record", text(toText(conflict.record))}, {"type", text(conflict.type)}, {"field", text(conflict.field)}, {"values", values}});
    }
    return list;
}

Result<const schema::RecordType *> typeNamed(const std::string &name) {
    if (const auto *type = schema::recordType(name)) return type;
    std::string known;
    for (const auto &type : schema::recordTypes()) known += (known.empty() ? "" : ", ") + std::string(type.name);
    return fail(Code::Invalid, "unknown record type " + name.substr(0, 40) + "; one of: " + known);
}

} // namespace tp::cli
