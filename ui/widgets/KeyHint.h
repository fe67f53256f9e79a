#pragma once
// Keys in one way: what the help (F1) reads (the key a button shows, what a shortcut does that no button shows), and Ctrl+Enter, which ends
// what is being filled in. Window's thread.
#include <QShortcut>

namespace tp::ui {

inline constexpr auto keyHintProperty = "keyHint"; // of a Button, set by it

[[nodiscard]] inline QShortcut *described(QShortcut *shortcut, const QString &does) {
    shortcut->setWhatsThis(does);
    return shortcut;
}

// Ctrl+Enter, on either Enter key, anywhere in `where`.
template <typename Receiver, typename Act> void onCtrlEnter(QWidget *where, Receiver *receiver, Act act) {
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        QObject::connect(new QShortcut(key, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, receiver, act);
}

} // namespace tp::ui
