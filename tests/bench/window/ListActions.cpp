// Lists of a million rows: scrolled, narrowed, written out; and the one long dossier.
#include "core/store/Connection.h"
#include "tests/bench/window/Actions.h"
#include "ui/text/Strings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>

namespace tp::bench {
namespace {

class Dossier final : public Action {
public:
    explicit Dossier(const Town &town) : m_known(town.known), m_barelyKnown(town.barelyKnown) {}
    void round(Desk &desk, int) override {
        const auto open = [&](const RecordId &person) {
            return desk.waited([&] { desk.window().open({QStringLiteral("persons"), person}); }, [] { return true; });
        };
        (void)open(m_barelyKnown); // the page is made
        desk.settle();
        double worst = 0;
        for (int i = 0; i < 5; ++i) {
            note(desk);
            {
                Heartbeat beat;
                m_waits.add(open(m_known));
                desk.settle(100);
                worst = std::max(worst, beat.worst());
            }
            m_waits.compare(open(m_barelyKnown).wall);
            desk.settle(100);
        }
        m_waits.endRound(worst);
    }
    void report(Table &table) const override { m_waits.report(table); }

private:
    void note(Desk &desk) { // in another file: after something was written every page is read from the file again
        bool saved = false;
        const auto said = "Note " + std::to_string(++m_notes);
        desk.backend().save({{m_barelyKnown, "person", false, {}, {{"note", said}}}},
                            [&](const Result<store::Saved> &answer) { saved = answer.has_value(); });
        desk.until([&] { return saved; });
        desk.settle(100);
    }
    const RecordId m_known, m_barelyKnown;
    int m_notes = 0;
    Waits m_waits{"dossier of 500 events opens", 0.05, 0.05, "one of 3 events"};
};

void clearFilters(Desk &desk) {
    if (auto &clear = desk.named<QAbstractButton>("clearFilters"); clear.isVisible()) clear.click();
    desk.settle(100);
}

class Scroll final : public Action {
public:
    explicit Scroll(std::size_t rows) : m_rows(rows) {}
    // To the end of what is read, again and again, until there is no more: each time a page of rows is read and painted.
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("encounters"), {}});
        clearFilters(desk);
        auto &table = desk.named<QAbstractItemView>("encounterTable");
        auto *bar = table.verticalScrollBar();
        Heartbeat beat;
        const Stopwatch whole;
        int dropped = 0;
        std::size_t steps = 0, reached = 0;
        for (; reached < m_rows && whole.seconds() < mostSeconds; ++steps) {
            const auto took = desk.waited([&] { bar->setValue(bar->maximum()); }, [] { return true; });
            m_waits.add(took);
            dropped += took.wall > blockLimit;
            const auto now = static_cast<std::size_t>(table.model()->rowCount());
            if (now == reached && !table.model()->canFetchMore({})) break;
            reached = now;
        }
        m_dropped.push_back(static_cast<double>(dropped) / static_cast<double>(steps));
        m_reached.push_back(static_cast<double>(reached));
        m_unreached.push_back(static_cast<double>(m_rows) / static_cast<double>(std::max<std::size_t>(reached, 1)));
        m_waits.endRound(beat.worst());
        desk.window().open({QStringLiteral("today"), {}});
    }
    void report(Table &table) const override {
        m_waits.report(table);
        table.add({"scroll: pages dropped (above 50 ms)",
                   {},
                   "all pages",
                   m_dropped,
                   0.00001,
                   std::to_string(static_cast<long>(medianOf(m_reached))) + " rows reached",
                   true});
        table.add({"scroll: the list, over the rows reached", {}, "every row", m_unreached, 1, {}, true});
    }

private:
    static constexpr double mostSeconds = 90;
    std::size_t m_rows;
    Waits m_waits{"scroll: a page further", 0.016, blockLimit};
    std::vector<double> m_dropped, m_reached, m_unreached;
};

class Filter final : public Action {
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("encounters"), {}});
        clearFilters(desk);
        bool found = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(desk.named<QAbstractItemView>("encounterTable").model(), &QAbstractItemModel::modelReset, context.get(),
                         [&] { found = true; });
        auto &period = desk.named<QComboBox>("period"), &theme = desk.named<QComboBox>("theme");
        auto &commune = desk.named<QLineEdit>("commune");
        desk.settle();
        Heartbeat beat;
        const auto change = [&](const std::function<void()> &act) {
            found = false;
            m_waits.add(desk.waited(act, [&] { return found; }));
        };
        for (const int to : {2, 3, 4, 5}) change([&] { period.setCurrentIndex(to); });
        for (const int to : {1, 2, 3}) change([&] { theme.setCurrentIndex(to); });
        change([&] { commune.setText(QStringLiteral("Caen")); });
        change([&] { theme.setCurrentIndex(0); });
        change([&] { period.setCurrentIndex(0); });
        change([&] { commune.clear(); });
        m_waits.endRound(beat.worst());
    }
    void report(Table &table) const override { m_waits.report(table); }

private:
    Waits m_waits{"filter changes", 0.1, 0.1};
};

class Export final : public Action {
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("encounters"), {}});
        clearFilters(desk);
        desk.named<QComboBox>("period").setCurrentIndex(3); // this month
        desk.settle();
        const auto rows = static_cast<double>(countRows(desk));
        desk.named<QAbstractButton>("export").click();
        desk.settle(100);
        const auto path = fs::temp_directory_path() / "bench-window-export.csv";
        fs::remove(path);
        desk.prompter().path = QString::fromStdString(path.string());
        Heartbeat beat;
        const Stopwatch time;
        const auto before = processorOf();
        desk.named<QAbstractButton>("export.go").click();
        desk.until([&] { return QFileInfo::exists(desk.prompter().path); });
        const auto seconds = time.seconds();
        m_rates.push_back(rows / seconds);
        m_processor.push_back(rows / (processorOf() - before));
        m_overRate.push_back(wantedRate * seconds / rows);
        m_gaps.push_back(beat.worst());
        m_overRaw.push_back(seconds / rawSeconds(desk));
        m_count = rows;
        fs::remove(path);
        desk.settle(100);
        clearFilters(desk);
    }
    void report(Table &table) const override {
        const auto range = rangeOf(m_rates);
        table.add({"a month's encounters to CSV, " + std::to_string(static_cast<long>(m_count)) + " rows",
                   {},
                   "100,000 rows/s",
                   m_overRate,
                   1,
                   rate(range.median) + " (" + rate(range.least) + " to " + rate(range.greatest) + ")"});
        std::vector<double> gaps;
        for (const auto gap : m_gaps) gaps.push_back(gap / blockLimit);
        table.add({"… longest wait of the window", {}, milliseconds(blockLimit), gaps, 1, milliseconds(medianOf(m_gaps)), true});
        table.add({"… the whole", {}, "the rows read by SQLite alone", m_overRaw, 0, rate(medianOf(m_processor)) + " by processor time"});
    }

private:
    static constexpr double wantedRate = 100'000;
    static double processorOf() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
    }
    static std::string month(Desk &desk) {
        const auto seconds = static_cast<std::time_t>(desk.nowMs() / 1000);
        std::tm parts{};
        gmtime_r(&seconds, &parts);
        char text[16];
        std::strftime(text, sizeof text, "%Y-%m-01", &parts);
        return text;
    }
    static std::uint64_t countRows(Desk &desk) {
        return must(
            desk.backend().reader().count({.type = "encounter", .filters = {{"occurredAt", store::Filter::Op::AtLeast, month(desk)}}}),
            "count");
    }
    static double rawSeconds(Desk &desk) {
        auto db = must(store::Connection::open(desk.session().storeFile(), desk.session().storeKey(), {}), "store");
        const Stopwatch time;
        auto rows = db->query("SELECT t.* FROM t_encounter t WHERE gone=0 AND f_occurredAt>=? ORDER BY f_occurredAt DESC", month(desk));
        std::size_t bytes = 0;
        while (must(rows.step(), "rows"))
            for (int column = 2; column < 17; ++column) bytes += rows.text(column).size();
        return bytes ? time.seconds() : 0;
    }
    std::vector<double> m_overRate, m_rates, m_gaps, m_overRaw, m_processor;
    double m_count = 0;
};

// Changes that arrive: what the window shows is kept up to date meanwhile.
class Sync final : public Action {
public:
    explicit Sync(const Town &town) : m_pages(Stores::pages(town.later)), m_town(town) {}
    void round(Desk &desk, int) override {
        for (std::size_t i = 0; i < std::size(places) && m_next < m_pages.size(); ++i) {
            places[i].go(desk, m_town);
            desk.settle();
            Heartbeat beat;
            desk.bring(std::move(m_pages[m_next++]));
            desk.settle(200);
            m_gaps[i].push_back(beat.worst());
        }
    }
    void report(Table &table) const override {
        for (std::size_t i = 0; i < std::size(places); ++i) {
            std::vector<double> gaps;
            for (const auto gap : m_gaps[i]) gaps.push_back(gap / blockLimit);
            if (gaps.empty()) continue;
            const auto range = rangeOf(m_gaps[i]);
            table.add({std::string("1,000 entries arrive, longest wait: ") + places[i].name,
                       {},
                       milliseconds(blockLimit),
                       gaps,
                       1,
                       milliseconds(range.median) + " (" + milliseconds(range.least) + " to " + milliseconds(range.greatest) + ")",
                       true});
        }
    }

private:
    struct Place {
        const char *name;
        void (*go)(Desk &desk, const Town &town);
    };
    static constexpr Place places[] = {
        {"today",
         [](Desk &desk, const Town &) {
             desk.window().open({QStringLiteral("today"), {}});
         }},
        {"list of encounters",
         [](Desk &desk, const Town &) {
             desk.window().open({QStringLiteral("encounters"), {}});
             clearFilters(desk);
         }},
        {"list of people",
         [](Desk &desk, const Town &town) {
             desk.window().open({QStringLiteral("persons"), town.barelyKnown});
             desk.settle(100);
             desk.named<QAbstractButton>("backToPeople").click();
         }},
        {"dossier of 500 events",
         [](Desk &desk, const Town &town) {
             desk.window().open({QStringLiteral("persons"), town.known});
         }},
    };
    std::vector<wire::FeedPage> m_pages;
    const Town &m_town;
    std::size_t m_next = 0;
    std::vector<double> m_gaps[std::size(places)];
};

} // namespace

std::unique_ptr<Action> makeDossier(const Town &town) { return std::make_unique<Dossier>(town); }
std::unique_ptr<Action> makeScroll(const Town &town) { return std::make_unique<Scroll>(town.encounters); }
std::unique_ptr<Action> makeFilter(const Town &) { return std::make_unique<Filter>(); }
std::unique_ptr<Action> makeExport(const Town &) { return std::make_unique<Export>(); }
std::unique_ptr<Action> makeSync(const Town &town) { return std::make_unique<Sync>(town); }

} // namespace tp::bench
