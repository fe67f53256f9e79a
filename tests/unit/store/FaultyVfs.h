#pragma once
// SQLite's file layer with faults: at the k-th write, sync or truncation the disk is full, the device fails, or the power goes (what was
// not synced is lost, and every later call fails until restored). Registered once under `faultyVfs`; global, for single-threaded tests.
#include <cstddef>

namespace tp::test {

inline constexpr const char *faultyVfs = "faulty";
enum class Fault { None, Full, Broken, PowerLoss };

void registerFaultyVfs();
void armFault(Fault fault, std::size_t at, bool lasting); // counted from now, first is 1; lasting: every later call too
[[nodiscard]] bool faultFired();
void clearFault();

} // namespace tp::test
