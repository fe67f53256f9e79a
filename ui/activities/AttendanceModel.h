#pragma once
// Who is signed up to a session, and who came. Window's thread.
#include "ui/activities/SessionStory.h"

#include <QAbstractTableModel>

namespace tp::ui {

class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Seat, Came, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<Participant> people);
    [[nodiscard]] const Participant *at(int row) const; // null: none
    [[nodiscard]] int rowOf(const RecordId &seat) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Participant> m_people;
};

} // namespace tp::ui
