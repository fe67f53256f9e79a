#pragma once
// Who reads a person's file, and what follows from it. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

[[nodiscard]] bool isShareOver(Backend &backend, const RecordId &person); // it was shared with this member's structures, and is no longer
[[nodiscard]] bool readsFile(Backend &backend, const store::Record &person, const StructureId &structure); // now, as far as is known here
[[nodiscard]] bool sharesFilesOf(Backend &backend, const std::optional<StructureId> &owner); // this member, by their role there

} // namespace tp::ui
