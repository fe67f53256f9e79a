#include "ui/shell/UndoStack.h"

#include "ui/widgets/KeyHint.h"
#include "ui/widgets/OwnUndo.h"

#include <QApplication>
#include <QKeyEvent>

namespace tp::ui {

UndoStack::UndoStack(QWidget *window)
    : QObject(window), m_window(window),
      m_undoKey(described(new QShortcut(QKeySequence::Undo, window), tr("Undo what was done last, until the window locks"))),
      m_redoKey(described(new QShortcut(window), tr("Do again what was undone"))) {
    QList<QKeySequence> keys{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}; // first: it is the one that the message and the help name
    for (const auto &key : QKeySequence::keyBindings(QKeySequence::Redo))
        if (!keys.contains(key)) keys << key;
    m_redoKey->setKeys(keys);
    connect(m_undoKey, &QShortcut::activated, this, &UndoStack::undo);
    connect(m_redoKey, &QShortcut::activated, this, &UndoStack::redo);
    qApp->installEventFilter(this);
    bind();
}

void UndoStack::done(std::function<void()> undo) {
    m_redo.clear();
    push(m_undo, std::move(undo));
}

void UndoStack::undone(std::function<void()> redo) { push(m_redo, std::move(redo)); }
void UndoStack::redone(std::function<void()> undo) { push(m_undo, std::move(undo)); }
void UndoStack::undo() { run(m_undo); }
void UndoStack::redo() { run(m_redo); }

void UndoStack::clear() {
    m_undo.clear();
    m_redo.clear();
    bind();
}

void UndoStack::push(Acts &onto, std::function<void()> act) {
    onto.push_back(std::move(act));
    if (onto.size() > most) onto.pop_front();
    bind();
}

void UndoStack::run(Acts &from) {
    if (from.empty()) return;
    const auto act = std::move(from.back());
    from.pop_back();
    bind();
    emit begun();
    act();
}

bool UndoStack::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto *field = qobject_cast<QWidget *>(watched);
    if (!field || field->window() != m_window || !isEmptyField(*field)) return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    const auto keys = m_redoKey->keys();
    const bool back = canUndo() && key.matches(QKeySequence::Undo) && !hasOwnUndo(*field);
    const bool again = canRedo() && keys.contains(QKeySequence(key.keyCombination())) && !hasOwnRedo(*field);
    if (!back && !again) return false;
    event->ignore(); // the window's key then
    return true;
}

// Only what can be done now: the help lists it.
void UndoStack::bind() {
    m_undoKey->setEnabled(!m_undo.empty());
    m_redoKey->setEnabled(!m_redo.empty());
}

} // namespace tp::ui
