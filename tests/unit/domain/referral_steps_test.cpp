// Whose turn it is in a referral: what is to be done now, what is late, what is left to who follows the person elsewhere; whether the file
// has to say what was answered, and what it says of a withdrawal that was taken back.
#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "tests/unit/domain/MadeId.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

using What = ReferralStep::What;
constexpr auto referralToday = "2026-11-24", dayBefore = "2026-11-23", dayAfter = "2026-11-25";

StructureId referralStructure(std::uint8_t number) { return madeId<StructureId>(number); }

} // namespace

TEST_CASE("a step is late the day after the one it was for, never where that is no day") {
    CHECK(isStepLate({What::Answer, dayBefore}, referralToday));
    CHECK_FALSE(isStepLate({What::Answer, referralToday}, referralToday));
    CHECK_FALSE(isStepLate({What::Answer, dayAfter}, referralToday));
    CHECK(isStepLate({What::SayWhetherMet, "2026-11-23T10:00"}, referralToday));
    CHECK_FALSE(isStepLate({What::SayWhetherMet, "2026-11-24T09:00"}, referralToday));
    for (const auto *none : {"", "bientôt"}) CHECK_FALSE(isStepLate({What::Answer, none}, referralToday));
}

TEST_CASE("who waits for another has nothing to do before it is late; of an appointment nothing is to be said before its day") {
    for (const auto what : {What::AskAgain, What::Send}) {
        CHECK(isStepToDo({what, dayBefore}, referralToday));
        for (const auto *from : {referralToday, dayAfter, ""}) CHECK_FALSE(isStepToDo({what, from}, referralToday));
    }
    for (const auto *from : {dayBefore, referralToday, "2026-11-24T17:00", ""})
        CHECK(isStepToDo({What::SayWhetherMet, from}, referralToday));
    for (const auto *from : {dayAfter, "2026-11-25T09:00"}) CHECK_FALSE(isStepToDo({What::SayWhetherMet, from}, referralToday));
    for (const auto what : {What::Answer, What::Appoint, What::SayResult, What::TellNews, What::TellBack, What::ReadWithdrawal})
        for (const auto *from : {dayBefore, referralToday, dayAfter, ""}) CHECK(isStepToDo({what, from}, referralToday));
}

TEST_CASE("where what two structures tell one another is not read, only telling the person is left, to who follows them") {
    for (const auto what : {What::TellNews, What::TellBack}) {
        const std::optional<ReferralStep> step = ReferralStep{what, dayBefore};
        CHECK(isToTell(step));
        CHECK(stepElsewhere(step, true).has_value());
        CHECK_FALSE(stepElsewhere(step, false));
    }
    for (const auto what :
         {What::Answer, What::AskAgain, What::Appoint, What::SayWhetherMet, What::SayResult, What::Send, What::ReadWithdrawal}) {
        const std::optional<ReferralStep> step = ReferralStep{what, dayBefore};
        CHECK_FALSE(isToTell(step));
        CHECK_FALSE(stepElsewhere(step, true));
    }
    CHECK_FALSE(isToTell({}));
    CHECK_FALSE(stepElsewhere({}, true));
}

TEST_CASE("a référent is elsewhere where none of their structures sent the referral or was asked; nobody is elsewhere who has left") {
    const auto owner = referralStructure(1), asked = referralStructure(2), third = referralStructure(3);
    const auto in = [](std::vector<StructureId> structures) {
        std::map<StructureId, RoleSet> out;
        for (const auto &one : structures) out[one] = static_cast<RoleSet>(Role::Referent);
        return out;
    };
    CHECK(isReferentElsewhere(in({third}), owner, asked));
    CHECK(isReferentElsewhere(in({third}), owner, {})); // a partner was asked
    CHECK_FALSE(isReferentElsewhere(in({owner}), owner, asked));
    CHECK_FALSE(isReferentElsewhere(in({asked}), owner, asked));
    CHECK_FALSE(isReferentElsewhere(in({third, asked}), owner, asked));
    CHECK_FALSE(isReferentElsewhere(in({owner, third}), owner, {}));
    CHECK_FALSE(isReferentElsewhere({}, owner, asked));
}

TEST_CASE("a withdrawal that stands in the file alone was taken back where the request said so since; else it is an act of its own") {
    const Fields withdrawn{{"withdrawnOn", "2026-11-20"}}, none{{"withdrawnOn", Value()}};
    CHECK(isWithdrawnInFileAlone(withdrawn, {}));
    CHECK(isWithdrawnInFileAlone(withdrawn, none));
    CHECK_FALSE(isWithdrawnInFileAlone(withdrawn, withdrawn));
    CHECK_FALSE(isWithdrawnInFileAlone(none, none));
    CHECK(isWithdrawalTakenBack(withdrawn, none, 1'000, 2'000));
    CHECK(isWithdrawalTakenBack(withdrawn, none, 2'000, 2'000));
    CHECK_FALSE(isWithdrawalTakenBack(withdrawn, none, 2'001, 2'000));      // said since
    CHECK(isWithdrawalTakenBack(withdrawn, none, std::nullopt, 2'000));     // nobody knows when the file said it
    CHECK_FALSE(isWithdrawalTakenBack(withdrawn, {}, 1'000, std::nullopt)); // the request never said it: who withdrew knew of none
    CHECK_FALSE(isWithdrawalTakenBack(withdrawn, withdrawn, 1'000, 2'000)); // both say it
    CHECK_FALSE(isWithdrawalTakenBack(none, none, 1'000, 2'000));           // neither does
}
