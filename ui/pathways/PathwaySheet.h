#pragma once
// A pathway on paper: A4 landscape, the lanes as they are on the screen (in ink, whatever the theme), then wishes, phases and steps in
// words. Window's thread.
#include "ui/pathways/PathwayStory.h"
#include "ui/widgets/PaperSheet.h"

namespace tp::ui {

[[nodiscard]] PaperSheet pathwaySheet(const PathwayStory &story, store::Reader &reader, const ValueText &text, QDate today);

} // namespace tp::ui
