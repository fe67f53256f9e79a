// The history of every field of every type: who, when, from what to what, the same on each laptop, and leading to what is there now.
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {

struct Line {
    std::string field;
    std::optional<Value> before;
    Value after;
    MemberId member;
    std::int64_t atMs = 0;
    friend bool operator==(const Line &, const Line &) = default;
};

std::vector<Line> linesOf(Peer &peer, const std::string &type, const RecordId &id, const std::string &field) {
    std::vector<Line> lines;
    for (auto &item : must(peer.reader->history(type, id)))
        if (item.field == field) lines.insert(lines.begin(), {item.field, item.before, item.after, item.member.value(), item.atMs});
    return lines;
}

} // namespace

TEST_CASE("the history of every field of every type tells each change by either of two people, in order, on both laptops") {
    StoreWorld world(61);
    auto &anna = world.enrol(), &bruno = world.enrol();
    const auto file = anna.add("person", {{"usualName", "Celui des dossiers"}});
    world.sync();
    for (const auto &type : schema::recordTypes()) {
        if (type.widest() >= schema::Audience::Exchange) continue; // spaces of their own: sharing_test.cpp, access_log_test.cpp
        const std::string name(type.name);
        const bool inFile = name == "participation" || name == "sharing" || name == "exchange";
        INFO(name);
        std::map<std::string, std::vector<Line>> expected;
        std::map<std::string, Value> now;
        RecordId id;
        for (int round = 0; round < 10; ++round) {
            world.clock.advance(1 + static_cast<std::int64_t>(world.random.below(3'600'000)));
            auto &who = world.random.below(2) ? anna : bruno;
            auto changes = randomFields(type, world.random);
            if (round > 0 || (name != "sharing" && name != "exchange")) changes.erase("structure"); // stays where it is
            if (inFile) changes["person"] = Consortium::bytes(file);
            if (round == 0 && name == "erasure") changes["reason"] = "Elle le demande"; // what places it beside the file
            if (round > 0)
                std::erase_if(changes,
                              [&](const auto &change) { return now.contains(change.first) && now.at(change.first) == change.second; });
            if (round > 0)
                for (const auto &field : type.fields) // and what was said is taken back
                    if (!field.is(schema::Required) && !field.is(schema::Automatic) && now.contains(std::string(field.name)) &&
                        !now.at(std::string(field.name)).isNull() && !changes.contains(std::string(field.name)) &&
                        world.random.below(4) == 0)
                        changes[std::string(field.name)] = Value();
            if (round > 0) // said once, and never changed
                std::erase_if(changes, [&](const auto &change) { return type.field(change.first)->is(schema::Fixed); });
            if (changes.empty()) continue;
            if (round == 0)
                id = who.add(name, changes, name == "person" ? std::nullopt : std::optional(file));
            else
                who.edit(name, id, changes);
            for (const auto &[field, value] : changes) {
                const auto before = now.contains(field) ? std::optional(now.at(field)) : std::nullopt;
                expected[field].push_back({field, before, value, who.member, world.clock.nowMs()});
                now[field] = value;
            }
            world.sync();
        }
        for (auto *peer : {&anna, &bruno})
            for (const auto &field : type.fields) {
                if (field.is(schema::Automatic)) continue; // the program adds to what was asked for
                INFO(field.name);
                const auto told = linesOf(*peer, name, id, std::string(field.name));
                CHECK(told == expected[std::string(field.name)]);
                if (!told.empty()) CHECK(peer->value(name, id, std::string(field.name)) == told.back().after);
            }
    }
}
