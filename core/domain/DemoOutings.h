#pragma once
// The outings of the demonstration: what a structure noted outside on one day was one outing of its team.
#include "core/domain/Demo.h"

namespace tp::domain::demo {

// Encounters by outreach join the outing of their structure and day where there are two or more; the outing is saved after the last of
// them. The order of time is kept.
void gatherOutings(std::vector<DemoSave> &saves, SeededRandom &random);

} // namespace tp::domain::demo
