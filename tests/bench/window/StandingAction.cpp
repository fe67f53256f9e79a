// A list of people narrowed by where they stand: looked for between the window's other work, until its first rows are painted and until
// all were looked at; and typed into while it is narrowed so.
#include "tests/bench/window/Actions.h"
#include "ui/models/RecordListModel.h"
#include "ui/persons/PersonsList.h"
#include "ui/persons/StandingFilter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace tp::bench {
namespace {

constexpr int patienceMs = 600'000;

// One choice of the filter.
class Looking {
public:
    explicit Looking(const std::string &what)
        : m_what(what), m_first(what + ", choice to first painted rows", firstLimit, firstLimit, "until all were looked at") {}
    void round(Desk &desk, QComboBox &box, int to) {
        auto &filter = *desk.window().findChild<ui::StandingFilter *>();
        const auto &model = *desk.named<QAbstractItemView>("personTable").model();
        bool anew = false; // the list is another one
        const auto context = std::make_unique<QObject>();
        QObject::connect(&model, &QAbstractItemModel::modelReset, context.get(), [&] { anew = true; });
        const Stopwatch time;
        Heartbeat beat;
        const auto first =
            desk.waited([&] { box.setCurrentIndex(to); }, [&] { return (anew && model.rowCount() > 0) || !filter.isLooking(); });
        desk.until([&] { return !filter.isLooking(); }, patienceMs);
        const auto whole = time.seconds();
        desk.settle();
        if (model.rowCount() == 0) stop("standing: nobody is found, and nothing measured");
        m_first.add(first);
        m_first.compare(whole);
        m_first.endRound(beat.worst());
        m_whole.push_back(whole / wholeLimit);
        box.setCurrentIndex(0);
        desk.settle();
    }
    void report(Table &table) const {
        m_first.report(table);
        table.add({m_what + ", all of them", {}, "20 s", m_whole, 1, milliseconds(medianOf(m_whole) * wholeLimit)});
    }

private:
    static constexpr double firstLimit = 0.1, wholeLimit = 20; // seconds; nobody waits for all, and it can be stopped
    std::string m_what;
    Waits m_first;
    std::vector<double> m_whole;
};

class Standing final : public Action { // by last contact
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("persons"), {}});
        desk.settle();
        auto &contact = desk.named<QComboBox>("personsNews");
        m_quiet.round(desk, contact, 1);
        m_review.round(desk, contact, contact.count() - 1);
    }
    void report(Table &table) const override { m_quiet.report(table), m_review.report(table); }

private:
    Looking m_quiet{"people: without news for 15 days"}; // many: the first 5,000 are found
    Looking m_review{"people: not met for two years"};   // few: everybody is looked at
};

class Phase final : public Action {
public:
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("persons"), {}});
        desk.settle();
        auto &phase = desk.named<QComboBox>("personsPhase");
        m_phase.round(desk, phase, phase.findData(QStringLiteral("mobilisation"))); // that of a third of them (Programme.cpp)
    }
    void report(Table &table) const override { m_phase.report(table); }

private:
    Looking m_phase{"people: in one phase"};
};

class Narrowed final : public Action { // typed into while it is narrowed to as many as are found
public:
    void round(Desk &desk, int number) override {
        desk.window().open({QStringLiteral("persons"), {}});
        desk.settle();
        auto &filter = *desk.window().findChild<ui::StandingFilter *>();
        auto &contact = desk.named<QComboBox>("personsNews");
        contact.setCurrentIndex(1);
        desk.until([&] { return !filter.isLooking(); }, patienceMs);
        desk.settle();
        const auto &list = *desk.window().findChild<ui::PersonsList *>()->findChild<ui::RecordListModel *>();
        m_found.push_back(static_cast<double>(must(desk.backend().reader().count(list.query()), "count")) / store::Filter::mostAmong);
        auto &edit = desk.named<QLineEdit>("personSearch");
        bool found = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(desk.named<QAbstractItemView>("personTable").model(), &QAbstractItemModel::modelReset, context.get(),
                         [&] { found = true; });
        edit.setFocus();
        SeededRandom random(static_cast<std::uint64_t>(number) + 300);
        const auto names = givenNames();
        Heartbeat beat;
        for (int word = 0; word < 10; ++word) {
            const auto name = QString::fromStdString(names[random.below(names.size())]);
            for (qsizetype at = 0; at < name.size(); ++at) {
                found = false;
                m_waits.add(desk.waited([&] { Desk::type(edit, QStringView(name).mid(at, 1)); }, [&] { return found; }));
                desk.until([] { return true; });
            }
            found = false;
            (void)desk.waited([&] { edit.clear(); }, [&] { return found; });
        }
        m_waits.endRound(beat.worst());
        contact.setCurrentIndex(0);
        desk.settle();
    }
    void report(Table &table) const override {
        m_waits.report(table);
        table.add({"… people it was narrowed to",
                   {},
                   "5,000",
                   m_found,
                   0,
                   std::to_string(static_cast<int>(medianOf(m_found) * store::Filter::mostAmong))});
    }

private:
    Waits m_waits{"people without news for 15 days: key to painted list", 0.016, 0.05};
    std::vector<double> m_found; // of so many at most
};

} // namespace

std::unique_ptr<Action> makeStanding(const Town &) { return std::make_unique<Standing>(); }
std::unique_ptr<Action> makeNarrowed(const Town &) { return std::make_unique<Narrowed>(); }
std::unique_ptr<Action> makePhase(const Programme &) { return std::make_unique<Phase>(); }

} // namespace tp::bench
