#pragma once
// What an outing came to: encounters, people, themes, places and what was observed. Counts without a name, so that it can be printed.
#include "core/store/Reader.h"

#include <set>

namespace tp::reports {

struct OutingPlace {
    std::string place, kind, commune; // as first recorded; kind: code; commune: INSEE code. `place` is empty where somebody lives
    std::size_t encounters = 0, observations = 0;
};
struct AddedCount { // an added field of encounters whose values are chosen: choices, yes or no. What was typed is counted nowhere
    std::string field;
    std::vector<std::pair<std::string, std::size_t>> words; // code ("true", "false" of yes or no), number of encounters; most first
};
struct OutingSummary {
    store::Record outing;
    std::vector<store::Record> encounters, observations;     // oldest first; `most` of each at the most
    std::set<RecordId> known;                                // people with a file, as far as they can be read here
    std::int64_t unnamed = 0;                                // people without one, as counted at each encounter
    Value unnamedCounts;                                     // the same by gender and age band (schema::Kind::Counts); null: none
    std::vector<std::pair<std::string, std::size_t>> themes; // code, number of encounters; most first
    std::vector<OutingPlace> places;                         // in the order they were seen
    std::vector<AddedCount> added;                           // in the order of the fields; those of whom nothing was said are left out
    static constexpr std::size_t most = 1000;
};
// NotFound: no such outing, or deleted.
[[nodiscard]] Result<OutingSummary> summariseOuting(store::Reader &reader, const RecordId &outing);
// Somebody's home, or no place at all: never named on paper.
[[nodiscard]] bool isPrivatePlace(const store::Record &record);
[[nodiscard]] OutingPlace printedPlace(const store::Record &encounterOrObservation);
// Usual and family names of `known` of which a word of three letters or more stands in what the recap prints: plan, note, places,
// observations.
[[nodiscard]] std::vector<std::string> namesInPrint(store::Reader &reader, const OutingSummary &summary);

} // namespace tp::reports
