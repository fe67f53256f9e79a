#include "ui/activities/WeekModel.h"

#include "ui/lists/RecordTable.h"
#include "ui/lists/StateFormat.h"
#include "ui/models/SpokenCell.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <algorithm>

namespace tp::ui {

WeekModel::WeekModel(store::Reader &reader, ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_reader(reader), m_text(text) {}

void WeekModel::setFilter(const SessionFilter &filter) {
    m_filter = filter;
    refresh();
}

void WeekModel::refresh() {
    m_sessions = sessionsOf(m_reader, m_filter);
    std::vector<Row> rows;
    for (const auto &[session, activity, occupancy, said] : m_sessions) {
        const auto day = fieldText(session, "startsAt").left(10);
        if (rows.empty() || rows.back().day != fromQt(day)) {
            Row title;
            title.day = fromQt(day);
            title.texts[When] = dayTitle(QDate::fromString(day, Qt::ISODate));
            rows.push_back(std::move(title));
        }
        Row row;
        row.session = session.id;
        row.day = fromQt(day);
        row.texts[When] = hoursText(session);
        row.texts[What] = sessionTitle(activity);
        if (const auto structure = structureOf(session)) row.texts[Whose] = m_text.structureCode(*structure);
        row.texts[Where] = sessionPlace(session);
        row.texts[Seats] = seatsText(session, occupancy);
        const bool off = fieldValue(session, "cancelledOn");
        if (off) {
            row.texts[State] = tr("Called off");
            row.state = static_cast<int>(StateTag::State::Late);
        } else if (!session.conflicts.empty()) {
            row.texts[State] = sendingText(session);
            row.state = static_cast<int>(StateTag::State::Conflict);
        } else if (occupancy.tooMany) {
            row.texts[State] = tr("%Ln too many", nullptr, occupancy.tooMany);
            row.state = static_cast<int>(StateTag::State::Conflict);
        } else if (occupancy.free) {
            row.texts[State] = *occupancy.free ? tr("%Ln free", nullptr, *occupancy.free) : tr("Full");
            row.state = static_cast<int>(*occupancy.free ? StateTag::State::Planned : StateTag::State::Pending);
        } else {
            row.texts[State] = tr("Open to all");
            row.state = static_cast<int>(StateTag::State::Planned);
        }
        rows.push_back(std::move(row));
    }
    if (rows == m_rows) return;
    const bool sameRows = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const Row &a, const Row &b) { return a.session == b.session && a.day == b.day; });
    if (sameRows) { // where one stands in the list, one stays
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<RecordId> WeekModel::sessionAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].session : std::nullopt;
}

int WeekModel::rowOf(const RecordId &session) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.session == session; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int WeekModel::firstRowFrom(const std::string &day) const {
    int last = -1;
    for (int row = 0; row < rowCount(); ++row)
        if (sessionAt(row)) {
            last = row;
            if (m_rows[static_cast<std::size_t>(row)].day >= day) break;
        }
    return last;
}

int WeekModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int WeekModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant WeekModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto &text = row.texts[index.column()];
    if (!row.session) {
        if (role == BandCellRole) return QString();
        return (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && index.column() == When ? QVariant(text) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text;
    if (role == Qt::AccessibleTextRole) return spokenCell(index);
    if (role == StateCellRole && index.column() == State) return row.state;
    return {};
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("Activity");
    case Whose:
        return tr("Structure");
    case Where:
        return tr("Place");
    case Seats:
        return tr("Seats");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags WeekModel::flags(const QModelIndex &index) const {
    return sessionAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace tp::ui
