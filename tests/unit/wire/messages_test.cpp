#include "SampleMessages.h"
#include "core/wire/Cbor.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::wire;
using namespace tp::test;

namespace {
Value::Map mapOf(ByteView bytes) {
    const auto tree = decodeCbor(bytes);
    const auto *map = tree ? tree->map() : nullptr;
    return map ? *map : Value::Map{};
}
} // namespace

TEST_CASE("what a device signs to be given a token is the same bytes for ever") { // an older server judges them
    Generation generation{};
    generation.fill(7);
    const Bytes nonce{1, 2, 3};
    CHECK(toHex(authMessage("tp:443", generation, nonce)) == "74702f617574682f31"
                                                             "0006"
                                                             "74703a343433"
                                                             "07070707070707070707070707070707"
                                                             "010203");
}

TEST_CASE("every message reads back as it was written, and no truncation of it parses") {
    everyMessage([](const char *name, const auto &message) {
        INFO(name);
        using Message = std::decay_t<decltype(message)>;
        const auto bytes = encode(message);
        const auto back = decode<Message>(bytes);
        REQUIRE(back);
        CHECK(encode(*back) == bytes);
        CHECK(decodeCbor(bytes));
        for (std::size_t length = 0; length < bytes.size(); ++length) CHECK_FALSE(decode<Message>(ByteView(bytes).first(length)));
    });
}

TEST_CASE("the fields of an answer mean what the server set") {
    const auto answer = decode<PushAnswer>(encode(samplePushAnswer())).value();
    REQUIRE(answer.groups.size() == 3);
    CHECK(answer.groups[0].number == 17);
    CHECK_FALSE(answer.groups[0].error);
    CHECK(answer.groups[1].error == Error{Code::MissingDeps, "two"});
    CHECK(answer.groups[1].missing.size() == 2);
    CHECK(answer.groups[2].serverTimeMs == 1'772'461'800'000);
    const auto page = decode<FeedPage>(encode(sampleFeedPage())).value();
    REQUIRE(page.groups.size() == 3);
    CHECK(page.groups[0].entries.size() == 2);
    CHECK(page.groups[1].scope.isNull()); // an event of the consortium log
    CHECK(page.groups[2].scope == sampleId<SpaceId>(9));
    CHECK(page.more);
    const auto error = decode<ErrorBody>(encode(ErrorBody{{Code::ClockAhead, "x"}, 5, {}})).value();
    CHECK(error.error == Error{Code::ClockAhead, "x"});
    CHECK(error.timeMs == 5);
}

TEST_CASE("a newer peer may add keys; a code this version does not know reads as a fault of the server") {
    auto map = mapOf(encode(sampleInfo()));
    map["novelty"] = Value(Value::Array{1, "two"});
    const auto info = decode<Info>(encodeCbor(map));
    REQUIRE(info);
    CHECK(info->timeMs == sampleInfo().timeMs);
    const auto error = decode<ErrorBody>(encodeCbor(Value::Map{{"code", "moon_phase"}, {"detail", "full"}})).value();
    CHECK(error.error == Error{Code::ServerFault, "moon_phase"});
}

TEST_CASE("a message without a required key, or with one of another type, is refused") {
    everyMessage([](const char *name, const auto &message) {
        using Message = std::decay_t<decltype(message)>;
        const auto map = mapOf(encode(message));
        REQUIRE_FALSE(map.empty());
        for (const auto &[key, value] : map) {
            INFO(name << " " << key);
            auto changed = map;
            changed[key] = Value(Value::Map{{"odd", 1}});
            if (key != "limits") CHECK(decode<Message>(encodeCbor(changed)).error().code == Code::BadFormat);
            changed.erase(key);
            const bool optional = (std::string_view(name) == "error" && key != "code") || key == "skipped";
            CHECK(decode<Message>(encodeCbor(changed)).has_value() == optional);
        }
        CHECK_FALSE(decode<Message>(encodeCbor(Value(Value::Array{}))));
    });
}

TEST_CASE("more items than the limits allow are too large, not malformed") {
    Have have;
    have.ids.resize(maxHave + 1);
    CHECK(decode<Have>(encode(have)).error().code == Code::TooLarge);
    have.ids.pop_back();
    CHECK(decode<Have>(encode(have)));
    Push push;
    push.groups.resize(maxPushEntries + 1);
    CHECK(decode<Push>(encode(push)).error().code == Code::TooLarge);
    push.groups.assign(1, std::vector<Bytes>(maxGroup + 1));
    CHECK(decode<Push>(encode(push)).error().code == Code::TooLarge);
    CHECK(decode<Challenge>(encode(Challenge{Bytes(maxMessageBytes)})).error().code == Code::TooLarge);
}

TEST_CASE("an answer that is both or neither of its alternatives is refused") {
    const auto answers = [](Value::Map one) { return encodeCbor(Value::Map{{"groups", Value::Array{Value(std::move(one))}}}); };
    CHECK(decode<PushAnswer>(answers({{"seq", 1}})));
    CHECK_FALSE(decode<PushAnswer>(answers({{"seq", 1}, {"code", "denied"}})));
    CHECK_FALSE(decode<PushAnswer>(answers({})));
    CHECK_FALSE(decode<PushAnswer>(answers({{"seq", -1}})));
}
