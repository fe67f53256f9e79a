// Ctrl+K knows every act a person looks for, offers it to whom may do it, and takes them there. The whole window on a real store.
#include "tests/ui/pages/Scene.h"
#include "tests/ui/shell/Desk.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/committees/CommitteesPage.h"
#include "ui/consortium/ConsortiumPage.h"
#include "ui/directory/DirectoryPage.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/exports/ExportPanel.h"
#include "ui/importing/ImportPage.h"
#include "ui/pathways/PathwaysPage.h"
#include "ui/persons/PersonsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Commands.h"
#include "ui/shell/KeyList.h"
#include "ui/widgets/Toast.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>

#include <set>

using namespace tp;
using namespace tp::test;

namespace {
class Commanded { // a window over the scene with every page that is worked in
public:
    explicit Commanded(Scene &scene)
        : m_window(scene.backend, m_onboarding,
                   {ui::todayPage(), ui::encountersPage(), ui::personsPage(), ui::pathwaysPage(), ui::activitiesPage(),
                    ui::committeesPage(), ui::directoryPage(), ui::consortiumPage(), ui::importPage(),
                    ui::settingsPage(theTheme(), *programTranslations)}) {
        m_window.setPrompter(&scene.context);
        present(m_window, {1366, 768});
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }
    ui::MainWindow &window() { return m_window; }
    QStringList ask(const QString &words) {
        QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
        settle();
        auto &field = named<QLineEdit>(m_window, "search.edit");
        field.setText(words);
        emit field.textEdited(words); // QTest types ASCII alone
        settle();
        QStringList titles;
        const auto *list = m_window.findChild<QAbstractItemView *>("search.edit.suggestions.list");
        for (int row = 0; row < list->model()->rowCount(); ++row) titles << list->model()->index(row, 0).data().toString();
        QTest::keyClick(&field, Qt::Key_Escape);
        settle();
        return titles;
    }
    void take(const QString &title) {
        QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
        settle();
        auto &field = named<QLineEdit>(m_window, "search.edit");
        field.setText(title);
        emit field.textEdited(title);
        settle();
        const auto *list = m_window.findChild<QAbstractItemView *>("search.edit.suggestions.list");
        for (int turn = 0; turn < list->model()->rowCount() && list->currentIndex().data().toString() != title; ++turn)
            QTest::keyClick(&field, Qt::Key_Down);
        INFO(title.toStdString());
        REQUIRE(list->currentIndex().data().toString() == title);
        QTest::keyClick(&field, Qt::Key_Return);
        settle();
    }
    bool shows(const char *name) {
        for (auto *found : m_window.findChildren<QWidget *>(QString::fromLatin1(name)))
            if (found->isVisible()) return true;
        return false;
    }
    QString said() { return allText(*m_window.findChild<ui::Toast *>()); }

private:
    NoOnboarding m_onboarding;
    ui::MainWindow m_window;
};
} // namespace

TEST_CASE("each command is declared once, with a name, and of a record type that exists", "[commands]") {
    std::set<std::string> ids, titles, keys;
    for (const auto &command : ui::commands()) {
        INFO(command.id);
        CHECK(ids.insert(command.id).second);
        CHECK(titles.insert(command.title.toStdString()).second);
        CHECK_FALSE(command.title.isEmpty());
        if (!command.keys.isEmpty()) CHECK(keys.insert(command.keys.toString().toStdString()).second);
        if (command.whose == ui::Command::Whose::Writers) CHECK(schema::recordType(command.writes));
        CHECK((command.act == ui::Command::Act::Page) == (*command.page != 0));
    }
    CHECK(ids.size() > 35);
}

TEST_CASE("every command leads to something: a page that is shown, and its control", "[commands]") {
    Scene scene(referent | administrator | coordinator | static_cast<RoleSet>(Role::Manager));
    const auto ines = scene.person("Inès Bellanger");
    scene.encounter("2026-11-20T10:00", "Gare de Caen");
    scene.mine.add("professional", {{"name", "Une assistante sociale"}});
    scene.backend.received();
    for (const auto &command : ui::commands()) {
        // A pathway that was begun, one to export; who may by the signed log; a structure to share with.
        static const std::set<std::string_view> others{"step.plan", "export.pathways", "accessLog", "invite", "person.share"};
        if (command.act != ui::Command::Act::Page || others.contains(command.id)) continue;
        INFO(command.id);
        Commanded at(scene);
        if (command.ofFile) at.window().open({QStringLiteral("persons"), ines});
        settle();
        at.take(command.title);
        CHECK(at.window().currentPage() == QLatin1String(command.page));
        CHECK_FALSE(at.said().contains(QString::fromUtf8("pas possible")));
        if (ui::mayExport(scene.backend.me().roles) && std::string_view(command.id).starts_with("export.")) CHECK(at.shows("export.go"));
    }
}

TEST_CASE("whoever may not do a thing is not offered it; field workers are offered theirs", "[commands]") {
    SECTION("a coordinator") {
        Scene scene(static_cast<RoleSet>(Role::Coordinator));
        Commanded at(scene);
        CHECK_FALSE(at.ask("importer").contains("Importer des personnes"));
        CHECK(at.ask("exporter").contains("Exporter les personnes"));
        CHECK(at.ask("vocabulaire").contains(QString::fromUtf8("Modifier les mots à choisir")));
    }
    SECTION("a field worker") {
        Scene scene(static_cast<RoleSet>(Role::Referent));
        Commanded at(scene);
        CHECK(at.ask("excel").contains("Importer des personnes"));
        CHECK_FALSE(at.ask("exporter").contains("Exporter les personnes"));
        CHECK_FALSE(at.ask("inviter").contains(QString::fromUtf8("Inviter quelqu’un")));
        CHECK_FALSE(at.ask("vocabulaire").contains(QString::fromUtf8("Modifier les mots à choisir")));
        const auto first = at.ask({}); // nothing typed: those that have a key
        CHECK(first.contains("Verrouiller"));
        CHECK_FALSE(first.contains("Importer des personnes"));
    }
}

TEST_CASE("an act about a person takes the file that is open; without one it says what to do", "[commands]") {
    Scene scene;
    const auto ines = scene.person("Inès Bellanger");
    scene.backend.received();
    Commanded at(scene);
    at.take("Ajouter un rappel");
    CHECK(at.window().currentPage() == "persons");
    CHECK(at.said().contains("ouvrez le dossier"));
    at.window().open({QStringLiteral("persons"), ines});
    settle();
    at.take("Ajouter un rappel");
    CHECK(at.window().currentPage() == "persons");
    CHECK_FALSE(at.shows("reminder.new")); // its form is open instead
    at.take(QString::fromUtf8("Orienter…"));
    CHECK(at.window().currentPage() == "directory");
}

TEST_CASE("the keys of the window and those the help lists are the declared ones", "[commands]") {
    Scene scene;
    Commanded at(scene);
    const auto listed = ui::keysOf(at.window());
    for (const auto &command : ui::commands()) {
        if (command.keys.isEmpty()) continue;
        INFO(command.id);
        const ui::KeyRow wanted{command.keys.toString(QKeySequence::NativeText), command.title};
        CHECK(std::ranges::find(listed, wanted) != listed.end());
    }
}
