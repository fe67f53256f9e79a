#pragma once
// Whether a person's file may still be written here: it was shared with this member's structures, and is no longer. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

[[nodiscard]] bool isShareOver(Backend &backend, const RecordId &person);

} // namespace tp::ui
