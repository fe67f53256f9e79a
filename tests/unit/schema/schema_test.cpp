#include "core/schema/Schema.h"
#include "core/schema/Text.h"
#include "tests/support/RandomValue.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace tp;
using namespace tp::schema;

namespace {

const Field &field(const char *type, const char *name) {
    const auto *found = recordType(type)->field(name);
    REQUIRE(found);
    return *found;
}
Value counts(const char *gender, const char *ageBand, int count) {
    return Value::Map{{"gender", gender}, {"ageBand", ageBand}, {"count", count}};
}
bool refused(const Field &of, const Value &value) {
    const auto result = validate(of, value);
    return !result && result.error().code == Code::Invalid && result.error().detail.starts_with(of.name);
}

} // namespace

TEST_CASE("the declaration is sound: names unique, vocabularies and referred types exist") {
    std::set<std::string> types;
    for (const auto &type : recordTypes()) {
        CHECK(types.insert(type.name).second);
        std::set<std::string> fields;
        for (const auto &one : type.fields) {
            INFO(type.name << "." << one.name);
            CHECK(fields.insert(one.name).second);
            if (one.kind == Kind::Choice || one.kind == Kind::Choices) CHECK(vocabulary(one.of ? one.of : ""));
            if (one.kind == Kind::Reference || one.kind == Kind::References) CHECK(recordType(one.of ? one.of : ""));
            if (const auto *former = one.formerly ? type.field(one.formerly) : nullptr; one.formerly) {
                REQUIRE(former); // what was recorded under it still reads
                CHECK((former->is(Retired) && one.kind == Kind::References && former->kind == Kind::Reference));
                CHECK(std::string_view(former->of) == one.of);
                CHECK(former->audience == one.audience);
                CHECK((type.isFormer(*former) && !type.isFormer(one)));
            }
            CHECK(one.label[0] != 0);
            CHECK(one.maxLength <= 20'000);
        }
    }
    for (const auto &words : vocabularies()) {
        std::set<std::string> codes;
        for (const auto &term : words.terms) CHECK(codes.insert(term.code).second);
        CHECK(words.terms.size() > 1);
    }
    CHECK_FALSE(recordType("unheard_of"));
    CHECK_FALSE(vocabulary("gender")->term("femme"));
}

TEST_CASE("what is kept for good changes in none of its fields, and holds nothing of a person's file, which can be erased") {
    std::set<std::string> kept;
    for (const auto &type : recordTypes()) {
        if (!type.keptForGood) continue;
        kept.insert(type.name);
        for (const auto &one : type.fields) {
            INFO(type.name << "." << one.name);
            CHECK(one.is(Fixed));
            CHECK(one.audience == Audience::Consortium);
        }
    }
    CHECK(kept == std::set<std::string>{"conclusion_item", "conclusions"}); // added fields and words may be removed
}

TEST_CASE("no field of a person's file can be read by the whole consortium") {
    for (const auto *name : {"person", "participation"}) CHECK(recordType(name)->widest() == Audience::File);
    CHECK(recordType("encounter")->widest() == Audience::Consortium);
    for (const auto *name : {"note", "place", "nextStep", "nextStepOn", "team"})
        CHECK(field("encounter", name).audience == Audience::Structure);
}

TEST_CASE("the encounter of the command line's example is valid once normalised") {
    const std::map<std::string, Value> typed{{"occurredAt", "2026-03-02T14:30"},
                                             {"placeKind", "public_space"},
                                             {"place", "Place Café des Images"},
                                             {"commune", "14327"},
                                             {"contactMode", "outreach"},
                                             {"themes", Value::Array{"housing", "health"}},
                                             {"anonymous", Value::Array{counts("woman", "18-21", 2)}},
                                             {"note", "Première discussion…"}};
    const auto &type = *recordType("encounter");
    std::map<std::string, Value> fields;
    for (const auto &[name, value] : typed) fields[name] = normalise(*type.field(name), value);
    CHECK(validateNew(type, fields));
    CHECK(fields["themes"] == Value(Value::Array{"health", "housing"}));

    auto without = fields;
    without.erase("occurredAt");
    CHECK(validateNew(type, without).error().detail == "occurredAt: required");
    fields["colour"] = "blue";
    CHECK(validateNew(type, fields).error().detail == "unknown field: colour");
}

TEST_CASE("every random value fits its field, and normalising twice changes nothing") {
    constexpr std::uint64_t seed = 20260302;
    INFO("seed " << seed);
    SeededRandom random(seed);
    for (const auto &type : recordTypes()) {
        for (const auto &one : type.fields) {
            INFO(type.name << "." << one.name);
            for (int round = 0; round < 50; ++round) {
                const auto value = test::randomValue(one, random);
                REQUIRE(validate(one, value));
                REQUIRE_FALSE(value.isNull());
                REQUIRE(normalise(one, value) == value);
            }
            CHECK(validate(one, Value()));
            CHECK(refused(one, one.kind == Kind::Boolean ? Value("x") : Value(true)));
        }
        CHECK(validateNew(type, test::randomFields(type, random)));
    }
}

TEST_CASE("dates are days that exist") {
    CHECK(isDate("2024-02-29"));
    CHECK(isDateTime("2026-03-02T23:59"));
    for (const auto *bad :
         {"2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-03-02", "2026-3-2", "2026-03-02 ", "1899-01-01", ""}) {
        INFO(bad);
        CHECK_FALSE(isDate(bad));
    }
    for (const auto *bad : {"2026-03-02T24:00", "2026-03-02T14:60", "2026-03-02 14:30", "2026-03-02T14:30:00", "2026-03-02T1a:30"}) {
        INFO(bad);
        CHECK_FALSE(isDateTime(bad));
    }
}

TEST_CASE("texts are bounded in characters and in bytes, and are UTF-8 without control characters") {
    const auto &note = field("encounter", "note");
    const auto times = [](std::string_view what, std::size_t count) {
        std::string out;
        while (count-- > 0) out += what;
        return Value(out);
    };
    CHECK(validate(note, times("é", 20'000)));
    CHECK(refused(note, times("é", 20'001)));
    CHECK(validate(note, times("😀", 15'000)));
    CHECK(refused(note, times("😀", 15'001)));
    CHECK(validate(note, "one\ntwo\tthree"));
    CHECK(refused(note, std::string("nul\0byte", 8)));
    CHECK(refused(note, "\xc3("));
    CHECK(refused(note, "\xed\xa0\x80")); // a surrogate
    CHECK(refused(note, "\xc0\xaf"));     // overlong
    CHECK(refused(field("encounter", "place"), "two\nlines"));
    CHECK(validate(field("structure", "code"), "AAJB"));
    CHECK(refused(field("structure", "code"), "AAJBX"));
}

TEST_CASE("phone numbers and communes are known by their shape") {
    const auto &phone = field("person", "phone"), &commune = field("person", "commune");
    for (const auto *good : {"06 12 34 56 78", "+33612345678", "(0)2.31.00.00.00", "115"}) CHECK(validate(phone, good));
    for (const auto *bad : {"demander à Kevin", "06 12 34 56 78 (mère)", "12"}) CHECK(refused(phone, bad));
    for (const auto *good : {"14327", "2A004", "97411"}) CHECK(validate(commune, good));
    for (const auto *bad : {"1432", "143270", "14 27", "2C004", "A4327"}) CHECK(refused(commune, bad));
}

TEST_CASE("counts come sorted, equal pairs added up, and never hold the same pair twice") {
    const auto &anonymous = field("encounter", "anonymous");
    const Value typed =
        Value::Array{counts("woman", "18-21", 1), counts("man", "60+", 1), counts("woman", "18-21", 2), counts("man", "22-25", 0)};
    CHECK(refused(anonymous, typed));
    const auto value = normalise(anonymous, typed);
    CHECK(value == Value(Value::Array{counts("man", "60+", 1), counts("woman", "18-21", 3)}));
    CHECK(validate(anonymous, value));
    CHECK(refused(anonymous, Value::Array{counts("woman", "18-21", 1), counts("woman", "18-21", 2)}));
    CHECK(refused(anonymous, Value::Array{counts("woman", "17", 1)}));
    CHECK(refused(anonymous, Value::Array{counts("woman", "18-21", -1)}));
    CHECK(refused(anonymous, Value::Array{counts("woman", "18-21", 20'000)}));
    CHECK(refused(anonymous, Value::Array{"woman"}));
    CHECK(refused(anonymous, Value::Array{Value::Map{{"gender", "woman"}, {"ageBand", "18-21"}}}));
    CHECK(normalise(anonymous, Value::Array{}).isNull());
}

TEST_CASE("blanks at the ends go, line ends become one kind, and an empty text is null") {
    const auto &note = field("encounter", "note");
    CHECK(normalise(note, "\u00a0 deux\r\nlignes \r\n") == Value("deux\nlignes"));
    CHECK(normalise(note, "à\u00e0") == Value("à\u00e0")); // the bytes of a letter are not blanks
    CHECK(normalise(note, " \t\n").isNull());
    CHECK(refused(field("encounter", "themes"), Value::Array{"housing", "housing"}));
    CHECK(refused(field("encounter", "themes"), Value::Array{"logement"}));
    CHECK(normalise(field("encounter", "themes"), Value::Array{"housing", "health", "housing"}) ==
          Value(Value::Array{"health", "housing"}));
}

TEST_CASE("several records are named sorted and once each; one that stood alone before there could be several is one of them") {
    const auto &type = *recordType("professional");
    const auto &several = field("professional", "territories");
    const auto id = [](std::uint8_t n) { return Value(Bytes(16, n)); };
    CHECK(normalise(several, Value::Array{id(2), id(1), id(2)}) == Value(Value::Array{id(1), id(2)}));
    CHECK(normalise(several, Value::Array{}).isNull());
    CHECK(validate(several, Value::Array{id(1), id(2)}));
    CHECK(refused(several, id(1)));
    CHECK(refused(several, Value::Array{id(1), id(1)}));
    CHECK(refused(several, Value::Array{Value(Bytes(15, 1))}));
    CHECK(refused(several, Value::Array{"Caen"}));

    const auto today = [&](std::map<std::string, Value> fields) { return asSaidToday(type, std::move(fields)); };
    CHECK(today({{"name", "Paul"}, {"territory", id(3)}}) ==
          std::map<std::string, Value>{{"name", "Paul"}, {"territories", Value::Array{id(3)}}});
    CHECK(today({{"territory", id(3)}, {"territories", Value::Array{id(1)}}}) ==
          std::map<std::string, Value>{{"territories", Value::Array{id(1), id(3)}}});
    CHECK(today({{"territory", Value()}, {"name", "Paul"}}) == std::map<std::string, Value>{{"name", "Paul"}});
    CHECK(asSaidToday(*recordType("group"), {{"territory", id(3)}}).contains("territory")); // there it is still one
}
