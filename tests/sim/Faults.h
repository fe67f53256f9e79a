#pragma once
// The kinds of fault, and how often each really occurred.
#include <array>
#include <cstdint>

namespace tp::sim {

enum class Kind : std::uint8_t {
    Drop,
    LostAnswer,
    Duplicate,
    Delay,
    Truncated,
    ServerError,
    TokenExpired,
    CaptivePortal,
    Offline,
    ClockWrong,
    ClockBack,
    ClockFrozen,
    Killed,
    PowerLost,
    TornPage,
    DiskBroken,
    DiskFull,
    ServerRestart,
    ServerRestored,
    EventsLost,
    Cloned,
    Intruder,
    Shared, // from here on no faults: acts that were done
    Unshared,
    Revoked,
    Erased,
    Upgraded,
    TakenUp, // what was set aside
    Numbered,
    Count
};
inline constexpr std::array kindNames{"dropped",      "answer lost",   "duplicated",     "delayed",         "truncated",
                                      "server error", "token expired", "captive portal", "offline",         "clock wrong",
                                      "clock back",   "clock frozen",  "killed",         "power lost",      "torn page",
                                      "disk broken",  "disk full",     "server restart", "server restored", "control events lost",
                                      "cloned",       "intruder",      "shared",         "unshared",        "revoked",
                                      "erased",       "upgraded",      "taken up",       "numbered"};
static_assert(kindNames.size() == static_cast<std::size_t>(Kind::Count));

struct Faults {
    std::array<std::uint64_t, kindNames.size()> counts{};
    void operator()(Kind kind) { ++counts[static_cast<std::size_t>(kind)]; }
};

} // namespace tp::sim
