// territoires-partages-sim: seeded worlds, as many as one likes, on every core. See README.md.
#include "core/base/Mutation.h"
#include "tests/sim/World.h"

#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tp::sim;

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t manySeeds = 300; // among which every kind of fault must have occurred
constexpr std::uint64_t someSeeds = 150; // as many as ctest runs: among which numbers must have been given

struct Totals { // plain bytes: a child hands it to its parent through a pipe
    std::uint64_t seeds = 0, operations = 0, turns = 0, entries = 0, failed = 0, twice = 0;
    Faults faults;
    void add(const Totals &other) {
        seeds += other.seeds, operations += other.operations, turns += other.turns, entries += other.entries;
        failed += other.failed, twice += other.twice;
        for (std::size_t i = 0; i < faults.counts.size(); ++i) faults.counts[i] += other.faults.counts[i];
    }
};

fs::path scratch() { // memory, where there is some
    const char *asked = std::getenv("TP_SIM_DIR");
    const fs::path root = asked ? fs::path(asked) : fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path();
    return root / ("tp-sim-" + std::to_string(getpid()));
}

void tell(const Report &report, const char *program, bool restoring) {
    std::string text = "seed " + std::to_string(report.seed) + ":\n";
    for (std::size_t i = 0; i < report.findings.size() && i < 8; ++i) text += "  " + report.findings[i] + '\n';
    if (report.findings.size() > 8) text += "  … " + std::to_string(report.findings.size()) + " findings in all\n";
    text += std::string("  again, with its trace: ") + program + " --seeds 1 --from " + std::to_string(report.seed) +
            (restoring ? " --restoring --trace\n" : " --trace\n");
    std::fwrite(text.data(), 1, text.size(), stderr);
}

struct Asked {
    std::uint64_t seeds = 300, from = 1, twice = 0;
    std::size_t operations = 0;
    unsigned jobs = 0;
    bool trace = false, restoring = false;
    std::string list;
};

bool read(Asked &asked, int argc, char **argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string option = argv[i];
        if (option == "--trace" || option == "--restoring") {
            (option == "--trace" ? asked.trace : asked.restoring) = true;
            continue;
        }
        if (++i == argc) return false;
        const auto number = std::strtoull(argv[i], nullptr, 10);
        if (option == "--seeds")
            asked.seeds = number;
        else if (option == "--from")
            asked.from = number;
        else if (option == "--twice")
            asked.twice = number;
        else if (option == "--operations")
            asked.operations = number;
        else if (option == "--jobs")
            asked.jobs = static_cast<unsigned>(number);
        else if (option == "--list")
            asked.list = argv[i];
        else
            return false;
    }
    return true;
}

Totals work(const Asked &asked, const std::vector<std::uint64_t> &seeds, unsigned first, unsigned step, const char *program) {
    Totals totals;
    const auto folder = scratch();
    for (std::size_t i = first; i < seeds.size(); i += step) {
        Plan plan{seeds[i], asked.operations, asked.trace, asked.restoring};
        auto report = simulate(plan, folder);
        if (i < asked.twice) {
            ++totals.twice;
            if (simulate(plan, folder).traceHash != report.traceHash) report.findings.emplace_back("another trace the second time");
        }
        ++totals.seeds;
        totals.operations += report.operations;
        totals.turns += report.turns;
        totals.entries += report.entries;
        totals.failed += !report.findings.empty();
        for (std::size_t k = 0; k < totals.faults.counts.size(); ++k) totals.faults.counts[k] += report.faults.counts[k];
        for (const auto &line : report.trace) std::puts(line.c_str());
        if (!report.findings.empty()) tell(report, program, asked.restoring);
    }
    fs::remove_all(folder);
    return totals;
}

#ifdef TP_MUTATIONS
// Every guard in turn is taken away: within `seeds` worlds the simulation must notice. Without a guard gone, it must not.
int mutationGate(const Asked &asked) {
    using tp::mutation::Guard;
    constexpr std::array guards{Guard::None,       Guard::FeedLock,       Guard::GroupAtomicity, Guard::JudgementBySequence,
                                Guard::Commitment, Guard::DeviceSequence, Guard::Signature,      Guard::Audience,
                                Guard::Numbers};
    constexpr std::array names{"none",      "feed lock", "group atomicity", "judgement by sequence", "commitment", "device sequence",
                               "signature", "audience",  "numbers"};
    int unnoticed = 0;
    std::size_t next = 0, running = 0;
    const auto limit = std::max<std::size_t>(1, asked.jobs ? asked.jobs : static_cast<std::size_t>(sysconf(_SC_NPROCESSORS_ONLN)));
    while (next < guards.size() || running > 0) {
        if (next < guards.size() && running < limit) {
            const auto which = next++;
            std::fflush(stdout);
            const pid_t child = fork();
            if (child < 0) return 2;
            if (child == 0) {
                tp::mutation::taken = guards[which];
                const bool intact = guards[which] == Guard::None;
                const auto folder = scratch();
                Report red;
                std::uint64_t seed = asked.from;
                for (; seed < asked.from + (intact ? 10 : asked.seeds) && red.findings.empty(); ++seed)
                    red = simulate(Plan{seed, 150}, folder);
                std::filesystem::remove_all(folder);
                const bool good = red.findings.empty() == intact;
                if (red.findings.empty())
                    std::printf("%-22s nothing noticed in %llu worlds%s\n", names[which],
                                static_cast<unsigned long long>(seed - asked.from), good ? "" : ": THE SIMULATION IS BLIND");
                else
                    std::printf("%-22s noticed at seed %llu: %.150s\n", names[which], static_cast<unsigned long long>(red.seed),
                                red.findings.front().c_str());
                std::fflush(stdout);
                _exit(good ? 0 : 1);
            }
            ++running;
            continue;
        }
        int status = 0;
        wait(&status);
        --running;
        unnoticed += !WIFEXITED(status) || WEXITSTATUS(status) != 0;
    }
    return unnoticed ? 1 : 0;
}
#endif

} // namespace

int main(int argc, char **argv) {
    // One thread, one world after the other: no locks, and memory is kept.
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    Asked asked;
    if (!read(asked, argc, argv)) {
        std::fputs("territoires-partages-sim [--seeds N] [--from S | --list FILE] [--twice N] [--operations N] [--jobs N] [--restoring] "
                   "[--trace]\n"
                   "  --twice: that many are run twice, with equal traces; --operations 0: drawn, 20 to 400; --jobs 0: one a core\n"
                   "  --restoring: the server is restored far more often\n",
                   stderr);
        return 2;
    }

#ifdef TP_MUTATIONS
    return mutationGate(asked);
#endif
    std::vector<std::uint64_t> seeds;
    if (!asked.list.empty()) {
        std::FILE *file = std::fopen(asked.list.c_str(), "r");
        if (!file) return std::fprintf(stderr, "cannot read %s\n", asked.list.c_str()), 2;
        char line[256];
        while (std::fgets(line, sizeof line, file))
            if (line[0] >= '0' && line[0] <= '9') seeds.push_back(std::strtoull(line, nullptr, 10));
        std::fclose(file);
    } else {
        for (std::uint64_t i = 0; i < asked.seeds; ++i) seeds.push_back(asked.from + i);
    }
    const auto cores = static_cast<unsigned>(std::max(1L, sysconf(_SC_NPROCESSORS_ONLN)));
    const unsigned jobs =
        static_cast<unsigned>(std::min<std::size_t>(asked.jobs ? asked.jobs : cores, std::max<std::size_t>(seeds.size(), 1)));
    const auto begun = std::chrono::steady_clock::now();

    Totals all;
    bool broken = false;
    std::vector<std::pair<pid_t, int>> children;
    for (unsigned job = 0; job < jobs; ++job) {
        int ends[2];
        if (pipe(ends) != 0) return 2;
        const pid_t child = fork();
        if (child < 0) return 2;
        if (child == 0) {
            close(ends[0]);
            const auto totals = work(asked, seeds, job, jobs, argv[0]);
            std::fflush(stdout);
            const bool told = write(ends[1], &totals, sizeof totals) == static_cast<ssize_t>(sizeof totals);
            _exit(told ? 0 : 2);
        }
        close(ends[1]);
        children.emplace_back(child, ends[0]);
    }
    for (const auto &[child, end] : children) {
        Totals totals;
        if (read(end, &totals, sizeof totals) == static_cast<ssize_t>(sizeof totals)) all.add(totals);
        close(end);
        int status = 0;
        waitpid(child, &status, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) broken = true;
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::printf("sim: %llu seeds (%llu twice), %llu operations, %llu entries, %llu turns, %.1f s, %.1f seeds/s, %llu failed; faults:",
                static_cast<unsigned long long>(all.seeds), static_cast<unsigned long long>(all.twice),
                static_cast<unsigned long long>(all.operations), static_cast<unsigned long long>(all.entries),
                static_cast<unsigned long long>(all.turns), seconds, static_cast<double>(all.seeds) / seconds,
                static_cast<unsigned long long>(all.failed));
    for (std::size_t i = 0; i < kindNames.size(); ++i)
        std::printf("%s %s %llu", i ? "," : "", kindNames[i], static_cast<unsigned long long>(all.faults.counts[i]));
    std::puts("");
    if (broken) std::fputs("a process of the simulation died\n", stderr);
    bool everyKind = true; // so many worlds that meet no torn page, or erase nothing, prove nothing about it
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (all.faults.counts[i] || all.seeds < (static_cast<Kind>(i) == Kind::Numbered ? someSeeds : manySeeds)) continue;
        std::fprintf(stderr, "in %llu worlds never: %s\n", static_cast<unsigned long long>(all.seeds), kindNames[i]);
        everyKind = false;
    }
    return broken || !everyKind || all.failed || all.seeds != seeds.size();
}
