#include "core/domain/CivilTime.h"
#include "core/domain/Recurrence.h"
#include "core/domain/Referral.h"
#include "core/domain/Sessions.h"
#include "core/schema/Text.h"
#include "tests/unit/domain/DemoProgramme.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <set>

using namespace tp;
using namespace tp::domain;
using namespace tp::domain::demotest;

TEST_CASE("the same plan gives the same programme, another seed another one, and other ids change no record of it") {
    const auto again = demoProgramme({}, encounters(), someIds(1)).value();
    REQUIRE(again.size() == programme().size());
    for (std::size_t i = 0; i < again.size(); ++i) {
        REQUIRE(again[i].atMs == programme()[i].atMs);
        REQUIRE(again[i].changes == programme()[i].changes);
    }
    auto nobody = someIds(2);
    for (auto &member : nobody.members) member.reset(); // the first structure is filled while no other member has enrolled
    const auto elsewhere = demoProgramme({}, encounters(), nobody).value();
    REQUIRE(elsewhere.size() == programme().size());
    for (std::size_t i = 0; i < elsewhere.size(); ++i)
        for (std::size_t j = 0; j < elsewhere[i].changes.size(); ++j)
            if (elsewhere[i].changes[j].type != "steering_presence")
                REQUIRE(elsewhere[i].changes[j].record == programme()[i].changes[j].record);
    DemoPlan other;
    other.seed = 1;
    CHECK_FALSE(demoProgramme(other, demoSaves(other).value(), someIds(1)).value()[0].changes == programme()[0].changes);
}

TEST_CASE("every record of the programme fits the schema, may be written by who saves it, and a save holds what one save can") {
    std::set<RecordId> ids;
    for (const auto &save : encounters())
        for (const auto &change : save.changes) ids.insert(change.record);
    for (const auto &save : programme()) {
        REQUIRE(save.changes.size() <= 16);
        REQUIRE_FALSE(save.changes.empty());
        REQUIRE(save.member == save.structure * 3);
        const RoleSet roles = demoMembers()[save.member].role | Role::Referent; // packaging/run
        for (const auto &change : save.changes) {
            INFO(change.type);
            REQUIRE(change.create);
            REQUIRE(ids.insert(change.record).second);
            const auto *type = schema::recordType(change.type);
            REQUIRE(type);
            REQUIRE((type->writers & roles) != 0);
            const auto valid = schema::validateNew(*type, change.set);
            INFO((valid ? "" : valid.error().detail));
            REQUIRE(valid);
            for (const auto &[name, value] : change.set) {
                INFO(name);
                REQUIRE_FALSE(value.isNull());
                REQUIRE(schema::normalise(*type->field(name), value) == value);
                if (const auto *text = value.text()) REQUIRE(text->size() <= 2000); // no entry of its own: one entry a record
            }
        }
    }
    CHECK(std::is_sorted(programme().begin(), programme().end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; }));
}

TEST_CASE("what stands in a person's file is written by their structure, after the file was opened") {
    std::map<RecordId, const DemoSave *> files;
    for (const auto &save : encounters())
        for (const auto &change : save.changes)
            if (change.type == "person") files[change.record] = &save;
    eachChange([&](const DemoSave &save, const RecordChange &change) {
        INFO(change.type);
        const auto *type = schema::recordType(change.type);
        REQUIRE(change.file.has_value() == (type->widest() == schema::Audience::File));
        if (!change.file) return;
        REQUIRE(files.contains(*change.file));
        REQUIRE(files[*change.file]->structure == save.structure);
        REQUIRE(files[*change.file]->atMs < save.atMs);
        REQUIRE(idOf(change.set, "person") == *change.file);
    });
}

TEST_CASE("references lead to records that are there, of the type they say") {
    std::map<RecordId, std::string> types;
    for (const auto &territory : demoTerritories(2026)) types[territory.record] = "territory";
    for (const auto &save : encounters())
        for (const auto &change : save.changes) types[change.record] = change.type;
    eachChange([&](const DemoSave &, const RecordChange &change) { types[change.record] = change.type; });
    std::set<Bytes> structures, members;
    for (const auto &id : someIds(1).structures) structures.insert(*idValue(id).bytes());
    for (const auto &id : someIds(1).members) members.insert(*idValue(*id).bytes());
    eachChange([&](const DemoSave &, const RecordChange &change) {
        for (const auto &[name, value] : change.set) {
            INFO(change.type + "." + name);
            const auto *field = schema::recordType(change.type)->field(name);
            if (field->kind == schema::Kind::Structure) REQUIRE(structures.contains(*value.bytes()));
            if (field->kind == schema::Kind::Member) REQUIRE(members.contains(*value.bytes()));
            for (const auto &item : field->kind == schema::Kind::References ? *value.array() : Value::Array()) {
                const auto id = RecordId::from(*item.bytes()).value();
                REQUIRE(types.contains(id));
                REQUIRE(types[id] == field->of);
            }
            if (field->kind != schema::Kind::Reference) continue;
            const auto id = RecordId::from(*value.bytes()).value();
            REQUIRE(types.contains(id));
            REQUIRE(types[id] == field->of);
        }
    });
}

TEST_CASE("nothing of the programme is after its last day but what is planned, and nobody comes on a Sunday or at Christmas") {
    // What may lie ahead: planned, hoped for, due, given for a time.
    const std::set<std::string> ahead{
        "pathway_step.plannedFrom", "pathway_step.plannedUntil",  "series.startsAt",           "session.startsAt", "referral.answerBy",
        "referral.appointmentAt",   "committee_session.startsAt", "steering_session.startsAt", "answer.dueOn",     "answer.postponedTo",
        "milestone.dueOn",          "allotment.fromOn",           "allotment.untilOn"};
    std::set<std::string> seen;
    eachChange([&](const DemoSave &, const RecordChange &change) {
        for (const auto &[name, value] : change.set) {
            const auto kind = schema::recordType(change.type)->field(name)->kind;
            if (kind != schema::Kind::Date && kind != schema::Kind::DateTime) continue;
            const auto day = value.text()->substr(0, 10);
            INFO(change.type + "." + name + " " + *value.text());
            REQUIRE(day >= "2024-07-01");
            REQUIRE(day <= "2027-01-31");
            const auto named = change.type + "." + name;
            if (day > "2026-03-02") {
                REQUIRE(ahead.contains(named));
                seen.insert(named);
            }
            if (change.type == "allotment") continue;
            REQUIRE(std::chrono::weekday(*dayIn(day)) != std::chrono::Sunday);
            REQUIRE(day.substr(5) != "12-25");
            if (kind == schema::Kind::DateTime) {
                REQUIRE(value.text()->substr(11) >= "09:00");
                REQUIRE(value.text()->substr(11) <= "18:00");
            }
        }
    });
    for (const auto &one : ahead) {
        INFO(one);
        CHECK(seen.contains(one)); // the demonstration goes on
    }
}

TEST_CASE("pathways: every phase and outcome, attempts that follow one another elsewhere, ended and begun again") {
    const auto pathways = ofType("pathway"), steps = ofType("pathway_step");
    CHECK(pathways.size() > 150);
    CHECK(pathways.size() < 400);
    CHECK(std::ranges::count_if(pathways, [](const Record &one) { return one.fields.contains("endedOn"); }) > 20);
    CHECK(std::ranges::count_if(pathways, [](const Record &one) { return one.fields.contains("follows"); }) > 5);
    for (const auto &term : schema::vocabulary("pathway_phase")->terms) CHECK(countBy("pathway_phase", "phase")[term.code] > 10);
    std::map<StepState, int> states;
    for (const auto &step : steps) ++states[stepState(step.fields, today)];
    for (const auto state : {StepState::Planned, StepState::Unsaid, StepState::UnderWay, StepState::Done, StepState::Stopped,
                             StepState::NotCome, StepState::TryAgain})
        CHECK(states[state] >= 5);
    std::size_t longest = 0, chains = 0;
    for (const auto &chain : attemptChains(steps)) {
        longest = std::max(longest, chain.size());
        chains += chain.size() > 1;
    }
    CHECK(longest == 3);
    CHECK(chains > 40);
    std::map<RecordId, Fields> byId;
    for (const auto &step : steps) byId[step.id] = step.fields;
    std::set<Bytes> where;
    for (const auto &step : steps) {
        if (const auto *structure = valueOf(step.fields, "structure")) where.insert(*structure->bytes());
        const auto before = idOf(step.fields, "attemptOf");
        if (before.isNull()) continue;
        const auto &first = byId.at(before);
        CHECK(mayBeRetried(stepState(first, today)));
        CHECK(idOf(first, "person") == idOf(step.fields, "person"));
        CHECK(textOf(first, "title") == textOf(step.fields, "title"));
        CHECK(std::pair(textOf(first, "partner"), idOf(first, "structure")) !=
              std::pair(textOf(step.fields, "partner"), idOf(step.fields, "structure")));
        CHECK(textOf(first, "plannedUntil") < textOf(step.fields, "plannedFrom"));
    }
    CHECK(where.size() == 7);
    // One pathway at a time, and what is tried begins within it.
    for (const auto &one : pathways) {
        const auto follows = idOf(one.fields, "follows");
        if (follows.isNull()) continue;
        const auto before = std::ranges::find(pathways, follows, &Record::id);
        CHECK_FALSE(textOf(before->fields, "endedOn").empty());
        CHECK(textOf(before->fields, "endedOn") < textOf(one.fields, "startedOn"));
    }
}

TEST_CASE("ways out: many situations, some asked three and six months later, some came back") {
    const auto exits = ofType("exit");
    CHECK(exits.size() > 25);
    CHECK(countBy("exit", "situation").size() >= 9);
    for (const auto *field : {"after3", "after6", "returnedOn"})
        CHECK(std::ranges::count_if(exits, [&](const Record &one) { return one.fields.contains(field); }) >= 4);
    for (const auto &one : exits) {
        CHECK(isWorkday(textOf(one.fields, "exitedOn")));
        if (one.fields.contains("returnedOn")) CHECK(textOf(one.fields, "returnedOn") > textOf(one.fields, "exitedOn"));
    }
}

TEST_CASE("activities: of every structure, in series and without, past and ahead, filled, waited for, called off") {
    std::set<RecordId> structures;
    const auto activities = ofType("activity"), sessions = ofType("session"), seats = ofType("session_seat"), signUps = ofType("signup");
    for (const auto &one : activities) structures.insert(idOf(one.fields, "structure"));
    CHECK(structures.size() == 7);
    CHECK(sessions.size() > 300);
    CHECK(sessions.size() < 900);
    CHECK(std::ranges::count_if(sessions, [](const Record &one) { return textOf(one.fields, "startsAt") > today; }) > 25);
    CHECK(std::ranges::count_if(sessions, [](const Record &one) { return one.fields.contains("cancelledOn"); }) > 5);
    CHECK(std::ranges::count_if(sessions, [](const Record &one) { return !one.fields.contains("series"); }) > 10);
    for (const auto &one : sessions)
        if (const auto series = idOf(one.fields, "series"); !series.isNull())
            CHECK(one.id == occurrenceId(series, dayOf(textOf(one.fields, "startsAt"))));
    for (const auto &one : ofType("series")) CHECK(recurrenceIn(textOf(one.fields, "rule")));
    REQUIRE(seats.size() == signUps.size());
    CHECK(seats.size() > 1000);
    std::map<RecordId, Fields> seatById;
    for (const auto &seat : seats) seatById[seat.id] = seat.fields;
    for (const auto &one : signUps) {
        const auto &seat = seatById.at(idOf(one.fields, "seat"));
        CHECK(idOf(seat, "session") == idOf(one.fields, "session"));
        CHECK(textOf(seat, "attendance") == textOf(one.fields, "attendance"));
        CHECK(textOf(seat, "releasedOn") == textOf(one.fields, "cancelledOn"));
    }
    for (const auto &term : schema::vocabulary("attendance")->terms) CHECK(countBy("session_seat", "attendance")[term.code] > 50);
    std::map<RecordId, std::vector<Record>> bySession;
    for (const auto &seat : seats) bySession[idOf(seat.fields, "session")].push_back(seat);
    int waitingAhead = 0, tooMany = 0, released = 0;
    for (const auto &one : sessions) {
        const auto now = occupancy(bySession[one.id], capacityOf(one.fields));
        if (one.fields.contains("cancelledOn")) CHECK(bySession[one.id].empty());
        if (textOf(one.fields, "startsAt") > today) waitingAhead += now.waiting;
        tooMany += now.tooMany;
        released += static_cast<int>(std::ranges::count(now.places, SeatState::Released, &SeatPlace::state));
    }
    CHECK(waitingAhead >= 1);
    CHECK(tooMany >= 1);
    CHECK(tooMany < 10);
    CHECK(released > 10);
    CHECK(doubledSignUps({}).empty());
}

TEST_CASE("who attended while on a pathway has that step in it, under the id that the program gives") {
    std::map<RecordId, Record> sessions, activities;
    for (const auto &one : ofType("session")) sessions[one.id] = one;
    for (const auto &one : ofType("activity")) activities[one.id] = one;
    std::map<RecordId, Fields> steps;
    for (const auto &step : ofType("pathway_step"))
        if (step.fields.contains("session")) steps[step.id] = step.fields;
    CHECK(steps.size() > 400);
    std::size_t found = 0;
    for (const auto &one : ofType("signup")) {
        const auto session = idOf(one.fields, "session"), person = idOf(one.fields, "person");
        const auto step = steps.find(sessionStepId(session, person));
        if (step == steps.end()) continue;
        ++found;
        auto expected = sessionStep(sessions.at(session), activities.at(idOf(sessions.at(session).fields, "activity")).fields,
                                    textOf(one.fields, "attendance"), idOf(step->second, "pathway"));
        expected["person"] = idValue(person);
        std::erase_if(expected, [](const auto &field) { return field.second.isNull(); });
        CHECK(step->second == expected);
    }
    CHECK(found == steps.size());
}

TEST_CASE("the directory: professionals of every structure and of partners, networks of many kinds, some to verify, some left") {
    const auto professionals = ofType("professional"), schemes = ofType("scheme");
    std::set<RecordId> structures;
    for (const auto &one : professionals) {
        structures.insert(idOf(one.fields, "structure"));
        CHECK(one.fields.contains("structure") != one.fields.contains("partner"));
    }
    CHECK(structures.size() == 8); // seven, and none for those of partners
    CHECK(countBy("scheme", "kind").size() >= 12);
    for (const auto *list : {&professionals, &schemes}) {
        const auto stale = std::ranges::count_if(*list, [](const Record &one) { return textOf(one.fields, "verifiedOn") < "2025-03-03"; });
        CHECK(stale >= 3);
        CHECK(stale < 10);
        CHECK(std::ranges::count_if(*list, [](const Record &one) { return one.fields.contains("leftOn"); }) >= 1);
        for (const auto &one : *list) CHECK(textOf(one.fields, "phone").starts_with("02 61 91 "));
    }
    std::set<std::string> themes;
    for (const auto &one : professionals)
        for (const auto &theme : *one.fields.at("themes").array()) themes.insert(*theme.text());
    CHECK(themes.size() == schema::vocabulary("theme")->terms.size());
}

TEST_CASE("referrals stand in every state, each next step is somebody's, and days follow one another") {
    std::map<ReferralState, int> states;
    int late = 0, toTell = 0;
    for (const auto &one : ofType("referral")) {
        const auto state = referralState(one.fields);
        ++states[state];
        if (const auto next = nextReferralStep(one.fields, Side::Proposes)) {
            late += next->from < today;
            toTell += next->what == ReferralStep::What::TellBack;
        }
        std::string before = textOf(one.fields, "proposedOn");
        for (const auto *field : {"answeredOn", "outcomeOn", "resultOn", "toldOn"}) {
            const auto day = textOf(one.fields, field);
            if (day.empty()) continue;
            INFO(field);
            CHECK(before <= day);
            before = day;
        }
        if (state == ReferralState::Appointment) CHECK(textOf(one.fields, "appointmentAt") > today);
        CHECK(one.fields.contains("toStructure") != one.fields.contains("partner"));
    }
    using enum ReferralState;
    for (const auto state : {Proposed, OnWaitingList, Accepted, Declined, Appointment, Met, NotCome, Ended, Withdrawn}) {
        INFO(static_cast<int>(state));
        CHECK(states[state] >= 2);
    }
    CHECK(states[ToSend] >= 16); // app/demo sends them
    CHECK(states[ToSend] <= 20);
    CHECK(late > 3);
    CHECK(toTell >= 2);
}

TEST_CASE("sentences of the programme are finished, and say nobody's name where others read them") {
    std::set<std::string> names;
    for (const auto &save : encounters())
        for (const auto &change : save.changes)
            if (change.type == "person") names.insert(textOf(change.set, "usualName"));
    eachChange([&](const DemoSave &, const RecordChange &change) {
        for (const auto &[name, value] : change.set) {
            if (!value.text()) continue;
            INFO(change.type + "." + name + ": " + *value.text());
            REQUIRE(value.text()->find_first_of("{}|") == std::string::npos);
            REQUIRE(value.text()->find("  ") == std::string::npos);
            const auto audience = schema::recordType(change.type)->field(name)->audience;
            if (audience == schema::Audience::Consortium && change.type != "shown_name") REQUIRE_FALSE(names.contains(*value.text()));
        }
    });
}

TEST_CASE("a short plan has what fits into it, an impossible one is refused") {
    DemoPlan plan;
    plan.people = 12, plan.encounters = 60, plan.months = 2, plan.until = "2024-03-31";
    const auto made = demoProgramme(plan, demoSaves(plan).value(), someIds(1));
    REQUIRE(made);
    CHECK_FALSE(made->empty());
    for (const auto &save : *made) CHECK(save.atMs < 1'711'929'600'000); // the last day is over
    plan.people = 0, plan.encounters = 0;
    CHECK(demoProgramme(plan, {}, someIds(1)));
    plan.until = "2024-02-30";
    CHECK(demoProgramme(plan, {}, someIds(1)).error().code == Code::Invalid);
    plan.until = "2024-03-31", plan.months = 0;
    CHECK(demoProgramme(plan, {}, someIds(1)).error().code == Code::Invalid);
    CHECK(demoProgramme({}, {}, {}).error().code == Code::Invalid);
}

TEST_CASE("a page of the programme, to read", "[.read]") {
    std::map<std::string, int> counts;
    eachChange([&](const DemoSave &save, const RecordChange &change) {
        if (++counts[change.type] % 40 == 1)
            std::printf("%s %s %s\n", demoStructures()[save.structure].code, change.type.c_str(),
                        toJson(*schema::recordType(change.type), change.set).c_str());
    });
    for (const auto &[type, count] : counts) std::printf("%5d %s\n", count, type.c_str());
    std::printf("%zu saves\n", programme().size());
}
