#pragma once
// Who is in a group, as far as it is known here. Window's thread.
#include "ui/groups/GroupStory.h"

#include <QAbstractTableModel>

namespace tp::ui {

class MembersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Structure, Delegate, Seen, Columns };
    MembersModel(const ValueText &text, QObject *parent) : QAbstractTableModel(parent), m_text(text) {}
    void set(std::vector<GroupMember> members);
    [[nodiscard]] const GroupMember *at(int row) const; // null: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const GroupMember &member, int column) const;
    const ValueText &m_text;
    std::vector<GroupMember> m_members;
};

} // namespace tp::ui
