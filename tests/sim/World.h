#pragma once
// A whole consortium in one process, drawn from one number: structures, laptops, what people do, and what goes wrong meanwhile. Then the
// faults stop, all synchronise until nothing changes, and the invariants are looked at (Invariants.h).
#include "tests/sim/Laptop.h"

namespace tp::sim {

struct Plan {
    std::uint64_t seed = 1;
    std::size_t operations = 0; // 0: drawn, 20–400
    bool keepTrace = false;
    bool restoring = false; // the server is backed up and restored far more often than anything is
};

struct Report {
    std::uint64_t seed = 0;
    std::uint64_t operations = 0, turns = 0, entries = 0, traceHash = 0;
    Faults faults;
    std::vector<std::string> findings; // empty: all is well
    std::vector<std::string> trace;
};

class World {
public:
    World(const Plan &plan, const std::filesystem::path &folder);
    ~World();
    [[nodiscard]] Report run();

    // For operations and invariants.
    [[nodiscard]] Laptop &addLaptop();
    [[nodiscard]] Laptop *someOpen(); // null: none is
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return random.below(bound); }
    [[nodiscard]] bool chance(std::uint64_t perMille) { return random.below(1000) < perMille; }
    void wrong(std::string what) { findings.push_back(std::move(what)); }
    [[nodiscard]] Laptop &founder() { return *laptops.front(); } // member of every structure: reads everything

    const Plan plan;
    SeededRandom random;
    Scheduler scheduler;
    Trace trace;
    Faults faults;
    Ledger ledger;
    Server server;
    Network network;
    Nature nature;
    std::vector<std::unique_ptr<Laptop>> laptops;
    std::size_t wantedStructures = 2, wantedLaptops = 2;
    std::vector<StructureId> structures;
    // Either the server is restored from backups, or laptops are cloned and lost: what a restored server lacks, only its author pushes
    // again.
    MemberId founderMember;
    bool restores = false;
    bool intruded = false;
    std::set<int> forged;                                    // marks of an intruder: nobody may ever count them
    std::map<RecordId, std::set<std::uint64_t>> numbersTold; // what laptops were answered
    std::vector<std::string> findings;

private:
    void found();
    void settle(std::int64_t ms); // lets virtual time pass; what dies on the way is released
    void quiesce();
    void exchangeUntilQuiet();
    [[nodiscard]] bool takeUpWhatIsAside(); // true: something was
    [[nodiscard]] std::uint64_t takeUp(Laptop &laptop, const identity::RescueFile &work);
    [[nodiscard]] bool wasSaved(const store::RescueItem &item) const;
    [[nodiscard]] bool untilIdle(Laptop &laptop);
    [[nodiscard]] bool invitationEnded(Laptop &guest);
};

inline constexpr int maxLaptops = 12;
[[nodiscard]] Report simulate(const Plan &plan, const std::filesystem::path &folder); // the folder is emptied

} // namespace tp::sim
