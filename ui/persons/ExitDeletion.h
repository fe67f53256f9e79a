#pragma once
// A way out that was noted by mistake, in the wrong file say, goes, with undo; the pathway it ended is open again. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

class PageContext;

void deleteExit(Backend &backend, PageContext &context, const store::Record &exit);
// What opens the pathways again that it ended: those that ended on a day it named, by nobody before it was noted. Nothing where one is
// under way since: a person has one at a time.
[[nodiscard]] std::vector<domain::RecordChange> openedWithout(Backend &backend, const store::Record &exit);

} // namespace tp::ui
