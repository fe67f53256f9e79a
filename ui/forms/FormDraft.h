#pragma once
// What was typed in the forms of one record and not saved: kept in the encrypted store at most a second after the first key, at once when
// the window locks or goes, and typed again when the form is next opened. It is a line, to be laid out above the forms: it says that
// something is back, and throws it away (and brings it again) on demand; hidden otherwise. To use:
//
//   auto *draft = new FormDraft(backend, "form/person/" + toText(id), this);   // when the form is opened; the line goes into the layout
//   draft->watch(*form);                                                      // loaded, as it is to stand when nothing was typed
//   draft->restore();                                                         // what an earlier session left
//   draft->forget();                                                          // saved, or given up; then delete it before the forms
//
// Destroyed without forget(), it keeps what is typed. Window's thread; `backend` outlives it. The keys and contents never leave the store;
// an erasure takes drafts away that name the person (by id or usual name), so a form about a person bears the id in its key or form name.
#include "ui/Backend.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <set>

class QLabel;

namespace tp::ui {

class Button;
class RecordForm;
class StoredDraft;

// A part that stands beside the fields of a form and is none of them, kept as text. Its owner says when somebody edited it.
struct DraftBeside {
    std::string name;              // within the draft
    QPointer<QWidget> in;          // as long as it is there
    std::function<QString()> text; // empty: as it stands when nothing was typed
    std::function<void(const QString &)> setText;
};

class FormDraft : public QWidget {
    Q_OBJECT
public:
    FormDraft(Backend &backend, std::string key, QWidget *parent);
    ~FormDraft() override;

    // Several forms of one record are kept together, by name. `along`: fields that were filled in for the person (a name that was searched,
    // the day): they come back with whatever was typed beside them.
    void watch(RecordForm &form, const std::string &name = "form", std::set<std::string> along = {});
    void standsAnew(const RecordForm &form); // loaded again: what it holds now is how it is to stand when nothing was typed
    // What is no form of fields: `typed` says what of it is another than it stood (empty: nothing), `type` makes it so again (of nothing:
    // as it stood). Who owns it tells edited() of each key, and may watch more forms in `type`.
    struct Part {
        std::function<QJsonObject()> typed;
        std::function<void(const QJsonObject &)> type;
    };
    void watch(QObject &owner, const std::string &name, Part part);
    void watchBeside(DraftBeside part); // the same, where it is a text
    void edited();
    bool restore();                   // false: nothing was kept
    bool restore(const Bytes &typed); // what content() gave before
    void forget();
    void keep();                         // now
    [[nodiscard]] Bytes content() const; // what would be kept now; empty: nothing was typed, or it is over

protected:
    void changeEvent(QEvent *event) override; // put out of reach by the lock

private:
    struct Watched {
        std::string name;
        QPointer<RecordForm> form;
        std::map<std::string, Value> before; // every field as it stood when nothing was typed
        std::set<std::string> along;
    };
    bool type(const Bytes &content);
    void say(const QString &words, const QString &act);
    void endErased(); // somebody it is about was erased: it is not written back
    void discardOrBringBack();

    Backend &m_backend;
    StoredDraft *m_stored;
    std::vector<Watched> m_forms;
    struct WatchedPart {
        std::string name;
        QPointer<QObject> owner;
        Part how;
    };
    std::vector<WatchedPart> m_parts;
    QLabel *m_words;
    Button *m_act;
    QTimer m_soon;
    Bytes m_latest;    // content() after the last key
    Bytes m_discarded; // to be brought back
    bool m_over = false;
    bool m_typing = false; // by itself
};

} // namespace tp::ui
