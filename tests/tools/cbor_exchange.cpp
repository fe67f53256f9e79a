// Lets another program check our CBOR codec (tests/interop/cbor_independent.py).
//   cbor_exchange emit SEED COUNT   writes COUNT random values, a line each: hex of the encoding, tab, rendering
//   cbor_exchange read              for each line of hex read, writes: hex of the re-encoding, tab, rendering; or "refused"
// Rendering: JSON where a text is "t" and its UTF-8 in hex, bytes "b" and hex; so that no JSON codec's own rules matter.
#include "core/wire/Cbor.h"
#include "tests/unit/wire/RandomValue.h"

#include <iostream>

using namespace tp;

namespace {
std::string rendering(const Value &value) {
    if (const auto *truth = value.boolean()) return *truth ? "true" : "false";
    if (const auto *number = value.integer()) return std::to_string(*number);
    if (const auto *text = value.text()) return "\"t" + toHex(viewOf(*text)) + '"';
    if (const auto *bytes = value.bytes()) return "\"b" + toHex(*bytes) + '"';
    std::string out;
    if (const auto *items = value.array()) {
        for (const auto &item : *items) out += (out.empty() ? "" : ",") + rendering(item);
        return '[' + out + ']';
    }
    if (const auto *members = value.map()) {
        for (const auto &[key, member] : *members) out += (out.empty() ? "\"t" : ",\"t") + toHex(viewOf(key)) + "\":" + rendering(member);
        return '{' + out + '}';
    }
    return "null";
}
void write(const Value &value) { std::cout << toHex(wire::encodeCbor(value)) << '\t' << rendering(value) << '\n'; }
} // namespace

int main(int argc, char **argv) {
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode == "emit" && argc == 4) {
        SeededRandom random(std::stoull(argv[2]));
        for (auto left = std::stoull(argv[3]); left > 0; --left) write(test::randomValue(random));
        return 0;
    }
    if (mode != "read") return 2;
    for (std::string line; std::getline(std::cin, line);) {
        const auto bytes = fromHex(line);
        const auto value = bytes ? wire::decodeCbor(*bytes) : fail(bytes.error());
        if (value)
            write(*value);
        else
            std::cout << "refused\n";
    }
    return 0;
}
