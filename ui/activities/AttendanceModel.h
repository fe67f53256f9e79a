#pragma once
// Who is signed up to a session, and who came. Window's thread.
#include "ui/activities/SessionStory.h"
#include "ui/lists/ComputedTable.h"

namespace tp::ui {

class AttendanceModel : public ComputedTable<Participant> {
    Q_OBJECT
public:
    explicit AttendanceModel(QObject *parent);
    void set(std::vector<Participant> people) { setRows(std::move(people)); }
    [[nodiscard]] const Participant *at(int row) const { return rowAt(row); } // null: none
    [[nodiscard]] int rowOf(const RecordId &seat) const;

private:
    [[nodiscard]] bool isSame(const Participant &a, const Participant &b) const override { return a.seat == b.seat; }
};

} // namespace tp::ui
