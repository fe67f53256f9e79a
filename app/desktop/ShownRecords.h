#pragma once
// Which records of a store are looked at in pictures. Window's thread.
#include "app/desktop/Screenshots.h"
#include "core/store/Reader.h"

namespace tp::desktop {

// The newest of each kind that has a page or a panel of its own; of what takes place on a day, the last before `today` (ISO); a referral
// of each side; of pathways the newest of somebody who has a step. What the store has none of is left out.
[[nodiscard]] std::vector<Screenshots::Target> shownRecords(store::Reader &reader, const std::string &today);

} // namespace tp::desktop
