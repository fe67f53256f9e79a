// What an outing came to, from a real store.
#include "core/reports/OutingSummary.h"

#include "core/store/CustomFields.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {
Bytes idOf(const RecordId &id) { return {id.bytes.begin(), id.bytes.end()}; }

struct Out {
    StoreWorld world{401};
    Peer &anna = world.enrol();
    RecordId outing = anna.add("outing", {{"startedAt", "2026-03-02T14:00"}, {"team", "Anna, Marc"}, {"plan", "Gare\nMarché"}});

    RecordId met(const char *at, const char *place, Value::Array unnamed, Value::Array themes, std::optional<RecordId> of) {
        std::map<std::string, Value> fields{{"occurredAt", at}, {"place", place}, {"commune", "14118"}, {"themes", std::move(themes)}};
        if (!unnamed.empty()) fields["anonymous"] = std::move(unnamed);
        if (of) fields["outing"] = idOf(*of);
        return anna.add("encounter", std::move(fields));
    }
    void with(const RecordId &person, const RecordId &encounter) {
        anna.add("participation", {{"person", idOf(person)}, {"encounter", idOf(encounter)}, {"occurredAt", "2026-03-02T14:30"}}, person);
    }
    static Value group(const char *gender, const char *band, int count) {
        return Value::Map{{"gender", gender}, {"ageBand", band}, {"count", count}};
    }
};
} // namespace

TEST_CASE("homes are never named, one place spelled twice is one place, and names that would be printed are found") {
    Out out;
    const auto lulu = out.anna.add("person", {{"usualName", "Lulu du canal"}, {"familyName", "Lefèvre"}});
    const auto home = out.anna.add("encounter", {{"occurredAt", "2026-03-02T14:10"},
                                                 {"place", "Chez Mme Lefèvre, 12 rue Haute"},
                                                 {"placeKind", "home"},
                                                 {"commune", "14118"},
                                                 {"outing", idOf(out.outing)}});
    out.with(lulu, home);
    out.met("2026-03-02T14:20", "Gare", {}, {}, out.outing);
    out.anna.add("observation", {{"outing", idOf(out.outing)}, {"observedAt", "2026-03-02T16:00"}, {"place", "gare"}, {"note", "Vide."}});
    auto summary = must(reports::summariseOuting(*out.anna.reader, out.outing));
    REQUIRE(summary.places.size() == 2);
    CHECK(summary.places[0].place.empty());
    CHECK(summary.places[0].kind == "home");
    CHECK(summary.places[1].encounters == 1);
    CHECK(summary.places[1].observations == 1);
    CHECK(reports::namesInPrint(*out.anna.reader, summary).empty());
    must(out.anna.writer->commit(
        std::vector{domain::RecordChange{out.outing, "outing", false, {}, {{"note", "Revoir la mère de LEFEVRE, et Lulubelle le bar."}}}}));
    summary = must(reports::summariseOuting(*out.anna.reader, out.outing));
    CHECK(reports::namesInPrint(*out.anna.reader, summary) == std::vector<std::string>{"Lefèvre"});
    CHECK(reports::printedPlace(summary.encounters[0]).place.empty());
}

TEST_CASE("an outing is summed up: people once each, the unnamed by group, themes by number, places as they were seen") {
    Out out;
    const auto lulu = out.anna.add("person", {{"usualName", "Lulu"}}), mona = out.anna.add("person", {{"usualName", "Mona"}});
    out.met("2026-03-02T13:59", "Avant", {}, {}, {});
    const auto first = out.met("2026-03-02T14:20", "Gare", {Out::group("man", "18-21", 2)}, {"housing", "health"}, out.outing);
    const auto second =
        out.met("2026-03-02T15:10", "Marché", {Out::group("man", "18-21", 1), Out::group("woman", "26-29", 3)}, {"housing"}, out.outing);
    out.met("2026-03-02T15:30", "Gare", {}, {"housing", "health"}, out.outing);
    out.met("2026-03-02T15:40", "D'une autre", {Out::group("man", "18-21", 7)}, {"mobility"}, newUuid7<RecordId>(1, out.world.random));
    out.with(lulu, first);
    out.with(lulu, second);
    out.with(mona, second);
    out.anna.add("observation", {{"outing", idOf(out.outing)},
                                 {"observedAt", "2026-03-02T16:00"},
                                 {"place", "Square"},
                                 {"commune", "14118"},
                                 {"note", "Vide à cette heure."}});

    const auto summary = must(reports::summariseOuting(*out.anna.reader, out.outing));
    REQUIRE(summary.encounters.size() == 3);
    CHECK(summary.encounters[0].id == first);
    CHECK(summary.known.size() == 2);
    CHECK(summary.unnamed == 6);
    CHECK(summary.unnamedCounts == Value(Value::Array{Out::group("man", "18-21", 3), Out::group("woman", "26-29", 3)}));
    REQUIRE(summary.themes.size() == 2);
    CHECK(summary.themes[0] == std::pair<std::string, std::size_t>("housing", 3));
    CHECK(summary.themes[1] == std::pair<std::string, std::size_t>("health", 2));
    REQUIRE(summary.places.size() == 3);
    CHECK(summary.places[0].place == "Gare");
    CHECK(summary.places[0].encounters == 2);
    CHECK(summary.places[2].place == "Square");
    CHECK(summary.places[2].encounters == 0);
    CHECK(summary.places[2].observations == 1);
    REQUIRE(summary.observations.size() == 1);

    must(out.anna.writer->remove("outing", out.outing));
    CHECK(reports::summariseOuting(*out.anna.reader, out.outing).error().code == Code::NotFound);
    CHECK(out.anna.reader->get("encounter", first)); // they stand by themselves
}

TEST_CASE("added fields of encounters are counted by what was chosen, retired ones too; what was typed is counted nowhere") {
    Out out;
    const auto field = [&](const char *type, const char *code, const char *kind) {
        const auto id = out.anna.add("custom_field",
                                     {{"recordType", type}, {"code", code}, {"kind", kind}, {"audience", "consortium"}, {"label", code}});
        return std::pair(id, schema::customFieldName(code, id));
    };
    const auto permit = field("encounter", "permis", "choices"), animal = field("encounter", "animal", "boolean"),
               said = field("encounter", "dit", "text"), unused = field("encounter", "rien", "boolean");
    for (const auto *code : {"x_b", "x_c"})
        must(out.anna.writer->commit(
            std::vector{domain::RecordChange{store::termId(permit.second, code),
                                             "term",
                                             true,
                                             {},
                                             {{"vocabulary", permit.second}, {"code", code}, {"label", std::string("Permis ") + code}}}}));
    const auto met = [&](std::map<std::string, Value> more) {
        more["occurredAt"] = "2026-03-02T14:30";
        more["outing"] = idOf(out.outing);
        out.anna.add("encounter", std::move(more));
    };
    met({{permit.second, Value::Array{"x_b"}}, {animal.second, true}, {said.second, "Lulu"}});
    met({{permit.second, Value::Array{"x_b", "x_c"}}, {animal.second, false}});
    met({{animal.second, true}});
    out.anna.edit("custom_field", permit.first, {{"retired", true}});
    const auto summary = must(reports::summariseOuting(*out.anna.reader, out.outing));
    REQUIRE(summary.added.size() == 2);
    CHECK(summary.added[0].field == permit.second);
    CHECK(summary.added[0].words == std::vector<std::pair<std::string, std::size_t>>{{"x_b", 2}, {"x_c", 1}});
    CHECK(summary.added[1].field == animal.second);
    CHECK(summary.added[1].words == std::vector<std::pair<std::string, std::size_t>>{{"true", 2}, {"false", 1}});
}
