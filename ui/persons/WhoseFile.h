#pragma once
// An answer may come when another person's file is open: what it says then bears the name of the file it is about, and stands in no card.
#include "ui/Backend.h"

namespace tp::ui {

[[nodiscard]] QString ofFile(Backend &backend, const RecordId &person, const QString &sentence);

} // namespace tp::ui
