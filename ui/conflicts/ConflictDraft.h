#pragma once
// What is chosen and typed in one conflicted record and not kept yet: in the encrypted store at most a second after the first key, at once
// when the window locks or goes, there again when its card is next shown, gone with the conflict. It is a line of the card: it says that
// something is back, and throws it away (and brings it again) on demand; hidden otherwise. As ui/forms/FormDraft, but a draft a field
// (core/store/Drafts.h). Window's thread; `backend` outlives it.
#include "ui/conflicts/ConflictLine.h"
#include "ui/models/ConflictModel.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace tp::ui {

class Button;
class StoredDraft;

class ConflictDraft : public QWidget {
    Q_OBJECT
public:
    ConflictDraft(Backend &backend, QWidget *parent);
    ~ConflictDraft() override;

    void open(const ConflictedRecord &record); // reads what is kept of it; of another one, what was typed stays kept
    void leave();                              // no record is shown
    void note(const std::string &field, const ConflictLine::Picked &picked); // what a line says now
    [[nodiscard]] std::optional<ConflictLine::Picked> picked(const std::string &field) const;

signals:
    void replaced(); // put aside, brought back or gone: every line is to say what picked() says

protected:
    void changeEvent(QEvent *event) override; // put out of reach by the lock

private:
    struct Kept { // of one field
        StoredDraft *stored = nullptr;
        QJsonObject now;
        bool unwritten = false;
    };
    bool openField(const store::Conflict &conflict); // true: something is back
    void closeField(std::string field, bool settled);
    void keep();
    void soon();
    void dropped(const std::string &field);
    void discardOrBringBack();
    void say(const QString &words, const QString &act);
    void sayBack();
    [[nodiscard]] const schema::Field *fieldNamed(const std::string &name) const;

    Backend &m_backend;
    std::string m_type;
    RecordId m_record;
    std::optional<RecordId> m_file; // an erasure looks for it
    std::map<std::string, Kept> m_fields;
    std::map<std::string, QJsonObject> m_discarded; // to be brought back
    std::int64_t m_atMs = 0;                        // when what is back was typed
    QLabel *m_words;
    Button *m_act;
    QTimer m_soon;
};

} // namespace tp::ui
