#pragma once
// The window by its keys alone: nothing is clicked, nothing is given the focus. Where something stands, Tab leads to it; what Tab does not
// reach, a control that keeps the keyboard and a focus that is nowhere fail, and the way that was gone is said.
#include "tests/desktop/Desktop.h"

#include <QMenu>
#include <QPointer>

namespace tp::test {

class Keys {
public:
    // What has the keyboard in the window in front. Something always has.
    [[nodiscard]] static QWidget &focus() {
        QWidget *now = nullptr;
        REQUIRE(until([&] { return (now = Desktop::window().focusWidget()) != nullptr && now->isVisible(); }));
        return *now;
    }
    [[nodiscard]] static bool isIn(const char *name) { // now or soon
        const bool there = until([&] { return holds(name); }, 5'000);
        UNSCOPED_INFO("the focus is on " << described(focus()).toStdString());
        return there;
    }
    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) { Desktop::key(key, with); }

    static void reach(const char *name) { // by Tab
        const bool there = until([&] {
            const auto *wanted = Desktop::look(name);
            return wanted && wanted->isEnabled();
        });
        INFO(name);
        REQUIRE(there);
        QStringList way;
        for (int pressed = 0; !holds(name); ++pressed) {
            const QPointer<QWidget> before(&focus());
            way << described(*before);
            INFO("by way of " << way.join(QStringLiteral(" → ")).toStdString());
            const auto *wanted = pressed < mostTabs ? nullptr : Desktop::look(name);
            INFO("it stands between " << (wanted ? described(*wanted->previousInFocusChain()) : QString()).toStdString() << " and "
                                      << (wanted ? described(*wanted->nextInFocusChain()) : QString()).toStdString());
            REQUIRE(pressed < mostTabs);
            press(Qt::Key_Tab);
            // As between two keys of a person: rows made anew show in a turn of their own, and Tab passes over what is not shown.
            QCoreApplication::processEvents();
            REQUIRE(until([&] { return Desktop::window().focusWidget() && Desktop::window().focusWidget() != before; }, 5'000));
        }
    }
    static void push(const char *button) {
        reach(button);
        press(Qt::Key_Space);
    }
    static void write(const char *field, const QString &text) { // in place of what stands there
        reach(field);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
    }
    static void type(const QString &text) { Desktop::type(focus(), text); }
    static void choose(const char *box, const QString &text) { // of a drop-down list
        reach(box);
        const auto &list = Desktop::find<QComboBox>(box);
        press(Qt::Key_Home);
        for (int at = 0; at < list.count() && !list.currentText().startsWith(text); ++at) press(Qt::Key_Down);
        INFO(text.toStdString());
        REQUIRE(list.currentText().startsWith(text));
    }
    static void row(const char *list, const QString &text, int column = 0) { // the arrows lead there
        INFO(text.toStdString());
        int wanted = -1;
        REQUIRE(until([&] { return (wanted = Desktop::rowOf(list, text, column)) >= 0; }));
        reach(list);
        const auto &view = Desktop::find<QAbstractItemView>(list);
        for (int pressed = 0; view.currentIndex().row() != wanted && pressed < 200; ++pressed)
            press(view.currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(view.currentIndex().row() == wanted);
    }
    static void openRow(const char *list, const QString &text, int column = 0) {
        row(list, text, column);
        press(Qt::Key_Return);
    }
    static void menu(const char *button, const char *entry) { // by its arrows
        push(button);
        const auto open = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        REQUIRE(until([&] { return open() != nullptr; }));
        for (int pressed = 0; pressed < 30; ++pressed) {
            const auto *lit = open()->activeAction();
            if (lit && lit->objectName() == QLatin1String(entry)) break;
            QTest::keyClick(open(), Qt::Key_Down);
        }
        INFO(entry);
        REQUIRE(open()->activeAction());
        REQUIRE(open()->activeAction()->objectName() == QLatin1String(entry));
        QTest::keyClick(open(), Qt::Key_Return);
    }
    static void saveTo(const QString &path) { // the dialog that asks for a file has the keyboard where the name goes
        auto &field = Desktop::find<QLineEdit>("fileNameEdit");
        field.window()->activateWindow();
        REQUIRE(until([&] { return field.hasFocus(); }));
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        Desktop::type(field, path);
        QTest::keyClick(&field, Qt::Key_Return);
        REQUIRE(until([] { return Desktop::look("fileNameEdit") == nullptr; }));
    }
    static void confirm(const QString &text) { // a question that says so; nothing dangerous: the keyboard is on what it asks for
        auto &go = Desktop::find<QAbstractButton>("question.confirm");
        auto *question = go.window();
        question->activateWindow();
        REQUIRE(until([&] { return go.hasFocus(); }));
        QStringList words;
        for (const auto *label : question->findChildren<QLabel *>()) words << label->text();
        const auto asked = words.join(QLatin1Char('\n')).replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x2019), QLatin1Char('\''));
        INFO(asked.toStdString());
        CHECK(asked.contains(text));
        QTest::keyClick(&go, Qt::Key_Space);
        REQUIRE(until([] { return Desktop::look("question") == nullptr && Desktop::look("question.confirm") == nullptr; }));
    }
    // What was read aloud last, with ordinary spaces.
    [[nodiscard]] static bool heard(const QString &sentence) { return Desktop::says("toast", sentence); }

private:
    static constexpr int mostTabs = 120;
    [[nodiscard]] static bool holds(const char *name) {
        const auto *in = Desktop::look(name), *now = static_cast<const QWidget *>(Desktop::window().focusWidget());
        return in && now && (in == now || in->isAncestorOf(now));
    }
    [[nodiscard]] static QString described(const QWidget &one) {
        const auto name = one.objectName().isEmpty() ? QString::fromLatin1(one.metaObject()->className()) : one.objectName();
        return one.accessibleName().isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, one.accessibleName());
    }
};

} // namespace tp::test
