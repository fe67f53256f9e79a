// What a coordinator of another structure, with whom nothing was shared, holds of everything that can be recorded: the fields of everyone,
// and of a person's file, of what stays at the structure or between two of them, nothing. Every type and every field of the schema is gone
// through.
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {

bool isText(schema::Kind kind) { return kind == schema::Kind::Text || kind == schema::Kind::LongText; }

// Every field that a person fills in. Texts that not everyone may read bear the canary.
std::map<std::string, Value> everyField(const schema::RecordType &type, SeededRandom &random, const std::string &canary) {
    std::map<std::string, Value> fields;
    for (const auto &field : type.fields) {
        if (field.is(schema::Automatic) && std::string_view(field.name) != "person") continue;
        const bool hidden = field.audience != schema::Audience::Consortium;
        fields[std::string(field.name)] = hidden && isText(field.kind) ? Value(canary) : randomValue(field, random);
    }
    return fields;
}

// In any field of any record that this laptop reads.
std::size_t timesRead(Peer &peer, const std::string &words) {
    std::size_t times = 0;
    for (const auto &type : schema::recordTypes()) {
        store::Query all;
        all.type = type.name;
        all.limit = 1'000;
        for (const auto &record : must(peer.reader->list(all)))
            for (const auto &[name, value] : record.fields) times += value.text() && value.text()->find(words) != std::string::npos;
    }
    return times;
}

} // namespace

TEST_CASE("a coordinator of another structure holds of every record only the fields that everyone reads, field by field") {
    StoreWorld world(4711);
    auto &anna = world.enrol(world.consortium.home, referent | manager | coordinator | administrator);
    auto &claire = world.enrol(world.consortium.addStructure(world.consortium.founder), coordinator);
    world.sync();
    const std::string canary = "canari-7Q4";
    const auto file = anna.add("person", everyField(*schema::recordType("person"), world.random, canary));
    std::size_t fieldsSeen = 0, fieldsHidden = 0, typesHidden = 0;
    for (const auto &type : schema::recordTypes()) {
        if (type.widest() >= schema::Audience::Exchange) continue; // spaces of their own: below, and access_log_test.cpp
        const std::string name(type.name);
        if (name == "person" || name == "custom_field" || name == "term") continue; // the file; definitions, which must be sound
        INFO(name);
        auto fields = everyField(type, world.random, canary);
        if (type.field("person")) fields["person"] = Consortium::bytes(file);
        if (type.field("structure") && !type.field("structure")->is(schema::Automatic))
            fields["structure"] = Consortium::bytes(anna.structure);
        const auto id = anna.add(name, fields, file);
        world.sync();
        const auto there = claire.reader->get(name, id);
        const bool anyForAll = type.widest() == schema::Audience::Consortium;
        CHECK(there.has_value() == anyForAll);
        if (!anyForAll) ++typesHidden;
        for (const auto &field : type.fields) {
            INFO(field.name);
            const auto at = there ? there->fields.find(std::string(field.name)) : decltype(there->fields.find(""))();
            const bool seen = there && at != there->fields.end() && !at->second.isNull();
            if (field.audience != schema::Audience::Consortium) {
                CHECK_FALSE(seen);
                ++fieldsHidden;
            } else if (fields.contains(std::string(field.name))) {
                CHECK(seen);
                ++fieldsSeen;
            }
        }
    }
    CHECK(claire.reader->get("person", file).error().code == Code::NotFound);
    CHECK(timesRead(anna, canary) > 20); // it would be found
    CHECK(timesRead(claire, canary) == 0);
    CHECK(typesHidden >= 10); // files, obstacles, pathways, referrals, sign-ups, memberships …
    CHECK(fieldsHidden > 100);
    CHECK(fieldsSeen > 100);
}

TEST_CASE("a coordinator of another structure holds nothing of an exchange between two others, field by field") {
    StoreWorld world(4712);
    auto &anna = world.enrol(world.consortium.home, referent | manager);
    auto &guest = world.enrol(world.consortium.addStructure(world.consortium.founder), referent);
    auto &claire = world.enrol(world.consortium.addStructure(world.consortium.founder), coordinator);
    world.sync();
    const std::string canary = "canari-3K9";
    const auto file = anna.add("person", {{"usualName", canary}});
    world.sync();
    const auto made = anna.session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeExchangeSpace({keys.keyring, keys.membership, world.random, world.clock.nowMs()}, world.consortium.home,
                                                guest.structure));
    });
    for (const auto &event : made.events) world.publish(made.space, event);
    world.sync();
    const RecordId exchange{made.space.bytes};
    domain::RecordChange listed{exchange, "exchange", true, file, {{"structure", Consortium::bytes(guest.structure)}}};
    must(anna.writer->commit(std::span(&listed, 1)));
    auto fields = everyField(*schema::recordType("exchange_request"), world.random, canary);
    fields["exchange"] = Consortium::bytes(exchange);
    const auto request = anna.add("exchange_request", fields);
    world.sync();
    for (const auto &[name, value] : fields) {
        INFO(name);
        CHECK(guest.get("exchange_request", request).fields.contains(name)); // whom it was written to reads it
    }
    CHECK(claire.reader->get("exchange_request", request).error().code == Code::NotFound);
    CHECK(claire.reader->get("exchange", exchange).error().code == Code::NotFound);
    CHECK(guest.reader->get("exchange", exchange).error().code == Code::NotFound); // it stands in the file
    CHECK(timesRead(guest, canary) > 3);
    CHECK(timesRead(claire, canary) == 0);
}

// What SECURITY.md says under "What nothing protects": the keys go by structure. Should that change, this fails, and the sentence goes.
TEST_CASE("a coordinator of the same structure holds its files whatever the role, as SECURITY.md and the invitation say, and writes none") {
    StoreWorld world(4713);
    auto &anna = world.enrol(world.consortium.home, referent | manager);
    auto &claire = world.enrol(world.consortium.home, coordinator);
    world.sync();
    const auto file = anna.add("person", {{"usualName", "Loubna"}});
    world.sync();
    CHECK(claire.value("person", file, "usualName") == Value("Loubna"));
    domain::RecordChange change{file, "person", false, file, {{"usualName", "Autre"}}};
    CHECK(claire.writer->commit(std::span(&change, 1)).error().code == Code::Denied);
}

TEST_CASE("no type that everyone reads names a person but by a text the person agreed to") {
    // A reference to a file, a phone, a usual name: none of them stands where everyone reads it. shown_name is what the person said yes to.
    for (const auto &type : schema::recordTypes())
        for (const auto &field : type.fields) {
            if (field.audience != schema::Audience::Consortium) continue;
            INFO(type.name << '.' << field.name);
            CHECK_FALSE((field.kind == schema::Kind::Reference && field.of && std::string_view(field.of) == "person"));
            const std::string_view name = field.name;
            CHECK_FALSE((name == "usualName" || name == "familyName" || name == "shownName" || name == "birthYear" || name == "person"));
        }
}
