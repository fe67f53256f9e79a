#include "ui/today/CaptureDraft.h"

#include "ui/text/Strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <tuple>

namespace tp::ui {
namespace {

// Of the kinds an added field can have: text, whole number, yes, codes.
QJsonValue jsonOf(const Value &value) {
    if (const auto *text = value.text()) return toQt(*text);
    if (const auto *number = value.integer()) return static_cast<qint64>(*number);
    if (const auto *flag = value.boolean()) return *flag;
    QJsonArray codes;
    for (const auto &item : value.array() ? *value.array() : Value::Array())
        if (item.text()) codes << toQt(*item.text());
    return codes;
}
Value valueOf(const QJsonValue &json) {
    if (json.isString()) return fromQt(json.toString());
    if (json.isDouble()) return std::int64_t{json.toInteger()};
    if (json.isBool()) return json.toBool();
    Value::Array codes;
    for (const auto code : json.toArray()) codes.emplace_back(fromQt(code.toString()));
    return codes.empty() ? Value() : Value(std::move(codes));
}

std::string textAt(const QJsonObject &object, const char *name) { return fromQt(object.value(QLatin1String(name)).toString()); }

} // namespace

bool CaptureDraft::worthKeeping() const {
    return !people.empty() || !typedPerson.trimmed().isEmpty() || !themes.isEmpty() || !note.trimmed().isEmpty() || !nextStep.empty() ||
           !nextStepOn.empty() || !reminder.trimmed().isEmpty() || !reminderOn.empty() || !added.empty();
}

void takeBack(CaptureDraft &now, const CaptureDraft &filled, const CaptureDraft &before) {
    const auto where = [](auto &draft) { return std::tie(draft.place, draft.placeKind, draft.commune); };
    if (where(now) == where(filled)) where(now) = where(before);
    const auto then = [](auto &draft) { return std::tie(draft.nextStep, draft.refers); };
    if (then(now) == then(filled)) then(now) = then(before);
    const auto back = [&](auto CaptureDraft::*field) {
        if (now.*field == filled.*field) now.*field = before.*field;
    };
    back(&CaptureDraft::occurredAt);
    back(&CaptureDraft::contactMode);
    back(&CaptureDraft::people);
    back(&CaptureDraft::typedPerson);
    back(&CaptureDraft::note);
    back(&CaptureDraft::nextStepOn);
    back(&CaptureDraft::reminder);
    back(&CaptureDraft::reminderOn);
    for (const auto &theme : filled.themes)
        if (!before.themes.contains(theme)) now.themes.removeAll(theme);
}

Bytes encodeDraft(const CaptureDraft &draft) {
    QJsonArray known, fresh, unnamed;
    for (const auto &id : draft.people.known) known << toQt(toText(id));
    for (const auto &name : draft.people.fresh) fresh << toQt(name);
    for (const auto &group : draft.people.unnamed) unnamed << QJsonArray{toQt(group.gender), toQt(group.ageBand), group.count};
    QJsonObject object{{"place", draft.place},
                       {"placeKind", toQt(draft.placeKind)},
                       {"commune", toQt(draft.commune)},
                       {"contactMode", toQt(draft.contactMode)},
                       {"known", known},
                       {"fresh", fresh},
                       {"unnamed", unnamed},
                       {"typed", draft.typedPerson},
                       {"themes", QJsonArray::fromStringList(draft.themes)},
                       {"note", draft.note},
                       {"nextStep", toQt(draft.nextStep)},
                       {"nextStepOn", toQt(draft.nextStepOn)},
                       {"reminder", draft.reminder},
                       {"reminderOn", toQt(draft.reminderOn)}};
    QJsonObject added;
    for (const auto &[field, value] : draft.added) added[toQt(field)] = jsonOf(value);
    if (!added.isEmpty()) object["added"] = added;
    if (draft.refers) object["refers"] = true;
    if (draft.structure) object["structure"] = toQt(toText(*draft.structure));
    if (draft.occurredAt) object["occurredAt"] = toQt(*draft.occurredAt);
    const auto json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {json.begin(), json.end()};
}

std::optional<CaptureDraft> decodeDraft(ByteView bytes) {
    const auto text = textOf(bytes);
    const auto document = QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    if (!document.isObject()) return std::nullopt;
    const auto object = document.object();
    CaptureDraft draft;
    if (object.contains(QLatin1String("occurredAt"))) draft.occurredAt = textAt(object, "occurredAt");
    draft.place = object["place"].toString();
    draft.placeKind = textAt(object, "placeKind");
    draft.commune = textAt(object, "commune");
    draft.contactMode = textAt(object, "contactMode");
    for (const auto id : object["known"].toArray())
        if (const auto parsed = parseId<RecordId>(fromQt(id.toString()))) draft.people.known.push_back(*parsed);
    for (const auto name : object["fresh"].toArray()) draft.people.fresh.push_back(fromQt(name.toString()));
    for (const auto group : object["unnamed"].toArray()) {
        const auto parts = group.toArray();
        draft.people.unnamed.push_back({fromQt(parts.at(0).toString()), fromQt(parts.at(1).toString()), parts.at(2).toInt()});
    }
    draft.typedPerson = object["typed"].toString();
    for (const auto theme : object["themes"].toArray()) draft.themes << theme.toString();
    draft.note = object["note"].toString();
    draft.nextStep = textAt(object, "nextStep");
    draft.refers = object["refers"].toBool();
    draft.nextStepOn = textAt(object, "nextStepOn");
    draft.reminder = object["reminder"].toString();
    draft.reminderOn = textAt(object, "reminderOn");
    if (const auto parsed = parseId<StructureId>(textAt(object, "structure"))) draft.structure = *parsed;
    const auto added = object["added"].toObject();
    for (auto at = added.begin(); at != added.end(); ++at)
        if (auto value = valueOf(at.value()); !value.isNull()) draft.added[fromQt(at.key())] = std::move(value);
    return draft;
}

domain::EncounterDraft encounterOf(const CaptureDraft &draft, const std::string &now, const StructureId &structure,
                                   std::optional<RecordId> territory, std::optional<MemberId> by) {
    domain::EncounterDraft out;
    const auto set = [&out](const char *field, std::string text) {
        if (!text.empty()) out.fields[field] = std::move(text);
    };
    set("occurredAt", draft.occurredAt.value_or(now));
    set("place", fromQt(draft.place.trimmed()));
    set("placeKind", draft.placeKind);
    set("commune", draft.commune);
    set("contactMode", draft.contactMode);
    set("nextStep", draft.nextStep);
    set("nextStepOn", draft.nextStepOn);
    for (const auto &[field, value] : draft.added) out.fields[field] = value;
    out.fields["structure"] = Bytes(structure.bytes.begin(), structure.bytes.end());
    if (territory) out.fields["territory"] = Bytes(territory->bytes.begin(), territory->bytes.end());
    if (!draft.people.unnamed.empty()) out.fields["anonymous"] = countsValue(draft.people.unnamed);
    Value::Array themes;
    for (const auto &theme : draft.themes) themes.emplace_back(fromQt(theme));
    if (!themes.empty()) out.fields["themes"] = std::move(themes);
    out.note = fromQt(draft.note.trimmed());
    out.people = draft.people.known;
    out.newPeople = draft.people.fresh;
    if (const auto what = draft.reminder.simplified(); !what.isEmpty()) out.reminders.push_back({fromQt(what), draft.reminderOn, by});
    out.referent = by; // as wherever a file is opened (ui/persons/NewPerson, an import)
    return out;
}

} // namespace tp::ui
