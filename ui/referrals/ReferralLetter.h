#pragma once
// A referral as a letter to hand over or to post: what is asked, for whom, by whom. One page for most. Window's thread.
#include "ui/referrals/ReferralCase.h"
#include "ui/widgets/PaperSheet.h"

namespace tp::ui {

// `of` has a referral. `by`: who proposed it, whoever prints (proposerOf).
[[nodiscard]] PaperSheet referralLetter(const ReferralCase &of, const Me &by, const ValueText &text, QDate today);

} // namespace tp::ui
