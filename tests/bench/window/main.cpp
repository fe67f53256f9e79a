// territoires-partages-bench-window: what a hand and an eye wait for in the real window, as ratios to limits, over several rounds.
#include "tests/bench/window/Actions.h"
#include "ui/widgets/Accessible.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

#include <unistd.h>

#include <algorithm>
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

struct Options {
    std::string cache = "bench-cache";
    std::vector<std::string> only;
    int rounds = 5;
    bool absolute = false;
    [[nodiscard]] bool asks(const std::string &name) const { return only.empty() || std::ranges::find(only, name) != only.end(); }
};

template <class Store> bool isAsked(const Actions<Store> &actions, const Options &options) {
    return std::ranges::any_of(actions, [&](const auto &one) { return options.asks(one.first); });
}

// In a window over a copy of the store. False: something is beyond its limit.
template <class Store> bool measure(const Store &store, const Actions<Store> &actions, const Options &options, tp::ui::Theme &theme,
                                    tp::ui::Translations &translations) {
    const Copy copy(options.cache, store.profile);
    std::vector<std::unique_ptr<Action>> chosen;
    for (const auto &[name, make] : actions)
        if (options.asks(name)) chosen.push_back(make(store));
    {
        Desk desk(copy.path, store.nowMs, theme, translations);
        for (int round = 0; round < options.rounds; ++round)
            for (std::size_t i = 0; i < chosen.size(); ++i) {
                std::fprintf(stderr, "\rbench: round %d of %d, %zu of %zu ", round + 1, options.rounds, i + 1, chosen.size());
                chosen[(i + static_cast<std::size_t>(round)) % chosen.size()]->round(desk, round);
            }
    }
    std::fprintf(stderr, "\n");
    double load[3] = {};
    getloadavg(load, 3);
    Table table;
    for (const auto &action : chosen) action->report(table);
    std::printf("%s; load of the machine %.1f, %.1f, %.1f\n", sizeOf(store).c_str(), load[0], load[1], load[2]);
    table.print(stdout, options.absolute);
    return table.allWithin();
}

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
    Options options;
    std::string people = "100k", encounters = "1m", pathways = "10k";
    bool makeOnly = false;
    std::string names;
    const auto name = [&names](const auto &actions) {
        for (const auto &[one, make] : actions) names += (names.empty() ? "" : ", ") + one;
    };
    name(townActions()), name(programmeActions());
    app.add_option("--people", people, "people with a file");
    app.add_option("--encounters", encounters, "encounters");
    app.add_option("--pathways", pathways, "pathways, each of 12 steps; a fifth as many sessions, twice as many referrals");
    app.add_option("--rounds", options.rounds, "rounds, each in another order")->check(CLI::Range(1, 100));
    app.add_option("--cache", options.cache, "folder of the generated stores, kept from run to run");
    app.add_option("--only", options.only, names)->delimiter(',');
    app.add_flag("--absolute", options.absolute, "also the measures themselves");
    app.add_flag("--make", makeOnly, "make the stores, measure nothing");
    CLI11_PARSE(app, argc, argv);

    fs::create_directories(options.cache);
    tp::ui::Translations translations(application, QStringLiteral("fr"));
    tp::ui::Theme theme(application);
    tp::ui::installAccessibility();
    bool within = true;
    const auto over = [&](const auto &actions, const auto &makeStore) {
        if (!isAsked(actions, options)) return;
        const auto store = makeStore();
        if (!makeOnly) within = measure(store, actions, options, theme, translations) && within;
    };
    over(townActions(), [&] { return makeTown(options.cache, sizeFrom(people), sizeFrom(encounters)); });
    over(programmeActions(), [&] { return makeProgramme(options.cache, sizeFrom(pathways)); });
    return within ? 0 : 1;
}
