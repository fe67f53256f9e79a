#pragma once
// A way out that was noted by mistake, in the wrong file say, goes, with undo; the pathway it ended is open again. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

class PageContext;

[[nodiscard]] bool mayDeleteExit(Backend &backend, const store::Record &exit); // not where the share of its own file is over
// In one save: all of it or nothing.
void deleteExit(Backend &backend, PageContext &context, const store::Record &exit);
// What opens the pathways again that it ended: those that ended on a day it named, by nobody before it was noted. Not where another exit
// of that day or later is there, or another pathway began on that day or later; nothing where one is under way: a person has one at a time.
[[nodiscard]] std::vector<domain::RecordChange> openedWithout(Backend &backend, const store::Record &exit);

} // namespace tp::ui
