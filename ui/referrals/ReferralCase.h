#pragma once
// A referral as it is known here: what stands in the file, where the file can be read, and what the two structures tell one another. Values
// only, no widget. Reads; window's thread, because words are translated.
#include "core/domain/Referral.h"
#include "ui/Backend.h"
#include "ui/text/ValueText.h"

#include <QDate>

namespace tp::ui {

struct ReferralCase {
    std::optional<store::Record> referral, request; // one of them at least
    domain::Side side = domain::Side::Proposes;     // ours: Answers where we were asked, whether or not we read the file too
    domain::Fields whole;
    [[nodiscard]] const store::Record &record() const { return referral ? *referral : *request; }
    [[nodiscard]] domain::ReferralState state() const { return domain::referralState(whole); }
    [[nodiscard]] bool hasVersions() const { // of what stands on either side: to be read again
        return (referral && !referral->conflicts.empty()) || (request && !request->conflicts.empty());
    }
    // The person's référent, or who proposed it, is of this structure; looked at where it is elsewhere and there is something to tell.
    bool isFollowedHere = false;
    // It has left, and what the two tell one another is not read here: of the answer, only what was written in the file.
    [[nodiscard]] bool isElsewhere() const { return !request && whole.contains("sent"); }
    [[nodiscard]] std::optional<domain::ReferralStep> next() const; // elsewhere: what the person is to be told, by who follows them
    [[nodiscard]] bool isLate(QDate today) const;                   // what is next should have been done
    [[nodiscard]] bool isMineToDo(QDate today) const;               // by the rule of domain::isStepToDo
};
// `id`: of the referral or of its request. Nothing: it is not here (any more).
[[nodiscard]] std::optional<ReferralCase> referralCase(store::Reader &reader, const StructureId &mine, const RecordId &id);
// Two had answered at once, or it was corrected: the words that stand there were said with another answer than the one that counts.
[[nodiscard]] bool isSaidWithAnother(store::Reader &reader, const ReferralCase &of);
// As domain::isWithdrawalTakenBack, by the histories of both.
[[nodiscard]] bool isWithdrawalTakenBack(store::Reader &reader, const store::Record &referral, const store::Record &request);
// As domain::isReferentElsewhere, of the référent as they are now.
[[nodiscard]] bool isReferentElsewhere(Backend &backend, const store::Record &referral);
// The same of who has these roles, where the file is that structure's: for who looks at many.
[[nodiscard]] bool isReferentElsewhere(const std::map<StructureId, RoleSet> &roles, const StructureId &owner,
                                       const store::Record &referral);
[[nodiscard]] QString whoText(const ReferralCase &of, const ValueText &text);  // the file's name, or the one that was told
[[nodiscard]] QString withText(const ReferralCase &of, const ValueText &text); // → WIP; from AAJB, Samira Benali
// Who answers for it: as recorded, in the structure of their own; where that is not known, who asks here.
[[nodiscard]] Me proposerOf(const store::Record &referral, Backend &backend);

} // namespace tp::ui
