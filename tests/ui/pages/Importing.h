#pragma once
// The whole window on a real store, importing a table by the keyboard.
#include "tests/support/TempDir.h"
#include "tests/ui/pages/Scene.h"
#include "tests/ui/shell/Desk.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/importing/ImportPage.h"
#include "ui/importing/ImportSession.h"
#include "ui/lists/RecordTable.h"
#include "ui/persons/PersonsPage.h"

#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>

namespace tp::test {

struct Importing {
    explicit Importing(QSize size = {1366, 768}, RoleSet roles = referent | administrator)
        : scene(roles), window(scene.backend, onboarding, {ui::todayPage(), ui::encountersPage(), ui::personsPage(), ui::importPage()}) {
        window.setPrompter(&scene.context);
        present(window, size);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    template <class Widget = QPushButton> Widget *seen(const char *name) {
        for (auto *found : window.findChildren<Widget *>(QString::fromLatin1(name)))
            if (found->isVisible()) return found;
        return nullptr;
    }
    template <class Widget = QPushButton> Widget &find(const char *name) {
        auto *found = seen<Widget>(name);
        INFO("not on the screen: " << name);
        REQUIRE(found);
        return *found;
    }
    void press(const char *name) { // by the keyboard
        auto &button = find(name);
        REQUIRE(button.isEnabled());
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        settle();
    }
    std::vector<store::Record> all(const char *type) {
        std::vector<store::Record> out;
        store::Query query;
        query.type = type;
        query.limit = 500;
        for (auto page = must(scene.mine.reader->list(query)); !page.empty(); page = must(scene.mine.reader->list(query))) {
            query.offset += page.size();
            out.insert(out.end(), page.begin(), page.end());
        }
        return out;
    }
    store::Record named(const char *name) {
        for (auto &one : all("person"))
            if (one.fields.at("usualName") == Value(name)) return one;
        FAIL("no such person: " << name);
        return {};
    }
    void file(const QByteArray &bytes) {
        scene.context.path = QString::fromStdString(folder.file("liste.csv"));
        QFile out(scene.context.path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    void until(const std::function<bool()> &done) { REQUIRE(QTest::qWaitFor(done, 60'000)); }
    void checked() { // the table is read and every line was looked at
        until([this] { return seen("import.run") && !seen<QProgressBar>("import.progress") && !session()->isChecking(); });
    }
    ui::ImportSession *session() {
        auto *found = window.findChild<ui::ImportSession *>();
        REQUIRE(found);
        return found;
    }
    void open(const char *type, const QByteArray &bytes) {
        window.open({QStringLiteral("import"), {}, QString::fromLatin1(type)});
        file(bytes);
        press("import.choose");
        checked();
    }
    QString text(const char *label) { return find<QLabel>(label).text().replace(QChar(0xa0), QLatin1Char(' ')); }
    void tab(int which) {
        for (auto &tabs = find<QTabBar>("import.tabs"); tabs.currentIndex() != which;)
            QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
        settle();
    }
    void done() {
        until([this] { return seen<QLabel>("import.done") != nullptr; });
    }

    Scene scene;
    NoOnboarding onboarding;
    TempDir folder;
    ui::MainWindow window;
};

} // namespace tp::test
