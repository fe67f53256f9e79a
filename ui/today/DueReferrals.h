#pragma once
// Referrals of both sides where it is our turn. A part of dueSteps (ui/today/DueSteps.h). However many are open, each is looked at: a few
// in each turn. Window's thread.
#include "ui/referrals/ReferralReading.h"
#include "ui/today/DueSteps.h"

namespace tp::ui {

// What was asked of this structure; and what became of those it proposed: to the référent, or, where that is somebody of another structure
// (who does not read what the two told one another) or nobody, to who proposed it; to the managers when that member is here no more.
class DueReferrals {
public:
    DueReferrals(Backend &backend, QDate today);
    [[nodiscard]] bool step();                  // some more of them; false: there are none
    [[nodiscard]] std::vector<DueStep> found(); // once there are none

private:
    void look(const ReferralCase &of, const ValueText &text);
    Backend &m_backend;
    const QDate m_today;
    ReferralReading m_reading;
    std::vector<DueStep> m_found;
};

} // namespace tp::ui
