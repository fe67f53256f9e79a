// From a proposal to the conclusions of a session: states, order, versions, numbers, and two laptops that issued at once.
#include "core/base/IdValue.h"
#include "core/domain/Conclusions.h"
#include "tests/unit/domain/MadeId.h"

#include <algorithm>
#include <set>

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::domain;
using namespace tp::test;

namespace {

RecordId itsId(std::uint8_t number) { return madeId<RecordId>(number); }
const RecordId meeting = itsId(100);
Record proposed(std::uint8_t number, Fields more = {}) {
    more.emplace("title", "Proposal " + std::to_string(number));
    more.emplace("session", idValue(meeting));
    more.emplace("madeOn", "2026-10-01");
    return {itsId(number), std::move(more)};
}
Record issued(std::uint8_t number, std::int64_t version, const char *on, std::uint8_t session = 100) {
    return {itsId(number), {{"session", idValue(itsId(session))}, {"version", version}, {"issuedOn", on}}};
}
std::vector<RecordId> ids(const std::vector<Record> &records) {
    std::vector<RecordId> out;
    for (const auto &one : records) out.push_back(one.id);
    return out;
}
Issuing issuing(std::vector<Record> adopted) {
    Issuing out;
    out.session = {meeting, {{"startsAt", "2026-11-05T14:00"}}};
    out.adopted = std::move(adopted);
    out.on = "2026-11-06";
    out.delegates = 5;
    return out;
}

} // namespace

TEST_CASE("a proposal waits, is discussed, is decided, and can be opened again") {
    Fields proposal{{"title", "Un repas ensemble"}};
    CHECK(proposalState(proposal) == ProposalState::Waiting);
    proposal["discussion"] = "Chaque mois, à tour de rôle.";
    CHECK(proposalState(proposal) == ProposalState::Discussed);
    for (const auto &[code, state] : {std::pair("adopted", ProposalState::Adopted), std::pair("not_adopted", ProposalState::NotAdopted),
                                      std::pair("withdrawn", ProposalState::Withdrawn)}) {
        for (const auto &[field, value] : decideProposal(code, "2026-11-05")) proposal[field] = value;
        CHECK(proposalState(proposal) == state);
        CHECK(isDecided(state));
        CHECK(proposal["decidedOn"] == Value("2026-11-05"));
    }
    for (const auto &[field, value] : decideProposal({}, "2026-11-05")) proposal[field] = value;
    CHECK(proposalState(proposal) == ProposalState::Discussed);
    CHECK(proposal["decidedOn"].isNull());
    CHECK(proposalState({{"votesFor", 0}}) == ProposalState::Discussed);
    CHECK(proposalState({{"outcome", "of_a_newer_version"}}) == ProposalState::Discussed);
    CHECK_FALSE(isDecided(ProposalState::Waiting));
}

TEST_CASE("a proposal waits for a session while it is undecided and on no agenda that is still to come") {
    const auto open = proposed(1, {{"discussion", "Qui cuisine ?"}}).fields;
    const Fields ahead{{"startsAt", "2026-11-24T18:00"}}, off{{"startsAt", "2026-12-01T18:00"}, {"cancelledOn", "2026-11-20"}};
    CHECK_FALSE(awaitsSession(open, &ahead, "2026-11-24"));
    CHECK(awaitsSession(open, &ahead, "2026-11-25")); // nobody decided it there
    CHECK(awaitsSession(open, &off, "2026-11-24"));
    CHECK(awaitsSession(open, nullptr, "2026-11-24")); // deleted
    CHECK(awaitsSession({{"title", "Un repas"}}, nullptr, "2026-11-24"));
    CHECK_FALSE(awaitsSession(proposed(1, {{"outcome", "not_adopted"}}).fields, &off, "2026-11-24"));
}

TEST_CASE("a vote that surprises is said, and decides nothing") {
    CHECK(voteDoubt({{"outcome", "adopted"}, {"votesFor", 4}, {"against", 1}}, 5) == VoteDoubt::None);
    CHECK(voteDoubt({{"outcome", "adopted"}, {"votesFor", 2}, {"against", 2}}, 5) == VoteDoubt::NotMoreFor);
    CHECK(voteDoubt({{"outcome", "not_adopted"}, {"votesFor", 2}, {"against", 3}}, 5) == VoteDoubt::None);
    CHECK(voteDoubt({{"outcome", "adopted"}, {"votesFor", 4}, {"abstentions", 2}}, 5) == VoteDoubt::MoreThanPresent);
    CHECK(voteDoubt({{"outcome", "adopted"}, {"votesFor", 4}}, 0) == VoteDoubt::None); // nobody said who came
    CHECK(voteDoubt({{"outcome", "adopted"}}, 5) == VoteDoubt::None);                  // by agreement, without counting
}

TEST_CASE("the adopted ones go into the conclusions in the order of the agenda") {
    const std::vector all{proposed(1, {{"position", 3}, {"outcome", "adopted"}}),
                          proposed(2, {{"position", 1}, {"outcome", "adopted"}}),
                          proposed(3, {{"position", 2}, {"outcome", "not_adopted"}}),
                          proposed(4, {{"outcome", "adopted"}}),
                          proposed(5, {{"outcome", "adopted"}, {"madeOn", "2026-09-01"}}),
                          proposed(6, {{"outcome", "adopted"}, {"session", idValue(itsId(101))}})};
    CHECK(ids(onAgenda(all, meeting)) == std::vector{itsId(2), itsId(3), itsId(1), itsId(5), itsId(4)});
    CHECK(ids(adoptedIn(all, meeting)) == std::vector{itsId(2), itsId(1), itsId(5), itsId(4)});
    CHECK(nextPosition(all, meeting) == 4);
    CHECK(nextPosition(all, itsId(102)) == 1);
}

TEST_CASE("conclusions are a snapshot: what is changed in the proposal afterwards changes nothing in them, and is noticed") {
    SeededRandom random(7);
    auto meal = proposed(1, {{"position", 1},
                             {"outcome", "adopted"},
                             {"text", "Chaque mois."},
                             {"votesFor", 4},
                             {"group", idValue(itsId(50))},
                             {"discussion", "Qui cuisine ?"}});
    auto plan = issuing({meal});
    plan.groups = {{itsId(50), "Grande Delle"}};
    plan.place = "Local";
    meal.fields["domain"] = "activities";
    plan.adopted = {meal};
    plan.domains = {{"activities", "Activités"}};
    plan.issuer = "Samira Benali";
    plan.alsoThere = "Le maire d’Évrecy, deux membres du groupe";
    plan.structure = "Association des Amis de Jean Bosco";
    const auto saves = issueConclusions(plan, 1'000, random);
    REQUIRE(saves);
    REQUIRE(saves->size() == 1);
    REQUIRE(saves->front().size() == 2);
    CHECK(saves->front()[0].set.at("domainName") == Value("Activités")); // whatever it is called later
    CHECK_FALSE(saves->front()[0].set.contains("kindName"));             // nobody said which
    CHECK(saves->front()[1].set.at("issuerName") == Value("Samira Benali"));
    CHECK(saves->front()[1].set.at("issuingStructure") == Value("Association des Amis de Jean Bosco"));
    const auto &item = saves->front()[0], &head = saves->front()[1];
    CHECK(head.type == "conclusions");
    CHECK(head.set.at("version") == Value(1));
    CHECK(head.set.at("items") == Value(1));
    CHECK(head.set.at("heldAt") == Value("2026-11-05T14:00"));
    CHECK(head.set.at("alsoThere") == Value("Le maire d’Évrecy, deux membres du groupe"));
    CHECK_FALSE(head.set.contains("corrects"));
    CHECK(item.set.at("conclusions") == idValue(head.record));
    CHECK(item.set.at("groupName") == Value("Grande Delle"));
    CHECK(item.set.at("votesFor") == Value(4));
    CHECK_FALSE(item.set.contains("discussion")); // who said what stays in the room
    const std::vector items{Record{item.record, item.set}};
    CHECK(saysTheSame(items, {meal}));
    meal.fields["text"] = "Chaque semaine.";
    CHECK_FALSE(saysTheSame(items, {meal}));
    meal.fields["text"] = "Chaque mois.";
    meal.fields["position"] = 5; // alone, its place says nothing
    CHECK(saysTheSame(items, {meal}));
    CHECK_FALSE(saysTheSame(items, {}));
    CHECK_FALSE(saysTheSame(items, {meal, proposed(2)}));
}

TEST_CASE("forty items take several saves, and the conclusions come after all of them") {
    SeededRandom random(7);
    std::vector<Record> adopted;
    for (int i = 1; i <= 40; ++i) adopted.push_back(proposed(static_cast<std::uint8_t>(i), {{"outcome", "adopted"}}));
    const auto saves = issueConclusions(issuing(adopted), 1'000, random);
    REQUIRE(saves);
    std::size_t records = 0;
    std::set<RecordId> seen;
    for (const auto &save : *saves) {
        CHECK(save.size() <= 8); // of sixteen entries, where every text is long
        records += save.size();
        for (const auto &change : save) seen.insert(change.record);
    }
    CHECK(records == 41);
    CHECK(seen.size() == 41);
    CHECK(saves->back().back().type == "conclusions");
    CHECK(saves->back().back().set.at("items") == Value(40));
}

TEST_CASE("nothing adopted, nothing issued") {
    SeededRandom random(7);
    CHECK(issueConclusions(issuing({}), 1'000, random).error().code == Code::Invalid);
    auto timeless = issuing({proposed(1)});
    timeless.session.fields.clear();
    CHECK(issueConclusions(timeless, 1'000, random).error().code == Code::Invalid);
}

TEST_CASE("a correction may take out the last item") {
    SeededRandom random(7);
    auto plan = issuing({});
    plan.before = {issued(10, 1, "2026-11-06")};
    const auto saves = issueConclusions(plan, 1'000, random);
    REQUIRE(saves);
    REQUIRE(saves->size() == 1);
    REQUIRE(saves->front().size() == 1);
    CHECK(saves->front().front().set.at("items") == Value(0));
    CHECK(saves->front().front().set.at("corrects") == idValue(itsId(10)));
}

TEST_CASE("a correction is a new version that replaces the one before, under its number") {
    SeededRandom random(7);
    auto plan = issuing({proposed(1, {{"outcome", "adopted"}})});
    plan.before = {issued(10, 1, "2026-11-06")};
    const auto saves = issueConclusions(plan, 1'000, random);
    REQUIRE(saves);
    const auto &head = saves->back().back();
    CHECK(head.set.at("version") == Value(2));
    CHECK(head.set.at("corrects") == idValue(itsId(10)));
    const std::vector both{issued(10, 1, "2026-11-06"), Record{head.record, head.set}};
    const auto story = conclusionsOf(both);
    CHECK(story.standing == head.record);
    CHECK(story.replaced == std::vector{itsId(10)});
    CHECK(story.beside.empty());
}

TEST_CASE("two laptops that issued for one session at once: every laptop says the same one stands, and a correction puts it right") {
    std::vector twins{issued(11, 1, "2026-11-06"), issued(10, 1, "2026-11-07")};
    CHECK(conclusionsOf(twins).standing == itsId(11)); // issued first
    CHECK(conclusionsOf(twins).beside == std::vector{itsId(10)});
    std::ranges::reverse(twins);
    CHECK(conclusionsOf(twins).standing == itsId(11));
    twins.push_back(issued(12, 2, "2026-11-10"));
    const auto story = conclusionsOf(twins);
    CHECK(story.standing == itsId(12));
    CHECK(story.beside.empty());
    CHECK(story.replaced == std::vector{itsId(11), itsId(10)});
    CHECK(conclusionsOf({}).standing == std::nullopt);
}

TEST_CASE("the presence of a delegate is one record, whoever notes it") {
    CHECK(presenceId(itsId(1), itsId(2)) == presenceId(itsId(1), itsId(2)));
    CHECK(presenceId(itsId(1), itsId(2)) != presenceId(itsId(1), itsId(3)));
    CHECK(presenceId(itsId(1), itsId(2)) != presenceId(itsId(4), itsId(2)));
}
