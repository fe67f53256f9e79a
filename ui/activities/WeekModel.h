#pragma once
// The sessions of some days, the days as titles: when, what, whose, where, how many seats. Window's thread.
#include "ui/activities/SessionStory.h"
#include "ui/lists/ComputedTable.h"

namespace tp::ui {

struct WeekRow {
    std::optional<RecordId> session; // nothing: the title of a day, which `when` says
    std::string day, startsAt;
    QString when, what, whose, where, seats, state;
    int taken = 0;
    StateTag::State tag = StateTag::State::Planned;
    friend bool operator==(const WeekRow &, const WeekRow &) = default;
};

class WeekModel : public ComputedTable<WeekRow> {
    Q_OBJECT
public:
    WeekModel(Backend &backend, ValueText &text, QObject *parent);
    void setFilter(const SessionFilter &filter);
    void refresh();
    [[nodiscard]] const std::vector<SessionRow> &sessions() const { return m_sessions; }
    [[nodiscard]] std::optional<RecordId> sessionAt(int row) const;       // nothing: the title of a day
    [[nodiscard]] const WeekRow *at(int row) const { return rowAt(row); } // null: none
    [[nodiscard]] int rowOf(const RecordId &session) const;               // -1: not here
    [[nodiscard]] int firstRowFrom(const std::string &day) const;         // the first session on that day or later, else the last; -1: none
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isSame(const WeekRow &a, const WeekRow &b) const override { return a.session == b.session && a.day == b.day; }
    [[nodiscard]] bool isTitle(const WeekRow &row) const override { return !row.session; }
    [[nodiscard]] QString titleText(const WeekRow &row) const override { return row.when; }
    store::Reader &m_reader;
    ValueText &m_text;
    SessionFilter m_filter;
    std::vector<SessionRow> m_sessions;
};

} // namespace tp::ui
