#include "core/base/Random.h"
#include "core/schema/Dictionary.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tp;
using namespace tp::schema;

namespace {
CustomField added(const char *type, const char *code, const char *kind, const char *audience, std::uint8_t n) {
    CustomField field{{}, type, code, kind, audience, "Libellé"};
    field.id.bytes.fill(n);
    return field;
}
std::vector<std::string> codes(const Vocabulary &words, bool offered) {
    std::vector<std::string> out;
    for (const auto &term : words.terms)
        if (!offered || !term.retired) out.emplace_back(term.code);
    return out;
}
} // namespace

TEST_CASE("an added field stands beside the shipped ones, which stay as they are") {
    const Dictionary plain(recordTypes());
    const Dictionary grown(recordTypes(), {added("encounter", "permis", "choice", "structure", 0xab)});
    const auto *field = grown.type("encounter")->field("x_permis_abababab");
    REQUIRE(field);
    CHECK(field->kind == Kind::Choice);
    CHECK(field->audience == Audience::Structure);
    CHECK(field->is(Custom));
    CHECK_FALSE(field->is(Retired));
    CHECK(std::string_view(field->label) == "Libellé");
    CHECK_FALSE(plain.type("encounter")->field(field->name));
    CHECK_FALSE(recordType("encounter")->field(field->name));
    REQUIRE(grown.types().size() == recordTypes().size());
    for (std::size_t i = 0; i < recordTypes().size(); ++i)
        for (const auto &shipped : recordTypes()[i].fields) {
            const auto *same = grown.types()[i].field(shipped.name);
            REQUIRE(same);
            CHECK((same->kind == shipped.kind && same->audience == shipped.audience && same->traits == shipped.traits));
        }
}

TEST_CASE("who reads an added field: what stands in a person's file is for its readers alone, and a doubt narrows") {
    auto disputed = added("encounter", "d", "text", "consortium", 3);
    disputed.disputed = true;
    const Dictionary grown(recordTypes(),
                           {added("person", "a", "text", "consortium", 1), added("situation", "b", "text", "structure", 2),
                            added("encounter", "c", "text", "consortium", 3), disputed, added("encounter", "e", "text", "everybody", 5)});
    const auto audience = [&](const char *type, const char *name) {
        const auto *field = grown.type(type)->field(name);
        REQUIRE(field);
        return field->audience;
    };
    CHECK(audience("person", "x_a_01010101") == Audience::File);
    CHECK(audience("situation", "x_b_02020202") == Audience::File);
    CHECK(audience("encounter", "x_c_03030303") == Audience::Consortium);
    CHECK(audience("encounter", "x_d_03030303") == Audience::Structure);
    CHECK(audience("encounter", "x_e_05050505") == Audience::Structure);
}

TEST_CASE("an added field is read where its type lives: by those of a shipped field of it, and in a person's file by them alone") {
    for (const auto *name : customisableTypes()) {
        INFO(name);
        const auto *type = recordType(name);
        REQUIRE(type);
        const auto allowed = customAudiences(name);
        REQUIRE_FALSE(allowed.empty());
        bool inFile = false;
        for (const auto &field : type->fields) inFile = inFile || field.audience == Audience::File;
        for (const auto audience : allowed) {
            bool shipped = false;
            for (const auto &field : type->fields) shipped = shipped || field.audience == audience;
            CHECK(shipped);
            CHECK((audience == Audience::File) == inFile);
        }
    }
    CHECK(customAudiences("exchange_request").empty()); // two structures read it: nothing is added to it
}

TEST_CASE("every declared type takes added fields, or says why it takes none") {
    for (const auto &type : recordTypes()) {
        INFO(type.name);
        CHECK(customAudiences(type.name).empty() != whyNotCustomisable(type.name).empty());
    }
    CHECK(whyNotCustomisable("unheard_of").empty());
}

TEST_CASE("what makes no field is passed over: no such type or kind, no label, twice the same, a type that takes none, too many") {
    auto unnamed = added("person", "a", "text", "file", 4);
    unnamed.label.clear();
    std::vector<CustomField> all{added("person", "a", "text", "file", 1),   added("person", "a", "date", "file", 1),
                                 added("person", "a", "matrix", "file", 2), added("unheard_of", "a", "text", "file", 3),
                                 added("access", "a", "text", "file", 3),   unnamed};
    CHECK(Dictionary(recordTypes(), all).type("person")->fields.size() == recordType("person")->fields.size() + 1);
    CHECK(Dictionary(recordTypes(), all).type("access")->fields.size() == recordType("access")->fields.size());
    SeededRandom random(1);
    for (int i = 0; i < 300; ++i) {
        all.push_back(added("person", "many", "text", "file", 0));
        all.back().id = newUuid7<RecordId>(i, random);
    }
    CHECK(Dictionary(recordTypes(), all).type("person")->fields.size() == recordType("person")->fields.size() + 100);
}

TEST_CASE("a name holds letters, digits and underscores whatever the code was") {
    RecordId id;
    id.bytes.fill(0x0f);
    CHECK(customFieldName("permis", id) == "x_permis_0f0f0f0f");
    for (const char *bad : {"", "a b", "a\"; DROP TABLE t_person; --", "É", "1a", "A"})
        CHECK(customFieldName(bad, id) == "x_field_0f0f0f0f");
    CHECK(customFieldName("abcdefghijklmnopqrstuvwxyz", id) == "x_abcdefghijklmnopqrstuvwx_0f0f0f0f");
}

TEST_CASE("added words stand as they were placed, then by label, whatever order they are known in; shipped ones stay where they are") {
    std::vector<CustomTerm> terms{{"theme", "x_a", "A", false, 3}, {"theme", "x_b", "B", false},   {"theme", "x_c", "C", false, 1},
                                  {"theme", "x_d", "D", false},    {"theme", "x_e", "E", true, 1}, {"theme", "housing", "", false, 9}};
    const auto shipped = codes(*vocabulary("theme"), false);
    for (int turn = 0; turn < 6; ++turn) {
        std::rotate(terms.begin(), terms.begin() + 1, terms.end());
        const Dictionary grown(recordTypes(), {}, terms);
        const auto all = codes(*grown.vocabulary("theme"), false);
        REQUIRE(all.size() == shipped.size() + 5);
        CHECK(std::equal(shipped.begin(), shipped.end(), all.begin()));
        CHECK(std::vector<std::string>(all.end() - 5, all.end()) == std::vector<std::string>{"x_c", "x_e", "x_a", "x_b", "x_d"});
    }
}

TEST_CASE("words are added after the shipped ones, named anew and retired in their place") {
    const Dictionary grown(recordTypes(), {added("encounter", "lieu", "choice", "structure", 1)},
                           {{"place_kind", "home", "Chez la personne", false},
                            {"place_kind", "station", "", true},
                            {"place_kind", "x_tram", "Tram", false},
                            {"place_kind", "x_bus", "Bus", false},
                            {"x_lieu_01010101", "x_quai", "Quai", false},
                            {"gender", "x_new", "Nouveau", false}});
    const auto *places = grown.vocabulary("place_kind"), *shipped = vocabulary("place_kind");
    REQUIRE(places);
    CHECK(std::string_view(places->term("home")->label) == "Chez la personne");
    CHECK(places->term("home")->own); // shown as it is, whatever the language
    CHECK(places->term("station")->retired);
    CHECK_FALSE(places->term("station")->own);
    CHECK(std::string_view(places->term("station")->label) == shipped->term("station")->label);
    const auto all = codes(*places, false), before = codes(*shipped, false);
    REQUIRE(all.size() == before.size() + 2);
    CHECK(std::equal(before.begin(), before.end(), all.begin()));
    CHECK(all[all.size() - 2] == "x_bus");                   // by label
    CHECK(codes(*places, true).size() == before.size() + 1); // two more, one less
    CHECK_FALSE(shipped->term("station")->retired);
    CHECK(codes(*grown.vocabulary("x_lieu_01010101"), false) == std::vector<std::string>{"x_quai"});
    CHECK_FALSE(grown.vocabulary("gender")->term("x_new")); // the program goes by it

    const auto &kind = *grown.type("encounter")->field("placeKind");
    CHECK(validate(kind, "x_bus"));
    CHECK(validate(kind, "station")); // retired: what was recorded with it is not broken
    CHECK_FALSE(validate(kind, "x_unheard"));
    CHECK_FALSE(validate(*recordType("encounter")->field("placeKind"), "x_bus")); // as shipped
    const auto &own = *grown.type("encounter")->field("x_lieu_01010101");
    CHECK(validate(own, "x_quai"));
    CHECK_FALSE(validate(own, "home"));
}
