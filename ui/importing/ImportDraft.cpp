#include "ui/importing/ImportDraft.h"

#include "core/store/DraftKeys.h"
#include "core/store/Reader.h"
#include "ui/text/Strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tp::ui {
namespace {
constexpr std::size_t most = 50;

QJsonValue number(std::size_t value) { return static_cast<qint64>(value); }
std::size_t natural(const QJsonValue &json) { return static_cast<std::size_t>(std::max<qint64>(0, json.toInteger())); }
template <class Enum> Enum enumFrom(const QJsonValue &json, Enum last) {
    const auto value = json.toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : Enum();
}
} // namespace

// The sign before the digest keeps it from being read as a record's identifier.
std::string importDraftKey(const std::string &type, const QByteArray &digest) {
    return importDrafts + type + "/t" + digest.toHex().left(32).toStdString();
}

std::string pastedTableKey(const std::string &draftKey) { return "pasted/" + draftKey; }

Bytes encodeImport(const ImportDraft &draft) {
    QJsonArray names, columns, cells, decisions;
    for (const auto &name : draft.names) names << toQt(name);
    for (const auto &column : draft.columns)
        columns << QJsonArray{toQt(column.field), static_cast<int>(column.digits), static_cast<int>(column.part)};
    for (const auto &[at, text] : draft.cells) cells << QJsonArray{number(at.first), number(at.second), toQt(text)};
    for (const auto &[row, one] : draft.decisions) decisions << QJsonArray{number(row), static_cast<int>(one.choice), toQt(one.against)};
    const auto json = QJsonDocument(QJsonObject{{"type", toQt(draft.type)},
                                                {"source", draft.source},
                                                {"path", draft.path},
                                                {"at", QString::number(draft.atMs)},
                                                {"named", draft.named},
                                                {"names", names},
                                                {"columns", columns},
                                                {"cells", cells},
                                                {"decisions", decisions}})
                          .toJson(QJsonDocument::Compact);
    return {json.begin(), json.end()};
}

std::optional<ImportDraft> decodeImport(ByteView bytes) {
    const auto text = textOf(bytes);
    const auto document = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    const auto object = document.object();
    ImportDraft draft;
    draft.type = fromQt(object["type"].toString());
    if (!schema::recordType(draft.type)) return std::nullopt;
    draft.source = object["source"].toString();
    draft.path = object["path"].toString();
    draft.atMs = object["at"].toString().toLongLong();
    draft.named = object["named"].toBool();
    for (const auto name : object["names"].toArray()) draft.names.push_back(fromQt(name.toString()));
    for (const auto column : object["columns"].toArray()) {
        const auto parts = column.toArray();
        draft.columns.push_back({fromQt(parts.at(0).toString()), enumFrom(parts.at(1), importing::Digits::Postcode),
                                 enumFrom(parts.at(2), importing::Part::Number)});
    }
    for (const auto cell : object["cells"].toArray()) {
        const auto parts = cell.toArray();
        draft.cells[{natural(parts.at(0)), natural(parts.at(1))}] = fromQt(parts.at(2).toString());
    }
    for (const auto one : object["decisions"].toArray()) {
        const auto parts = one.toArray();
        draft.decisions[natural(parts.at(0))] = {enumFrom(parts.at(1), ImportChoice::LeftOut), fromQt(parts.at(2).toString())};
    }
    return draft;
}

std::optional<ImportDraft> keptImport(store::Reader &reader, const std::string &key) {
    const auto kept = reader.draft(key);
    return kept && *kept ? decodeImport(**kept) : std::nullopt;
}

std::vector<std::pair<std::string, ImportDraft>> keptImports(store::Reader &reader) {
    std::vector<std::pair<std::string, ImportDraft>> out;
    if (const auto keys = store::draftKeysOf(reader).draftKeys(importDrafts, most))
        for (const auto &key : *keys)
            if (auto draft = keptImport(reader, key)) out.emplace_back(key, std::move(*draft));
    return out;
}

} // namespace tp::ui
