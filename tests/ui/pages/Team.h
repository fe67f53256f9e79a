#pragma once
// The whole window with Today and the encounters on a real store, worked by the keyboard.
#include "tests/ui/pages/Scene.h"
#include "tests/ui/shell/Desk.h"
#include "ui/encounters/EncountersPage.h"
#include "ui/outings/Outings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tp::test {

struct Team {
    Team() : Team({1366, 768}) {}
    explicit Team(QSize size) : Team(size, referent | administrator) {}
    explicit Team(RoleSet roles) : Team({1366, 768}, referent | roles) {}
    Team(QSize size, RoleSet roles) : scene(roles), window(scene.backend, onboarding, {ui::todayPage(), ui::encountersPage()}) {
        window.setPrompter(&scene.context);
        present(window, size);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    template <class Widget = QPushButton> Widget &find(const char *name) {
        for (auto *found : window.findChildren<Widget *>(QString::fromLatin1(name)))
            if (found->isVisible()) return *found;
        FAIL("not on the screen: " << name);
        return named<Widget>(window, name);
    }
    void press(const char *name) { // by the keyboard
        auto &button = find(name);
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
        settle();
    }
    QWidget &field(const char *name) { // of the form that is open
        for (auto *found : window.findChild<QWidget *>(QStringLiteral("outingPanel"))->findChildren<QWidget *>(QString::fromLatin1(name)))
            if (qobject_cast<QLineEdit *>(found) || qobject_cast<QPlainTextEdit *>(found)) return *found;
        FAIL("no such field: " << name);
        return window;
    }
    void write(const char *name, const QString &text) {
        if (auto *line = qobject_cast<QLineEdit *>(&field(name))) return line->setText(text);
        qobject_cast<QPlainTextEdit *>(&field(name))->setPlainText(text);
    }
    void when(const QString &text) {
        auto &field = find<QLineEdit>("capture.when");
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
    }
    void note(const QString &who, const QString &words) { // on the capture card
        window.open({QStringLiteral("today"), {}});
        settle();
        QTest::keyClicks(window.focusWidget(), who);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        find<QPlainTextEdit>("capture.note").setPlainText(words);
        QTest::keyClick(&find<QPlainTextEdit>("capture.note"), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    void pass(int minutes) { // with somebody here: the window locks after five
        for (; minutes > 0; minutes -= 4) {
            scene.world.clock.advance(std::min(minutes, 4) * 60'000);
            QTest::keyClick(&window, Qt::Key_Shift);
        }
    }
    void begin(const QString &plan, const QString &territory = {}) {
        press("today.outing");
        write("team", "Samira, Marc");
        write("plan", plan);
        if (!territory.isEmpty()) {
            auto *box = window.findChild<QWidget *>(QStringLiteral("outingPanel"))->findChild<QComboBox *>(QStringLiteral("territory"));
            REQUIRE(box);
            box->setCurrentIndex(box->findText(territory));
            REQUIRE(box->currentText() == territory);
        }
        press("outing.save");
    }
    std::vector<store::Record> all(const char *type) {
        store::Query query;
        query.type = type;
        return must(scene.mine.reader->list(query));
    }
    bool joined(const store::Record &encounter, const RecordId &outing) { return ui::isOfOuting(encounter, outing); }

    Scene scene;
    NoOnboarding onboarding;
    ui::MainWindow window;
};

} // namespace tp::test
