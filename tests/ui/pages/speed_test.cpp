// What keeps the window quick with a great deal in the store, by what it does: how quick it is, the bench tells (tests/bench/window).
#include "tests/ui/pages/Dossier.h"
#include "ui/lists/Timeline.h"
#include "ui/models/RecordCount.h"
#include "ui/widgets/SearchField.h"

#include <QEnterEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>

using namespace tp;
using namespace tp::test;

namespace {

void tellAtOnce(Scene &scene, const std::string &type, const RecordId &id) { // as the synchronisation does
    emit scene.backend.changed({{{type, id}}, false});
    settle();
}

QList<ui::TimelineEntry> entries(int count) {
    QList<ui::TimelineEntry> all;
    for (int i = 0; i < count; ++i)
        all << ui::TimelineEntry{
            QDate(2026, 11, 20).addDays(-i), QStringLiteral("Rencontre %1").arg(i), {}, false, RecordId{{static_cast<std::uint8_t>(i)}}};
    return all;
}

} // namespace

TEST_CASE("Records are counted slice by slice as they are counted at once, and only for the question asked last") {
    Scene scene;
    for (int i = 0; i < 40; ++i) {
        std::map<std::string, Value> more;
        if (i % 3) more = {{"nextStep", "call_back"}, {"nextStepOn", "2026-11-2" + std::to_string(i % 5)}};
        scene.encounter("2026-11-01T10:00", i % 2 ? "Gare" : "Place", std::move(more));
    }
    ui::RecordCount count(scene.backend, nullptr);
    std::vector<quint64> told;
    QObject::connect(&count, &ui::RecordCount::counted, &count, [&](quint64 records) { told.push_back(records); });
    for (const auto *order : {"occurredAt", "nextStepOn", ""})
        for (const auto *text : {"", "gare"}) {
            INFO(order << " " << text);
            store::Query query;
            query.type = "encounter";
            query.orderBy = order;
            query.text = text;
            told.clear();
            count.ask({.type = "person"}); // forgotten
            count.ask(query, 7);
            REQUIRE(QTest::qWaitFor([&] { return !told.empty(); }));
            CHECK(told == std::vector<quint64>{*text ? 20u : 40u});
        }
}

TEST_CASE("A long story shows its newest entries, and older ones when asked, with the keyboard on the first of them") {
    const Scene scene;
    QScrollArea area;
    auto *timeline = new ui::Timeline;
    area.setWidget(timeline);
    area.setWidgetResizable(true);
    present(area);
    timeline->setEntries(entries(100));
    const auto links = [&] { return timeline->findChildren<QPushButton *>("openEntry"); };
    const auto atFirst = links().size();
    CHECK(timeline->count() == 100);
    REQUIRE(atFirst < 40);
    CHECK(links().front()->text().contains("Rencontre 0"));
    auto &older = named<QPushButton>(*timeline, "olderEntries");
    CHECK(older.text().contains(QString::number(100 - atFirst)));
    older.click();
    settle();
    REQUIRE(links().size() > atFirst);
    CHECK(links()[atFirst]->hasFocus());
    const QPointer<QPushButton> kept = links().front();
    timeline->setEntries(entries(100)); // the same again: nothing is made anew, what was asked for stays
    settle();
    CHECK(kept);
    for (int turns = 0; turns < 10 && timeline->findChild<QPushButton *>("olderEntries"); ++turns) {
        named<QPushButton>(*timeline, "olderEntries").click();
        settle();
    }
    CHECK(links().size() == 100);
    timeline->showFromTheTop();
    timeline->setEntries(entries(90));
    settle();
    CHECK(links().size() == atFirst);
}

TEST_CASE("The words of a story can be selected as soon as the mouse is on them") {
    const Scene scene;
    ui::Timeline timeline;
    present(timeline);
    timeline.setEntries({{QDate(2026, 11, 20), QStringLiteral("Rencontre"), QStringLiteral("Vue au café"), false, {}}});
    settle();
    QLabel *words = nullptr;
    for (auto *label : timeline.findChildren<QLabel *>())
        if (label->text() == "Vue au café") words = label;
    REQUIRE(words);
    CHECK(words->isVisible());
    CHECK_FALSE(words->textInteractionFlags() & Qt::TextSelectableByMouse);
    const QPointF middle = QRectF(words->rect()).center();
    QEnterEvent enter(middle, middle, words->mapToGlobal(middle));
    QCoreApplication::sendEvent(words, &enter);
    settle();
    CHECK(words->textInteractionFlags() & Qt::TextSelectableByMouse);
}

TEST_CASE("An open file is laid out again by what concerns it, and by nothing else") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger"), other = scene.person("Karim");
    const auto met = scene.encounter("2026-11-20T10:00", "Gare de Caen");
    scene.meet(ines, met, "2026-11-20T10:00", "Vue au café");
    Dossier dossier(scene, ines);
    const auto shown = [&] { return allText(dossier.page); };
    REQUIRE(shown().contains("Vue au café"));

    const auto elsewhere = scene.encounter("2026-11-21T10:00", "Presqu’île");
    const auto theirs = scene.meet(other, elsewhere, "2026-11-21T10:00", "Vu au port");
    QPointer<QLabel> fact; // the facts are made anew at each layout
    for (auto *label : dossier.page.findChildren<QLabel *>())
        if (label->isVisible() && label->text() == "Samira Benali") fact = label;
    REQUIRE(fact);
    tellAtOnce(scene, "encounter", elsewhere);
    tellAtOnce(scene, "participation", theirs);
    tellAtOnce(scene, "person", other);
    CHECK(fact);

    const auto again = scene.meet(ines, elsewhere, "2026-11-21T10:00", "Revue au port");
    tellAtOnce(scene, "participation", again);
    CHECK(shown().contains("Revue au port"));
    CHECK_FALSE(fact);
    scene.mine.edit("encounter", elsewhere, {{"place", "Quai Vendeuvre"}}); // of hers, now
    tellAtOnce(scene, "encounter", elsewhere);
    QStringList opens;
    for (const auto *link : dossier.page.findChildren<QPushButton *>("openEntry")) opens << link->text();
    CHECK(opens.join(' ').contains("Quai Vendeuvre"));
    scene.mine.edit("person", other, {{"sameAs", Scene::bytes(ines)}}); // it becomes one of hers
    tellAtOnce(scene, "person", other);
    CHECK(shown().contains("Vu au port"));
}

TEST_CASE("What is typed is looked for as soon as no key waits") {
    const Scene scene;
    ui::SearchField field("field", "Chercher");
    present(field, {300, 40});
    QStringList asked;
    QObject::connect(&field, &ui::SearchField::searched, &field, [&](const QString &text) { asked << text; });
    QTest::keyClicks(&field, "ine"); // keys that wait together are one question
    CHECK(asked.isEmpty());
    settle();
    CHECK(asked == QStringList{"ine"});
    QTest::keyClick(&field, Qt::Key_Space);
    settle();
    CHECK(asked.size() == 1);
}
