#pragma once
// Hybrid logical clock (Kulkarni et al., 2014): 48 bits of milliseconds, 16 bits of counter. It only decides which of several concurrent
// values is shown; it never decides what is kept.
#include <algorithm>
#include <cstdint>

namespace tp {

using Hlc = std::uint64_t;

[[nodiscard]] constexpr Hlc hlcFromMs(std::int64_t ms) { return static_cast<Hlc>(ms < 0 ? 0 : ms) << 16; }
[[nodiscard]] constexpr std::int64_t hlcMs(Hlc hlc) { return static_cast<std::int64_t>(hlc >> 16); }
// The next local time stamp after `last`, at physical time nowMs.
[[nodiscard]] constexpr Hlc hlcNext(Hlc last, std::int64_t nowMs) { return std::max(hlcFromMs(nowMs), last + 1); }

} // namespace tp
