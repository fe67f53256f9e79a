#pragma once
// The application as main() makes it, on a profile of the test's own, driven by keys and clicks. Ending it is closing the program.
#include "app/desktop/Program.h"
#include "tests/e2e/Loop.h"
#include "translations/Translations.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace tp::test {

class Desktop {
public:
    explicit Desktop(const std::filesystem::path &profile)
        : m_translations(*qApp, QStringLiteral("fr")), m_program({profile, {}, {}}, *qApp->findChild<ui::Theme *>(), m_translations) {
        m_program.start();
    }

    // The page that fills the screen: "firstRun", "unlock" or "window"; null when it is another.
    [[nodiscard]] static QWidget *shown(const char *name) {
        for (auto *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->objectName() == QLatin1String(name)) return widget;
        return nullptr;
    }
    template <class Widget = QWidget> [[nodiscard]] static Widget *look(const char *name) { // visible now, or null
        for (auto *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible()) continue;
            for (auto *found : top->findChildren<Widget *>(QLatin1String(name)))
                if (found->isVisible()) return found;
        }
        return nullptr;
    }
    template <class Widget = QWidget> [[nodiscard]] static Widget &find(const char *name) {
        INFO(name);
        Widget *found = nullptr;
        REQUIRE(until([&] { return (found = look<Widget>(name)) != nullptr; }));
        return *found;
    }
    [[nodiscard]] static bool shows(const char *name) { // now or soon: parts of the status line are made anew when it changes
        return until([&] { return look(name) != nullptr; });
    }
    [[nodiscard]] static int rows(const char *list) { // of a visible list or table
        const auto *view = look<QAbstractItemView>(list);
        return view ? view->model()->rowCount() : 0;
    }
    static void click(const char *name) {
        auto &button = find<QAbstractButton>(name);
        REQUIRE(until([&] { return button.isEnabled(); }));
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    static void type(QWidget &into, const QString &text) { // QTest::keyClicks knows ASCII alone
        for (const auto sign : text) QTest::sendKeyEvent(QTest::Click, &into, Qt::Key_unknown, QString(sign), Qt::NoModifier);
    }

    // First run, by the keyboard: paste, name, the proposed phrase typed again. Returns that phrase.
    static std::string enrol(const std::string &invitation, const QString &name) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(invitation));
        auto &code = find<QLineEdit>("invitation");
        QTest::keyClick(&code, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&code, Qt::Key_Return);
        auto &who = find<QLineEdit>("name");
        type(who, name);
        QTest::keyClick(&who, Qt::Key_Return);
        const auto phrase = find<QLineEdit>("passphrase").text();
        auto &again = find<QLineEdit>("passphraseAgain");
        type(again, phrase);
        QTest::keyClick(&again, Qt::Key_Return);
        return phrase.toStdString();
    }
    static void unlock(const std::string &phrase) {
        auto &field = find<QLineEdit>("passphrase");
        field.clear();
        type(field, QString::fromStdString(phrase));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    static ui::MainWindow &window() {
        QWidget *found = nullptr;
        REQUIRE(until([&] { return (found = shown("window")) != nullptr; }));
        return dynamic_cast<ui::MainWindow &>(*found);
    }
    // On Aujourd'hui: two unnamed people and a note, saved.
    static void record(const QString &note) {
        auto &who = find<QLineEdit>("capture.who.edit");
        type(who, QStringLiteral("2h 18-21"));
        QTest::keyClick(&who, Qt::Key_Return);
        auto &text = find<QPlainTextEdit>("capture.note");
        type(text, note);
        QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(until([&] { return text.isEnabled() && text.toPlainText().isEmpty(); })); // saved: ready for the next
    }
    // What the status line says, whole, with ordinary spaces.
    [[nodiscard]] static QString status() {
        const auto *line = look("status");
        return line ? line->accessibleName().replace(QChar(0xa0), QLatin1Char(' ')) : QString();
    }
    static void picture(const char *name) { // to be looked at, when TP_PICTURES names a folder
        const auto folder = qEnvironmentVariable("TP_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(400);
        for (const auto *top : {"firstRun", "unlock", "window"})
            if (auto *widget = shown(top)) REQUIRE(widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

private:
    ui::Translations m_translations;
    desktop::Program m_program;
};

} // namespace tp::test
