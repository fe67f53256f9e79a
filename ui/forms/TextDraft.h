#pragma once
// The same as FormDraft for one field of plain text outside a form (a reason, a word with an answer): kept in the encrypted store at most a
// second after the first key, at once when the window locks or goes, and there again when its key is next opened. Owned by the field.
// Window's thread; `backend` outlives it.
#include "ui/Backend.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace tp::ui {

class StoredDraft;

class TextDraft : public QObject {
    Q_OBJECT
public:
    TextDraft(Backend &backend, QPlainTextEdit &field);
    TextDraft(Backend &backend, QLineEdit &field);
    ~TextDraft() override;
    // What stands in the field stays kept under the key before; the field holds what was kept under this one. Once more the same: nothing.
    void open(const std::string &key);
    // The same of a field in which `stands` stands: it holds what was kept, as changed, or that. True: something was kept.
    bool openOver(const std::string &key, const QString &stands);
    void keep();                                                 // now: its field is put away
    void forget(const std::string &key);                         // saved or given up; under that key the field is empty now
    void replace(const QString &text);                           // by the program, not typed: nothing stays kept under the key
    void bringBack(const std::string &key, const QString &text); // given up, of a key that is not open now
    [[nodiscard]] QString text() const { return m_text(); }
    [[nodiscard]] bool isKept(const std::string &key) const;

protected:
    bool eventFilter(QObject *field, QEvent *event) override; // put out of reach by the lock

private:
    TextDraft(Backend &backend, QWidget &field, std::function<QString()> text, std::function<void(const QString &)> setText);
    void edited();
    void store();
    void put(const QString &text);
    Backend &m_backend;
    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    std::string m_key;
    StoredDraft *m_stored = nullptr; // of the key
    QTimer m_soon;
    QString m_latest; // as a window goes, the field has gone before
    bool m_putting = false;
};

} // namespace tp::ui
