#include "core/domain/Referral.h"
#include "core/domain/Sessions.h"
#include "tests/unit/domain/DemoProgramme.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tp;
using namespace tp::domain;
using namespace tp::domain::demotest;

TEST_CASE("groups of three to ten with their delegates, places that say nobody's name, names of some who agreed") {
    const auto groups = ofType("group"), seats = ofType("group_seat"), memberships = ofType("group_membership");
    CHECK(groups.size() == 10);
    REQUIRE(seats.size() == memberships.size());
    std::map<RecordId, int> members, delegates;
    std::set<RecordId> people;
    for (const auto &seat : seats) {
        ++members[idOf(seat.fields, "group")];
        if (seat.fields.contains("delegate")) ++delegates[idOf(seat.fields, "group")];
    }
    for (const auto &one : memberships) {
        CHECK(people.insert(idOf(one.fields, "person")).second);
        const auto seat = std::ranges::find(seats, idOf(one.fields, "seat"), &Record::id);
        REQUIRE(seat != seats.end());
        CHECK(textOf(seat->fields, "joinedOn") == textOf(one.fields, "joinedOn"));
        CHECK(textOf(seat->fields, "leftOn") == textOf(one.fields, "leftOn"));
        CHECK_FALSE(std::equal(seat->id.bytes.begin(), seat->id.bytes.begin() + 3, one.id.bytes.begin())); // no time in it: five hours
    }
    int usual = 0;
    for (const auto &group : groups) {
        usual += members[group.id] >= 3 && members[group.id] <= 10;
        CHECK(delegates[group.id] <= 3); // one passed it on
    }
    CHECK(usual == 9);
    CHECK(countBy("group_seat", "delegate").size() == 3); // volunteering, co-optation, none
    CHECK(std::ranges::count_if(seats, [](const Record &one) { return one.fields.contains("leftOn"); }) > 3);
    const auto names = ofType("shown_name").size();
    CHECK(names >= 3);
    CHECK(names <= 14);
    CHECK(std::ranges::count_if(groups, [](const Record &one) { return one.fields.contains("endedOn"); }) == 1);
}

TEST_CASE("four participants' committees and one ahead: proposals of every kind, conclusions that say what was adopted, one corrected") {
    const auto sessions = ofType("committee_session"), conclusions = ofType("conclusions"), items = ofType("conclusion_item");
    const auto proposals = ofType("proposal");
    REQUIRE(sessions.size() == 5);
    CHECK(std::ranges::count_if(sessions, [](const Record &one) { return textOf(one.fields, "startsAt") > today; }) == 1);
    CHECK(std::ranges::count_if(sessions, [](const Record &one) { return one.fields.contains("alsoThere"); }) == 2);
    CHECK(conclusions.size() == 5);
    CHECK(std::ranges::count_if(conclusions, [](const Record &one) { return one.fields.contains("corrects"); }) == 1);
    for (const auto *field : {"outcome", "domain", "kind"}) {
        const auto *words = schema::wordsOf(*schema::recordType("proposal")->field(field));
        for (const auto &term : words->terms) CHECK(countBy("proposal", field)[term.code] >= 2);
    }
    CHECK(countBy("proposal", "outcome")[""] == 4);
    for (const auto &issued : conclusions) {
        const auto session = idOf(issued.fields, "session");
        const auto held = std::ranges::find(sessions, session, &Record::id);
        REQUIRE(held != sessions.end());
        CHECK(textOf(issued.fields, "alsoThere") == textOf(held->fields, "alsoThere"));
        const auto adopted = std::ranges::count_if(proposals, [&](const Record &one) {
            return idOf(one.fields, "session") == session && textOf(one.fields, "outcome") == "adopted";
        });
        std::set<std::int64_t> positions;
        bool differs = false;
        for (const auto &item : items) {
            if (idOf(item.fields, "conclusions") != issued.id) continue;
            positions.insert(*item.fields.at("position").integer());
            const auto proposal = std::ranges::find(proposals, idOf(item.fields, "proposal"), &Record::id);
            REQUIRE(proposal != proposals.end());
            for (const auto *name : {"title", "kind", "domain", "text", "decidedOn", "against", "abstentions"})
                CHECK(item.fields.at(name) == proposal->fields.at(name));
            differs = differs || item.fields.at("votesFor") != proposal->fields.at("votesFor");
        }
        CHECK(static_cast<std::ptrdiff_t>(positions.size()) == adopted);
        CHECK(*issued.fields.at("items").integer() == adopted);
        const bool corrected =
            std::ranges::any_of(conclusions, [&](const Record &one) { return idOf(one.fields, "corrects") == issued.id; });
        CHECK(differs == corrected);
    }
    std::map<RecordId, int> present;
    for (const auto &one : ofType("committee_presence"))
        if (textOf(one.fields, "attendance") == "present") ++present[idOf(one.fields, "session")];
    for (const auto &proposal : proposals) {
        if (!proposal.fields.contains("votesFor")) continue;
        std::int64_t votes = 0;
        for (const auto *name : {"votesFor", "against", "abstentions"}) {
            CHECK(*proposal.fields.at(name).integer() >= 0);
            votes += *proposal.fields.at(name).integer();
        }
        CHECK(votes == present[idOf(proposal.fields, "session")]);
        CHECK((*proposal.fields.at("votesFor").integer() > *proposal.fields.at("against").integer()) ==
              (textOf(proposal.fields, "outcome") == "adopted"));
    }
}

TEST_CASE("nine steering committees every two months and the next: answers of every kind, told or not, and what they follow") {
    const auto sessions = ofType("steering_session"), answers = ofType("answer"), told = ofType("answer_told");
    REQUIRE(sessions.size() == 10);
    CHECK(std::ranges::count_if(sessions, [](const Record &one) { return one.fields.contains("heldOn"); }) == 9);
    std::vector<std::string> days;
    for (const auto &one : sessions) days.push_back(textOf(one.fields, "startsAt").substr(0, 10));
    std::sort(days.begin(), days.end());
    for (std::size_t i = 1; i < days.size(); ++i) {
        const auto apart = (*dayIn(days[i]) - *dayIn(days[i - 1])).count();
        CHECK(apart >= 56);
        CHECK(apart <= 63);
    }
    std::map<RecordId, int> present, seats;
    for (const auto &one : ofType("steering_presence")) {
        ++seats[idOf(one.fields, "session")];
        present[idOf(one.fields, "session")] += textOf(one.fields, "attendance") == "present";
    }
    for (const auto &one : sessions) {
        CHECK(seats[one.id] == 7);
        if (one.fields.contains("heldOn")) CHECK(present[one.id] >= 4);
    }
    for (const auto &term : schema::vocabulary("answer_kind")->terms) CHECK(countBy("answer", "kind")[term.code] >= 2);
    std::set<RecordId> adopted, answered;
    for (const auto &one : ofType("proposal"))
        if (textOf(one.fields, "outcome") == "adopted") adopted.insert(one.id);
    int drafts = 0, twice = 0, undone = 0;
    for (const auto &one : answers) {
        CHECK(adopted.contains(idOf(one.fields, "proposal")));
        if (!one.fields.contains("givenOn")) {
            ++drafts;
            continue;
        }
        twice += !answered.insert(idOf(one.fields, "proposal")).second;
        if (textOf(one.fields, "kind") == "refused") CHECK_FALSE(textOf(one.fields, "reason").empty());
        CHECK((textOf(one.fields, "kind") == "postponed") == one.fields.contains("postponedTo"));
        undone += one.fields.contains("dueOn") && !one.fields.contains("doneOn");
    }
    CHECK(drafts == 1);
    CHECK(twice == 3); // postponed, then answered
    CHECK(undone >= 1);
    CHECK(adopted.size() - answered.size() == 2);
    CHECK(told.size() >= 12);
    CHECK(told.size() < answers.size());
    for (const auto *field : {"kind", "outcome"})
        for (const auto &term : schema::wordsOf(*schema::recordType("decision")->field(field))->terms)
            CHECK(countBy("decision", field)[term.code] >= 2);
    CHECK(countBy("decision", "outcome")[""] == 2);
    int onDecision = 0, onProposal = 0;
    for (const auto &one : ofType("impact")) (one.fields.contains("decision") ? onDecision : onProposal)++;
    CHECK(onDecision > 15);
    CHECK(onProposal >= 3);
    int reached = 0, given = 0, overdue = 0, toCome = 0;
    for (const auto &one : ofType("milestone")) {
        reached += one.fields.contains("doneOn");
        given += one.fields.contains("droppedOn");
        const bool open = !one.fields.contains("doneOn") && !one.fields.contains("droppedOn");
        overdue += open && textOf(one.fields, "dueOn") < today;
        toCome += open && textOf(one.fields, "dueOn") >= today;
    }
    CHECK((reached >= 5 && given == 1 && overdue == 2 && toCome >= 3));
    std::map<std::string, int> periods;
    for (const auto &one : ofType("allotment")) ++periods[textOf(one.fields, "fromOn")];
    CHECK(periods.size() >= 3);
    for (const auto &[from, count] : periods) CHECK(count == 7);
}

TEST_CASE("whatever the last day, every page opens full") {
    for (const auto *until :
         {"2024-02-29", "2025-12-25", "2025-12-31", "2026-01-01", "2026-05-31", "2026-08-16", "2026-11-26", "2027-03-30"}) {
        INFO(until);
        DemoPlan plan;
        plan.until = until;
        const auto made = demoProgramme(plan, demoSaves(plan).value(), someIds(1)).value();
        const auto after = isoDay(*dayIn(until) + std::chrono::days(1));
        std::map<std::string, int> counts;
        std::map<ReferralState, int> states;
        std::map<RecordId, int> asked; // structures
        std::map<RecordId, std::vector<Record>> seats;
        std::vector<Record> sessions;
        for (const auto &save : made)
            for (const auto &change : save.changes) {
                ++counts[change.type];
                if (change.type == "referral") ++states[referralState(change.set)];
                if (change.type == "referral" && change.set.contains("toStructure")) ++asked[idOf(change.set, "toStructure")];
                if (change.type == "session_seat") seats[idOf(change.set, "session")].push_back({change.record, change.set});
                if (change.type == "session" && textOf(change.set, "startsAt") >= after) sessions.push_back({change.record, change.set});
                if (change.type == "conclusions") ++counts["version " + std::to_string(*change.set.at("version").integer())];
            }
        CHECK(counts["committee_session"] == 5);
        CHECK(counts["version 1"] == 4);
        CHECK(counts["version 2"] == 1);
        CHECK(counts["proposal"] == 33);
        CHECK(counts["steering_session"] == 10);
        CHECK(counts["answer"] >= 20);
        CHECK(counts["group"] == 10);
        CHECK(counts["milestone"] == 16);
        CHECK(counts["allotment"] >= 28);
        CHECK(counts["pathway"] > 150);
        CHECK(counts["exit"] > 20);
        using enum ReferralState;
        for (const auto state : {ToSend, Proposed, OnWaitingList, Accepted, Declined, Appointment, Met, NotCome, Ended, Withdrawn}) {
            INFO(static_cast<int>(state));
            CHECK(states[state] >= 1);
        }
        CHECK(asked.size() == 7);
        for (const auto &[structure, count] : asked) CHECK(count >= 2);
        int waiting = 0, tooMany = 0;
        for (const auto &session : sessions) {
            const auto now = occupancy(seats[session.id], capacityOf(session.fields));
            waiting += now.waiting;
            tooMany += now.tooMany;
        }
        CHECK(sessions.size() > 20);
        CHECK(waiting >= 1);
        CHECK(tooMany >= 1);
    }
}
