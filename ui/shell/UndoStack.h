#pragma once
// What was done and can be undone, what was undone and can be done again, the last first, and their keys: Ctrl+Z, and Ctrl+Shift+Z or what
// the system has for it. A field of text that has the keyboard keeps both for itself, but for what a message offers meanwhile
// (ui/widgets/Toast), and unless it is empty with nothing of its own to undo: the one that waits for the next entry is. Window's thread.
#include <QObject>

#include <deque>
#include <functional>

class QShortcut;
class QWidget;

namespace tp::ui {

class UndoStack : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t most = 20; // of each
    explicit UndoStack(QWidget *window);

    // Each ends by telling the other (`undone`, `redone`), or by telling nothing: then there is no way back from it.
    void done(std::function<void()> undo); // something new: what was undone before can be done again no more
    void undone(std::function<void()> redo);
    void redone(std::function<void()> undo);

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    void clear(); // they may hold what somebody typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void begun(); // by a key or a button: what offered it has been taken

private:
    using Acts = std::deque<std::function<void()>>;
    void push(Acts &onto, std::function<void()> act);
    void run(Acts &from);
    void bind();
    QWidget *m_window;
    Acts m_undo, m_redo;
    QShortcut *m_undoKey, *m_redoKey;
};

} // namespace tp::ui
