// The formats as they were released: tests/fixtures/wire/*.hex. A difference means that laptops and servers in use could no longer read
// each other: never regenerate to make this pass, add a version. Written by `test_wire "[.generate]"`. Lines: name, space, hexadecimal;
// names that begin with cbor. hold CBOR, which tests/interop/cbor_independent.py reads with another codec.
#include "SampleMessages.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

using namespace tp;
using namespace tp::wire;
using namespace tp::test;

namespace {
using Vectors = std::vector<std::pair<std::string, Bytes>>;

Bytes bytesOf(ByteView view) { return {view.begin(), view.end()}; }

Vectors entryVectors() {
    const auto body = encodeBody(sampleBody());
    const auto wire = sealEntry(sampleCore(sampleAuthor), body, sampleKey(8), sampleAuthor).value();
    const auto entry = parseEntry(wire).value();
    return {{"author_seed", Bytes(32, 9)},
            {"author_public", bytesOf(sampleAuthor.publicKey)},
            {"space_key", Bytes(32, 8)},
            {"cbor.body", body},
            {"core", bytesOf(entry.coreBytes)},
            {"ct", bytesOf(entry.ciphertext)},
            {"ct_hash", bytesOf(entry.ciphertextHash.view())},
            {"id", bytesOf(entry.id.view())},
            {"sig", bytesOf(entry.signature)},
            {"write_id", bytesOf(writeIdOf(entry.core.space, body).view())},
            {"wire", wire},
            {"wire_redacted", redactEntry(entry)}};
}

Vectors eventVectors() {
    const auto wire = signEvent(sampleEvent(sampleAuthor), sampleAuthor);
    const auto event = parseEvent(wire).value();
    const auto bodySize = readU32(wire.data()), wrapsSize = readU32(wire.data() + 4 + bodySize + 32);
    return {{"author_seed", Bytes(32, 9)},
            {"cbor.body", bytesOf(ByteView(wire).subspan(4, bodySize))},
            {"cbor.wraps", bytesOf(ByteView(wire).subspan(4 + bodySize + 36, wrapsSize))},
            {"id", bytesOf(event.id.view())},
            {"sig", bytesOf(event.signature)},
            {"wire", wire},
            {"wire_without_wraps", withoutWraps(wire).value()}};
}

Vectors messageVectors() {
    Vectors vectors;
    everyMessage([&](const char *name, const auto &message) { vectors.emplace_back(std::string("cbor.") + name, encode(message)); });
    return vectors;
}

const std::pair<const char *, Vectors (*)()> files[] = {
    {"entry", entryVectors}, {"control_event", eventVectors}, {"messages", messageVectors}};

std::string pathOf(const char *name) { return std::string(TP_SOURCE_DIR "/tests/fixtures/wire/") + name + ".hex"; }
std::string textOfVectors(const Vectors &vectors) {
    std::string text;
    for (const auto &[name, bytes] : vectors) text += name + ' ' + toHex(bytes) + '\n';
    return text;
}
} // namespace

TEST_CASE("the formats are byte for byte those of the frozen vectors") {
    REQUIRE(ready);
    for (const auto &[name, vectors] : files) {
        INFO(name);
        std::ifstream file(pathOf(name), std::ios::binary);
        std::stringstream frozen;
        frozen << file.rdbuf();
        CHECK(textOfVectors(vectors()) == frozen.str());
    }
}

TEST_CASE("writes the frozen vectors anew", "[.generate]") {
    for (const auto &[name, vectors] : files) {
        std::ofstream file(pathOf(name), std::ios::binary);
        file << textOfVectors(vectors());
        CHECK(file.good());
    }
}
