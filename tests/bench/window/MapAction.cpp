// Where people are met: a million encounters by commune, counted between the window's other work.
#include "tests/bench/window/Actions.h"
#include "ui/encounters/CoverageTab.h"

#include <QComboBox>
#include <QTabBar>

namespace tp::bench {
namespace {

class Map final : public Action {
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("encounters"), {}});
        desk.settle();
        auto &tabs = desk.named<QTabBar>("encounters.tabs");
        auto &count = *desk.window().findChild<ui::CoverageCount *>();
        auto &period = desk.named<QComboBox>("coverage.period");
        auto &theme = desk.named<QComboBox>("coverage.theme");
        int told = 0;
        const auto context = std::make_unique<QObject>();
        QObject::connect(&count, &ui::CoverageCount::counted, context.get(), [&] { ++told; });
        Heartbeat beat;
        const auto counted = [&](const std::function<void()> &act) {
            told = 0;
            const Stopwatch time;
            m_encounters.add(desk.waited(act, [&] { return told > 0; }));
            desk.until([&] { return !count.isCounting(); });
            m_people.push_back(time.seconds() / peopleLimit);
        };
        tabs.setCurrentIndex(2); // counts, unless nothing changed since the round before
        desk.settle();
        desk.until([&] { return !count.isCounting(); });
        for (const int to : {3, 0, 1, 2}) counted([&] { period.setCurrentIndex(to); });
        counted([&] { theme.setCurrentIndex(1); });
        counted([&] { theme.setCurrentIndex(0); });
        const auto worst = beat.worst();
        whole(desk); // holds up the window, as nothing of the page does
        m_encounters.endRound(worst);
        tabs.setCurrentIndex(0);
        desk.settle();
    }
    void report(Table &table) const override {
        m_encounters.report(table);
        table.add({"map: who was met, too", {}, "10 s", m_people, 1, milliseconds(medianOf(m_people) * peopleLimit)});
        table.add({"… a commune at a time, not in slices", {}, "1 s", m_whole, 0, milliseconds(medianOf(m_whole))});
    }

private:
    static constexpr double peopleLimit = 10;
    void whole(Desk &desk) {
        store::Query query;
        query.type = "encounter";
        const Stopwatch time;
        for (std::optional<store::CoveragePlace> place = store::CoveragePlace(); place;)
            place = must(store::coverageOf(desk.backend().reader()).coverage(query, *place, 1'000'000'000), "coverage").next;
        m_whole.push_back(time.seconds());
    }
    Waits m_encounters{"map: encounters by commune", 1, 2};
    std::vector<double> m_people, m_whole;
};

} // namespace

std::unique_ptr<Action> makeMap(const Town &) { return std::make_unique<Map>(); }

} // namespace tp::bench
