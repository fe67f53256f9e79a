#pragma once
// The sessions of some days, the days as titles: when, what, whose, where, how many seats. Window's thread.
#include "ui/activities/SessionStory.h"

#include <QAbstractTableModel>

namespace tp::ui {

class WeekModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, What, Whose, Where, Seats, State, Columns };
    WeekModel(store::Reader &reader, ValueText &text, QObject *parent);
    void setFilter(const SessionFilter &filter);
    void refresh();
    [[nodiscard]] const std::vector<SessionRow> &sessions() const { return m_sessions; }
    [[nodiscard]] std::optional<RecordId> sessionAt(int row) const; // nothing: the title of a day
    [[nodiscard]] int rowOf(const RecordId &session) const;         // -1: not here
    [[nodiscard]] int firstRowFrom(const std::string &day) const;   // the first session on that day or later, else the last; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        std::optional<RecordId> session; // nothing: the title of a day, which `texts` begins with
        std::string day;
        QString texts[Columns];
        int state = -1; // of StateTag::State
        friend bool operator==(const Row &, const Row &) = default;
    };
    store::Reader &m_reader;
    ValueText &m_text;
    SessionFilter m_filter;
    std::vector<SessionRow> m_sessions;
    std::vector<Row> m_rows;
};

} // namespace tp::ui
