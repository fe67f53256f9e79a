#pragma once
// An errand that looks at all records of a type, however many there are: at a page of them at once, then on behind it in slices between the
// window's other work. Of what changes only the records it concerns are looked at again, once a walk under way is through; an exchange
// during which nothing changed begins none. Window's thread.
#include "ui/flows/Errand.h"

#include <QDate>
#include <QTimer>

namespace tp::ui {

class WalkErrand : public Errand {
    Q_OBJECT
protected:
    // `all`: in the order they are walked, by `limit` at once. `types`: those of which a change may concern them.
    WalkErrand(Backend &backend, store::Query all, std::vector<std::string_view> types, QObject *parent);
    void lookAgain(); // at all of them; also at the end of the deriving constructor
    void ended(const RecordId &about, const Result<> &how);
    void later();
    // A turn begins: what was read for the last one is old. False: this member has nothing to do there.
    [[nodiscard]] virtual bool mayBegin() = 0;
    [[nodiscard]] virtual bool begins(const store::Record &record) = 0; // what is to be done of it; false: nothing
    // Which of them a change of that record concerns; nothing: none.
    [[nodiscard]] virtual std::optional<store::Filter> concerned(std::string_view type, const RecordId &record) = 0;

private:
    [[nodiscard]] bool next() final;
    [[nodiscard]] bool isUnderWay(); // there is one more page to read; another walk begins where there is reason to
    void hear(const store::ChangedTypes &what);
    void add(store::Filter part);
    const store::Query m_every;
    const std::vector<std::string_view> m_types;
    store::Query m_query; // of the walk under way, behind what was looked at
    bool m_walks = false, m_all = true;
    std::vector<store::Filter> m_parts; // to be walked, unless all are
    QDate m_day;                        // of the last walk of all: another day may make things late
    QTimer m_turn;
};

} // namespace tp::ui
