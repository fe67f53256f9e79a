#pragma once
// Whether a field of text would do anything with the keys of undo and redo: it takes them in either case. Anything else that has the
// keyboard is said to have something of its own. Window's thread.
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tp::ui {

[[nodiscard]] inline bool hasOwnUndo(const QWidget &field) {
    if (const auto *line = qobject_cast<const QLineEdit *>(&field)) return line->isUndoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return !text || text->document()->isUndoAvailable();
}
[[nodiscard]] inline bool hasOwnRedo(const QWidget &field) {
    if (const auto *line = qobject_cast<const QLineEdit *>(&field)) return line->isRedoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return !text || text->document()->isRedoAvailable();
}
[[nodiscard]] inline bool isEmptyField(const QWidget &field) {
    if (const auto *line = qobject_cast<const QLineEdit *>(&field)) return line->text().isEmpty();
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return text && text->document()->isEmpty();
}

} // namespace tp::ui
