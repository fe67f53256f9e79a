#pragma once
// Spelling for every text field of a window: a field that takes the keyboard gets underlines, and other spellings in its menu (right click,
// menu key, Shift+F10). Reads the dictionary when the first one does, in a thread of its own. Words somebody adds lie in the vault. One for
// a window, owned by it.
#include "ui/Backend.h"
#include "ui/spelling/SpellHighlighter.h"

#include <QMenu>
#include <QPointer>

namespace tp::ui {

class Spelling final : public QObject {
    Q_OBJECT
public:
    Spelling(Backend &backend, QWidget *window);
    ~Spelling() override;
    void setOn(bool on);
    [[nodiscard]] Verdicts &verdicts() { return m_verdicts; }
    void attach(QPlainTextEdit &text); // done by itself for what takes the keyboard
    // The menu of a field with what there is to say of the word at `position` on top; the caller owns it.
    [[nodiscard]] QMenu *menuFor(QPlainTextEdit &text, int position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(); // the dictionary, once
    [[nodiscard]] QStringList myWords() const;
    void setMine(const QString &word, bool mine);
    Backend &m_backend;
    QWidget *m_window;
    Verdicts m_verdicts;
    QList<QPointer<SpellHighlighter>> m_highlighters;
    bool m_on = true, m_asked = false;
};

} // namespace tp::ui
