#pragma once
// A disk on which things go wrong: SQLite's file layer (a VFS of its own name), over the platform's. At the k-th write, sync or truncation
// from now the disk is full, the device fails, it lets nothing be written any more (as when a system that found it damaged mounts it anew:
// what was written can be read and synced, which is why syncs do not count then, and nothing is removed from when it is armed), the process
// is killed (what was written stays, synced or not) or the power goes (what was not synced is lost; scrambled: each unsynced write survives
// or not, one of them torn at a sector). After a kill or a power loss every later call fails until repair(), so that whatever the dying
// process still tries comes to nothing. One thread. It must outlive every connection opened through it.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace tp::test {

enum class Fault { None, Full, Broken, ReadOnly, Killed, PowerLoss, Scrambled };

class FaultyDisk {
public:
    // `name` of the VFS, unique in the process; `over`: another one's, the platform's if there is none of that name.
    explicit FaultyDisk(const std::string &name, const char *over = "unix");
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    [[nodiscard]] const std::string &name() const;
    // The first call from now is 1. `lasting`: every later call too. `draw`: which unsynced writes survive, when scrambled.
    void arm(Fault fault, std::size_t at, bool lasting, std::uint64_t draw = 0);
    void dieNow(Fault fault, std::uint64_t draw = 0); // Killed, PowerLoss or Scrambled, between two calls
    [[nodiscard]] bool struck() const;                // the armed fault has happened
    [[nodiscard]] bool dead() const;                  // killed or without power
    [[nodiscard]] Fault cause() const;                // what it died of, or what is armed
    [[nodiscard]] bool lasting() const;
    void repair(); // no fault armed, power back
    void disarm(); // no fault armed; what happened has happened
    void forgetStrike();
    [[nodiscard]] std::uint64_t calls() const; // writes, syncs and truncations that went through so far

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace tp::test
