#pragma once
// One person in two files, or more. Each of them names in `sameAs` the file that goes on, which names itself: so whoever reads one of them
// knows. Nothing moves: what was noted stays where it is and is shown together, new notes go to the file that goes on, and clearing the
// field undoes it. Pure; the files are read through `SameAs`.
#include "core/domain/Drafts.h"

#include <functional>

namespace tp::domain {

// What a file says in `sameAs`; absent: nothing, or it cannot be read here.
using SameAs = std::function<std::optional<RecordId>(const RecordId &file)>;

// The file that new notes of this person go to: `file` itself, unless it leads on to one that can be read (`sameAs` does not fail on it).
// Two laptops at once can lead in a circle: the oldest file of it goes on, on every laptop.
[[nodiscard]] RecordId fileThatGoesOn(const RecordId &file, const SameAs &sameAs);

// `others`: the files that lead to `goesOn` from now on. It is among those changed, and never leads elsewhere afterwards.
[[nodiscard]] std::vector<RecordChange> oneToGoOn(const RecordId &goesOn, const std::vector<RecordId> &others);

// `file` stands alone again; with `last`, no other leads to `goesOn` any more.
[[nodiscard]] std::vector<RecordChange> standsAlone(const RecordId &file, const RecordId &goesOn, bool last);

} // namespace tp::domain
