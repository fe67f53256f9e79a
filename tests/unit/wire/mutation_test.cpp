// Hostile bytes: whatever comes in, a decoder answers without a crash, and what it accepts it would have written itself.
#include "RandomValue.h"
#include "SampleMessages.h"
#include "core/wire/Cbor.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::wire;
using namespace tp::test;

namespace {
void damage(Bytes &bytes, SeededRandom &random) {
    for (auto times = 1 + random.below(4); times > 0; --times) {
        const auto at = bytes.empty() ? 0 : random.below(bytes.size());
        const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const auto length = static_cast<std::ptrdiff_t>(bytes.empty() ? 0 : random.below(std::min<std::size_t>(bytes.size() - at, 40)));
        switch (random.below(7)) {
        case 0:
            if (!bytes.empty()) bytes[at] ^= static_cast<std::uint8_t>(1u << random.below(8));
            break;
        case 1:
            if (!bytes.empty()) bytes[at] = static_cast<std::uint8_t>(random.next());
            break;
        case 2:
            bytes.insert(place, static_cast<std::uint8_t>(random.next()));
            break;
        case 3:
            bytes.erase(place, place + length);
            break;
        case 4: { // a piece said twice
            const Bytes piece(place, place + length);
            bytes.insert(place, piece.begin(), piece.end());
            break;
        }
        case 5: // a length or a number at its edge
            if (!bytes.empty()) bytes[at] = std::array<std::uint8_t, 6>{0x00, 0x7f, 0x80, 0xff, 0x1b, 0x5b}[random.below(6)];
            break;
        default:
            bytes.resize(at);
        }
    }
}

// Damages `original` many times over; `decodes` says whether it was accepted, having checked what it accepted.
template <class Decodes> void attack(const char *name, const Bytes &original, int rounds, Decodes decodes) {
    const auto seed = Catch::getSeed();
    INFO(name << ", seed " << seed);
    REQUIRE(decodes(original));
    SeededRandom random(seed);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        auto bytes = original;
        damage(bytes, random);
        bytes.shrink_to_fit(); // so that the address sanitizer sees a read past the end
        refused += !decodes(bytes);
    }
    CHECK(refused > rounds / 10); // the damage is real
}
} // namespace

TEST_CASE("damaged CBOR") {
    SeededRandom random(Catch::getSeed());
    const Value value(
        Value::Map{{"a", randomValue(random, 5)}, {"b", Value::Array{1, "deux", Bytes(30, 3), Value()}}, {"c", Value::Map{{"é", true}}}});
    attack("cbor", encodeCbor(value), 20'000, [](const Bytes &bytes) {
        const auto read = decodeCbor(bytes);
        if (read) REQUIRE(encodeCbor(*read) == bytes);
        return read.has_value();
    });
}

TEST_CASE("damaged bodies") {
    auto body = sampleBody();
    body.crit = {"lists"};
    attack("body", encodeBody(body), 20'000, [](const Bytes &bytes) {
        const auto read = decodeBody(bytes);
        if (read) REQUIRE(encodeBody(*read) == bytes);
        return read.has_value();
    });
}

TEST_CASE("damaged entries") {
    const auto wire = sealEntry(sampleCore(sampleAuthor), encodeBody(sampleBody()), sampleKey(8), sampleAuthor).value();
    const auto original = parseEntry(wire).value();
    const auto check = [&](const Bytes &bytes) {
        const auto read = parseEntry(bytes);
        if (!read) return false;
        REQUIRE(read->core.deps.size() <= maxDeps);
        if (read->redacted()) REQUIRE(redactEntry(*read) == bytes);
        if (bytes != wire && openEntry(*read, sampleKey(8))) // only the signature or the hash's own place may differ
            REQUIRE(std::equal(read->coreBytes.begin(), read->coreBytes.end(), original.coreBytes.begin(), original.coreBytes.end()));
        return true;
    };
    attack("entry", wire, 20'000, check);
    attack("redacted entry", redactEntry(original), 20'000, check);
}

TEST_CASE("damaged control events") {
    const auto check = [](const Bytes &bytes) {
        const auto read = parseEvent(bytes);
        if (!read) return false;
        auto again = signEvent(*read, sampleAuthor);
        if (read->wrapsRemoved) { // what was removed cannot be written again: compare the body alone
            const auto bodyEnd = 4 + readU32(bytes.data());
            REQUIRE(std::equal(bytes.begin(), bytes.begin() + bodyEnd, again.begin()));
        } else {
            std::copy(read->signature.begin(), read->signature.end(), again.end() - 64);
            REQUIRE(again == bytes);
        }
        return true;
    };
    const auto wire = signEvent(sampleEvent(sampleAuthor), sampleAuthor);
    attack("event", wire, 20'000, check);
    attack("event without wraps", withoutWraps(wire).value(), 20'000, check);
}

TEST_CASE("damaged messages of every kind") {
    everyMessage([](const char *name, const auto &message) {
        using Message = std::decay_t<decltype(message)>;
        attack(name, encode(message), 4'000, [](const Bytes &bytes) {
            const auto read = decode<Message>(bytes);
            if (!read) return false;
            const auto again = encode(*read); // unknown keys are gone
            const auto reread = decode<Message>(again);
            REQUIRE(reread);
            REQUIRE(encode(*reread) == again);
            return true;
        });
    });
}
