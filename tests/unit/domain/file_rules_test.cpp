// Two files of one person, and the way from one référent to the next.
#include "core/base/IdValue.h"
#include "core/domain/Exits.h"
#include "core/domain/Handover.h"
#include "core/domain/References.h"
#include "core/domain/SamePerson.h"
#include "tests/unit/domain/MadeId.h"

#include <set>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

RecordId file(std::uint8_t number) { return madeId<RecordId>(number); }

class Files { // what each says in sameAs
public:
    void apply(const std::vector<RecordChange> &changes) {
        for (const auto &change : changes) {
            CHECK(change.type == "person");
            CHECK(change.file == change.record);
            m_says[change.record] = idIn<RecordId>(&change.set.at("sameAs"));
        }
    }
    [[nodiscard]] RecordId goesOn(std::uint8_t number) const {
        return fileThatGoesOn(file(number), [this](const RecordId &one) {
            const auto at = m_says.find(one);
            return at == m_says.end() ? std::nullopt : at->second;
        });
    }
    [[nodiscard]] bool says(std::uint8_t number) const {
        const auto at = m_says.find(file(number));
        return at != m_says.end() && at->second;
    }

private:
    std::map<RecordId, std::optional<RecordId>> m_says;
};

} // namespace

TEST_CASE("two files of one person: both say which goes on, and it can be undone") {
    Files files;
    CHECK(files.goesOn(1) == file(1));
    files.apply(oneToGoOn(file(1), {file(2)}));
    CHECK(files.goesOn(2) == file(1));
    CHECK(files.goesOn(1) == file(1));
    CHECK((files.says(1) && files.says(2)));
    files.apply(oneToGoOn(file(3), {file(1), file(2)})); // a third, to which both lead
    for (const std::uint8_t one : {1, 2, 3}) CHECK(files.goesOn(one) == file(3));
    files.apply(standsAlone(file(1), file(3), false));
    CHECK(files.goesOn(1) == file(1));
    CHECK(files.goesOn(2) == file(3));
    files.apply(standsAlone(file(2), file(3), true));
    for (const std::uint8_t one : {1, 2, 3}) CHECK_FALSE(files.says(one));
}

TEST_CASE("two laptops at once may lead in a circle: the oldest file goes on, wherever one comes from") {
    Files files;
    files.apply({{file(2), "person", false, file(2), {{"sameAs", idValue(file(3))}}},
                 {file(3), "person", false, file(3), {{"sameAs", idValue(file(2))}}},
                 {file(4), "person", false, file(4), {{"sameAs", idValue(file(3))}}}});
    for (const std::uint8_t one : {2, 3, 4}) CHECK(files.goesOn(one) == file(2));
}

TEST_CASE("a hand-over is proposed by one, answered by the other, and the answer is news to the first") {
    SeededRandom random(7);
    const auto anna = madeId<MemberId>(1), karim = madeId<MemberId>(2), lea = madeId<MemberId>(3);
    const auto change = proposeHandover({file(9), anna, karim, "2026-03-02", "Prefers mornings"}, 1'000, random);
    REQUIRE(change);
    auto handover = change->set;
    CHECK(handoverState(handover) == HandoverState::Open);
    CHECK(mayAnswerHandover(handover, karim));
    CHECK_FALSE(mayAnswerHandover(handover, anna));
    CHECK(mayWithdrawHandover(handover, anna));
    CHECK_FALSE(mayWithdrawHandover(handover, karim));
    CHECK_FALSE(isHandoverNews(handover, anna));
    HandoverAnswer answer{file(9), change->record, karim, HandoverState::Accepted, "2026-03-03", "", {}, {}, false, {}};

    SECTION("accepted: the référent changes in the same save") {
        const auto changes = answerHandover(handover, answer);
        REQUIRE(changes);
        REQUIRE(changes->size() == 2);
        CHECK(changes->at(1).type == "person");
        CHECK(changes->at(1).set.at("referent") == idValue(karim));
        for (const auto &[name, value] : changes->at(0).set) handover[name] = value;
        CHECK(handoverState(handover) == HandoverState::Accepted);
        CHECK(isHandoverNews(handover, anna));
        CHECK_FALSE(isHandoverNews(handover, karim));
        handover["closedOn"] = "2026-03-04";
        CHECK_FALSE(isHandoverNews(handover, anna));
        CHECK(answerHandover(handover, answer).error().code == Code::Invalid); // once
    }
    SECTION("declined: the référent stays") {
        answer.state = HandoverState::Declined;
        answer.note = "Too many people at the moment";
        const auto changes = answerHandover(handover, answer);
        REQUIRE(changes);
        REQUIRE(changes->size() == 1);
        CHECK(changes->at(0).set.at("answerNote") == Value("Too many people at the moment"));
    }
    SECTION("by nobody else, and withdrawn only by who proposed it") {
        answer.by = lea;
        CHECK(answerHandover(handover, answer).error().code == Code::Denied);
        answer.by = karim;
        answer.state = HandoverState::Withdrawn;
        CHECK(answerHandover(handover, answer).error().code == Code::Denied);
        answer.by = anna;
        const auto changes = answerHandover(handover, answer);
        REQUIRE(changes);
        CHECK(changes->size() == 1);
    }
    SECTION("without an answer for a week: its proposer is told, until there is one or it is taken back") {
        CHECK_FALSE(isHandoverUnanswered(handover, anna, "2026-03-08"));
        CHECK(isHandoverUnanswered(handover, anna, "2026-03-09"));
        CHECK(isHandoverUnanswered(handover, anna, "2026-05-02"));
        CHECK_FALSE(isHandoverUnanswered(handover, karim, "2026-05-02")); // who is asked has a line of their own
        for (const auto &[by, state] : {std::pair(anna, HandoverState::Withdrawn), std::pair(karim, HandoverState::Declined)}) {
            auto over = handover;
            answer.by = by;
            answer.state = state;
            const auto changes = answerHandover(handover, answer);
            REQUIRE(changes);
            for (const auto &[name, value] : changes->at(0).set) over[name] = value;
            CHECK_FALSE(isHandoverUnanswered(over, anna, "2026-05-02"));
        }
        auto without = handover; // of a newer program, maybe
        without.erase("proposedOn");
        CHECK_FALSE(isHandoverUnanswered(without, anna, "2026-05-02"));
        handover["proposedOn"] = "2026-12-28";
        CHECK_FALSE(isHandoverUnanswered(handover, anna, "2027-01-03"));
        CHECK(isHandoverUnanswered(handover, anna, "2027-01-04"));
    }
    SECTION("never to oneself") { CHECK_FALSE(proposeHandover({file(9), anna, anna, "2026-03-02", ""}, 1'000, random)); }
}

TEST_CASE("taken back on one laptop and answered on another at once: the answer stands in both orders, and both are told") {
    SeededRandom random(7);
    const auto anna = madeId<MemberId>(1), karim = madeId<MemberId>(2);
    const auto change = proposeHandover({file(9), anna, karim, "2026-03-01", ""}, 1'000, random);
    REQUIRE(change);
    const auto proposed = change->set;
    const auto answered = [&](HandoverState state, const MemberId &by) {
        HandoverAnswer answer{file(9), change->record, by, state, "2026-03-01", "", {}, anna, false, {}};
        const auto changes = answerHandover(proposed, answer);
        REQUIRE(changes);
        return *changes;
    };
    const auto back = answered(HandoverState::Withdrawn, anna);
    const auto apply = [](Fields &fields, const RecordChange &one) {
        for (const auto &[name, value] : one.set) fields[name] = value;
    };
    auto alone = proposed;
    apply(alone, back.at(0));
    CHECK(handoverState(alone) == HandoverState::Withdrawn);
    CHECK_FALSE(mayAnswerHandover(alone, karim));
    CHECK_FALSE(isHandoverNews(alone, anna)); // they know
    CHECK_FALSE(handoverCrossed(alone));
    for (const auto state : {HandoverState::Accepted, HandoverState::Declined}) {
        const auto yes = answered(state, karim);
        for (const auto &[name, value] : yes.at(0).set) CHECK_FALSE(back.at(0).set.contains(name)); // nothing to choose between
        std::vector<Fields> merged(2, proposed);
        apply(merged[0], back.at(0));
        apply(merged[0], yes.at(0));
        apply(merged[1], yes.at(0));
        apply(merged[1], back.at(0));
        CHECK(merged[0] == merged[1]);
        CHECK(handoverState(merged[0]) == state);
        CHECK(isHandoverNews(merged[0], anna));
        CHECK(handoverCrossed(merged[0]));    // which tells the other one
        merged[0]["closedOn"] = "2026-03-01"; // read, on the very day
        CHECK_FALSE(isHandoverNews(merged[0], anna));
        CHECK_FALSE(handoverCrossed(merged[0]));
    }
}

TEST_CASE("a hand-over is taken back on a day of its own; what programs before this one wrote reads as it was meant") {
    SeededRandom random(7);
    const auto anna = madeId<MemberId>(1), karim = madeId<MemberId>(2);
    const auto change = proposeHandover({file(9), anna, karim, "2026-03-01", ""}, 1'000, random);
    REQUIRE(change);
    const auto back =
        answerHandover(change->set, {file(9), change->record, anna, HandoverState::Withdrawn, "2026-03-04", "", {}, {}, false, {}});
    REQUIRE(back);
    CHECK(back->at(0).set == Fields{{"takenBackOn", "2026-03-04"}}); // nothing is said to have been read

    auto closed = change->set;
    closed["closedOn"] = "2026-02-28"; // the day before it was proposed
    CHECK(handoverState(closed) == HandoverState::Withdrawn);
    CHECK_FALSE(mayAnswerHandover(closed, karim));
    CHECK_FALSE(isHandoverNews(closed, anna));
    closed["answer"] = "accepted"; // meanwhile
    CHECK(handoverState(closed) == HandoverState::Accepted);
    CHECK(handoverCrossed(closed));
    CHECK(isHandoverNews(closed, anna));
    closed["closedOn"] = "2026-03-05"; // read
    CHECK_FALSE(handoverCrossed(closed));
    CHECK_FALSE(isHandoverNews(closed, anna));

    auto oldest = change->set;
    oldest["answer"] = "withdrawn";
    CHECK(handoverState(oldest) == HandoverState::Withdrawn);
}

TEST_CASE("a hand-over is accepted while who proposed it follows the person; it takes the file that goes on and the open reminders along") {
    SeededRandom random(7);
    const auto anna = madeId<MemberId>(1), karim = madeId<MemberId>(2), lea = madeId<MemberId>(3);
    const auto change = proposeHandover({file(9), anna, karim, "2026-03-02", ""}, 1'000, random);
    REQUIRE(change);
    HandoverAnswer answer{file(9), change->record, karim, HandoverState::Accepted, "2026-03-03", "", file(8), lea, false, {}};
    CHECK(answerHandover(change->set, answer).error().code == Code::Denied); // Léa follows the person meanwhile
    answer.fromManages = true;
    CHECK(answerHandover(change->set, answer));
    answer.fromManages = false;
    answer.state = HandoverState::Declined;
    CHECK(answerHandover(change->set, answer)); // a no is always heard
    answer.state = HandoverState::Accepted;
    answer.referent = anna;
    answer.reminders = {{file(9), file(20)}, {file(8), file(21)}};
    const auto changes = answerHandover(change->set, answer);
    REQUIRE(changes);
    REQUIRE(changes->size() == 5);
    CHECK(changes->at(1).record == file(9));
    CHECK(changes->at(2).record == file(8));
    CHECK(changes->at(2).set.at("referent") == idValue(karim));
    CHECK(changes->at(4).type == "reminder");
    CHECK(changes->at(4).file == file(8));
    CHECK(changes->at(4).set.at("member") == idValue(karim));
}

TEST_CASE("a file is passed on by who leaves without anybody being asked: news to who follows next, and to nobody else") {
    SeededRandom random(7);
    const auto anna = madeId<MemberId>(1), karim = madeId<MemberId>(2);
    const auto made = passOn({file(9), anna, karim, "2026-03-02", " Le matin. "}, 1'000, random);
    REQUIRE(made);
    CHECK((made->create && made->type == "handover" && made->file == file(9)));
    CHECK(made->set == Fields{{"person", idValue(file(9))},
                              {"from", idValue(anna)},
                              {"to", idValue(karim)},
                              {"proposedOn", "2026-03-02"},
                              {"note", "Le matin."},
                              {"answer", "accepted"}});
    auto handover = made->set;
    CHECK(handoverState(handover) == HandoverState::Accepted);
    CHECK(isPassedOn(handover));
    CHECK_FALSE(isTakenUp(handover));
    CHECK(followsSince(handover) == "2026-03-02");
    CHECK(isPassedOnNews(handover, karim));
    for (const auto &other : {anna, madeId<MemberId>(3)}) CHECK_FALSE(isPassedOnNews(handover, other));
    for (const auto &who : {anna, karim}) {
        CHECK_FALSE(isHandoverNews(handover, who));
        CHECK_FALSE(mayAnswerHandover(handover, who));
        CHECK_FALSE(mayWithdrawHandover(handover, who));
    }
    handover["closedOn"] = "2026-03-02"; // read, on the very day
    CHECK_FALSE(isPassedOnNews(handover, karim));
    CHECK(isPassedOn(handover));
    CHECK(passOn({file(9), anna, anna, "2026-03-02", ""}, 1'000, random).error().code == Code::Invalid);
    CHECK_FALSE(passOn({file(9), anna, karim, "2026-03-02", std::string(20'001, 'a')}, 1'000, random));

    handover["answeredOn"] = "2026-03-03"; // answered by Karim himself: an ordinary one
    handover.erase("closedOn");
    CHECK_FALSE(isPassedOn(handover));
    CHECK_FALSE(isPassedOnNews(handover, karim));
    CHECK(isHandoverNews(handover, anna));
    CHECK(followsSince(handover) == "2026-03-03");
}

TEST_CASE("who takes up a person nobody follows is the referent from that day, and it is news to nobody") {
    SeededRandom random(7);
    const auto anna = madeId<MemberId>(1);
    const auto changes = takeUp(file(9), anna, "2026-03-02", 1'000, random);
    REQUIRE(changes);
    REQUIRE(changes->size() == 2);
    CHECK(changes->at(0) == RecordChange{file(9), "person", false, file(9), {{"referent", idValue(anna)}}});
    const auto &handover = changes->at(1).set;
    CHECK((changes->at(1).create && changes->at(1).type == "handover" && changes->at(1).file == file(9)));
    CHECK(isTakenUp(handover));
    CHECK_FALSE(isPassedOn(handover));
    CHECK(followsSince(handover) == "2026-03-02");
    CHECK_FALSE(isHandoverNews(handover, anna));
    CHECK_FALSE(isPassedOnNews(handover, anna));
    const auto proposed = proposeHandover({file(9), anna, madeId<MemberId>(2), "2026-03-02", ""}, 1'000, random);
    REQUIRE(proposed);
    CHECK(followsSince(proposed->set).empty()); // not as long as nobody has said yes
    CHECK_FALSE(isTakenUp(proposed->set));
}

TEST_CASE("where somebody stands is asked three and six months after leaving, once each") {
    std::map<std::string, Value> exit{{"exitedOn", "2026-08-31"}};
    CHECK(exitCheckDay(exit, exitChecks[0]) == "2026-11-30");
    CHECK(exitCheckDay(exit, exitChecks[1]) == "2027-02-28"); // the month's last
    CHECK_FALSE(exitCheckDay({}, exitChecks[0]));
    CHECK_FALSE(dueExitCheck(exit, "2026-11-29"));
    REQUIRE(dueExitCheck(exit, "2026-11-30"));
    CHECK(dueExitCheck(exit, "2026-11-30")->months == 3);
    CHECK(dueExitCheck(exit, "2027-03-30")->months == 6); // the newest says most; its form asks for both
    exit["after3"] = "training";
    CHECK_FALSE(dueExitCheck(exit, "2027-02-27"));
    REQUIRE(dueExitCheck(exit, "2027-02-28"));
    CHECK(dueExitCheck(exit, "2027-02-28")->months == 6);
    exit.erase("after3");
    exit["after6"] = "training"; // says more than what was missed
    CHECK_FALSE(dueExitCheck(exit, "2027-03-01"));
    exit = {{"exitedOn", "2026-01-01"}, {"returnedOn", "2026-02-01"}};
    CHECK_FALSE(dueExitCheck(exit, "2026-11-30"));
    REQUIRE(schema::vocabulary("exit_situation")->term("deceased"));
    CHECK_FALSE(dueExitCheck({{"exitedOn", "2026-01-01"}, {"situation", "deceased"}}, "2026-11-30"));
    exit = {{"exitedOn", "2026-01-01"}, {"situation", "training"}, {"after3", "deceased"}}; // learned later: nobody is asked for again
    CHECK_FALSE(dueExitCheck(exit, "2026-11-30"));
    exit["after3"] = "training";
    CHECK(dueExitCheck(exit, "2026-11-30"));
}

TEST_CASE("leaving ends the pathways that had begun by then, in their files, and no other") {
    const auto ended = endedByLeaving({{file(1), {{"person", idValue(file(9))}, {"startedOn", "2026-03-01"}}},
                                       {file(2), {{"person", idValue(file(8))}, {"startedOn", "2026-11-20"}}},
                                       {file(3), {{"person", idValue(file(9))}, {"startedOn", "2026-11-21"}}}, // came back since
                                       {file(4), {{"person", idValue(file(9))}, {"startedOn", "2025-01-01"}, {"endedOn", "2025-06-01"}}}},
                                      "2026-11-20");
    REQUIRE(ended.size() == 2);
    CHECK(ended[0] == RecordChange{file(1), "pathway", false, file(9), {{"endedOn", "2026-11-20"}}});
    CHECK(ended[1] == RecordChange{file(2), "pathway", false, file(8), {{"endedOn", "2026-11-20"}}});
}

TEST_CASE("what names a person is known from the schema: what is noted, asked, shared, and every group") {
    std::set<std::string> types;
    for (const auto &one : referencesTo("person")) {
        types.insert(one.type->name);
        CHECK(std::string_view(one.field->of) == "person");
    }
    for (const auto *type : {"participation", "situation", "reminder", "handover", "exit", "pathway", "pathway_phase", "pathway_step",
                             "signup", "referral", "group_membership", "exchange", "sharing", "person"})
        CHECK(types.contains(type));
    CHECK_FALSE(types.contains("encounter")); // names nobody
    CHECK(referencesTo("no type").empty());
}

TEST_CASE("the category of an exit follows from the situation, and every situation has one") {
    CHECK(exitCategory("permanent_contract") == ExitCategory::LastingEmployment);
    CHECK(exitCategory("subsidised_contract") == ExitCategory::TransitionalEmployment);
    CHECK(exitCategory("civic_service") == ExitCategory::PositiveExit);
    CHECK(exitCategory("moved_away") == ExitCategory::Other);
    CHECK(exitCategory("a word of a newer version") == ExitCategory::Other);
    std::map<ExitCategory, int> count;
    for (const auto &term : schema::vocabulary("exit_situation")->terms) ++count[exitCategory(term.code)];
    CHECK(count[ExitCategory::LastingEmployment] == 3);
    CHECK(count[ExitCategory::TransitionalEmployment] == 2);
    CHECK(count[ExitCategory::PositiveExit] == 6); // a code renamed in the vocabulary would fall to Other
}
