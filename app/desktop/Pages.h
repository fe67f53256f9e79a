#pragma once
// The pages of the program, in the order of the rail.
#include "ui/shell/Page.h"

namespace tp::desktop {

[[nodiscard]] std::vector<ui::PageInfo> pages();

} // namespace tp::desktop
