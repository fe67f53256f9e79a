#pragma once
// Encounters by commune, counted slice by slice between the window's other work, as RecordCount counts; then who was met there, which takes
// longer. Asked anew while it counts, it finishes first: a store that changes all the time would never be counted. People met are never
// those of another question: until they are counted there is no number. Window's thread.
#include "core/store/Coverage.h"
#include "ui/Backend.h"

#include <QTimer>

#include <map>
#include <vector>

namespace tp::ui {

struct CommuneCount {
    quint64 encounters = 0, unnamed = 0;
    std::optional<quint64> known; // people with a file that can be read here, each once; absent: not counted
    std::string lastAt;
};
struct CoverageCounts {
    std::map<std::string, CommuneCount> communes; // by INSEE code; "": without a commune. Those with an encounter
    bool answered = false;                        // false: the encounters are those of another question, or none
    enum class People { Counting, Counted, Stopped };
    People people = People::Counting; // while they are counted once more for the same question, the numbers of before stand
};

// Each once, of many that come many times: what has gathered is sorted now and then, in a few blocks of memory.
class DistinctRecords {
public:
    void add(const RecordId &record);
    [[nodiscard]] std::size_t count(); // sorts what came since

private:
    void tidy();
    std::vector<RecordId> m_all; // the first m_tidy sorted, each once
    std::size_t m_tidy = 0;
};

class CoverageCount : public QObject {
    Q_OBJECT
public:
    CoverageCount(Backend &backend, QObject *parent);
    void ask(store::Query encounters); // another question than the one under way takes its place at once
    [[nodiscard]] const CoverageCounts &counts() const { return m_counts; } // of the last answer
    [[nodiscard]] bool isCounting() const { return m_next.isActive(); }
    void stop();   // counting people: for this question they stay uncounted, also when the store changes
    void resume(); // counting them after all
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

signals:
    void began();
    void counted(); // the encounters; again when the people are

private:
    void begin();
    void forget(); // the answer to another question
    void leavePeople();
    void step();
    [[nodiscard]] Result<> countEncounters();
    [[nodiscard]] Result<> countPeople();
    void addUp(); // the people met, some communes at a time
    void finish();

    Backend &m_backend;
    store::Query m_query;
    bool m_again = false; // asked while counting
    bool m_withoutPeople = false;
    QTimer m_next;
    std::size_t m_slice;
    std::optional<store::CoveragePlace> m_place; // absent: the encounters are counted
    std::optional<std::int64_t> m_meeting;       // absent: all are read
    std::map<RecordId, RecordId> m_goesOn;
    std::map<std::string, DistinctRecords> m_met; // by commune
    CoverageCounts m_adding, m_counts;
    std::optional<Error> m_problem;
};

} // namespace tp::ui
