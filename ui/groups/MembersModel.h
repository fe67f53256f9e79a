#pragma once
// Who is in a group, as far as it is known here. Window's thread.
#include "ui/groups/GroupStory.h"
#include "ui/lists/ComputedTable.h"

namespace tp::ui {

class MembersModel : public ComputedTable<GroupMember> {
    Q_OBJECT
public:
    MembersModel(const ValueText &text, QObject *parent);
    void set(std::vector<GroupMember> members) { setRows(std::move(members)); }
    [[nodiscard]] const GroupMember *at(int row) const { return rowAt(row); } // null: none

private:
    [[nodiscard]] bool isSame(const GroupMember &a, const GroupMember &b) const override { return a.seat.id == b.seat.id; }
    [[nodiscard]] std::optional<QVariant> special(const GroupMember &member, int column, int role) const override;
};

} // namespace tp::ui
