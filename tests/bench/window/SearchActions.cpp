// From a key to what it finds, and who may be the same person.
#include "tests/bench/window/Actions.h"
#include "ui/models/Duplicates.h"
#include "ui/models/PersonFiles.h"
#include "ui/persons/CandidateList.h"
#include "ui/text/Strings.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>

namespace tp::bench {
namespace {

QStringList wordsTyped(SeededRandom &random, bool notes) { // names as people are called; words of notes, common and rare
    const auto names = givenNames(), words = World::words();
    QStringList all;
    for (int i = 0; i < 10; ++i) all << ui::toQt(names[random.below(names.size())]);
    for (int i = 0; notes && i < 6; ++i) all << ui::toQt(i % 2 ? words[random.below(20)] : words[random.below(words.size())]);
    return all;
}

double timedList(store::Reader &reader, const char *type, const QString &typed, std::size_t limit) {
    store::Query query;
    query.type = type;
    query.text = ui::fromQt(typed);
    query.limit = limit;
    if (query.type == "person") query.filters = {ui::eachPersonOnce()};
    const Stopwatch time;
    must(reader.list(query), "list");
    return time.seconds();
}

class PersonSearch final : public Action {
public:
    void round(Desk &desk, int number) override {
        desk.window().open({QStringLiteral("persons"), {}});
        auto &edit = desk.named<QLineEdit>("personSearch");
        auto *model = desk.named<QAbstractItemView>("personTable").model();
        bool found = false;
        const auto context = std::make_unique<QObject>();
        QObject::connect(model, &QAbstractItemModel::modelReset, context.get(), [&] { found = true; });
        ui::Duplicates::of(desk.backend()).start();
        desk.until([&] { return ui::Duplicates::of(desk.backend()).isComplete(); });
        desk.settle();
        edit.setFocus();
        SeededRandom random(static_cast<std::uint64_t>(number) + 1);
        Heartbeat beat;
        for (const auto &word : wordsTyped(random, false)) {
            for (qsizetype at = 0; at < word.size(); ++at) {
                found = false;
                m_waits.add(desk.waited([&] { Desk::type(edit, QStringView(word).mid(at, 1)); }, [&] { return found; }));
                m_waits.compare(timedList(desk.backend().reader(), "person", word.left(at + 1), 200));
                desk.until([] { return true; });
            }
            found = false;
            (void)desk.waited([&] { edit.clear(); }, [&] { return found; });
        }
        m_waits.endRound(beat.worst());
    }
    void report(Table &table) const override { m_waits.report(table); }

private:
    Waits m_waits{"people: key to painted list", 0.016, 0.05, "its query alone"};
};

class SearchEverywhere final : public Action {
public:
    void round(Desk &desk, int number) override {
        desk.window().open({QStringLiteral("today"), {}});
        desk.settle();
        QTest::keyClick(&desk.window(), Qt::Key_K, Qt::ControlModifier);
        auto &edit = desk.named<QLineEdit>("search.edit");
        desk.settle(100);
        SeededRandom random(static_cast<std::uint64_t>(number) + 100);
        Heartbeat beat;
        for (const auto &word : wordsTyped(random, true)) {
            for (qsizetype at = 0; at < word.size(); ++at) {
                m_waits.add(desk.waited([&] { Desk::type(edit, QStringView(word).mid(at, 1)); }, [] { return true; }));
                auto &reader = desk.backend().reader();
                m_waits.compare(timedList(reader, "person", word.left(at + 1), 7) +
                                (at ? timedList(reader, "encounter", word.left(at + 1), 4) : 0));
            }
            edit.clear();
        }
        m_waits.endRound(beat.worst());
        QTest::keyClick(&edit, Qt::Key_Escape);
        QTest::keyClick(&edit, Qt::Key_Escape);
    }
    void report(Table &table) const override { m_waits.report(table); }

private:
    Waits m_waits{"Ctrl+K: key to painted results", 0.016, 0.05, "two of its queries alone"};
};

class Picker final : public Action { // Who, of the capture card: names, and counts of who stays unnamed
public:
    void round(Desk &desk, int number) override {
        desk.window().open({QStringLiteral("today"), {}});
        ui::Duplicates::of(desk.backend()).start(); // who may be meant is offered with who is called so
        desk.until([&] { return ui::Duplicates::of(desk.backend()).isComplete(); });
        desk.settle();
        auto &edit = desk.named<QLineEdit>("capture.who.edit");
        edit.setFocus();
        SeededRandom random(static_cast<std::uint64_t>(number) + 400);
        auto words = wordsTyped(random, false);
        words << QStringLiteral("2h 18-21");
        Heartbeat beat;
        for (const auto &word : words) {
            for (qsizetype at = 0; at < word.size(); ++at) {
                m_waits.add(desk.waited([&] { Desk::type(edit, QStringView(word).mid(at, 1)); }, [] { return true; }));
                m_waits.compare(timedList(desk.backend().reader(), "person", word.left(at + 1), 6));
            }
            QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(&edit, Qt::Key_Backspace); // as a hand does: nobody is offered any more
            desk.settle(50);
        }
        m_waits.endRound(beat.worst());
    }
    void report(Table &table) const override { m_waits.report(table); }

private:
    Waits m_waits{"capture card, who: key to painted people", 0.016, 0.05, "its query alone"};
};

class DuplicatesAction final : public Action {
public:
    void round(Desk &desk, int number) override {
        ui::Duplicates index(desk.backend(), nullptr);
        {
            const Stopwatch filling;
            Heartbeat beat;
            index.start();
            desk.until([&] { return index.isComplete(); }, 600'000);
            m_filling.push_back(filling.seconds());
            m_gaps.push_back(beat.worst());
        }
        ui::ValueText text(desk.backend().reader());
        ui::CandidateList list(desk.backend(), text, QStringLiteral("Peut-être la même personne"), &desk.window());
        list.setGeometry(200, 200, 700, 300);
        list.raise();
        SeededRandom random(static_cast<std::uint64_t>(number) + 200);
        Heartbeat beat;
        for (const auto &name : wordsTyped(random, false)) {
            domain::PersonSketch sketch;
            const auto family = QStringLiteral("Marboisger");
            for (qsizetype at = 0; at < name.size() + family.size(); ++at) { // as the form of a new file asks
                sketch.usualName = ui::fromQt(name.left(at + 1));
                sketch.familyName = ui::fromQt(family.left(std::max<qsizetype>(0, at + 1 - name.size())));
                if (sketch.usualName.size() + sketch.familyName.size() < 3) continue;
                m_waits.add(desk.waited([&] { list.show(index.probable(sketch, 4)); }, [] { return true; }));
            }
        }
        m_waits.endRound(beat.worst());
    }
    void report(Table &table) const override {
        m_waits.report(table);
        std::vector<double> gaps;
        for (const auto gap : m_gaps) gaps.push_back(gap / blockLimit);
        table.add({"duplicates: the index fills, longest wait of the window",
                   {},
                   milliseconds(blockLimit),
                   gaps,
                   1,
                   milliseconds(medianOf(m_gaps)) + ", filled in " + milliseconds(medianOf(m_filling)),
                   true});
    }

private:
    Waits m_waits{"duplicates: letter to painted people", 0.03, 0.05};
    std::vector<double> m_filling, m_gaps;
};

} // namespace

std::unique_ptr<Action> makePersonSearch(const Town &) { return std::make_unique<PersonSearch>(); }
std::unique_ptr<Action> makeSearchEverywhere(const Town &) { return std::make_unique<SearchEverywhere>(); }
std::unique_ptr<Action> makePicker(const Town &) { return std::make_unique<Picker>(); }
std::unique_ptr<Action> makeDuplicates(const Town &) { return std::make_unique<DuplicatesAction>(); }

} // namespace tp::bench
