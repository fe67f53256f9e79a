// One person's pathway over time, and all of those somebody follows.
#include "core/base/IdValue.h"
#include "tests/bench/window/Actions.h"
#include "ui/pathways/BoardModel.h"
#include "ui/pathways/Lanes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QTest>

namespace tp::bench {
namespace {

class Lanes final : public Action {
public:
    explicit Lanes(const Programme &programme) : m_people(programme.followed) {}
    void round(Desk &desk, int number) override {
        const auto open = [&](const RecordId &person) {
            return desk.waited([&] { desk.window().open({QStringLiteral("pathways"), person}); }, [] { return true; });
        };
        (void)open(m_people.front()); // the page is made
        desk.settle();
        SeededRandom random(static_cast<std::uint64_t>(number) + 1);
        double worst = 0, worstMoved = 0;
        for (int i = 0; i < 20; ++i) {
            {
                Heartbeat beat;
                m_opened.add(open(m_people[random.below(m_people.size())]));
                desk.settle(60);
                worst = std::max(worst, beat.worst());
            }
            auto &lanes = desk.named<ui::Lanes>("lanes");
            Heartbeat beat;
            for (const auto key : {Qt::Key_Plus, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Minus, Qt::Key_Home})
                m_moved.add(desk.waited([&] { QTest::keyClick(&lanes, key); }, [] { return true; }));
            worstMoved = std::max(worstMoved, beat.worst());
        }
        m_opened.endRound(worst);
        m_moved.endRound(worstMoved);
    }
    void report(Table &table) const override { m_opened.report(table), m_moved.report(table); }

private:
    std::vector<RecordId> m_people;
    Waits m_opened{"lanes of one person open", 0.03, blockLimit};
    Waits m_moved{"lanes: time moved or zoomed by a key", 0.03, blockLimit};
};

class Board final : public Action {
public:
    explicit Board(const Programme &programme) : m_people(programme.followed) {}
    void round(Desk &desk, int) override {
        desk.window().open({QStringLiteral("pathways"), m_people.front()});
        auto &model = static_cast<ui::BoardModel &>(*desk.named<QAbstractItemView>("pathwayTable").model());
        auto &quiet = desk.named<QComboBox>("pathways.quiet");
        bool read = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(&model, &ui::BoardModel::loaded, context.get(), [&] { read = true; });
        double worst = 0;
        const auto show = [&](Waits &waits, const std::function<void()> &act) {
            desk.settle();
            Heartbeat beat;
            read = false;
            waits.add(desk.waited(act, [&] { return read; }));
            worst = std::max(worst, beat.worst());
        };
        for (int i = 0; i < 5; ++i) {
            desk.window().open({QStringLiteral("pathways"), m_people[static_cast<std::size_t>(i)]});
            desk.settle(); // the first reading ended: else it would be read again by itself, before anything is asked
            planOn(desk, m_people[static_cast<std::size_t>(i)]);
            show(m_changed, [&] { desk.named<QAbstractButton>("pathway.back").click(); });
            desk.window().open({QStringLiteral("pathways"), m_people[static_cast<std::size_t>(i)]});
            planOn(desk, m_people[static_cast<std::size_t>(i)]); // after something was written every page is read from the file again
            model.forget({{}, true});
            show(m_waits, [&] { desk.named<QAbstractButton>("pathway.back").click(); });
            desk.window().open({QStringLiteral("pathways"), m_people[static_cast<std::size_t>(i)]});
            m_unchanged.add(desk.waited([&] { desk.named<QAbstractButton>("pathway.back").click(); }, [] { return true; }));
        }
        m_leftOut.push_back(1 - static_cast<double>(model.pathways()) / static_cast<double>(m_people.size()));
        m_waits.endRound(worst);
        m_changed.endRound(worst);
        m_unchanged.endRound(worst);
        worst = 0;
        for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up})
            show(m_narrowed, [&] { QTest::keyClick(&quiet, key); });
        m_narrowed.endRound(worst);
    }
    void report(Table &table) const override {
        m_waits.report(table);
        m_changed.report(table);
        m_unchanged.report(table);
        m_narrowed.report(table);
        table.add(
            {"board: pathways left out", {}, "all followed", m_leftOut, 0.00001, std::to_string(m_people.size()) + " followed", true});
    }

private:
    void planOn(Desk &desk, const RecordId &person) { // a step gets another title
        store::Query query;
        query.type = "pathway_step";
        query.filters = {{"person", store::Filter::Op::Equals, idValue(person)}};
        query.limit = 1;
        const auto steps = desk.backend().reader().list(query);
        if (!steps || steps->empty()) stop("a pathway without a step");
        bool saved = false;
        const auto title = "Étape " + std::to_string(++m_planned);
        desk.backend().save({{steps->front().id, "pathway_step", false, {}, {{"title", title}}}},
                            [&](const Result<store::Saved> &answer) { saved = answer.has_value(); });
        desk.until([&] { return saved; });
        desk.settle();
    }
    std::vector<RecordId> m_people;
    int m_planned = 0;
    Waits m_waits{"board of 300 pathways, from the lanes back, all read anew, from the file", 0.06, 0.1};
    Waits m_changed{"board of 300 pathways, from the lanes back, a step was changed", 0.06, 0.1};
    Waits m_unchanged{"board of 300 pathways, from the lanes back, nothing changed", 0.06, 0.1};
    Waits m_narrowed{"board of 300 pathways, by last news", 0.06, 0.1};
    std::vector<double> m_leftOut;
};

} // namespace

std::unique_ptr<Action> makeLanes(const Programme &programme) { return std::make_unique<Lanes>(programme); }
std::unique_ptr<Action> makeBoard(const Programme &programme) { return std::make_unique<Board>(programme); }

} // namespace tp::bench
