#pragma once
// A pathway on paper: A4 landscape, the lanes as they are on the screen (in ink, whatever the theme), then wishes, phases and steps in
// words. Window's thread.
#include "ui/pathways/PathwayStory.h"

namespace tp::ui {

[[nodiscard]] QString pathwaySheetHtml(const PathwayStory &story, const ValueText &text, QDate today); // what stands below the lanes
[[nodiscard]] bool writePathwayPdf(const PathwayStory &story, store::Reader &reader, const ValueText &text, QDate today,
                                   const QString &path); // false: the file could not be written

} // namespace tp::ui
