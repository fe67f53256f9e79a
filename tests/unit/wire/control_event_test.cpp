#include "Samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::wire;
using namespace tp::test;

TEST_CASE("a control event is read back as it was signed") {
    REQUIRE(ready);
    const auto wire = signEvent(sampleEvent(sampleAuthor), sampleAuthor);
    const auto event = parseEvent(wire);
    REQUIRE(event);
    const auto sample = sampleEvent(sampleAuthor);
    CHECK(event->scope == sample.scope);
    CHECK(event->number == 5);
    CHECK(event->prev == sample.prev);
    CHECK(event->atMs == sample.atMs);
    CHECK(event->author == sample.author);
    CHECK(event->refs == sample.refs);
    CHECK(event->kind == "grant");
    CHECK(event->data == sample.data);
    CHECK(event->wraps == sample.wraps);
    CHECK(verifyEvent(*event, sampleAuthor.publicKey));
    CHECK_FALSE(verifyEvent(*event, crypto::signingKeyFromSeed(sampleKey(1)).publicKey));
    CHECK(signEvent(*event, sampleAuthor) == wire);
}

TEST_CASE("after an erasure an event without its wraps keeps its id and signature") {
    const auto wire = signEvent(sampleEvent(sampleAuthor), sampleAuthor);
    const auto bare = withoutWraps(wire);
    REQUIRE(bare);
    const auto event = parseEvent(*bare);
    REQUIRE(event);
    CHECK(event->wrapsRemoved);
    CHECK(event->wraps.empty());
    CHECK(event->id == parseEvent(wire)->id);
    CHECK(verifyEvent(*event, sampleAuthor.publicKey));
}

TEST_CASE("an event that never had wraps differs from one that lost them") {
    auto sample = sampleEvent(sampleAuthor);
    sample.wraps.clear();
    const auto event = parseEvent(signEvent(sample, sampleAuthor)).value();
    CHECK_FALSE(event.wrapsRemoved);
    CHECK(verifyEvent(event, sampleAuthor.publicKey));
}

TEST_CASE("no bit of a control event can change unnoticed, and no truncation parses") {
    const auto wire = signEvent(sampleEvent(sampleAuthor), sampleAuthor);
    for (std::size_t i = 0; i < wire.size(); ++i) {
        auto damaged = wire;
        damaged[i] ^= static_cast<std::uint8_t>(1 << i % 8);
        const auto event = parseEvent(damaged);
        CHECK_FALSE((event && verifyEvent(*event, sampleAuthor.publicKey)));
        CHECK_FALSE(parseEvent(ByteView(wire).first(i)));
    }
}

TEST_CASE("an event past 64 KiB, of another version or for a reader of an unknown kind is refused") {
    auto sample = sampleEvent(sampleAuthor);
    sample.wraps[0].sealed.assign(maxControlEvent, 1);
    CHECK(parseEvent(signEvent(sample, sampleAuthor)).error().code == Code::TooLarge);
    sample = sampleEvent(sampleAuthor);
    sample.wraps[0].to.assign(17, 1);
    CHECK(parseEvent(signEvent(sample, sampleAuthor)).error().code == Code::BadFormat);
    auto wire = signEvent(sampleEvent(sampleAuthor), sampleAuthor); // u32 length, map head, "n", 5, "v", version
    REQUIRE(wire[10] == 1);
    wire[10] = 2;
    CHECK(parseEvent(wire).error().code == Code::UnknownVersion);
}
