#pragma once
// The roster as rows of a table: a band for each structure, then a row for each laptop of its members, and one for a member without any.
// Window's thread.
#include "ui/consortium/Roster.h"
#include "ui/lists/ComputedTable.h"

namespace tp::ui {

struct RosterRow {
    std::size_t structure = 0;
    std::optional<std::size_t> member; // absent: the band of the structure
    std::optional<std::size_t> device; // of the member; absent: it has none here
};

class RosterModel : public ComputedTable<RosterRow> {
    Q_OBJECT
public:
    enum Column { Member, Roles, Laptop, LastSign, State }; // as they are declared

    explicit RosterModel(Backend &backend, QObject *parent = nullptr);
    void refresh();
    [[nodiscard]] const Roster &roster() const { return m_roster; }

    [[nodiscard]] bool isBand(int row) const { return !rowAt(row)->member; }
    [[nodiscard]] const RosterMember *memberAt(int row) const;
    [[nodiscard]] const RosterDevice *deviceAt(int row) const;
    [[nodiscard]] StructureId structureAt(int row) const { return m_roster.structures[rowAt(row)->structure].id; }
    [[nodiscard]] int rowOf(const StructureId &structure, const MemberId &member, const std::optional<DeviceId> &device) const; // -1: none
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString bandText(const RosterStructure &structure, int column) const;
    [[nodiscard]] const RosterMember &memberOf(const RosterRow &row) const { return m_roster.members[*row.member]; }
    [[nodiscard]] const RosterDevice *deviceOf(const RosterRow &row) const;
    [[nodiscard]] QString laptopText(const RosterRow &row) const;
    [[nodiscard]] bool isTitle(const RosterRow &row) const override { return !row.member; }
    [[nodiscard]] QString titleText(const RosterRow &row) const override { return m_roster.structures[row.structure].name; }
    [[nodiscard]] std::optional<QVariant> special(const RosterRow &row, int column, int role) const override;
    Backend &m_backend;
    Roster m_roster;
};

} // namespace tp::ui
