// The whole window with its pages. Pictures of it in states that are rare, in both schemes, to be looked at: written only when TP_PICTURES
// names a folder.
#include "tests/ui/pages/Team.h"
#include "tests/ui/shell/Desk.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/onboarding/KitPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/rescue/RescuePage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/Toast.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QPushButton>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {
class Taken { // a window over the scene
public:
    explicit Taken(Scene &scene, QSize size = {1366, 768})
        : m_scene(scene), m_window(scene.backend, m_onboarding,
                                   {ui::todayPage(), ui::encountersPage(), ui::personsPage(), ui::consortiumPage(), ui::kitPage(),
                                    ui::rescuePage(), ui::conflictsPage(), ui::settingsPage(theTheme(), *programTranslations)}) {
        m_window.setPrompter(&scene.context);
        present(m_window, size);
        REQUIRE(QTest::qWaitForWindowActive(&m_window)); // else nothing has the keyboard
    }
    void take(const char *name) {
        if (auto *toast = m_window.findChild<ui::Toast *>(); toast && !std::string_view(name).starts_with("export")) toast->hide();
        QTest::qWait(60);
        REQUIRE(m_window.grab().save(
            QStringLiteral("%1/rare-%2-%3-%4.png")
                .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                .arg(m_window.width())));
    }
    template <class Page> Page &page(const char *id) {
        m_window.open({QString::fromLatin1(id), {}});
        settle();
        auto *found = m_window.findChild<Page *>();
        REQUIRE(found);
        return *found;
    }
    ui::MainWindow &window() { return m_window; }
    void status() { emit m_scene.backend.syncStateChanged(); }

private:
    Scene &m_scene;
    NoOnboarding m_onboarding;
    ui::MainWindow m_window;
};

class Windows : public QObject { // what is shown as a window of its own, besides the program's
public:
    Windows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (const auto *widget = qobject_cast<QWidget *>(watched);
            event->type() == QEvent::Show && widget && widget->isWindow() && !qobject_cast<const QMainWindow *>(widget))
            strays << widget->metaObject()->className();
        return false;
    }
    QStringList strays;
};
} // namespace

TEST_CASE("No part of a page is a window of its own for a moment, and the keyboard stays in the window") {
    Scene scene(referent | coordinator | administrator);
    const auto ines = scene.person("Inès Bellanger");
    scene.anotherStructure("Wip, la Grande Halle", "WIP");
    Windows windows;
    Taken taken(scene);
    taken.page<ui::EncountersPage>("encounters");
    taken.page<ui::PersonsPage>("persons").openRecord(ines);
    auto &consortium = taken.page<ui::ConsortiumPage>("consortium");
    for (int tab = 0; tab < 4; ++tab) consortium.showTab(static_cast<ui::ConsortiumPage::Tab>(tab));
    for (const auto *id : {"conflicts", "kit", "rescue", "settings"}) taken.page<QWidget>(id);
    INFO(windows.strays.join(' ').toStdString());
    CHECK(windows.strays.isEmpty());
    CHECK(QApplication::activeWindow() == &taken.window());
    QLabel alone(QStringLiteral("."));
    alone.show();
    CHECK(windows.strays.size() == 1); // it would notice
}

TEST_CASE("Search everywhere finds people, encounters, outings, places, pages and actions, and opens what is taken") {
    Scene scene(referent | coordinator);
    scene.person("Inès Bellanger");
    scene.encounter("2026-11-20T10:00", "Gare de Caen", {{"note", "Elle cherche un logement près du canal"}});
    scene.encounter("2026-11-21T10:00", "Gare de Caen", {{"note", "Rien de neuf"}});
    const auto outing = scene.mine.add("outing", {{"startedAt", "2026-11-20T09:00"}, {"note", "Le canal est désert le matin"}});
    scene.mine.add("observation",
                   {{"outing", Scene::bytes(outing)}, {"observedAt", "2026-11-20T09:30"}, {"place", "Quai du canal"}, {"note", "Vide"}});
    Taken taken(scene);
    auto &window = taken.window();
    const auto ask = [&](const QString &words) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        settle();
        auto &field = named<QLineEdit>(window, "search.edit");
        field.selectAll();
        QTest::keyClicks(&field, words);
        settle();
        QStringList titles;
        const auto *list = window.findChild<QAbstractItemView *>("search.edit.suggestions.list");
        for (int row = 0; row < list->model()->rowCount(); ++row) titles << list->model()->index(row, 0).data().toString();
        return titles;
    };
    const auto takeRow = [&](const QStringList &titles, const QString &title) { // by the arrows: the first that can be taken is lit
        auto &field = named<QLineEdit>(window, "search.edit");
        const auto *list = window.findChild<QAbstractItemView *>("search.edit.suggestions.list");
        for (int turn = 0; turn < titles.size() && list->currentIndex().data().toString() != title; ++turn)
            QTest::keyClick(&field, Qt::Key_Down);
        REQUIRE(list->currentIndex().data().toString() == title);
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
    };
    auto titles = ask("canal");
    CHECK(titles == QStringList{"Rencontres", "Rencontre du 20/11/2026", "Sorties", "Sortie du 20/11/2026", "Observation du 20/11/2026"});
    takeRow(titles, "Rencontre du 20/11/2026");
    CHECK(window.currentPage() == "encounters");
    CHECK(named<QLabel>(window, "note").text().contains("canal"));
    titles = ask("canal");
    takeRow(titles, "Observation du 20/11/2026");
    CHECK(named<QLabel>(window, "outing.title").text().startsWith("Sortie du 20/11/2026"));
    titles = ask("gare");
    CHECK(titles.contains("Lieux"));
    takeRow(titles, "Gare de Caen");
    CHECK(named<QTabBar>(window, "encounters.tabs").currentIndex() == ui::EncountersPage::Encounters);
    CHECK(named<QAbstractItemView>(window, "encounterTable").model()->rowCount() == 2);
    titles = ask("bellang");
    takeRow(titles, "Inès Bellanger");
    CHECK(window.currentPage() == "persons");
}

TEST_CASE("Pictures of what is rarely seen", "[.pictures]") {
    Scene scene(referent | coordinator | administrator);
    const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2002}, {"commune", "14327"}});
    scene.anotherStructure("Wip, la Grande Halle", "WIP");
    for (int i = 1; i < 9; ++i)
        scene.encounter("2026-11-0" + std::to_string(i) + "T10:00", i % 3 ? "Centre commercial Saint-Clair" : "Local AAJB");
    const auto met = scene.encounter("2026-11-10T10:00", "Local AAJB");
    scene.meet(ines, met, "2026-11-10T10:00", "Cherche un logement");
    scene.world.sync();
    auto &consortium = scene.world.consortium;
    consortium.fold(must(identity::makeKit(consortium.as(consortium.founder), consortium.home)).event);
    must(scene.mine.writer->applyLog({}, consortium.wires));
    TempDir exports;
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
        for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
            qApp->findChild<ui::Theme *>()->choose(choice);
            Taken taken(scene, size);
            scene.backend.state.problem = Error{Code::DeviceUnknown, {}};
            taken.status();
            taken.take("device-unknown");
            scene.backend.state.problem.reset();
            taken.status();
            {
                auto &encounters = taken.page<ui::EncountersPage>("encounters");
                scene.context.path = QString::fromStdString((exports.path() / "encounters.csv").string());
                named<QPushButton>(encounters, "export").click();
                taken.take("export-panel");
                named<QPushButton>(encounters, "export.go").click();
                REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(scene.context.path); }));
                taken.take("exported");
                QFile::remove(scene.context.path);
                scene.context.path = QStringLiteral("/proc/encounters.csv");
                named<QPushButton>(encounters, "export").click();
                named<QPushButton>(encounters, "export.go").click();
                taken.take("export-refused");
                encounters.openRecord(met);
                QTest::keyClick(&encounters, Qt::Key_F2);
                settle();
                if (auto *again = encounters.findChild<QPushButton *>("formDraft.act"); again && again->isVisible())
                    again->click(); // put aside
                named<QWidget>(encounters, "encounter.who.edit").setFocus();
                QTest::keyClicks(&named<QWidget>(encounters, "encounter.who.edit"), "Lulu");
                QTest::keyClick(&named<QWidget>(encounters, "encounter.who.edit"), Qt::Key_Return);
                taken.take("encounter-who");
            }
            auto &persons = taken.page<ui::PersonsPage>("persons");
            persons.openRecord(ines);
            settle();
            named<QPushButton>(persons, "share.start").click();
            named<QLineEdit>(persons, "share.reason").setText("Ateliers vélo");
            taken.take("share-form");
            persons.findChild<ui::DayField *>()->setDay(QDate(2026, 12, 24));
            named<QPushButton>(persons, "share.go").click();
            taken.take("share-later-day");
            auto &page = taken.page<ui::ConsortiumPage>("consortium");
            taken.take("roster");
            page.showTab(ui::ConsortiumPage::Erasures);
            taken.take("no-erasures");
            page.showTab(ui::ConsortiumPage::Members);
            page.findChild<QMenu *>("consortium.guides.menu")->actions().at(2)->trigger();
            auto &who = named<QComboBox>(page, "flow.pick");
            who.setCurrentIndex(who.findData(QByteArray(reinterpret_cast<const char *>(consortium.founder.member.bytes.data()), 16)));
            named<QPushButton>(page, "flow.go").click();
            named<QPushButton>(page, "flow.go").click();
            taken.take("leaver-kits");
        }
    qApp->findChild<ui::Theme *>()->choose(ui::Theme::Choice::System);
}

TEST_CASE("Pictures of a laptop that has not synchronised for long", "[.pictures]") {
    Scene scene;
    must(scene.mine.writer->markSynchronised(Scene::nowMs, Scene::nowMs));
    for (int i = 0; i < 55; ++i) {
        scene.world.clock.advance(day);
        must(scene.mine.writer->lookAtClock());
    }
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        qApp->findChild<ui::Theme *>()->choose(choice);
        for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
            Taken taken(scene, size);
            taken.take("lease-ending");
        }
    }
    qApp->findChild<ui::Theme *>()->choose(ui::Theme::Choice::System);
}

TEST_CASE("Pictures of the help", "[.pictures]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
        for (const auto size : {QSize(1366, 768), QSize(683, 384)}) {
            theTheme().choose(choice);
            Team team(size);
            QTest::keyClick(&team.window, Qt::Key_F1);
            QTest::qWait(60);
            REQUIRE(team.window.grab().save(QStringLiteral("%1/help-%2-%3.png")
                                                .arg(qEnvironmentVariable("TP_PICTURES"), ui::tokens().dark ? "dark" : "light")
                                                .arg(size.width())));
        }
    theTheme().choose(ui::Theme::Choice::System);
}
