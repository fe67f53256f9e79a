#pragma once
// What the store has been busy with for a while, and what stopping it is called. Pure.
#include "core/store/LongWork.h"

#include <QString>

namespace tp::ui {

[[nodiscard]] QString workText(const store::Progress &progress); // Rescue file: 40%; without a known end: Rescue file: 12 s
[[nodiscard]] QString stopText(store::Progress::Of what);

} // namespace tp::ui
