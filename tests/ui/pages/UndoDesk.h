#pragma once
// The whole window with one person's file open, and the keys of undo and redo. Real stores.
#include "tests/ui/pages/Dossier.h"
#include "tests/ui/shell/Desk.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/shell/KeyList.h"
#include "ui/widgets/Toast.h"

#include <QLineEdit>

#include <algorithm>

namespace tp::test {

class UndoDesk { // a window with one person's file open
public:
    UndoDesk() : window(scene.backend, onboarding, {ui::todayPage(), ui::encountersPage(), ui::personsPage()}), ines(scene.person("Ines")) {
        window.setPrompter(&scene.context);
        present(window, {1366, 1400});
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.open({QStringLiteral("persons"), ines});
        settle();
    }
    void press(const char *name) {
        auto &button = named<QPushButton>(window, name);
        REQUIRE(button.isVisible());
        button.click();
        settle();
    }
    QLineEdit &nameField() { // of the form that is open
        for (auto *found : named<QWidget>(window, "personForm").findChildren<QLineEdit *>("usualName"))
            if (found->isVisible()) return *found;
        FAIL("no form is open");
        return named<QLineEdit>(window, "usualName");
    }
    void typeName(const char *name) {
        nameField().setFocus();
        nameField().selectAll();
        QTest::keyClicks(&nameField(), name);
    }
    void rename(const char *name) {
        press("editPerson");
        typeName(name);
        QTest::keyClick(&nameField(), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void addReminder(const char *what) {
        auto &menu = named<QMenu>(window, "personMenu");
        emit menu.aboutToShow();
        menu.findChild<QAction *>("person.reminder")->trigger();
        settle();
        auto &form = named<QWidget>(window, "reminder.form");
        QTest::keyClicks(&named<QLineEdit>(form, "what"), what);
        QTest::keyClicks(&named<QLineEdit>(form, "dueOn"), "25/11/2026");
        QTest::keyClick(&named<QLineEdit>(form, "dueOn"), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void choose(const char *action) {
        auto &menu = named<QMenu>(window, "personMenu");
        emit menu.aboutToShow();
        auto *found = menu.findChild<QAction *>(QLatin1String(action));
        REQUIRE(found);
        REQUIRE(found->isVisible());
        found->trigger();
        settle();
    }
    [[nodiscard]] QString said() { return window.findChild<ui::Toast *>()->accessibleName(); }
    void undo() { elsewhere(Qt::ControlModifier); }
    void redo() { elsewhere(Qt::ControlModifier | Qt::ShiftModifier); }
    void read() { // what came from elsewhere
        QTest::qWait(60);
        settle();
    }
    void letStripGo() {
        window.findChild<ui::Toast *>()->dismiss();
        settle();
    }
    [[nodiscard]] bool offers(const char *button) {
        const auto &found = named<QPushButton>(window, button);
        return found.isVisible();
    }
    [[nodiscard]] Value name() { return scene.mine.value("person", ines, "usualName"); }
    [[nodiscard]] bool lists(const QKeySequence &keys) { // the help, F1
        const auto rows = ui::keysOf(window);
        return std::any_of(rows.begin(), rows.end(),
                           [&](const ui::KeyRow &row) { return row.keys == keys.toString(QKeySequence::NativeText); });
    }

    Scene scene;
    NoOnboarding onboarding;
    ui::MainWindow window;
    RecordId ines;

private:
    void elsewhere(Qt::KeyboardModifiers modifiers) { // where no field of text has the keyboard
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_Z, modifiers);
        settle();
    }
};

} // namespace tp::test
