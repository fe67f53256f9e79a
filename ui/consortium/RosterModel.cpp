#include "ui/consortium/RosterModel.h"

#include "ui/lists/RecordTable.h"
#include "ui/models/SpokenCell.h"
#include "ui/widgets/Basics.h"

namespace tp::ui {

RosterModel::RosterModel(Backend &backend, QObject *parent) : QAbstractTableModel(parent), m_backend(backend) { refresh(); }

void RosterModel::refresh() {
    beginResetModel();
    m_roster = readRoster(m_backend);
    m_rows.clear();
    for (std::size_t s = 0; s < m_roster.structures.size(); ++s) {
        const auto &structure = m_roster.structures[s];
        m_rows.push_back({s, {}, {}});
        for (const auto m : structure.members) {
            const auto before = m_rows.size();
            const auto &devices = m_roster.members[m].devices;
            for (std::size_t d = 0; d < devices.size(); ++d)
                if (devices[d].structure == structure.id) m_rows.push_back({s, m, d});
            if (m_rows.size() == before) m_rows.push_back({s, m, {}});
        }
    }
    endResetModel();
}

const RosterMember *RosterModel::memberAt(int row) const {
    if (row < 0 || row >= rowCount() || !at(row).member) return nullptr;
    return &m_roster.members[*at(row).member];
}

const RosterDevice *RosterModel::deviceAt(int row) const {
    const auto *member = memberAt(row);
    return member && at(row).device ? &member->devices[*at(row).device] : nullptr;
}

int RosterModel::rowOf(const StructureId &structure, const MemberId &member, const std::optional<DeviceId> &device) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto *one = memberAt(row);
        if (!one || one->id != member || structureAt(row) != structure) continue;
        const auto *its = deviceAt(row);
        if (!device || (its && its->id == *device)) return row;
    }
    return -1;
}

int RosterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int RosterModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString RosterModel::bandText(const RosterStructure &structure, int column) const {
    if (column == Member) return structure.name;
    if (column != State) return {};
    const auto kits = structure.kits.size();
    if (kits == 0) return tr("No recovery kit");
    return kits < kitsWanted ? tr("%n kit(s), one more to make", nullptr, static_cast<int>(kits))
                             : tr("%n recovery kit(s)", nullptr, static_cast<int>(kits));
}

QString RosterModel::cellText(const Row &row, int column) const {
    const auto &member = m_roster.members[*row.member];
    const auto *device = row.device ? &member.devices[*row.device] : nullptr;
    switch (column) {
    case Member:
        return member.name;
    case Roles:
        return rolesText(member.rolesIn(m_roster.structures[row.structure].id));
    case Laptop:
        return device ? device->name : member.devices.empty() ? tr("No laptop yet") : tr("In another structure");
    case LastSign:
        return device ? signText(*device, m_backend.clock().nowMs()) : QString();
    case State:
        return device ? stateText(*device) : QString();
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = at(index.row());
    if (!row.member) {
        const auto &structure = m_roster.structures[row.structure];
        if (role == Qt::DisplayRole) return bandText(structure, index.column());
        if (role == BandCellRole) return index.column() == Member ? structure.code : QString();
        return {};
    }
    if (role == Qt::DisplayRole) return cellText(row, index.column());
    if (role == Qt::ToolTipRole) return cellText(row, index.column()); // where it is cut
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == State && row.device) {
        using Tag = StateTag::State;
        switch (m_roster.members[*row.member].devices[*row.device].state) {
        case RosterDevice::State::Active:
            return static_cast<int>(Tag::Sent);
        case RosterDevice::State::Silent:
            return static_cast<int>(Tag::Late);
        default:
            return static_cast<int>(Tag::Planned);
        }
    }
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Member:
        return tr("Member");
    case Roles:
        return tr("Role");
    case Laptop:
        return tr("Laptop");
    case LastSign:
        return tr("Last sign");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const {
    if (!index.isValid() || isBand(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tp::ui
