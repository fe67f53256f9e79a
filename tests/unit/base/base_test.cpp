#include "core/base/CivilDay.h"
#include "core/base/Crockford.h"
#include "core/base/Hlc.h"
#include "core/base/Random.h"
#include "core/base/Role.h"
#include "core/base/Value.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace tp;

TEST_CASE("a UUID reads back from its text, and a damaged text is refused") {
    SeededRandom random(1);
    const auto id = newUuid7<RecordId>(1'772'461'800'000, random);
    const auto text = toText(id);
    CHECK(text.size() == 36);
    CHECK(text[14] == '7');
    CHECK(parseId<RecordId>(text) == id);
    CHECK_FALSE(parseId<RecordId>(text.substr(1)));
    CHECK_FALSE(parseId<RecordId>("g" + text.substr(1)));
}

TEST_CASE("UUIDs made later sort later") {
    SeededRandom random(2);
    CHECK(newUuid7<RecordId>(1000, random) < newUuid7<RecordId>(1001, random));
}

TEST_CASE("Crockford text survives lower case, hyphens and look-alike letters; one wrong character is caught") {
    SeededRandom random(3);
    for (int round = 0; round < 200; ++round) {
        const auto bytes = random.bytes<15>();
        const auto text = crockfordEncode(bytes) + crockfordCheck(bytes);
        REQUIRE(text.size() == 25);
        std::string spoken;
        for (char c : text)
            spoken += std::string(1, c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c))) + (spoken.size() % 5 ? "" : "-");
        const auto back = crockfordDecodeChecked(spoken);
        REQUIRE(back);
        CHECK(std::equal(back->begin(), back->end(), bytes.begin(), bytes.end()));
        auto wrong = text;
        wrong[random.below(24)] ^= 1;
        if (wrong != text) {
            const auto refused = crockfordDecodeChecked(wrong);
            CHECK((!refused || !std::equal(refused->begin(), refused->end(), bytes.begin(), bytes.end())));
        }
    }
}

TEST_CASE("a hybrid clock never goes backwards when the wall clock does") {
    const auto first = hlcNext(0, 5000);
    CHECK(hlcMs(first) == 5000);
    const auto second = hlcNext(first, 10);
    CHECK(second > first);
    CHECK(hlcMs(second) == 5000);
}

TEST_CASE("map keys keep the deterministic CBOR order: shorter first") {
    const Value::Map map{{"bb", 1}, {"a", 2}, {"c", 3}};
    CHECK(map.begin()->first == "a");
    CHECK(map.rbegin()->first == "bb");
}

TEST_CASE("ids that lie end to end are taken apart, in their order or as a set; what is left over is none") {
    Bytes bytes(2 * 16, 7);
    bytes.insert(bytes.end(), 16, 3);
    CHECK(idsFrom<std::vector<RecordId>>(bytes).size() == 3);
    CHECK(idsFrom<std::vector<RecordId>>(bytes)[2].bytes[15] == 3);
    CHECK(idsFrom<std::set<RecordId>>(bytes).size() == 2);
    bytes.pop_back();
    CHECK(idsFrom<std::vector<RecordId>>(bytes).size() == 2);
    CHECK(idsFrom<std::vector<RecordId>>(ByteView{}).empty());
}

TEST_CASE("roles have stable names") {
    for (auto role : {Role::Referent, Role::Manager, Role::Coordinator, Role::Administrator}) CHECK(parseRole(roleName(role)) == role);
    CHECK_FALSE(parseRole("boss"));
}

TEST_CASE("the day in France is another one than in UTC for one or two hours each night") {
    const auto day = [](std::int64_t seconds) { return isoDay(parisDay(seconds * 1000)); };
    CHECK(day(1'795'733'999) == "2026-11-26"); // 22:59:59 UTC, winter
    CHECK(day(1'795'734'000) == "2026-11-27");
    CHECK(day(1'783'807'199) == "2026-07-11"); // 21:59:59 UTC, summer
    CHECK(day(1'783'807'200) == "2026-07-12");
    CHECK(day(1'772'406'000) == "2026-03-02");
    CHECK(day(0) == "1970-01-01");
    CHECK(day(-7200) == "1969-12-31");
}
