#include "ui/today/Templates.h"

#include "core/domain/Text.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t templatesAtMost = 200;

Value filled(const std::string &text) { return text.empty() ? Value() : Value(text); }
std::string codeAt(const store::Record &record, const char *field) { return fromQt(fieldText(record, field)); }
} // namespace

std::vector<store::Record> templatesOf(store::Reader &reader, const StructureId &structure) {
    store::Query query;
    query.type = "encounter_template";
    query.filters = {{"structure", store::Filter::Op::Equals, Bytes(structure.bytes.begin(), structure.bytes.end())}};
    query.limit = templatesAtMost;
    auto found = reader.list(query);
    if (!found) return {};
    std::ranges::sort(*found, {}, [](const store::Record &one) { return std::pair(domain::foldText(codeAt(one, "name")), one.id); });
    return std::move(*found);
}

std::map<std::string, Value> templateFields(const CaptureDraft &draft) {
    Value::Array themes;
    for (const auto &theme : draft.themes) themes.emplace_back(fromQt(theme));
    const bool about = !draft.people.known.empty() || !draft.people.fresh.empty() || !draft.typedPerson.trimmed().isEmpty();
    return {{"placeKind", filled(draft.placeKind)},
            {"place", filled(fromQt(draft.place.trimmed()))},
            {"commune", filled(draft.commune)},
            {"contactMode", filled(draft.contactMode)},
            {"themes", themes.empty() ? Value() : Value(std::move(themes))},
            {"note", about ? Value() : filled(fromQt(draft.note.trimmed()))},
            {"nextStep", filled(draft.nextStep)}};
}

void fillTemplate(CaptureDraft &draft, const store::Record &kept) {
    if (fieldValue(kept, "place") || fieldValue(kept, "placeKind") ||
        fieldValue(kept, "commune")) { // a place goes with its kind and commune
        draft.place = fieldText(kept, "place");
        draft.placeKind = codeAt(kept, "placeKind");
        draft.commune = codeAt(kept, "commune");
    }
    if (auto mode = codeAt(kept, "contactMode"); !mode.empty()) draft.contactMode = std::move(mode);
    if (auto step = codeAt(kept, "nextStep"); !step.empty()) {
        draft.refers = draft.refers && step == referStep;
        draft.nextStep = std::move(step);
    }
    if (const auto *themes = fieldValue(kept, "themes"); themes && themes->array())
        for (const auto &theme : *themes->array())
            if (theme.text() && !draft.themes.contains(toQt(*theme.text()))) draft.themes << toQt(*theme.text());
    if (const auto note = fieldText(kept, "note"); !note.isEmpty() && !draft.note.contains(note))
        draft.note = draft.note.trimmed().isEmpty() ? note : draft.note + QLatin1Char('\n') + note;
}

} // namespace tp::ui
