#pragma once
// The delegates of a session, and who of them came. Window's thread.
#include "ui/committees/CommitteeStory.h"

#include <QAbstractTableModel>

namespace tp::ui {

class DelegatesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Group, Came, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<DelegateSeat> delegates);
    [[nodiscard]] const DelegateSeat *at(int row) const; // null: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DelegateSeat> m_delegates;
};

} // namespace tp::ui
