// Encounters by commune, against a plain loop over the records a list shows.
#include "core/base/IdValue.h"
#include "core/domain/SamePerson.h"
#include "core/store/LeasedReader.h"
#include "tests/support/StoreWorld.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

struct Met {
    std::uint64_t encounters = 0, unnamed = 0;
    std::string lastAt;
    std::set<RecordId> known;
    friend bool operator==(const Met &, const Met &) = default;
};
using Coverage = std::map<std::string, Met>;

std::string wordsIn(const store::Record &record, const char *field) {
    const auto at = record.fields.find(field);
    return at != record.fields.end() && at->second.text() ? *at->second.text() : std::string();
}

std::int64_t unnamedIn(const store::Record &record) {
    std::int64_t sum = 0;
    const auto at = record.fields.find("anonymous");
    if (at != record.fields.end() && at->second.array())
        for (const auto &group : *at->second.array()) sum += *group.find("count")->integer();
    return sum;
}

Coverage byLooping(store::Reader &reader, store::Query query) {
    query.limit = 10'000;
    Coverage out;
    const auto leads = must(coverageOf(reader).filesLeadingOn());
    for (const auto &record : must(reader.list(query))) {
        auto &commune = out[wordsIn(record, "commune")];
        ++commune.encounters;
        commune.unnamed += static_cast<std::uint64_t>(unnamedIn(record));
        commune.lastAt = std::max(commune.lastAt, wordsIn(record, "occurredAt"));
        store::Query meetings;
        meetings.type = "participation";
        meetings.filters = {{"encounter", store::Filter::Op::Equals, idValue(record.id)}};
        for (const auto &meeting : must(reader.list(meetings))) {
            const auto person = *idIn<RecordId>(&meeting.fields.at("person"));
            commune.known.insert(leads.contains(person) ? leads.at(person) : person);
        }
    }
    return out;
}

Coverage inSlices(store::Reader &reader, const store::Query &query, std::size_t records) {
    Coverage out;
    for (std::optional<store::CoveragePlace> place = store::CoveragePlace(); place;) {
        const auto slice = must(coverageOf(reader).coverage(query, *place, records));
        for (const auto &one : slice.communes) {
            auto &commune = out[one.commune];
            commune.encounters += one.encounters;
            commune.unnamed += one.unnamed;
            commune.lastAt = std::max(commune.lastAt, one.lastAt);
        }
        place = slice.next;
    }
    const auto leads = must(coverageOf(reader).filesLeadingOn());
    for (std::optional<std::int64_t> place = 0; place;) {
        const auto slice = must(coverageOf(reader).peopleMet(query, *place, records));
        for (const auto &met : slice.people) out[met.commune].known.insert(leads.contains(met.person) ? leads.at(met.person) : met.person);
        place = slice.next;
    }
    return out;
}

store::Query encounters(std::vector<store::Filter> filters = {}) {
    store::Query query;
    query.type = "encounter";
    query.filters = std::move(filters);
    return query;
}

// Over a few communes, one that is in no table and none at all; with people in files, two of which are one person.
void fill(StoreWorld &world, Peer &peer, int count) {
    std::vector<RecordId> people;
    for (const auto *name : {"Inès", "Kévin", "Théo", "Ines B."}) people.push_back(peer.add("person", {{"usualName", name}}));
    for (const auto &change : domain::oneToGoOn(people[0], {people[3]})) must(peer.writer->commit(std::vector{change}));
    const char *communes[] = {"14118", "14327", "14047", "61169", nullptr};
    for (int i = 0; i < count; ++i) {
        auto fields = anEncounter();
        const auto *commune = communes[world.random.below(std::size(communes))];
        if (commune)
            fields["commune"] = commune;
        else
            fields.erase("commune");
        const auto at = "2026-0" + std::to_string(1 + world.random.below(9)) + "-1" + std::to_string(world.random.below(10)) + "T10:00";
        fields["occurredAt"] = at;
        fields["themes"] = world.random.below(3) ? Value(Value::Array{"housing"}) : Value(Value::Array{"health", "housing"});
        if (world.random.below(3) == 0)
            fields.erase("anonymous");
        else
            fields["anonymous"] =
                Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "18-21"}, {"count", 1 + static_cast<int>(world.random.below(4))}},
                             Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}, {"count", 1}}};
        const auto encounter = peer.add("encounter", fields);
        if (world.random.below(2)) {
            const auto who = people[world.random.below(people.size())];
            peer.add("participation", {{"person", idValue(who)}, {"encounter", idValue(encounter)}, {"occurredAt", at}}, who);
        }
        if (i % 9 == 4) must(peer.writer->remove("encounter", encounter)); // counted no more
    }
}

} // namespace

TEST_CASE("encounters by commune are what a plain loop over the list counts, under every filter and in slices of any size") {
    StoreWorld world(81);
    auto &mine = world.enrol();
    const auto other = world.consortium.addStructure(world.consortium.founder);
    auto &theirs = world.enrol(other);
    fill(world, mine, 60);
    fill(world, theirs, 25);
    world.sync();
    using Op = store::Filter::Op;
    const std::vector<std::vector<store::Filter>> filters{
        {},
        {{"occurredAt", Op::AtLeast, "2026-04-01T00:00"}},
        {{"occurredAt", Op::AtLeast, "2026-03-01T00:00"}, {"occurredAt", Op::Below, "2026-06-15T00:00"}},
        {{"themes", Op::Contains, "health"}},
        {{"structure", Op::Equals, idValue(other)}},
        {{"structure", Op::Equals, idValue(mine.structure)},
         {"themes", Op::Contains, "health"},
         {"occurredAt", Op::AtLeast, "2026-02-01T00:00"}},
        {{"commune", Op::Equals, "14118"}},
        {{"commune", Op::Equals, {}}},
        {{"occurredAt", Op::AtLeast, "2027-01-01T00:00"}}};
    for (auto *peer : {&mine, &theirs})
        for (std::size_t at = 0; at < filters.size(); ++at)
            for (const std::size_t records : {1, 2, 7, 50, 1000}) {
                INFO("filters " << at << ", slices of " << records);
                const auto query = encounters(filters[at]);
                const auto wanted = byLooping(*peer->reader, query);
                CHECK(inSlices(*peer->reader, query, records) == wanted);
                CHECK((at == filters.size() - 1) == wanted.empty());
            }
    // What the loop itself must have seen, so that nobody compares nothing with nothing.
    const auto all = byLooping(*mine.reader, encounters());
    CHECK(all.size() == 5);
    CHECK(all.contains(""));
    std::size_t known = 0;
    for (const auto &[code, one] : all) known += one.known.size();
    CHECK(known > 5);
}

TEST_CASE("who was met is told of the files that can be read, and one person in two files is one") {
    StoreWorld world(82);
    auto &mine = world.enrol();
    auto &theirs = world.enrol(world.consortium.addStructure(world.consortium.founder));
    const auto ines = mine.add("person", {{"usualName", "Inès"}}), again = mine.add("person", {{"usualName", "Ines B."}});
    const auto first = mine.add("encounter", anEncounter()), second = mine.add("encounter", anEncounter());
    const auto meet = [&](const RecordId &who, const RecordId &where) {
        mine.add("participation", {{"person", idValue(who)}, {"encounter", idValue(where)}}, who);
    };
    meet(ines, first);
    meet(again, second);
    world.sync();
    CHECK(inSlices(*mine.reader, encounters(), 10)["14118"].known == std::set{ines, again});
    CHECK(inSlices(*theirs.reader, encounters(), 10)["14118"].known.empty());
    CHECK(inSlices(*theirs.reader, encounters(), 10)["14118"].encounters == 2);
    for (const auto &change : domain::oneToGoOn(ines, {again})) must(mine.writer->commit(std::vector{change}));
    CHECK(inSlices(*mine.reader, encounters(), 10)["14118"].known == std::set{ines});
    must(mine.writer->remove("encounter", second));
    CHECK(inSlices(*mine.reader, encounters(), 10)["14118"].encounters == 1);
    must(mine.writer->remove("encounter", first));
    CHECK(inSlices(*mine.reader, encounters(), 10).empty());
}

TEST_CASE("a counting that is no counting of encounters is refused, and a lease that has ended shows none") {
    StoreWorld world(83);
    auto &peer = world.enrol();
    peer.add("encounter", anEncounter());
    auto words = encounters();
    words.text = "banc";
    auto people = encounters();
    people.type = "person";
    for (const auto &query : {words, people, encounters({{"nowhere", store::Filter::Op::Equals, "x"}})}) {
        CHECK(coverageOf(*peer.reader).coverage(query, {}, 10).error().code == Code::Invalid);
        CHECK(coverageOf(*peer.reader).peopleMet(query, 0, 10).error().code == Code::Invalid);
    }
    store::LeasedReader leased(must(store::Reader::open(*peer.session)));
    CHECK(inSlices(leased, encounters(), 10).size() == 1);
    const auto person = peer.add("person", {{"usualName", "Inès"}});
    const auto met = peer.add("encounter", anEncounter());
    for (const auto *at : {"2026-03-02T10:00", "2026-05-02T10:00", "2026-04-02T10:00", "2026-12-02T10:00"}) // the last one is to come
        peer.add("participation", {{"person", idValue(person)}, {"encounter", idValue(met)}, {"occurredAt", at}}, person);
    const std::vector<RecordId> files{person, met};
    CHECK(must(leased.lastMeetings(files, "2026-05-03")) == std::map<RecordId, std::string>{{person, "2026-05-02T10:00"}});
    CHECK(must(leased.lastMeetings(files, "2026-05-02")) == std::map<RecordId, std::string>{{person, "2026-04-02T10:00"}});
    CHECK(must(leased.lastMeetings({}, "2026-05-03")).empty());
    leased.setEnded(true);
    CHECK(inSlices(leased, encounters(), 10).empty());
    CHECK(must(leased.lastMeetings(files, "2026-05-03")).empty());
}
