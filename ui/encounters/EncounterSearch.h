#pragma once
// Encounters found through the people met: by their name, nickname or phone, and by what was said to one of them. A search in the
// encounters alone misses both, because they stand in the people's files. Bounded: 200 participations, 20 people.
#include "core/store/Reader.h"

namespace tp::ui {

// Those that match `query` (of type encounter, with a text) only through people; its filters hold for them too.
[[nodiscard]] std::vector<store::Record> encountersThroughPeople(store::Reader &reader, const store::Query &query);

} // namespace tp::ui
