#pragma once
// What is known of one person's way through the programme, in all their files, and the same as the lanes draw it. Values only, no widget.
// Window's thread, because words are translated.
#include "core/domain/Pathway.h"
#include "core/store/Reader.h"
#include "ui/pathways/Lanes.h"
#include "ui/pathways/SessionsAhead.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

struct PathwayStory {
    store::Record person; // the file that goes on
    std::vector<RecordId> files;
    std::vector<store::Record> pathways, phases, steps, handovers;    // the first ones first
    std::vector<SessionAhead> signedUpFor;                            // of whatever day
    [[nodiscard]] const store::Record *current() const;               // pathway under way; null: none
    [[nodiscard]] const store::Record *shown() const;                 // the same; where none is under way the last one, that ended
    [[nodiscard]] std::vector<const store::Record *> earlier() const; // that ended before the one shown, the last ones first
    [[nodiscard]] const store::Record *step(const RecordId &id) const;
    // From today on, of which no step tells yet. None where no pathway is under way: nothing would become of them in it.
    [[nodiscard]] std::vector<const SessionAhead *> coming(QDate today) const;
};
// Nothing: the person cannot be read here.
[[nodiscard]] std::optional<PathwayStory> pathwayStory(store::Reader &reader, const RecordId &person);

[[nodiscard]] QString yearsText(const store::Record &pathway); // 2025, or 2024–2025
[[nodiscard]] std::vector<domain::Record> forDomain(const std::vector<store::Record> &records);
[[nodiscard]] std::vector<StructureId> structuresByCode(store::Reader &reader, const ValueText &text);
[[nodiscard]] LanesPicture lanesPicture(const PathwayStory &story, store::Reader &reader, const ValueText &text, QDate today);

struct Attempt {
    RecordId step;
    int number = 1; // 1: the first
    int of = 1;     // attempts of the chain
};
// All attempts of the chain that `step` stands in.
[[nodiscard]] std::vector<Attempt> attemptsOf(const PathwayStory &story, const RecordId &step);

// In one line: how many structures, the référent and since when, what comes next.
[[nodiscard]] QString pathwaySummary(const PathwayStory &story, const ValueText &text, QDate today);

} // namespace tp::ui
