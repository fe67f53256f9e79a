#pragma once
// One list of the steering committee: its sessions, its decisions, the milestones and deliverables, or what each structure is given. Rows
// are made anew from the book. Window's thread.
#include "ui/lists/ComputedTable.h"
#include "ui/steering/SteeringBook.h"

namespace tp::ui {

enum class SteeringKind { Sessions, Decisions, Milestones, Means };
inline constexpr const char *steeringTypes[] = {"steering_session", "decision", "milestone", "allotment"}; // of the records, by kind

struct SteeringCell {
    QString text;
    QVariant key = {}; // of its order; invalid: its text
};
struct SteeringRow {
    std::optional<RecordId> record; // nothing: a title over those below
    QList<SteeringCell> cells;
    std::optional<StateTag::State> state = {}; // of the last cell
};

class SteeringList : public ComputedTable<SteeringRow> {
    Q_OBJECT
public:
    SteeringList(SteeringKind kind, Backend &backend, QObject *parent);
    void setRows(std::vector<SteeringRow> rows) { ComputedTable::setRows(std::move(rows)); }
    [[nodiscard]] std::optional<RecordId> recordAt(int row) const;
    [[nodiscard]] int rowOf(const RecordId &record) const; // -1: not here
    [[nodiscard]] SteeringKind kind() const { return m_kind; }

private:
    [[nodiscard]] bool isTitle(const SteeringRow &row) const override { return !row.record; }
    [[nodiscard]] QString titleText(const SteeringRow &row) const override { return row.cells.value(0).text; }
    const SteeringKind m_kind;
};

[[nodiscard]] std::vector<SteeringRow> steeringRows(SteeringKind kind, const SteeringBook &book, const ValueText &text);

} // namespace tp::ui
