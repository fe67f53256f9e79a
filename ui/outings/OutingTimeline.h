#pragma once
// What happened during an outing, newest first: encounters, which can be opened, and observations. Window's thread.
#include "core/reports/OutingSummary.h"
#include "ui/lists/Timeline.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

[[nodiscard]] QList<TimelineEntry> outingEntries(const reports::OutingSummary &summary, store::Reader &reader, const ValueText &text);

} // namespace tp::ui
