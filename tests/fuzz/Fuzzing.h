#pragma once
// What every fuzz target is made of. A target decodes hostile bytes and holds whatever it accepts to a property: what a strict decoder
// accepts it would have written itself; what a rule refuses has changed nothing.
//   TP_FUZZ_SEEDS=1: every input must be accepted (the seeds are good, and the target looks where it says)
#include "core/base/Bytes.h"
#include "core/crypto/Crypto.h"

#include <cstdio>
#include <cstdlib>

namespace tp::fuzz {

// A property that must hold, whatever the input. Aborts, so that the input is kept.
inline void always(bool holds, const char *property) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", property);
    std::abort();
}

// The target's verdict on one input: was it accepted? (libFuzzer itself begins with an empty one.)
inline int verdict(bool accepted, std::size_t size) {
    static const bool seeds = std::getenv("TP_FUZZ_SEEDS") != nullptr;
    always(accepted || !seeds || size == 0, "a seed is accepted");
    return 0;
}

inline bool ready() {
    static const bool done = crypto::initialise().has_value();
    return done;
}

// Takes an input apart: small numbers from its beginning, the rest as it is.
class Input {
public:
    explicit Input(ByteView bytes) : m_bytes(bytes) {}
    std::uint8_t byte() {
        if (m_bytes.empty()) return 0;
        const auto first = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return first;
    }
    [[nodiscard]] ByteView rest() const { return m_bytes; }

private:
    ByteView m_bytes;
};

} // namespace tp::fuzz

// The body of a target: `bytes` is the input; returns whether it was accepted.
#define TP_FUZZ(bytes)                                                                                                                     \
    static bool fuzzOne(tp::ByteView bytes);                                                                                               \
    extern "C" __attribute__((visibility("default"))) int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);              \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {                                                    \
        tp::fuzz::always(tp::fuzz::ready(), "libsodium");                                                                                  \
        return tp::fuzz::verdict(fuzzOne(tp::ByteView(data, size)), size);                                                                 \
    }                                                                                                                                      \
    static bool fuzzOne(tp::ByteView bytes)
