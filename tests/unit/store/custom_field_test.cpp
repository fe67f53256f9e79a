// Fields and words that coordinators add: on every laptop, like what is shipped.
#include "core/store/CustomFields.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {

RecordId addField(Peer &peer, const char *type, const char *code, const char *kind, const char *audience) {
    return peer.add("custom_field", {{"recordType", type}, {"code", code}, {"kind", kind}, {"audience", audience}, {"label", "Libellé"}});
}
std::string addedName(const char *code, const RecordId &id) { return schema::customFieldName(code, id); }
const schema::Field *fieldThere(Peer &peer, const char *type, const std::string &name) {
    return peer.reader->dictionary().type(type)->field(name);
}
RecordId addEncounter(Peer &peer, std::map<std::string, Value> more = {}) {
    more.emplace("occurredAt", "2026-11-24T14:30");
    more.emplace("anonymous", Value::Array{Value::Map{{"gender", "man"}, {"ageBand", "18-21"}, {"count", 2}}});
    return peer.add("encounter", more);
}
std::size_t foundBy(Peer &peer, const char *type, store::Filter filter) {
    store::Query query;
    query.type = type;
    query.filters = {std::move(filter)};
    return must(peer.reader->list(query)).size();
}

} // namespace

TEST_CASE("an added field is recorded, filtered by, told in the history and synchronised, at once and after opening again") {
    StoreWorld world(501);
    auto &here = world.enrol(), &there = world.enrol();
    world.sync();
    const auto field = addField(here, "encounter", "permis", "choices", "structure");
    const auto name = addedName("permis", field);
    const auto code = must(here.writer->commit(std::vector{
        domain::RecordChange{store::termId(name, "x_b"), "term", true, {}, {{"vocabulary", name}, {"code", "x_b"}, {"label", "B"}}}}));
    const auto met = addEncounter(here, {{name, Value::Array{"x_b"}}});
    world.sync(); // the field, its words and a value in one page
    for (int opened = 0; opened < 2; ++opened) {
        for (auto *peer : {&here, &there}) {
            REQUIRE(fieldThere(*peer, "encounter", name));
            CHECK(peer->value("encounter", met, name) == Value(Value::Array{"x_b"}));
            CHECK(foundBy(*peer, "encounter", {name, store::Filter::Op::Contains, "x_b"}) == 1);
            CHECK(foundBy(*peer, "encounter", {name, store::Filter::Op::Contains, "x_c"}) == 0);
            CHECK(must(peer->reader->status()).toReadLater == 0);
        }
        CHECK(here.dump() == there.dump());
        for (auto *peer : {&here, &there}) world.reopen(*peer);
    }
    there.edit("encounter", met, {{name, Value()}});
    const auto history = must(there.reader->history("encounter", met));
    CHECK(std::any_of(history.begin(), history.end(), [&](const auto &item) { return item.field == name && item.after.isNull(); }));
    const auto wrong = here.writer->commit(std::vector{domain::RecordChange{met, "encounter", false, {}, {{name, Value::Array{"x_c"}}}}});
    CHECK(wrong.error().code == Code::Invalid);
}

TEST_CASE("values that came before their field are read once it is known, judged like any") {
    StoreWorld world(502);
    auto &here = world.enrol(), &there = world.enrol();
    world.sync();
    const auto field = addField(here, "encounter", "lieu", "text", "structure");
    const auto name = addedName("lieu", field);
    world.push(here);
    const auto definition = world.feed.back();
    world.feed.pop_back();
    const auto met = addEncounter(here, {{name, "Quai"}});
    world.push(here);
    world.pull(there);
    CHECK_FALSE(fieldThere(there, "encounter", name));
    CHECK(there.get("encounter", met).fields.count(name) == 0);
    CHECK(must(there.reader->status()).toReadLater == 1);
    world.feed.push_back(definition);
    world.pull(there);
    CHECK(there.value("encounter", met, name) == Value("Quai"));
    CHECK(must(there.reader->status()).toReadLater == 0);
    CHECK(here.dump() == there.dump());
}

TEST_CASE("two laptops that fill an added field differently are in conflict, and agree once it is settled") {
    StoreWorld world(503);
    auto &here = world.enrol(), &there = world.enrol();
    const auto name = addedName("n", addField(here, "person", "n", "integer", "file"));
    const auto person = here.add("person", {{"usualName", "Yanis"}});
    world.sync();
    CHECK(fieldThere(there, "person", name)->audience == schema::Audience::File);
    here.edit("person", person, {{name, 1}});
    there.edit("person", person, {{name, 2}});
    world.sync();
    CHECK(here.get("person", person).conflicts == std::vector{name});
    must(here.writer->resolve("person", person, name, 2));
    world.sync();
    for (auto *peer : {&here, &there}) {
        CHECK(peer->get("person", person).conflicts.empty());
        CHECK(peer->value("person", person, name) == Value(2));
    }
}

TEST_CASE("a retired or deleted field keeps what was recorded; what it is for and who reads it never change") {
    StoreWorld world(504);
    auto &here = world.enrol(), &there = world.enrol();
    const auto field = addField(here, "encounter", "q", "boolean", "consortium");
    const auto name = addedName("q", field);
    const auto met = addEncounter(here, {{name, true}});
    here.edit("custom_field", field, {{"retired", true}, {"label", "Autre libellé"}});
    world.sync();
    for (auto *peer : {&here, &there}) {
        REQUIRE(fieldThere(*peer, "encounter", name));
        CHECK(fieldThere(*peer, "encounter", name)->is(schema::Retired));
        CHECK(std::string_view(fieldThere(*peer, "encounter", name)->label) == "Autre libellé");
        CHECK(peer->value("encounter", met, name) == Value(true));
    }
    must(there.writer->remove("custom_field", field));
    world.sync();
    CHECK(here.value("encounter", met, name) == Value(true));
    for (const char *fixed : {"audience", "kind", "recordType", "code"}) {
        const auto changed =
            here.writer->commit(std::vector{domain::RecordChange{field, "custom_field", false, {}, {{fixed, "structure"}}}});
        CHECK(changed.error().code == Code::Invalid);
    }
    CHECK(here.writer->resolve("custom_field", field, "audience", "structure").error().code == Code::Invalid);
}

TEST_CASE("what a laptop writes of fields against the rules counts nowhere: a referent's field, another audience, two at once") {
    // A program that knows neither who may add fields nor what is said once.
    std::vector<schema::RecordType> lax(schema::recordTypes().begin(), schema::recordTypes().end());
    std::vector<schema::Field> fields;
    for (auto &type : lax)
        if (type.name == std::string_view(store::customFieldType)) {
            fields.assign(type.fields.begin(), type.fields.end());
            for (auto &field : fields) field.traits &= ~static_cast<unsigned>(schema::Fixed);
            type.fields = fields;
            type.writers = referent | administrator;
        }
    store::StoreOptions options;
    options.types = lax;
    StoreWorld world(505);
    auto &here = world.enrol(), &plain = world.enrol(world.consortium.home, referent, options),
         &other = world.enrol(world.consortium.home, referent | administrator, options);
    world.sync();
    addField(plain, "person", "a", "text", "file");
    world.sync();
    CHECK(here.reader->dictionary().type("person")->fields.size() == schema::recordType("person")->fields.size());

    const auto field = addField(here, "encounter", "b", "text", "structure");
    world.sync();
    other.edit("custom_field", field, {{"audience", "consortium"}}); // over what stands
    world.sync();
    CHECK(fieldThere(here, "encounter", addedName("b", field))->audience == schema::Audience::Structure);
    CHECK(here.value("custom_field", field, "audience") == Value("structure"));

    const auto twice = RecordId{{7, 7, 7}};
    for (const auto &[peer, audience] : {std::pair(&here, "consortium"), {&other, "structure"}}) // neither knows of the other
        must(peer->writer->commit(std::vector{
            domain::RecordChange{twice,
                                 "custom_field",
                                 true,
                                 {},
                                 {{"recordType", "encounter"}, {"code", "c"}, {"kind", "text"}, {"audience", audience}, {"label", "C"}}}}));
    world.sync();
    for (auto *peer : {&here, &other})
        CHECK(fieldThere(*peer, "encounter", addedName("c", twice))->audience == schema::Audience::Structure);
}

TEST_CASE("a save that fails leaves the dictionary as it was, and a rebuild keeps every added value") {
    StoreWorld world(506);
    auto &here = world.enrol();
    const auto &before = here.reader->dictionary();
    const auto id = newUuid7<RecordId>(1, world.random);
    const auto failed = here.writer->commit(std::vector{
        domain::RecordChange{id,
                             "custom_field",
                             true,
                             {},
                             {{"recordType", "encounter"}, {"code", "a"}, {"kind", "text"}, {"audience", "structure"}, {"label", "A"}}},
        domain::RecordChange{RecordId{{9}}, "encounter", false, {}, {{"note", "rien"}}}});
    CHECK_FALSE(failed);
    CHECK(&here.reader->dictionary() == &before);
    const auto name = addedName("a", addField(here, "encounter", "a", "text", "structure"));
    CHECK(&here.reader->dictionary() != &before);
    const auto met = addEncounter(here, {{name, "gardé"}});
    const auto dump = here.dump();
    must(here.writer->rebuild());
    CHECK(here.dump() == dump);
    CHECK(here.value("encounter", met, name) == Value("gardé"));
}

TEST_CASE("two laptops that add the same word offline have added one") {
    StoreWorld world(507);
    auto &here = world.enrol(), &there = world.enrol();
    world.sync();
    const auto id = store::termId("theme", "x_logement_jeunes");
    for (auto *peer : {&here, &there})
        must(peer->writer->commit(std::vector{domain::RecordChange{
            id, "term", true, {}, {{"vocabulary", "theme"}, {"code", "x_logement_jeunes"}, {"label", "Logement des jeunes"}}}}));
    world.sync();
    for (auto *peer : {&here, &there}) {
        const auto *themes = peer->reader->dictionary().vocabulary("theme");
        CHECK(std::count_if(themes->terms.begin(), themes->terms.end(),
                            [](const auto &term) { return std::string_view(term.label) == "Logement des jeunes"; }) == 1);
    }
    CHECK(here.dump() == there.dump());
}

TEST_CASE("a store whose words had no place yet opens, and words are placed in it") {
    std::vector<schema::RecordType> before(schema::recordTypes().begin(), schema::recordTypes().end());
    std::vector<schema::Field> fields;
    for (auto &type : before)
        if (type.name == std::string_view(store::termType)) {
            for (const auto &field : type.fields)
                if (std::string_view(field.name) != "position") fields.push_back(field);
            type.fields = fields;
        }
    store::StoreOptions older;
    older.types = before;
    StoreWorld world(508);
    auto &here = world.enrol(world.consortium.home, referent | administrator, older);
    for (const auto *code : {"x_a", "x_b"})
        must(here.writer->commit(std::vector{domain::RecordChange{
            store::termId("theme", code), "term", true, {}, {{"vocabulary", "theme"}, {"code", code}, {"label", code}}}}));
    here.options.types = schema::recordTypes();
    world.reopen(here);
    here.edit("term", store::termId("theme", "x_b"), {{"position", 1}});
    CHECK(std::string_view(here.reader->dictionary().vocabulary("theme")->terms.back().code) == "x_a");
    world.reopen(here);
    CHECK(std::string_view(here.reader->dictionary().vocabulary("theme")->terms.back().code) == "x_a");
}
