#pragma once
// The application as main() makes it, on a profile of the test's own, driven by keys and clicks. Ending it is closing the program. Several
// may stand side by side: what is looked for and pressed is in the one that is in front, the newest unless told otherwise.
#include "app/desktop/Program.h"
#include "tests/e2e/Loop.h"
#include "translations/Translations.h"
#include "ui/widgets/Basics.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace tp::test {

class Desktop {
public:
    explicit Desktop(const std::filesystem::path &profile)
        : m_translations(*qApp, QStringLiteral("fr")), m_program({profile, {}, {}}, *qApp->findChild<ui::Theme *>(), m_translations) {
        s_all.push_back(this);
        front();
        m_program.start();
    }
    ~Desktop() {
        std::erase(s_all, this);
        s_front = s_all.empty() ? nullptr : s_all.back();
    }
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;
    void front() { s_front = this; }
    [[nodiscard]] desktop::Program &program() { return m_program; }

    // The page that fills the screen: "firstRun", "unlock" or "window"; null when it is another.
    [[nodiscard]] static QWidget *shown(const char *name) {
        for (auto *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->objectName() == QLatin1String(name) && !isAnothers(widget)) return widget;
        return nullptr;
    }
    template <class Widget = QWidget> [[nodiscard]] static Widget *look(const char *name) { // visible now, or null
        for (auto *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible() || isAnothers(top)) continue;
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
    // By the keyboard alone: focus and Space.
    static void push(const char *name) {
        INFO(name);
        QAbstractButton *button = nullptr;
        REQUIRE(until([&] { return (button = look<QAbstractButton>(name)) != nullptr && button->isEnabled(); }));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    static void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier) { // to what has the focus of the window
        auto &top = window();
        // Shortcuts belong to the active window. Of two, the other may show something and come to the front just then: asked again.
        REQUIRE(until([&] {
            if (QApplication::activeWindow() != &top) top.activateWindow();
            return QApplication::activeWindow() == &top;
        }));
        QTest::keyClick(top.focusWidget() ? top.focusWidget() : &top, static_cast<Qt::Key>(key), with);
    }
    static void write(const char *name, const QString &text) {
        auto &edit = find<QLineEdit>(name);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Delete);
        type(edit, text);
    }
    static void enter(const char *name, const QString &text) {
        write(name, text);
        QTest::keyClick(&find<QLineEdit>(name), Qt::Key_Return);
    }
    static void choose(const char *name, const QString &text) { // of a drop-down list
        INFO(text.toStdString());
        auto &box = find<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int at = 0; at < box.count() && !box.currentText().startsWith(text); ++at) QTest::keyClick(&box, Qt::Key_Down);
        REQUIRE(box.currentText().startsWith(text));
    }
    // The row of a list or table in which `column` reads `text`, walked to and opened.
    static void openRow(const char *list, const QString &text, int column = 0) {
        INFO(text.toStdString() << " on page " << window().currentPage().toStdString());
        int wanted = -1;
        REQUIRE(until([&] { return (wanted = rowOf(list, text, column)) >= 0; }));
        auto &view = find<QAbstractItemView>(list);
        view.setFocus();
        for (int pressed = 0; view.currentIndex().row() != wanted && pressed < 200; ++pressed)
            QTest::keyClick(&view, view.currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(view.currentIndex().row() == wanted);
        QTest::keyClick(&view, Qt::Key_Return);
    }
    [[nodiscard]] static int rowOf(const char *list, const QString &text, int column) {
        const auto *view = look<QAbstractItemView>(list);
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, column).data().toString().startsWith(text)) return row;
        return -1;
    }
    static void tab(const char *tabs, int at) { // Ctrl+Tab until it is there
        auto &bar = find<QTabBar>(tabs);
        for (int pressed = 0; bar.currentIndex() != at && pressed < bar.count(); ++pressed) key(Qt::Key_Tab, Qt::ControlModifier);
        REQUIRE(bar.currentIndex() == at);
    }
    static void confirm() { push("question.confirm"); }
    static void file(const QString &path) { // in the dialog that asks for one
        auto &edit = find<QLineEdit>("fileNameEdit");
        edit.window()->activateWindow();
        edit.setFocus();
        REQUIRE(until([&] { return edit.hasFocus(); })); // else the dialog takes the typed path for a choice in its list
        edit.selectAll();
        type(edit, path);
        QTest::keyClick(&edit, Qt::Key_Return);
        REQUIRE(until([] { return look("fileNameEdit") == nullptr; }));
    }
    // What a person can read in it now, with ordinary spaces.
    [[nodiscard]] static QString words(const char *name) {
        QStringList texts;
        if (auto *in = look(name)) {
            if (const auto *one = qobject_cast<QLabel *>(in)) texts << one->text();
            for (const auto *label : in->findChildren<QLabel *>())
                if (label->isVisible()) texts << label->text();
            for (const auto *drawn : in->findChildren<ui::StateTag *>())
                if (drawn->isVisible()) texts << drawn->accessibleName();
        }
        return texts.join(QLatin1Char('\n')).replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x2019), QLatin1Char('\''));
    }
    // A laptop that found no server tries again after about as long as it has been without: seconds here, more on a busy machine.
    static constexpr int afterOutageMs = 180'000;
    [[nodiscard]] static bool says(const char *name, const QString &text, int limitMs = 30'000) { // now or soon
        const bool said = until([&] { return words(name).contains(text); }, limitMs);
        UNSCOPED_INFO(name << " says: " << words(name).toStdString());
        return said;
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
    static bool isAnothers(const QWidget *top) { // or a dialog of it
        for (const auto *other : s_all)
            for (const auto *at = other == s_front ? nullptr : top; at; at = at->parentWidget())
                if (at == other->m_program.shown()) return true;
        return false;
    }
    static inline std::vector<Desktop *> s_all;
    static inline Desktop *s_front = nullptr;
    ui::Translations m_translations;
    desktop::Program m_program;
};

} // namespace tp::test
