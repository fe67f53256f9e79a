// territoires-partages-bench-window: what a hand and an eye wait for in the real window, as ratios to limits, over several rounds.
#include "tests/bench/window/Actions.h"
#include "ui/widgets/Accessible.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <unistd.h>

#include <cstdlib>

using namespace tp::bench;

namespace {

std::size_t sizeFrom(const std::string &text) {
    char *end = nullptr;
    const auto number = std::strtoull(text.c_str(), &end, 10);
    const std::string unit = end;
    return number * (unit == "k" ? 1000 : unit == "m" || unit == "M" ? 1'000'000 : 1);
}

class Copy { // what is worked in, so that the kept store stays as it was made
public:
    Copy(const fs::path &cache, const fs::path &profile) : path(cache / ("window-" + std::to_string(getpid()))) {
        fs::copy(profile, path, fs::copy_options::recursive);
    }
    ~Copy() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;
    const fs::path path;
};

} // namespace

int main(int argc, char **argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("territoires-partages-bench"));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QSettings().clear();
    QSettings().setValue(QStringLiteral("lock/minutes"), 30);
    must(tp::crypto::initialise(), "libsodium");

    CLI::App app("The window of Territoires Partagés: ratios to limits, min / median / max over the rounds.");
    std::string people = "100k", encounters = "1m", cache = "bench-cache";
    std::vector<std::string> only;
    int rounds = 5;
    bool absolute = false, makeOnly = false;
    app.add_option("--people", people, "people with a file");
    app.add_option("--encounters", encounters, "encounters");
    app.add_option("--rounds", rounds, "rounds, each in another order")->check(CLI::Range(1, 100));
    app.add_option("--cache", cache, "folder of the generated store, kept from run to run");
    app.add_option("--only", only, "people, search, duplicates, dossier, scroll, filter, export, map, sync")->delimiter(',');
    app.add_flag("--absolute", absolute, "also the measures themselves");
    app.add_flag("--make", makeOnly, "make the store, measure nothing");
    CLI11_PARSE(app, argc, argv);

    fs::create_directories(cache);
    const auto town = makeTown(cache, sizeFrom(people), sizeFrom(encounters));
    if (makeOnly) return 0;
    const Copy copy(cache, town.profile);
    tp::ui::Translations translations(application, QStringLiteral("fr"));
    tp::ui::Theme theme(application);
    tp::ui::installAccessibility();
    std::vector<std::unique_ptr<Action>> chosen;
    for (const auto &[name, make] : actions())
        if (only.empty() || std::find(only.begin(), only.end(), name) != only.end()) chosen.push_back(make(town));
    Table table;
    {
        Desk desk(town, copy.path, theme, translations);
        for (int round = 0; round < rounds; ++round)
            for (std::size_t i = 0; i < chosen.size(); ++i) {
                std::fprintf(stderr, "\rbench: round %d of %d, %zu of %zu ", round + 1, rounds, i + 1, chosen.size());
                chosen[(i + static_cast<std::size_t>(round)) % chosen.size()]->round(desk, round);
            }
    }
    std::fprintf(stderr, "\n");
    double load[3] = {};
    getloadavg(load, 3);
    for (const auto &action : chosen) action->report(table);
    std::printf("%s people / encounters; load of the machine %.1f, %.1f, %.1f\n", sizeOf(town).c_str(), load[0], load[1], load[2]);
    table.print(stdout, absolute);
    return table.allWithin() ? 0 : 1;
}
