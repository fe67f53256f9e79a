#pragma once
// A referral as a letter to hand over or to post: what is asked, for whom, by whom. One page for most; a PDF. Window's thread.
#include "ui/referrals/ReferralCase.h"

namespace tp::ui {

// `of` has a referral. `by`: who proposed it, whoever prints (proposerOf).
[[nodiscard]] QString referralLetterHtml(const ReferralCase &of, const Me &by, const ValueText &text, QDate today);
[[nodiscard]] bool writeReferralLetter(const ReferralCase &of, const Me &by, const ValueText &text, QDate today, const QString &path);

} // namespace tp::ui
