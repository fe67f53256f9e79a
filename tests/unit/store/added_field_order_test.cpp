// Definitions of added fields that contradict each other, are deleted, brought back, or fall with the laptop that wrote them: what is read
// follows from the entries alone.
#include "core/store/CustomFields.h"
#include "tests/support/StoreWorld.h"

#include <random>

using namespace tp;
using namespace tp::test;

namespace {

using Fields = std::map<std::string, Value>;

Result<store::Saved> define(Peer &peer, const RecordId &id, const char *kind, const char *audience) {
    return peer.writer->commit(std::vector{
        domain::RecordChange{id,
                             "custom_field",
                             true,
                             {},
                             {{"recordType", "encounter"}, {"code", "c"}, {"kind", kind}, {"audience", audience}, {"label", "C"}}}});
}
Result<store::Saved> addWord(Peer &peer, const std::string &field) {
    return peer.writer->commit(std::vector{
        domain::RecordChange{store::termId(field, "x_b"), "term", true, {}, {{"vocabulary", field}, {"code", "x_b"}, {"label", "B"}}}});
}
const schema::Field *definitionAt(Peer &peer, const std::string &name) { return peer.reader->dictionary().type("encounter")->field(name); }

// What stood at the cut and after it counts no more.
void cutOff(StoreWorld &world, Peer &peer, std::int64_t last) {
    const auto device = peer.session->device();
    peer.close();
    world.consortium.fold(world.consortium.revoking(world.consortium.founder, device, last));
}
void sameAnew(Peer &peer, const std::string &expected) {
    CHECK(peer.dump() == expected);
    must(peer.writer->rebuild());
    CHECK(peer.dump() == expected);
}

} // namespace

TEST_CASE("two coordinators define a field for two audiences: the narrower holds, what was written for the wider is read by nobody, and "
          "nothing beside it is lost") {
    StoreWorld world(521);
    auto &here = world.enrol(), &there = world.enrol();
    world.sync();
    const RecordId id{{5, 2, 1}};
    const auto name = schema::customFieldName("c", id);
    must(define(here, id, "text", "consortium"));
    const auto wide = here.add("encounter", {{"occurredAt", "2026-11-24T14:30"}, {"themes", Value::Array{"housing"}}, {name, "à tous"}});
    must(define(there, id, "text", "structure"));
    const auto narrow = there.add("encounter", {{"occurredAt", "2026-11-24T15:30"}, {"themes", Value::Array{"housing"}}, {name, "à nous"}});
    CHECK(here.value("encounter", wide, name) == Value("à tous"));
    world.sync();
    auto &late = world.enrol();
    world.sync();
    for (auto *peer : {&here, &there, &late}) {
        REQUIRE(definitionAt(*peer, name));
        CHECK(definitionAt(*peer, name)->audience == schema::Audience::Structure);
        CHECK(peer->value("encounter", wide, name) == Value());
        CHECK(peer->value("encounter", wide, "occurredAt") == Value("2026-11-24T14:30"));
        CHECK(peer->value("encounter", narrow, name) == Value("à nous"));
        CHECK(must(peer->reader->status()).quarantined == 0);
        const auto told = must(peer->reader->history("encounter", wide));
        CHECK(std::none_of(told.begin(), told.end(), [&](const auto &item) { return item.field == name; }));
        sameAnew(*peer, here.dump());
    }
    there.edit("encounter", wide, {{name, "à nous aussi"}}); // where the definition that holds says
    world.sync();
    for (auto *peer : {&here, &there, &late}) CHECK(peer->value("encounter", wide, name) == Value("à nous aussi"));
}

TEST_CASE("a definition that falls with a laptop takes its field along; the values wait, and are read when a definition says so again") {
    StoreWorld world(522);
    auto &here = world.enrol(), &gone = world.enrol(), &there = world.enrol();
    world.sync();
    const RecordId id{{5, 2, 2}};
    const auto name = schema::customFieldName("c", id);
    const auto before = must(gone.writer->lastSequences());
    const auto at = before.find(gone.session->device());
    must(define(gone, id, "choices", "consortium"));
    must(addWord(gone, name));
    world.sync();
    const auto met =
        here.add("encounter", {{"occurredAt", "2026-11-24T14:30"}, {"themes", Value::Array{"housing"}}, {name, Value::Array{"x_b"}}});
    world.sync();
    CHECK(there.value("encounter", met, name) == Value(Value::Array{"x_b"}));
    cutOff(world, gone, at == before.end() ? 0 : static_cast<std::int64_t>(at->second));
    world.sync();
    auto &late = world.enrol();
    world.sync();
    for (auto *peer : {&here, &there, &late}) {
        CHECK_FALSE(definitionAt(*peer, name));
        CHECK(peer->get("encounter", met).fields.count(name) == 0);
        CHECK(must(peer->reader->status()).toReadLater == 1);
        sameAnew(*peer, here.dump());
    }
    must(define(here, id, "choices", "consortium"));
    world.sync();
    for (auto *peer : {&here, &there, &late}) {
        CHECK(peer->value("encounter", met, name) == Value(Value::Array{"x_b"}));
        store::Query query;
        query.type = "encounter";
        query.filters = {{name, store::Filter::Op::Contains, "x_b"}};
        CHECK(must(peer->reader->list(query)).size() == 1);
        sameAnew(*peer, here.dump());
    }
}

TEST_CASE("a deleted definition that is brought back leaves every value as it was") {
    StoreWorld world(523);
    auto &here = world.enrol(), &there = world.enrol();
    const RecordId id{{5, 2, 3}};
    const auto name = schema::customFieldName("c", id);
    must(define(here, id, "text", "structure"));
    const auto met = here.add("encounter", {{"occurredAt", "2026-11-24T14:30"}, {"themes", Value::Array{"housing"}}, {name, "gardé"}});
    world.sync();
    must(there.writer->remove("custom_field", id));
    world.sync();
    for (auto *peer : {&here, &there}) CHECK(peer->value("encounter", met, name) == Value("gardé"));
    must(there.writer->restore("custom_field", id));
    world.sync();
    for (auto *peer : {&here, &there}) {
        CHECK(peer->value("encounter", met, name) == Value("gardé"));
        CHECK_FALSE(definitionAt(*peer, name)->is(schema::Retired));
        sameAnew(*peer, here.dump());
    }
}

TEST_CASE("definitions and values in any order, whoever is cut off when, rebuilt or not: the same is read") {
    const char *asked = std::getenv("TP_SEED");
    const auto seed = asked ? std::strtoull(asked, nullptr, 10) : std::random_device()();
    INFO("TP_SEED=" << seed);
    StoreWorld world(seed);
    auto &random = world.random;
    std::vector<Peer *> authors;
    for (int i = 0; i < 3; ++i) authors.push_back(&world.enrol());
    std::vector<Peer *> readers;
    for (int i = 0; i < 12; ++i) readers.push_back(&world.enrol());
    for (auto *peer : authors) world.pull(*peer);
    constexpr const char *kinds[] = {"text", "integer", "choices"}, *audiences[] = {"structure", "consortium"};
    const auto valueOf = [&](const schema::Field &field) -> Value {
        if (random.below(5) == 0) return {};
        const auto some = static_cast<std::int64_t>(random.below(3));
        if (field.kind == schema::Kind::Text) return "00" + std::to_string(some);
        if (field.kind == schema::Kind::Integer) return some;
        return Value::Array{"x_b"};
    };
    std::vector<RecordId> encounters;
    const std::vector<RecordId> ids{{{5, 2, 4}}, {{5, 2, 5}}, {{5, 2, 6}}};
    for (int i = 0; i < 80; ++i) {
        world.clock.advance(1000);
        auto &who = *authors[random.below(authors.size())];
        const auto &id = ids[random.below(ids.size())];
        const auto name = schema::customFieldName("c", id);
        const auto *field = definitionAt(who, name);
        switch (random.below(8)) {
        case 0:
        case 1:
            if (!field && define(who, id, kinds[random.below(3)], audiences[random.below(2)])) (void)addWord(who, name);
            break;
        case 2:
            if (field) (void)(random.below(2) ? who.writer->remove("custom_field", id) : who.writer->restore("custom_field", id));
            break;
        case 3: {
            Fields fields{{"occurredAt", "2026-11-24T14:30"}, {"themes", Value::Array{"housing"}}};
            if (field && !field->is(schema::Retired)) fields[name] = valueOf(*field);
            encounters.push_back(who.add("encounter", fields));
            break;
        }
        default:
            if (field && !encounters.empty()) // what is a word to one may be none to another: refused there
                (void)who.writer->commit(std::vector{domain::RecordChange{encounters[random.below(encounters.size())],
                                                                          "encounter",
                                                                          false,
                                                                          {},
                                                                          {{name, valueOf(*field)}, {"note", std::to_string(i)}}}});
        }
        if (random.below(6) == 0) world.push(who);
        if (random.below(12) == 0) world.pull(who);
    }
    for (auto *peer : authors) world.push(*peer);
    const auto whole = world.consortium.wires;
    if (random.below(4) > 0) { // somebody was cut off, at some moment
        const auto sequences = must(authors[2]->writer->lastSequences());
        const auto at = sequences.find(authors[2]->session->device());
        cutOff(world, *authors[2], at == sequences.end() ? 0 : static_cast<std::int64_t>(random.below(at->second + 1)));
    }
    for (auto *peer : {authors[0], authors[1]}) world.pull(*peer);
    const auto expected = authors[0]->dump();
    CHECK(authors[1]->dump() == expected);
    for (auto *reader : readers) {
        std::vector<wire::FeedGroup> groups;
        for (const auto &item : world.feed) groups.push_back(item.group);
        for (std::size_t i = groups.size(); i > 1; --i) std::swap(groups[i - 1], groups[random.below(i)]);
        must(reader->writer->applyLog({}, whole));
        const auto told = random.below(groups.size()), rebuilt = random.below(groups.size() * 2), opened = random.below(groups.size() * 2);
        std::size_t at = 0;
        while (at < groups.size()) {
            const auto from = at;
            wire::FeedPage page;
            for (auto size = 1 + random.below(6); size > 0 && at < groups.size(); --size) page.groups.push_back(groups[at++]);
            must(reader->writer->apply(page));
            if (from <= told && told < at) must(reader->writer->applyLog({}, world.consortium.wires));
            if (from <= rebuilt && rebuilt < at) must(reader->writer->rebuild());
            if (from <= opened && opened < at) world.reopen(*reader);
        }
        CHECK(reader->dump() == expected);
    }
    sameAnew(*authors[0], expected);
    sameAnew(*readers.front(), expected);
}
