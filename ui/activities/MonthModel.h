#pragma once
// A month of sessions, a week a row, a day a cell. Window's thread.
#include "ui/activities/SessionStory.h"

#include <QAbstractTableModel>

namespace tp::ui {

class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SessionsRole = Qt::UserRole + 1, OutsideRole, TodayRole }; // QStringList; bool: of another month; bool
    MonthModel(store::Reader &reader, QObject *parent);
    void show(QDate anyDay, const SessionFilter &whose, QDate today);
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const;
    [[nodiscard]] QDate month() const { return m_month; }     // its first day
    [[nodiscard]] int sessions() const { return m_sessions; } // in the month itself

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    store::Reader &m_reader;
    QDate m_month, m_first, m_today;
    int m_weeks = 0, m_sessions = 0;
    QHash<QDate, QStringList> m_days;
};

} // namespace tp::ui
