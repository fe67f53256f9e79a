// Under Today a reminder or a next step whose day has come is put off to another day, by keys alone, with undo. Real stores.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Scene.h"
#include "ui/today/DuePanel.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
class PutOffList { // the panel alone, in a window
public:
    explicit PutOffList(Scene &scene) : panel(scene.backend, scene.context) {
        present(panel, {560, 900});
        read();
    }
    void read() {
        for (int turn = 0; turn < 40; ++turn) settle();
    }
    [[nodiscard]] QList<QPushButton *> buttons(const char *suffix) {
        QList<QPushButton *> out;
        for (auto *one : panel.findChildren<QPushButton *>())
            if (one->objectName().endsWith(QLatin1String(suffix)) && one->isVisibleTo(&panel)) out << one;
        return out;
    }
    QStringList offered() { // opens the first line's
        auto *button = buttons(".putOff").front();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        menu = panel.findChild<QMenu *>(button->objectName() + ".menu");
        REQUIRE(menu);
        REQUIRE(menu->isVisible());
        QStringList out;
        for (const auto *action : menu->actions()) out << action->text().replace(QChar(0xa0), QLatin1Char(' '));
        return out;
    }
    ui::DuePanel panel;
    QPointer<QMenu> menu; // goes once it is answered
};
} // namespace

TEST_CASE("A late reminder is put off until tomorrow by keys alone, is no longer late, and undo brings its day back", "[today]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"firstContactOn", "2026-11-20"}});
    const auto reminder = scene.mine.add(
        "reminder",
        {{"person", idValue(ines)}, {"what", "Relancer la CAF"}, {"dueOn", "2026-11-20"}, {"member", idValue(scene.mine.member)}}, ines);
    PutOffList list(scene);
    REQUIRE(list.buttons(".putOff").size() == 1);
    CHECK(list.buttons(".putOff").front()->accessibleName().contains("Relancer la CAF"));
    CHECK(list.offered() == QStringList{"Demain, 25/11/2026", "Dans 7 jours, 01/12/2026"});
    SECTION("tomorrow") {
        QTest::keyClick(list.menu, Qt::Key_Return); // stands on the first
        list.read();
        CHECK(scene.mine.value("reminder", reminder, "dueOn") == Value("2026-11-25"));
        CHECK(list.panel.urgent() == 0);
        CHECK(list.panel.count() == 1);
        CHECK(list.buttons(".putOff").isEmpty()); // its day has not come
        CHECK(scene.context.toasts.back().contains("25/11/2026"));
        scene.context.undo();
        list.read();
        CHECK(scene.mine.value("reminder", reminder, "dueOn") == Value("2026-11-20"));
        CHECK(list.panel.urgent() == 1);
    }
    SECTION("in a week") {
        QTest::keyClick(list.menu, Qt::Key_Down);
        QTest::keyClick(list.menu, Qt::Key_Return);
        list.read();
        CHECK(scene.mine.value("reminder", reminder, "dueOn") == Value("2026-12-01"));
    }
    SECTION("not after all") {
        QTest::keyClick(list.menu, Qt::Key_Escape);
        list.read();
        CHECK(scene.mine.value("reminder", reminder, "dueOn") == Value("2026-11-20"));
    }
    CHECK(scene.mine.value("reminder", reminder, "doneOn").isNull());
}

TEST_CASE("The choice of a day stays open while the list is made anew beneath it, and is of the line it was asked from", "[today]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"firstContactOn", "2026-11-20"}});
    const auto remind = [&](const char *what, const char *on) {
        return scene.mine.add("reminder",
                              {{"person", idValue(ines)}, {"what", what}, {"dueOn", on}, {"member", idValue(scene.mine.member)}}, ines);
    };
    const auto asked = remind("Relancer la CAF", "2026-11-20");
    PutOffList list(scene);
    (void)list.offered();
    const QPointer<QPushButton> line = list.buttons(".putOff").front();
    const auto earlier = remind("Appeler la mairie", "2026-11-10"); // by sync: stands above it now
    scene.backend.received();
    list.read();
    REQUIRE_FALSE(line);
    REQUIRE(list.menu);
    REQUIRE(list.menu->isVisible());
    QTest::keyClick(list.menu, Qt::Key_Return);
    list.read();
    CHECK(scene.mine.value("reminder", asked, "dueOn") == Value("2026-11-25"));
    CHECK(scene.mine.value("reminder", earlier, "dueOn") == Value("2026-11-10"));
    CHECK_FALSE(list.menu);
    CHECK(list.buttons(".putOff").size() == 1);
    scene.context.undo();
    CHECK(scene.mine.value("reminder", asked, "dueOn") == Value("2026-11-20"));
}

TEST_CASE("A next step is put off without being called done; what nobody put down for a day is not put off", "[today]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger", {{"firstContactOn", "2026-11-20"}});
    const auto pathway = scene.mine.add("pathway", {{"person", idValue(ines)}, {"startedOn", "2026-03-02"}}, ines);
    scene.mine.add("pathway_step",
                   {{"person", idValue(ines)}, {"pathway", idValue(pathway)}, {"title", "Boxe"}, {"plannedFrom", "2026-11-10"}}, ines);
    const auto met =
        scene.encounter("2026-11-05T10:00", "Gare",
                        {{"structure", idValue(scene.mine.structure)}, {"nextStep", "call_back"}, {"nextStepOn", "2026-11-24"}});
    PutOffList list(scene);
    REQUIRE(list.buttons(".done").size() == 2);
    REQUIRE(list.buttons(".putOff").size() == 1);
    (void)list.offered();
    QTest::keyClick(list.menu, Qt::Key_Return);
    list.read();
    CHECK(scene.mine.value("encounter", met, "nextStepOn") == Value("2026-11-25"));
    CHECK(scene.mine.value("encounter", met, "nextStep") == Value("call_back"));
}
