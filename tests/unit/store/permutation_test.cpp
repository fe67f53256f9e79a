// Merging is a function of the set: any order, any duplication, any cutting into pages gives the same projection, byte for byte.
#include "core/store/Fold.h"
#include "tests/support/StoreWorld.h"

#include <random>

using namespace tp;
using namespace tp::test;

namespace {

std::uint64_t freshSeed() {
    const char *asked = std::getenv("TP_SEED");
    return asked ? std::strtoull(asked, nullptr, 10) : std::random_device()();
}

template <class T> void shuffle(std::vector<T> &items, SeededRandom &random) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random.below(i)]);
}

// Writes of one record: few fields and few values, so that they meet; bases among all of them, earlier or later, or never seen.
std::vector<store::Write> someWrites(SeededRandom &random) {
    constexpr const char *fields[] = {"name", "note", wire::deletedField};
    std::vector<store::Write> writes(1 + random.below(9));
    for (auto &write : writes) random.fill(write.id.bytes);
    for (auto &write : writes) {
        random.fill(write.entry.bytes);
        write.hlc = random.below(6); // ties
        if (random.below(40) == 0) write.body.crit = {"later"};
        for (const auto *field : fields) {
            if (random.below(3) == 0 && !write.body.set.empty()) continue;
            wire::FieldWrite set;
            set.value =
                field == std::string_view(wire::deletedField) ? Value(random.below(2) == 0) : Value(std::to_string(random.below(3)));
            for (const auto &other : writes)
                if (other.id != write.id && random.below(4) == 0) set.base.push_back(other.id);
            if (random.below(8) == 0) random.fill(set.base.emplace_back().bytes);
            std::sort(set.base.begin(), set.base.end());
            write.body.set[field] = std::move(set);
        }
        // Re-sealed after others had it: the same write under another entry.
        if (random.below(6) == 0) {
            auto again = write;
            random.fill(again.entry.bytes);
            again.hlc = random.below(6);
            writes.push_back(again);
            break; // the loop's reference is gone with the old memory
        }
    }
    std::erase_if(writes, [](const auto &write) { return write.body.set.empty(); });
    return writes;
}

std::string textOf(const store::RecordState &state) {
    std::string out = std::to_string(state.deleted) + std::to_string(state.readOnly) + std::to_string(state.changed);
    for (const auto &[name, field] : state.fields) {
        out += '\n' + name;
        for (const auto *head : field.heads)
            out += ' ' + toHex(head->id.view()) + '@' + std::to_string(head->hlc) + ',' + toHex(head->entry.view());
    }
    for (const auto &name : state.conflicts) out += "\nconflict " + name;
    return out;
}

} // namespace

TEST_CASE("100,000 sets of writes, permuted and repeated: one projection each") {
    const auto seed = freshSeed();
    INFO("TP_SEED=" << seed);
    SeededRandom random(seed);
    std::size_t conflicts = 0, deleted = 0, told = 0;
    for (int i = 0; i < 100'000; ++i) {
        auto writes = someWrites(random);
        const auto state = store::foldRecord(writes);
        const auto expected = textOf(state);
        conflicts += !state.conflicts.empty();
        deleted += state.deleted;
        auto other = writes;
        for (auto copies = random.below(4); copies > 0; --copies) other.push_back(other[random.below(other.size())]);
        shuffle(other, random);
        if (textOf(store::foldRecord(other)) != expected) FAIL("case " << i << ": another order, another projection");
        other.pop_back(); // the negative control: another set, mostly another projection
        told += !other.empty() && textOf(store::foldRecord(other)) != expected;
    }
    CHECK(conflicts > 10'000);
    CHECK(deleted > 5'000);
    CHECK(told > 30'000);
}

TEST_CASE("a feed in any order, repeated and cut into any pages, through the Writer: the same store") {
    const auto seed = freshSeed();
    INFO("TP_SEED=" << seed);
    StoreWorld world(seed);
    auto &random = world.random;
    auto &anna = world.enrol(), &bruno = world.enrol();
    std::vector<Peer *> readers;
    for (int i = 0; i < 24; ++i) readers.push_back(&world.enrol());
    std::vector<RecordId> encounters, people;
    for (int i = 0; i < 60; ++i) {
        auto &who = random.below(2) ? anna : bruno;
        world.clock.advance(1000);
        switch (random.below(encounters.empty() ? 2 : 5)) {
        case 0:
            encounters.push_back(who.add("encounter", anEncounter("note " + std::to_string(i))));
            break;
        case 1:
            people.push_back(who.add("person", {{"usualName", "personne " + std::to_string(i)}}));
            break;
        case 2:
            if (const auto id = encounters[random.below(encounters.size())]; who.reader->get("encounter", id))
                who.edit("encounter", id, {{"note", "autre note " + std::to_string(i)}, {"place", "lieu " + std::to_string(i)}});
            break;
        case 3:
            if (!people.empty())
                if (const auto id = people[random.below(people.size())]; who.reader->get("person", id))
                    who.edit("person", id, {{"usualName", "autre nom " + std::to_string(i)}});
            break;
        default:
            if (const auto id = encounters[random.below(encounters.size())]; who.reader->get("encounter", id))
                must(random.below(2) ? who.writer->remove("encounter", id) : who.writer->restore("encounter", id));
        }
        if (random.below(4) == 0) world.push(who);
        if (random.below(8) == 0 && world.feed.size() > who.read) world.pull(who);
    }
    const auto argued = anna.add("encounter", anEncounter("avant")); // one conflict at least, whatever was drawn
    world.sync();
    world.sync();
    anna.edit("encounter", argued, {{"note", "selon Anna"}});
    bruno.edit("encounter", argued, {{"note", "selon Bruno"}});
    world.sync();
    world.sync();
    const auto expected = anna.dump();
    REQUIRE(bruno.dump() == expected);
    REQUIRE(must(anna.reader->status()).conflicts > 0);
    for (auto *reader : readers) {
        must(reader->writer->applyLog({}, world.consortium.wires));
        std::vector<wire::FeedGroup> groups;
        for (const auto &item : world.feed) groups.push_back(item.group);
        for (auto copies = random.below(10); copies > 0; --copies) groups.push_back(groups[random.below(groups.size())]);
        shuffle(groups, random);
        const bool bulk = random.below(4) == 0;
        if (bulk) must(reader->writer->beginBulk());
        for (std::size_t at = 0; at < groups.size();) {
            wire::FeedPage page;
            for (auto size = 1 + random.below(12); size > 0 && at < groups.size(); --size) page.groups.push_back(groups[at++]);
            must(reader->writer->apply(page));
        }
        while (bulk && !must(reader->writer->endBulkStep(5))) continue;
        REQUIRE(reader->dump() == expected);
    }
    must(readers.front()->writer->rebuild());
    CHECK(readers.front()->dump() == expected);
}
