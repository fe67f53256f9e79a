// A list of a hundred thousand people narrowed by where they stand: looked for between the window's other work.
#include "tests/bench/window/Actions.h"
#include "ui/persons/StandingFilter.h"

#include <QComboBox>

namespace tp::bench {
namespace {

class Standing final : public Action {
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("persons"), {}});
        desk.settle();
        auto &filter = *desk.window().findChild<ui::StandingFilter *>();
        auto &phase = desk.named<QComboBox>("personsPhase"), &news = desk.named<QComboBox>("personsNews");
        const auto looked = [&](QComboBox &box, int to, std::vector<double> &seconds) {
            const Stopwatch time;
            box.setCurrentIndex(to);
            desk.until([&] { return !filter.isLooking(); }, 600'000);
            seconds.push_back(time.seconds() / limit);
            desk.settle();
            box.setCurrentIndex(0);
            desk.settle();
        };
        Heartbeat beat;
        looked(news, 1, m_first);                // many are found at once
        looked(news, news.count() - 1, m_whole); // without news for two years
        looked(phase, 1, m_phase);
        m_gaps.push_back(beat.worst() / blockLimit);
    }
    void report(Table &table) const override {
        const auto add = [&](const char *what, const std::vector<double> &seconds) {
            table.add({what, {}, "20 s", seconds, 1, milliseconds(medianOf(seconds) * limit)});
        };
        add("people: without news for 15 days, until 5,000 are found", m_first);
        add("people: without news for two years", m_whole);
        add("people: in one phase", m_phase);
        table.add({"… longest wait of the window", {}, milliseconds(blockLimit), m_gaps, 1, milliseconds(medianOf(m_gaps) * blockLimit)});
    }

private:
    static constexpr double limit = 20; // seconds; nobody waits for it, and it can be stopped
    std::vector<double> m_first, m_whole, m_phase, m_gaps;
};

} // namespace

std::unique_ptr<Action> makeStanding(const Town &) { return std::make_unique<Standing>(); }

} // namespace tp::bench
