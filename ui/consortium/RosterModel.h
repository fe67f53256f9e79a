#pragma once
// The roster as rows of a table: a band for each structure, then a row for each laptop of its members, and one for a member without any.
// Window's thread.
#include "ui/consortium/Roster.h"

#include <QAbstractTableModel>

namespace tp::ui {

class RosterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Member, Roles, Laptop, LastSign, State, Columns };

    explicit RosterModel(Backend &backend, QObject *parent = nullptr);
    void refresh();
    [[nodiscard]] const Roster &roster() const { return m_roster; }

    struct Row {
        std::size_t structure = 0;
        std::optional<std::size_t> member; // absent: the band of the structure
        std::optional<std::size_t> device; // of the member; absent: it has none here
    };
    [[nodiscard]] const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isBand(int row) const { return !at(row).member; }
    [[nodiscard]] const RosterMember *memberAt(int row) const;
    [[nodiscard]] const RosterDevice *deviceAt(int row) const;
    [[nodiscard]] StructureId structureAt(int row) const { return m_roster.structures[at(row).structure].id; }
    [[nodiscard]] int rowOf(const StructureId &structure, const MemberId &member, const std::optional<DeviceId> &device) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString bandText(const RosterStructure &structure, int column) const;
    [[nodiscard]] QString cellText(const Row &row, int column) const;
    Backend &m_backend;
    Roster m_roster;
    std::vector<Row> m_rows;
};

} // namespace tp::ui
