#include "Samples.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::wire;
using namespace tp::test;

namespace {
Bytes sampleWire() { return sealEntry(sampleCore(sampleAuthor), encodeBody(sampleBody()), sampleKey(8), sampleAuthor).value(); }
Code refusal(ByteView wire) {
    const auto entry = parseEntry(wire);
    return entry ? Code::Cancelled : entry.error().code;
}
} // namespace

TEST_CASE("an entry sealed by its author is read back exactly by a holder of the space key") {
    REQUIRE(ready);
    const auto wire = sampleWire();
    const auto entry = parseEntry(wire);
    REQUIRE(entry);
    CHECK(entry->core == sampleCore(sampleAuthor));
    CHECK(verifyEntry(*entry, sampleAuthor.publicKey));
    const auto bytes = openEntry(*entry, sampleKey(8));
    REQUIRE(bytes);
    CHECK(*bytes == encodeBody(sampleBody()));
    CHECK(decodeBody(*bytes) == sampleBody());
}

TEST_CASE("who lacks the space key cannot open an entry, and another device's key does not verify it") {
    const auto wire = sampleWire();
    const auto entry = parseEntry(wire).value();
    CHECK(openEntry(entry, sampleKey(7)).error().code == Code::WrongKey);
    CHECK_FALSE(verifyEntry(entry, crypto::signingKeyFromSeed(sampleKey(7)).publicKey));
}

TEST_CASE("no bit of an entry can change without the parser, the signature or the seal noticing") {
    const auto wire = sampleWire();
    for (std::size_t i = 0; i < wire.size(); ++i) {
        auto damaged = wire;
        damaged[i] ^= static_cast<std::uint8_t>(1 << i % 8);
        const auto entry = parseEntry(damaged);
        CHECK_FALSE((entry && verifyEntry(*entry, sampleAuthor.publicKey)));
    }
}

TEST_CASE("a redacted entry keeps id and signature but has no body left") {
    const auto wire = sampleWire();
    const auto entry = parseEntry(wire).value();
    const auto redactedWire = redactEntry(entry);
    const auto redacted = parseEntry(redactedWire).value();
    CHECK(redacted.redacted());
    CHECK(redacted.id == entry.id);
    CHECK(verifyEntry(redacted, sampleAuthor.publicKey));
    CHECK(openEntry(redacted, sampleKey(8)).error().code == Code::BadFormat);
}

TEST_CASE("re-sealing under a new epoch keeps the write id; the same body in another space has another one") {
    const auto wire = sampleWire();
    const auto body = openEntry(parseEntry(wire).value(), sampleKey(8)).value();
    auto core = sampleCore(sampleAuthor);
    core.epoch = 4;
    core.nonce.fill(0x45);
    const auto again = sealEntry(core, body, sampleKey(6), sampleAuthor).value();
    const auto entry = parseEntry(again).value();
    const auto reopened = openEntry(entry, sampleKey(6)).value();
    CHECK(writeIdOf(core.space, reopened) == writeIdOf(core.space, encodeBody(sampleBody())));
    CHECK(writeIdOf(sampleId<SpaceId>(1), reopened) != writeIdOf(core.space, reopened));
    CHECK(entry.id != parseEntry(wire)->id);
}

TEST_CASE("a malformed entry is refused with its reason") {
    const auto wire = sampleWire();
    const std::size_t coreAt = 4, depsAt = coreAt + 112, ctLengthAt = depsAt + 64;
    auto changed = wire;
    SECTION("another version, kind or suite waits for an upgrade") {
        for (std::size_t at : {0, 1, 2}) {
            changed = wire;
            changed[coreAt + at] = 2;
            CHECK(refusal(changed) == Code::UnknownVersion);
        }
    }
    SECTION("seventeen dependencies") {
        changed[coreAt + 3] = 17;
        CHECK(refusal(changed) == Code::BadFormat);
        Bytes many(wire.begin(), wire.begin() + depsAt);
        many[coreAt + 3] = 17;
        for (std::uint8_t dep = 0; dep < 17; ++dep) append(many, sampleId<EntryId>(dep).view());
        many[2] = (112 + 17 * 32) >> 8, many[3] = (112 + 17 * 32) & 0xff;
        many.insert(many.end(), wire.begin() + ctLengthAt, wire.end());
        CHECK(refusal(many) == Code::BadFormat);
    }
    SECTION("dependencies unsorted or repeated") {
        std::swap_ranges(changed.begin() + depsAt, changed.begin() + depsAt + 32, changed.begin() + depsAt + 32);
        CHECK(refusal(changed) == Code::BadFormat);
        std::copy_n(wire.begin() + depsAt, 32, changed.begin() + depsAt);
        std::copy_n(wire.begin() + depsAt, 32, changed.begin() + depsAt + 32);
        CHECK(refusal(changed) == Code::BadFormat);
    }
    SECTION("an announced ciphertext past the limit") {
        changed[ctLengthAt + 1] = 1, changed[ctLengthAt + 3] = 1;
        CHECK(refusal(changed) == Code::TooLarge);
    }
    SECTION("cut at any place, or followed by something") {
        for (std::size_t length = 0; length < wire.size(); ++length) CHECK(refusal(ByteView(wire).first(length)) == Code::BadFormat);
        changed.push_back(0);
        CHECK(refusal(changed) == Code::BadFormat);
    }
    SECTION("a ciphertext that does not match its hash") {
        changed[ctLengthAt + 4] ^= 1;
        CHECK(refusal(changed) == Code::BadFormat);
    }
    CHECK(refusal(wire) == Code::Cancelled); // the entry itself is accepted
}

TEST_CASE("sealing refuses what no reader would accept") {
    auto core = sampleCore(sampleAuthor);
    const auto body = encodeBody(sampleBody());
    std::swap(core.deps[0], core.deps[1]);
    CHECK(sealEntry(core, body, sampleKey(8), sampleAuthor).error().code == Code::Invalid);
    core.deps.assign(17, {});
    CHECK(sealEntry(core, body, sampleKey(8), sampleAuthor).error().code == Code::Invalid);
    core.deps.clear();
    const std::size_t most = maxCiphertext - 16 - bodyBlock - (maxCiphertext - 16) % bodyBlock;
    CHECK(sealEntry(core, Bytes(most + bodyBlock, 1), sampleKey(8), sampleAuthor).error().code == Code::TooLarge);
    const auto largest = sealEntry(core, Bytes(most + bodyBlock - 1, 1), sampleKey(8), sampleAuthor);
    REQUIRE(largest);
    CHECK(openEntry(parseEntry(*largest).value(), sampleKey(8)).value().size() == most + bodyBlock - 1);
}
