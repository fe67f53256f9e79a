// What the structures of the demonstration ask one another, and answer.
#include "core/domain/Referral.h"
#include "tests/unit/domain/DemoProgramme.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::domain::demotest;

TEST_CASE("each structure is referred to by others, and what it answers comes to everything a referral can come to") {
    struct Asked {
        std::string on;
        Fields fields;
    };
    std::map<RecordId, std::vector<Asked>> asked;
    const auto ids = someIds(1);
    eachChange([&](const DemoSave &save, const RecordChange &change) {
        if (change.type != "referral" || !change.set.contains("toStructure")) return;
        const auto to = idOf(change.set, "toStructure");
        CHECK(to.bytes != ids.structures[save.structure].bytes);
        asked[to].push_back({textOf(change.set, "proposedOn"), change.set});
    });
    CHECK(asked.size() == 7);
    std::map<ReferralState, int> states;
    for (std::size_t place = 0; place < ids.structures.size(); ++place) {
        auto &received = asked[RecordId{ids.structures[place].bytes}];
        std::ranges::stable_sort(received, {}, &Asked::on);
        CHECK(received.size() >= (place == 0 ? 4 : 2));
        for (std::size_t turn = 0; turn < received.size(); ++turn) {
            const auto &[on, fields] = received[turn];
            const auto answer = demoAnswer({}, {place, turn, received.size(), on}, *ids.members[place * 3]);
            CHECK(answer.empty() == (turn + 1 == received.size()));
            CHECK(answer == demoAnswer({}, {place, turn, received.size(), on}, *ids.members[place * 3]));
            const auto &type = *schema::recordType("exchange_request");
            for (const auto &[name, value] : answer) {
                INFO(name);
                REQUIRE(type.field(name));
                CHECK(schema::validate(*type.field(name), value));
            }
            std::string before = on;
            for (const auto *field : {"answeredOn", "outcomeOn", "resultOn"}) {
                if (!answer.contains(field)) continue;
                INFO(field);
                CHECK(before <= textOf(answer, field));
                CHECK(textOf(answer, field) < today);
                before = textOf(answer, field);
            }
            if (textOf(answer, "answer") == "declined") CHECK_FALSE(textOf(answer, "answerText").empty());
            auto request = requestOf(fields, RecordId{});
            for (const auto &[name, value] : answer) request[name] = value;
            ++states[referralState(wholeReferral(fields, &request))];
        }
    }
    using enum ReferralState;
    for (const auto state : {Proposed, OnWaitingList, Accepted, Declined, Appointment, Met, NotCome, Ended}) {
        INFO(static_cast<int>(state));
        CHECK(states[state] >= 1);
    }
    CHECK(demoAnswer({}, {0, 0, 4, "2026-03-09"}, *ids.members[0]).empty()); // asked after the last day
}
