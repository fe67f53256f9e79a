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
        if (type.widest() >= schema::Audience::Exchange) continue; // spaces of their own: sharing_test.cpp, access_log_test.cpp
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
