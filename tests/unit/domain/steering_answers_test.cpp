// Answers of the steering committee: what each needs and what it leaves open, at which session it is given, who keeps what was promised and
// who tells the participants.
#include "core/base/IdValue.h"
#include "core/domain/Steering.h"
#include "tests/unit/domain/MadeId.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

StructureId structureNo(std::uint8_t number) { return madeId<StructureId>(number); }
MemberId memberNo(std::uint8_t number) { return madeId<MemberId>(number); }

constexpr auto steeringToday = "2026-11-24";
class Sessions { // of the steering committee, numbered as they come
public:
    int add(const char *at, Fields more = {}) {
        more["startsAt"] = at;
        all.push_back({madeId<RecordId>(static_cast<std::uint8_t>(all.size() + 1)), std::move(more)});
        return static_cast<int>(all.size());
    }
    [[nodiscard]] int answeredAt(const char *from = "") const { // 0: at none
        const auto *found = sessionToAnswerAt(all, steeringToday, from);
        return found ? found->id.bytes.front() : 0;
    }
    std::vector<Record> all;
};

} // namespace

TEST_CASE("an answer needs a kind, a refusal its reason, a postponement a day ahead") {
    CHECK(answerProblem({}, "2026-12-03") == AnswerProblem::NoKind);
    CHECK(answerProblem({{"kind", "accepted"}}, "2026-12-03") == AnswerProblem::None);
    CHECK(answerProblem({{"kind", "refused"}}, "2026-12-03") == AnswerProblem::NoReason);
    CHECK(answerProblem({{"kind", "refused"}, {"reason", "Trop cher"}}, "2026-12-03") == AnswerProblem::None);
    CHECK(answerProblem({{"kind", "postponed"}}, "2026-12-03") == AnswerProblem::NoDate);
    CHECK(answerProblem({{"kind", "postponed"}, {"postponedTo", "2026-12-03"}}, "2026-12-03") == AnswerProblem::DateNotAhead);
    CHECK(answerProblem({{"kind", "postponed"}, {"postponedTo", "2027-02-04"}}, "2026-12-03") == AnswerProblem::None);
}

TEST_CASE("a yes that does not say who does it or by when is noticed, and adapted that does not say to what; a no promises nothing") {
    const auto said = [](const char *kind, Fields more = {}) {
        more["kind"] = kind;
        return answerDoubts(more);
    };
    const Value aajb = idValue(structureNo(1));
    CHECK(said("accepted") == AnswerDoubts{false, true, true});
    CHECK(said("adapted") == AnswerDoubts{true, true, true});
    CHECK(said("accepted", {{"text", Value()}, {"doer", Value()}, {"doerStructure", Value()}, {"dueOn", Value()}}) ==
          AnswerDoubts{false, true, true}); // as a form says that nothing was written
    CHECK(said("accepted", {{"doer", "Diane"}}) == AnswerDoubts{false, false, true});
    CHECK(said("accepted", {{"doerStructure", aajb}}) == AnswerDoubts{false, false, true});
    CHECK(said("accepted", {{"dueOn", "2027-01-15"}}) == AnswerDoubts{false, true, false});
    CHECK(said("accepted", {{"doer", "Diane"}, {"dueOn", "2027-01-15"}}) == AnswerDoubts{}); // the proposal says what
    CHECK(said("adapted", {{"doer", "Diane"}, {"dueOn", "2027-01-15"}}) == AnswerDoubts{true, false, false});
    CHECK(said("adapted", {{"text", "Un samedi sur deux"}, {"doerStructure", aajb}, {"dueOn", "2027-01-15"}}) == AnswerDoubts{});
    for (const auto *kind : {"refused", "postponed", ""}) CHECK(said(kind) == AnswerDoubts{});
    CHECK(answerDoubts({}) == AnswerDoubts{});
}

TEST_CASE("an answer is given at the next session, or at the last one of which nobody said yet that it was held") {
    Sessions at;
    CHECK(at.answeredAt() == 0);
    at.add("2026-11-20T14:00", {{"cancelledOn", "2026-11-19"}});
    CHECK(at.answeredAt() == 0);
    const int february = at.add("2027-02-04T14:00"), december = at.add("2026-12-03T14:00");
    CHECK(at.answeredAt() == december); // the next one, whatever order they come in
    at.add("2026-11-30T14:00", {{"cancelledOn", "2026-11-19"}});
    CHECK(at.answeredAt() == december);
    CHECK(at.answeredAt("2026-12-03") == december); // issued that day
    CHECK(at.answeredAt("2026-12-04") == february); // issued after it
    CHECK(at.answeredAt("2027-02-05") == 0);
    SECTION("that of today is ahead: nothing is forgotten before its day has passed") {
        const int today = at.add("2026-11-24T09:00");
        CHECK(at.answeredAt() == today);
    }
    SECTION("one that passed unsaid comes before the next one, the last of several") {
        at.add("2026-08-06T14:00");
        const int october = at.add("2026-10-01T14:00");
        at.add("2026-09-03T14:00");
        CHECK(at.answeredAt() == october);
        CHECK(at.answeredAt("2026-10-01") == october);
        CHECK(at.answeredAt("2026-10-02") == december); // what was issued since is not answered there
    }
    SECTION("one that passed unsaid before another was held is over") {
        at.add("2026-08-06T14:00");
        const int held = at.add("2026-10-01T14:00", {{"heldOn", "2026-10-02"}});
        CHECK(at.answeredAt() == december);
        at.all[static_cast<std::size_t>(held - 1)].fields["heldOn"] = Value(); // not held after all
        CHECK(at.answeredAt() == held);
    }
    SECTION("one that passed unsaid on the day another was held is not") {
        const int morning = at.add("2026-10-01T09:00");
        at.add("2026-09-30T14:00", {{"heldOn", "2026-10-01"}});
        CHECK(at.answeredAt() == morning);
    }
}

TEST_CASE("a promise is overdue from the day after, until it is said to be kept; a refusal promised nothing") {
    const auto overdue = [](Fields more) {
        more.emplace("kind", "accepted");
        more.emplace("dueOn", "2026-11-23");
        return overduePromise(more, steeringToday);
    };
    CHECK(overdue({}) == "2026-11-23");
    CHECK(overdue({{"kind", "adapted"}}) == "2026-11-23");
    CHECK_FALSE(overdue({{"dueOn", "2026-11-24"}})); // today there is still time
    CHECK_FALSE(overdue({{"dueOn", "2026-11-25"}}));
    CHECK_FALSE(overdue({{"doneOn", "2026-11-24"}}));
    CHECK(overdue({{"doneOn", Value()}}) == "2026-11-23"); // done, then not
    CHECK_FALSE(overdue({{"dueOn", Value()}}));
    CHECK_FALSE(overdue({{"dueOn", "bientôt"}}));
    for (const auto *kind : {"refused", "postponed", ""}) CHECK_FALSE(overdue({{"kind", kind}}));
}

TEST_CASE(
    "a promise is kept by the structure that was named, in any of those one belongs to; where none was, by who prepares the session") {
    const Fields named{{"doerStructure", idValue(structureNo(2))}}, open{{"doer", "Diane"}};
    const auto who = [](Role role, std::vector<StructureId> structures) {
        return Actor{memberNo(1), static_cast<RoleSet>(role), std::move(structures)};
    };
    CHECK(isTheirsToKeep(named, who(Role::Referent, {structureNo(2)})));
    CHECK(isTheirsToKeep(named, who(Role::Referent, {structureNo(1), structureNo(2)})));
    CHECK_FALSE(isTheirsToKeep(named, who(Role::Coordinator, {structureNo(1)}))); // though they prepare
    for (const auto role : {Role::Manager, Role::Coordinator}) {
        CHECK(preparesSteering(static_cast<RoleSet>(role)));
        CHECK(isTheirsToKeep(open, who(role, {structureNo(1)})));
    }
    for (const auto role : {Role::Referent, Role::Administrator}) {
        CHECK_FALSE(preparesSteering(static_cast<RoleSet>(role)));
        CHECK_FALSE(isTheirsToKeep(open, who(role, {structureNo(2)})));
    }
}

TEST_CASE("it is told by who leads the session that concluded it, else the one it was made for, else the group; or by their structure") {
    const auto led = [](std::uint8_t member, std::uint8_t structure) {
        Fields out;
        if (member) out["member"] = idValue(memberNo(member));
        if (structure) out["structure"] = idValue(structureNo(structure));
        return out;
    };
    const auto concluded = led(1, 1), proposed = led(2, 2), group = led(3, 3), nobody = led(0, 0);
    CHECK(tellersOf(&concluded, &proposed, &group) == Tellers{memberNo(1), structureNo(1)});
    CHECK(tellersOf(nullptr, &proposed, &group) == Tellers{memberNo(2), structureNo(2)});
    CHECK(tellersOf(&nobody, nullptr, &group) == Tellers{memberNo(3), structureNo(3)});
    CHECK(tellersOf(nullptr, nullptr, nullptr) == Tellers{});
    const auto unled = led(0, 1), unnoted = led(2, 0); // each is found by itself
    CHECK(tellersOf(&unled, &unnoted, &group) == Tellers{memberNo(2), structureNo(1)});

    const auto is = [](std::uint8_t member, std::vector<StructureId> structures) {
        return Actor{memberNo(member), 0, std::move(structures)};
    };
    const Tellers known{memberNo(1), structureNo(1)};
    CHECK(isTheirsToTell(known, is(1, {structureNo(9)}))); // who leads, wherever they are now
    CHECK(isTheirsToTell(known, is(8, {structureNo(9), structureNo(1)})));
    CHECK_FALSE(isTheirsToTell(known, is(8, {structureNo(9)})));
    CHECK_FALSE(isTheirsToTell({}, is(8, {structureNo(9)}))); // nobody knows whose it is
}
