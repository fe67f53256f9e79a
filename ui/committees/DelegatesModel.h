#pragma once
// The delegates of a session, and who of them came. Window's thread.
#include "ui/committees/CommitteeStory.h"
#include "ui/lists/ComputedTable.h"

namespace tp::ui {

class DelegatesModel : public ComputedTable<DelegateSeat> {
    Q_OBJECT
public:
    explicit DelegatesModel(QObject *parent);
    void set(std::vector<DelegateSeat> delegates) { setRows(std::move(delegates)); }
    [[nodiscard]] const DelegateSeat *at(int row) const { return rowAt(row); } // null: none

private:
    [[nodiscard]] bool isSame(const DelegateSeat &a, const DelegateSeat &b) const override { return a.seat == b.seat; }
};

} // namespace tp::ui
