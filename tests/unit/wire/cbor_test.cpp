#include "RandomValue.h"
#include "core/wire/CborStream.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace tp;
using namespace tp::wire;

namespace {
bool accepted(std::string_view hex) { return decodeCbor(*fromHex(hex)).has_value(); }
std::string repeat(std::string_view piece, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}
} // namespace

TEST_CASE("the examples of RFC 8949, appendix A, that this subset has") {
    const std::pair<const char *, Value> examples[] = {
        {"00", 0},
        {"17", 23},
        {"1818", 24},
        {"1903e8", 1000},
        {"1a000f4240", 1000000},
        {"1b000000e8d4a51000", std::int64_t{1000000000000}},
        {"20", -1},
        {"3863", -100},
        {"3903e7", -1000},
        {"f4", false},
        {"f5", true},
        {"f6", Value()},
        {"40", Bytes{}},
        {"4401020304", Bytes{1, 2, 3, 4}},
        {"60", ""},
        {"6449455446", "IETF"},
        {"62c3bc", "ü"},
        {"63e6b0b4", "水"},
        {"64f0908591", "𐅑"},
        {"80", Value::Array{}},
        {"8301820203820405", Value::Array{1, Value::Array{2, 3}, Value::Array{4, 5}}},
        {"a0", Value::Map{}},
        {"a26161016162820203", Value::Map{{"a", 1}, {"b", Value::Array{2, 3}}}},
    };
    for (const auto &[hex, value] : examples) {
        INFO(hex);
        CHECK(toHex(encodeCbor(value)) == hex);
        CHECK(decodeCbor(*fromHex(hex)) == value);
    }
}

TEST_CASE("whatever is written is read back the same") {
    const auto seed = Catch::getSeed();
    INFO("seed " << seed);
    SeededRandom random(seed);
    for (int round = 0; round < 500; ++round) {
        const auto value = test::randomValue(random);
        REQUIRE(decodeCbor(encodeCbor(value)) == value);
    }
}

TEST_CASE("there is one form of everything: the others are refused") {
    CHECK(accepted("a2616101616202"));
    CHECK_FALSE(accepted("a2616101616102"));   // the same key twice
    CHECK_FALSE(accepted("a2616201616102"));   // keys out of order
    CHECK_FALSE(accepted("a262616101616202")); // the longer key first
    CHECK_FALSE(accepted("a10101"));           // a key that is no text
    CHECK_FALSE(accepted("9f01ff"));           // indefinite array
    CHECK_FALSE(accepted("bf616101ff"));       // indefinite map
    CHECK_FALSE(accepted("7f6161ff"));         // indefinite text
    CHECK_FALSE(accepted("5f4101ff"));         // indefinite bytes
    CHECK_FALSE(accepted("0000"));             // bytes after the end
    CHECK_FALSE(accepted(""));                 // nothing
    for (auto longer : {"1817", "1900ff", "1a0000ffff", "1b00000000ffffffff", "3817", "3900ff", "580161", "7800", "9800", "b800"}) {
        INFO(longer);
        CHECK_FALSE(accepted(longer)); // not the shortest form
    }
}

TEST_CASE("what the subset leaves out is refused: floats, tags, undefined, reserved forms, integers past 64 bits") {
    for (auto other : {"f90000", "fa47c35000", "fb3ff199999999999a", "c074323031332d30332d32315432303a30343a30305a", "c11a514b67b0", "f7",
                       "f0", "f8ff", "f820", "1c", "1f", "ff", "1b8000000000000000", "3b8000000000000000", "1bffffffffffffffff"}) {
        INFO(other);
        CHECK_FALSE(accepted(other));
    }
    CHECK(accepted("1b7fffffffffffffff"));
    CHECK(accepted("3b7fffffffffffffff"));
}

TEST_CASE("text that is not UTF-8 is refused, as a value and as a key") {
    for (auto bad :
         {"61ff", "62c328", "62c080", "63e08080", "63eda080", "64f0808080", "64f4908080", "61c3", "62e282", "6180", "64f5808080"}) {
        INFO(bad);
        CHECK_FALSE(accepted(bad));
    }
    CHECK_FALSE(accepted("a161ff01"));
    CHECK_FALSE(accepted("6a616161616161616161ff")); // past the first eight bytes
    CHECK(accepted("64f48fbfbf"));
    CHECK(accepted("63ed9fbf"));
}

TEST_CASE("nesting is eight deep at most") {
    CHECK(accepted(repeat("81", 8) + "00"));
    CHECK_FALSE(accepted(repeat("81", 9) + "00"));
    CHECK(accepted(repeat("a16161", 8) + "00"));
    CHECK_FALSE(accepted(repeat("a16161", 9) + "00"));
    CHECK(accepted("82" + repeat("81", 7) + "00" + repeat("81", 7) + "00")); // coming up again
    CHECK_FALSE(accepted(repeat("81", 100'000) + "00"));
}

TEST_CASE("an announced length that cannot be there costs no memory") {
    for (auto lie : {"5b7fffffffffffffff", "7b7fffffffffffffff", "9b7fffffffffffffff", "bb7fffffffffffffff", "5bffffffffffffffff",
                     "9a10000000", "4201"}) {
        INFO(lie);
        CHECK_FALSE(accepted(lie));
    }
}

TEST_CASE("skipping refuses exactly what reading refuses") {
    SeededRandom random(Catch::getSeed());
    INFO("seed " << Catch::getSeed());
    for (int round = 0; round < 3000; ++round) {
        auto bytes = encodeCbor(test::randomValue(random, 3));
        bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(random.next());
        CborReader reader(bytes);
        const bool skipped = reader.skip() && reader.finished();
        REQUIRE(skipped == decodeCbor(bytes).has_value());
    }
}
