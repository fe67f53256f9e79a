#pragma once
// Encounters found through the people met: by their name, nickname, phone or email, and by what was said to one of them. A search in the
// encounters alone misses both, because they stand in the people's files. Word by word: "kevin gare" is where Kévin was met at the station.
// Bounded, whatever the store holds (EncounterSearch.cpp); what was not looked through is said.
#include "core/store/Reader.h"

namespace tp::ui {

struct ThroughPeople {
    std::vector<store::Record> encounters;
    bool cut = false; // there may be more of them
};
// Those in which each word of `query` (of type encounter, with a text) is found, one of them only through people; its filters hold too.
[[nodiscard]] ThroughPeople encountersThroughPeople(store::Reader &reader, const store::Query &query);

} // namespace tp::ui
