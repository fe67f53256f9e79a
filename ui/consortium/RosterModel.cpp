#include "ui/consortium/RosterModel.h"

#include <limits>

namespace tp::ui {
namespace {
StateTag::State deviceTag(const RosterDevice &device) {
    switch (device.state) {
    case RosterDevice::State::Active:
        return StateTag::State::Sent;
    case RosterDevice::State::Silent:
        return StateTag::State::Late;
    default:
        return StateTag::State::Planned;
    }
}
QVariant lastSign(const RosterDevice *device) {
    if (!device || (!device->mine && !device->story.lastSignMs)) return {};
    return static_cast<qlonglong>(device->mine ? std::numeric_limits<std::int64_t>::max() : *device->story.lastSignMs);
}
} // namespace

RosterModel::RosterModel(Backend &backend, QObject *parent) : ComputedTable(parent), m_backend(backend) {
    declare({{"member", QT_TR_NOOP("Member"), [this](const Row &row) { return memberOf(row).name; }},
             {"roles", QT_TR_NOOP("Role"),
              [this](const Row &row) { return rolesText(memberOf(row).rolesIn(m_roster.structures[row.structure].id)); }},
             {"laptop", QT_TR_NOOP("Laptop"), [this](const Row &row) { return laptopText(row); }},
             {"lastSign", QT_TR_NOOP("Last sign"),
              [this](const Row &row) {
                  const auto *device = deviceOf(row);
                  return device ? signText(*device, m_backend.clock().nowMs()) : QString();
              },
              [this](const Row &row) { return lastSign(deviceOf(row)); }},
             {"state",
              QT_TR_NOOP("State"),
              [this](const Row &row) {
                  const auto *device = deviceOf(row);
                  return device ? stateText(*device) : QString();
              },
              {},
              [this](const Row &row) {
                  const auto *device = deviceOf(row);
                  return device ? std::optional(deviceTag(*device)) : std::nullopt;
              }}});
    refresh();
}

void RosterModel::refresh() {
    m_roster = readRoster(m_backend);
    std::vector<RosterRow> rows;
    for (std::size_t s = 0; s < m_roster.structures.size(); ++s) {
        const auto &structure = m_roster.structures[s];
        rows.push_back({s, {}, {}});
        for (const auto m : structure.members) {
            const auto before = rows.size();
            const auto &devices = m_roster.members[m].devices;
            for (std::size_t d = 0; d < devices.size(); ++d)
                if (devices[d].structure == structure.id) rows.push_back({s, m, d});
            if (rows.size() == before) rows.push_back({s, m, {}});
        }
    }
    setRows(std::move(rows));
}

const RosterDevice *RosterModel::deviceOf(const RosterRow &row) const { return row.device ? &memberOf(row).devices[*row.device] : nullptr; }

const RosterMember *RosterModel::memberAt(int row) const {
    const auto *its = rowAt(row);
    return its && its->member ? &memberOf(*its) : nullptr;
}

const RosterDevice *RosterModel::deviceAt(int row) const { return memberAt(row) ? deviceOf(*rowAt(row)) : nullptr; }

int RosterModel::rowOf(const StructureId &structure, const MemberId &member, const std::optional<DeviceId> &device) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto *one = memberAt(row);
        if (!one || one->id != member || structureAt(row) != structure) continue;
        const auto *its = deviceAt(row);
        if (!device || (its && its->id == *device)) return row;
    }
    return -1;
}

QString RosterModel::bandText(const RosterStructure &structure, int column) const {
    if (column == Member) return structure.name;
    if (column != State) return {};
    const auto kits = structure.kits.size();
    if (kits == 0) return tr("No recovery kit");
    return kits < kitsWanted ? tr("%n kit(s), one more to make", nullptr, static_cast<int>(kits))
                             : tr("%n recovery kit(s)", nullptr, static_cast<int>(kits));
}

QString RosterModel::laptopText(const RosterRow &row) const {
    if (const auto *device = deviceOf(row)) return device->name;
    return memberOf(row).devices.empty() ? tr("No laptop yet") : tr("In another structure");
}

std::optional<QVariant> RosterModel::special(const RosterRow &row, int column, int role) const {
    if (row.member) return std::nullopt;
    const auto &structure = m_roster.structures[row.structure];
    if (role == Qt::DisplayRole) return bandText(structure, column);
    if (role == BandCellRole && column == Member) return structure.code;
    return std::nullopt;
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const {
    if (!index.isValid() || isBand(index.row())) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tp::ui
