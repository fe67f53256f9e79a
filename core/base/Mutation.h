#pragma once
// Guards that a build of its own (TP_MUTATIONS, never part of a product) can take away, one at a time, to see the simulation notice. In
// every other build `removed` is constant false and the compiler leaves nothing of it.
#include <cstdint>

namespace tp::mutation {

enum class Guard : std::uint8_t {
    None,
    FeedLock,
    GroupAtomicity,
    JudgementBySequence,
    Commitment,
    DeviceSequence,
    Signature,
    Audience,
    Numbers
};

#ifdef TP_MUTATIONS
inline Guard taken = Guard::None; // set by the simulation, before a world begins
[[nodiscard]] inline bool removed(Guard guard) { return taken == guard; }
#else
[[nodiscard]] constexpr bool removed(Guard) { return false; }
#endif

} // namespace tp::mutation
