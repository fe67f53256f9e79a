#pragma once
// All pathways under way, by phase: whose, with whom, what comes next, and since when nothing has happened. Read a few together at a time
// between the window's turns, so that hundreds of them hold nobody up; shown when all are read. Of very many, those begun last are read,
// and `leftOut` says how many are not. Reading that lasts says how far it is, and can be stopped: then those read so far are shown, and
// only what changes of them is read, in silence, until all are asked for. Window's thread.
#include "ui/Backend.h"
#include "ui/lists/ComputedTable.h"
#include "ui/models/PathwayStories.h"
#include "ui/text/ValueText.h"

#include <QDate>
#include <QTimer>

#include <map>
#include <set>

namespace tp::ui {

struct BoardFilter {
    bool mine = true;   // those I follow
    int quietDays = 0;  // those of whom nothing was heard for so long; 0: all
    QString words = {}; // of the person or the référent; empty: all
    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

struct BoardRow {
    std::string phase; // code
    RecordId person, pathway;
    QString name, referent, structures, next, news;
    QDate due;   // of the next step; invalid: none
    QDate heard; // last; invalid: never
    bool quiet = false;
    bool versions = false; // of the pathway, a phase or a step: to be read again
    bool band = false;     // the title of those below: `name` says it
};

class BoardModel : public ComputedTable<BoardRow> {
    Q_OBJECT
public:
    BoardModel(Backend &backend, ValueText &text, QObject *parent);
    void setFilter(const BoardFilter &filter, std::vector<store::Filter> added = {}); // `added`: by fields that were added to pathways
    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    void forget(const store::ChangedTypes &what); // what this concerns is read again when it is looked at: some people, or all
    void look();                                  // what is shown stands for now: read again if something changed, or the day did
    [[nodiscard]] std::optional<RecordId> personAt(int row) const; // nothing: the title of a phase
    [[nodiscard]] std::optional<RecordId> pathwayAt(int row) const;
    [[nodiscard]] int rowOf(const RecordId &person) const; // -1: not here
    [[nodiscard]] int pathways() const { return static_cast<int>(m_shown); }
    [[nodiscard]] int leftOut() const { return static_cast<int>(m_leftOut); } // not read: there are too many
    void setMost(std::size_t files) { m_most = files, m_isStale = true; }     // read from the next look on
    void stop();                                                              // reading
    void readAll();                                                           // after that
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] bool isBehind() const { return m_isBehind; } // what is shown was asked for before; what is asked for is being read
    [[nodiscard]] bool isPartly() const { return m_isPartly; } // of what was asked for, some is not shown
    void setTurn(int ms) { m_turnMs = ms; }                    // of reading at once; some people at least

signals:
    void reading(quint64 files, quint64 of); // and it goes on
    void loaded();

private:
    void refresh();
    void readAgain(const std::set<RecordId> &people);                      // of what was read, those alone
    void readShown();                                                      // whom a stopped reading left, and of whom something changed
    void begin();                                                          // with m_waiting
    [[nodiscard]] std::optional<std::set<RecordId>> changedPeople() const; // of m_changed; nothing: whose they are cannot be told
    void takeDay();
    [[nodiscard]] bool isAsked(const store::Record &file) const; // theirs is a row
    void findVersions();
    [[nodiscard]] bool isSame(const BoardRow &a, const BoardRow &b) const override;
    [[nodiscard]] bool isTitle(const BoardRow &row) const override { return row.band; }
    [[nodiscard]] QString titleText(const BoardRow &row) const override { return row.name; }
    void findFiles();
    void readSome();
    void show();                                            // what was read, as the filter leaves it
    [[nodiscard]] const std::set<RecordId> &holdingAdded(); // pathways under way
    [[nodiscard]] std::vector<store::Record> nextFiles();
    [[nodiscard]] BoardRow rowFrom(const store::Record &file, const BoardStory &story, const domain::Record &pathway) const;

    Backend &m_backend;
    ValueText &m_text;
    BoardFilter m_filter;
    std::vector<store::Filter> m_added;
    std::optional<std::set<RecordId>> m_holding;             // pathways that do: asked for anew once one, or m_added, is another
    std::vector<RecordId> m_waiting;                         // files
    std::map<RecordId, store::Record> m_people;              // of those files, as far as they are read already
    std::set<RecordId> m_severalVersions;                    // files: something of their pathway is to be read again
    std::vector<BoardRow> m_reading, m_read;                 // without the titles of phases
    std::vector<std::pair<std::string, RecordId>> m_changed; // since it was read, of few people: type, record
    std::size_t m_most = 5'000, m_shown = 0, m_leftOut = 0;
    std::size_t m_all = 0; // of m_waiting, when reading began
    bool m_isRead = false, m_isStale = false, m_isStopped = false, m_isBehind = false, m_isPartly = false;
    int m_turnMs = 8;
    QDate m_readOn;
    std::string m_readIso; // the same
    QTimer m_turn;
};

} // namespace tp::ui
