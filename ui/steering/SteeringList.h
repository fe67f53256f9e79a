#pragma once
// One list of the steering committee: its sessions, its decisions, the milestones and deliverables, or what each structure is given. Rows
// are made anew from the book. Window's thread.
#include "ui/steering/SteeringBook.h"
#include "ui/widgets/Basics.h"

#include <QAbstractTableModel>

namespace tp::ui {

enum class SteeringKind : std::uint8_t { Sessions, Decisions, Milestones, Means };
inline constexpr const char *steeringTypes[] = {"steering_session", "decision", "milestone", "allotment"}; // of the records, by kind

class SteeringList : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        std::optional<RecordId> record; // nothing: a title over those below
        QStringList cells;
        std::optional<StateTag::State> state = {}; // of the last cell
    };
    SteeringList(SteeringKind kind, QObject *parent);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] std::optional<RecordId> recordAt(int row) const;
    [[nodiscard]] int rowOf(const RecordId &record) const; // -1: not here
    [[nodiscard]] SteeringKind kind() const { return m_kind; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    SteeringKind m_kind;
    std::vector<Row> m_rows;
};

[[nodiscard]] std::vector<SteeringList::Row> steeringRows(SteeringKind kind, const SteeringBook &book, const ValueText &text);

} // namespace tp::ui
