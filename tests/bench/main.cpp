// territoires-partages-bench: how far each measure is from its limit, as ratios, over several rounds in rotating order.
#include "tests/bench/Scenario.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace {

using namespace tp::bench;

struct Maker {
    const char *name;
    std::unique_ptr<Scenario> (*make)(Stores &, std::size_t);
    std::size_t upTo; // entries
};
constexpr std::size_t any = 100'000'000;
constexpr Maker makers[] = {
    {"save", makeSave, any},
    {"opening", makeOpening, any},
    {"reading", makeReading, any},
    {"catch-up", makeCatchUp, any},
    {"first-load", makeFirstLoad, loadPagesLimit},
    {"blocking", makeBlocking, loadPagesLimit},
};

std::size_t sizeFrom(const std::string &text) {
    char *end = nullptr;
    const auto number = std::strtoull(text.c_str(), &end, 10);
    const std::string unit = end;
    const std::size_t size = number * (unit == "k" ? 1000 : unit == "M" || unit == "m" ? 1'000'000 : 1);
    if (size < 2000 || size % 1000) throw CLI::ValidationError("--sizes", "at least 2k, in thousands: " + text);
    return size;
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication qt(argc, argv);
    CLI::App app("Benchmarks of Territoires Partagés: ratios to limits, min / median / max over the rounds.");
    std::vector<std::string> sizes{"10k", "100k", "1m"}, only;
    int rounds = 5;
    std::string cache = "bench-cache", idle;
    bool absolute = false;
    app.add_option("--sizes", sizes, "entries in the store: 10k,100k,1m")->delimiter(',');
    app.add_option("--rounds", rounds, "rounds, each in another order")->check(CLI::Range(1, 100));
    app.add_option("--cache", cache, "folder of the generated stores, kept from run to run");
    app.add_option("--only", only, "save, opening, reading, catch-up, first-load, blocking")
        ->delimiter(',')
        ->check([](const std::string &name) {
            const auto known = std::any_of(std::begin(makers), std::end(makers), [&](const Maker &maker) { return name == maker.name; });
            return known ? std::string{} : "no such scenario: " + name;
        });
    app.add_flag("--absolute", absolute, "also the median in its own unit");
    app.add_option("--idle", idle)->group(""); // the bench starts itself with it
    CLI11_PARSE(app, argc, argv);
    must(tp::crypto::initialise(), "libsodium");

    if (!idle.empty()) return printIdleMemory(idle);
    Stores stores(cache);
    Scenarios scenarios;
    for (const auto &text : sizes) {
        std::size_t size = 0;
        try {
            size = sizeFrom(text);
        } catch (const CLI::Error &error) { return app.exit(error); }
        for (const auto &maker : makers)
            if ((only.empty() || std::find(only.begin(), only.end(), maker.name) != only.end()) && size <= maker.upTo)
                scenarios.push_back(maker.make(stores, size));
    }
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            std::fprintf(stderr, "\rbench: round %d of %d, %zu of %zu ", round + 1, rounds, i + 1, scenarios.size());
            scenarios[(i + static_cast<std::size_t>(round)) % scenarios.size()]->round(round);
        }
    std::fprintf(stderr, "\n");
    Table table;
    for (const auto &scenario : scenarios) scenario->report(table);
    table.print(stdout, absolute);
    return table.allWithin() ? 0 : 1;
}
