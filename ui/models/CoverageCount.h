#pragma once
// Encounters by commune, counted slice by slice between the window's other work, as RecordCount counts; then who was met there, which takes
// longer. Asked anew while it counts, it finishes first: a store that changes all the time would never be counted. Window's thread.
#include "core/store/Coverage.h"
#include "ui/Backend.h"

#include <QTimer>

#include <map>
#include <set>

namespace tp::ui {

struct CommuneCount {
    quint64 encounters = 0, unnamed = 0;
    std::string lastAt;
    std::set<RecordId> known; // people with a file that can be read here, each once
};
struct CoverageCounts {
    std::map<std::string, CommuneCount> communes; // by INSEE code; "": without a commune. Those with an encounter
    bool peopleCounted = false;
};

class CoverageCount : public QObject {
    Q_OBJECT
public:
    CoverageCount(Backend &backend, QObject *parent);
    void ask(store::Query encounters); // another question than the one under way takes its place at once
    [[nodiscard]] const CoverageCounts &counts() const { return m_counts; } // of the last answer
    [[nodiscard]] bool isCounting() const { return m_next.isActive(); }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

signals:
    void counted(); // the encounters; again when the people are

private:
    void begin();
    void step();
    [[nodiscard]] Result<> countEncounters();
    [[nodiscard]] Result<> countPeople();

    Backend &m_backend;
    store::Query m_query;
    bool m_again = false; // asked while counting
    QTimer m_next;
    std::size_t m_slice;
    std::optional<store::CoveragePlace> m_place; // absent: the encounters are counted
    std::int64_t m_meeting = 0;
    std::map<RecordId, RecordId> m_goesOn;
    CoverageCounts m_adding, m_counts;
    std::optional<Error> m_problem;
};

} // namespace tp::ui
