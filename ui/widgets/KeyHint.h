#pragma once
// What the help (F1) reads: the key a button shows, and what a shortcut does that no button shows. Window's thread.
#include <QShortcut>

namespace tp::ui {

inline constexpr auto keyHintProperty = "keyHint"; // of a Button, set by it

[[nodiscard]] inline QShortcut *described(QShortcut *shortcut, const QString &does) {
    shortcut->setWhatsThis(does);
    return shortcut;
}

} // namespace tp::ui
