#pragma once
// Randomness comes in through here, so that tests and the demonstration are deterministic. The real source is tp::SystemRandom in
// core/crypto. Implementations are thread-safe.
#include "core/base/Ids.h"

namespace tp {

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;

    template <std::size_t N> [[nodiscard]] std::array<std::uint8_t, N> bytes() {
        std::array<std::uint8_t, N> out{};
        fill(out);
        return out;
    }
};

// UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then 74 random bits. Time-ordered: random keys cost four times as much on bulk insert.
template <class Id16> [[nodiscard]] Id16 newUuid7(std::int64_t nowMs, Random &random) {
    Id16 id;
    random.fill(id.bytes);
    for (std::size_t i = 0; i < 6; ++i) id.bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(nowMs) >> (40 - 8 * i));
    id.bytes[6] = static_cast<std::uint8_t>(0x70 | (id.bytes[6] & 0x0f));
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3f));
    return id;
}

// Deterministic (splitmix64), for tests and the demonstration consortium only: never for keys of a real consortium. Not thread-safe.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> out) override {
        for (auto &byte : out) byte = static_cast<std::uint8_t>(next() >> 32);
    }
    [[nodiscard]] std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return next() % bound; }

private:
    std::uint64_t m_state;
};

} // namespace tp
