#pragma once
// Random trees for the CBOR tests: every kind, lengths around each change of header size, several scripts.
#include "core/base/Random.h"
#include "core/base/Value.h"

#include <limits>

namespace tp::test {

inline std::string randomText(SeededRandom &random, std::size_t length) {
    static const std::string pieces[] = {"a", "Z", "7", " ", "é", "œ", "€", "𝄞", "日", "\n", "\\", "\"", "~", "ÿ", "\x7f"};
    std::string text;
    for (std::size_t i = 0; i < length; ++i) text += pieces[random.below(std::size(pieces))];
    return text;
}

inline std::size_t randomLength(SeededRandom &random) {
    static constexpr std::size_t edges[] = {23, 24, 255, 256, 65535, 65536};
    const auto kind = random.below(200);
    return kind == 0 ? edges[random.below(6)] : kind < 10 ? edges[random.below(4)] : random.below(12);
}

inline std::int64_t randomInteger(SeededRandom &random) {
    static constexpr std::int64_t edges[] = {0,     23,    24,         255,        256,
                                             65535, 65536, 4294967295, 4294967296, std::numeric_limits<std::int64_t>::max()};
    const auto value = random.below(2) ? edges[random.below(10)] : static_cast<std::int64_t>(random.next() >> (1 + random.below(63)));
    return random.below(2) ? value : -1 - value;
}

inline Value randomValue(SeededRandom &random, int containers = 8) {
    switch (random.below(containers > 0 ? 8 : 5)) {
    case 0:
        return {};
    case 1:
        return random.below(2) == 1;
    case 2:
        return randomInteger(random);
    case 3:
        return randomText(random, randomLength(random));
    case 4: {
        Bytes bytes(randomLength(random));
        random.fill(bytes);
        return bytes;
    }
    case 5: {
        Value::Array items(random.below(6));
        for (auto &item : items) item = randomValue(random, containers - 1);
        return items;
    }
    default: {
        Value::Map members;
        for (auto left = random.below(30) ? random.below(7) : 40; left > 0; --left)
            members[randomText(random, random.below(20) ? random.below(5) : 24)] =
                randomValue(random, random.below(3) ? 0 : containers - 1);
        return members;
    }
    }
}

} // namespace tp::test
