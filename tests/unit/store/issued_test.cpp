// What was issued stays as it was issued: conclusions and their items, field by field, here and from a program that knows no such rule.
#include "tests/support/StoreWorld.h"

#include <algorithm>
#include <deque>

using namespace tp;
using namespace tp::test;

namespace {

constexpr const char *issuedTypes[] = {"conclusions", "conclusion_item"};

Value anotherValue(const schema::Field &field, const Value &than, SeededRandom &random) {
    auto value = randomValue(field, random);
    while (value == than) value = randomValue(field, random);
    return value;
}
Result<store::Saved> say(Peer &peer, const char *type, const RecordId &id, const char *field, const Value &value) {
    return peer.writer->commit(std::vector{domain::RecordChange{id, type, false, {}, {{field, value}}}});
}
void refused(const Result<store::Saved> &answer, Code code, std::string_view why) {
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == code);
    CHECK(answer.error().detail.ends_with(why));
}

} // namespace

TEST_CASE("no field of issued conclusions or of an item is changed or settled anew, and neither is deleted, here or from another laptop") {
    // A program that knows neither what is said once nor what is kept for good.
    std::vector<schema::RecordType> lax(schema::recordTypes().begin(), schema::recordTypes().end());
    std::deque<std::vector<schema::Field>> fields;
    for (auto &type : lax)
        if (std::ranges::count(issuedTypes, std::string_view(type.name)) > 0) {
            auto &loose = fields.emplace_back(type.fields.begin(), type.fields.end());
            for (auto &field : loose) field.traits &= ~static_cast<unsigned>(schema::Fixed);
            type.fields = loose;
            type.keptForGood = false;
        }
    REQUIRE(fields.size() == std::size(issuedTypes));
    store::StoreOptions options;
    options.types = lax;
    StoreWorld world(6106);
    auto &here = world.enrol(), &there = world.enrol(), &older = world.enrol(world.consortium.home, referent | administrator, options);
    world.sync();

    std::size_t sent = 0; // by the older program, against the rule
    std::map<const char *, std::pair<RecordId, std::map<std::string, Value>>> issued;
    for (const auto *name : issuedTypes) {
        INFO(name);
        const auto &type = *schema::recordType(name);
        std::map<std::string, Value> said; // every field: what stands empty could not be told from what was taken away
        for (const auto &field : type.fields) said[field.name] = randomValue(field, world.random);
        said["structure"] = Consortium::bytes(here.structure);
        const auto id = here.add(name, said);
        issued[name] = {id, said};
        world.sync();
        REQUIRE(older.get(name, id).fields == said);
        for (const auto &field : type.fields) {
            INFO(field.name);
            const auto &stands = said.at(field.name);
            const auto other = anotherValue(field, stands, world.random);
            refused(say(here, name, id, field.name, other), Code::Invalid, "said once, and never changed");
            refused(here.writer->resolve(name, id, field.name, other), Code::Invalid, "said once, and never changed");
            must(say(older, name, id, field.name, other));
            must(older.writer->resolve(name, id, field.name, anotherValue(field, other, world.random)));
            sent += 2;
        }
        refused(here.writer->remove(name, id), Code::Denied, "issued, and never deleted");
        refused(here.writer->resolve(name, id, wire::deletedField, true), Code::Denied, "issued, and never deleted");
        must(older.writer->remove(name, id));
        ++sent;
        CHECK(older.get(name, id).deleted);
    }
    world.sync();

    const auto asIssued = [&](Peer &peer) {
        for (const auto &[name, what] : issued) {
            INFO(name);
            const auto record = peer.get(name, what.first);
            CHECK_FALSE(record.deleted);
            CHECK(record.conflicts.empty());
            CHECK(record.fields == what.second);
        }
    };
    for (auto *peer : {&here, &there}) {
        asIssued(*peer);
        const auto aside = must(peer->reader->quarantine());
        CHECK(aside.size() == sent); // each write, and the two deletions among them
        for (const auto &entry : aside) {
            CHECK(entry.device == older.session->device());
            CHECK(entry.reason.code == Code::Denied);
        }
    }
    CHECK((here.dump() == there.dump()));

    // The older program is replaced: judged anew, its own writes count no more there either.
    older.options.types = schema::recordTypes();
    world.reopen(older);
    must(older.writer->rebuild());
    asIssued(older);
    CHECK((older.dump() == here.dump()));
}
