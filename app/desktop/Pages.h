#pragma once
// The pages of the program, in the order of the rail.
#include "ui/shell/Page.h"

namespace tp::ui {
class Theme;
class Translations;
} // namespace tp::ui

namespace tp::desktop {

[[nodiscard]] std::vector<ui::PageInfo> pages(ui::Theme &theme, ui::Translations &translations); // both outlive the window

} // namespace tp::desktop
