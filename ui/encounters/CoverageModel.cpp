#include "ui/encounters/CoverageModel.h"

#include "ui/models/HeaderRoles.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tp::ui {
namespace {
constexpr const char *names[] = {"name", "encounters", "share", "known", "unnamed", "last", "group"};
QString number(quint64 value) { return QLocale().toString(static_cast<qulonglong>(value)); }
bool isNumber(int column) { return column >= CoverageModel::Encounters && column <= CoverageModel::Unnamed; }
} // namespace

QString shareText(quint64 part, quint64 of) {
    if (part == 0 || of == 0) return {};
    const auto percent = std::lround(100.0 * static_cast<double>(part) / static_cast<double>(of));
    return percent == 0 ? CoverageModel::tr("under 1%") : CoverageModel::tr("%1%").arg(percent);
}

void CoverageModel::show(std::vector<CoverageRow> rows) {
    if (rows == m_all) return;
    beginResetModel();
    m_all = std::move(rows);
    m_total = 0;
    for (const auto &row : m_all) m_total += row.encounters;
    arrange();
    endResetModel();
}

void CoverageModel::show(Which which) {
    if (which == m_which) return;
    beginResetModel();
    m_which = which;
    arrange();
    endResetModel();
}

void CoverageModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    m_order = column < 0 ? std::nullopt : std::optional(std::pair(column, order));
    arrange();
    endResetModel();
}

void CoverageModel::arrange() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_which == Which::All || (m_all[i].encounters > 0) == (m_which == Which::Met)) m_rows.push_back(i);
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](std::size_t a, std::size_t b) { return before(m_all[a], m_all[b]); });
}

bool CoverageModel::before(const CoverageRow &a, const CoverageRow &b) const {
    const auto byName = [](const CoverageRow &one, const CoverageRow &other) {
        if (one.code.isEmpty() != other.code.isEmpty()) return other.code.isEmpty(); // without a commune: last
        return one.name.localeAwareCompare(other.name) < 0;
    };
    if (!m_order) {
        if (a.encounters != b.encounters) return a.encounters > b.encounters;
        if (m_which != Which::Met && a.group != b.group) return a.group.localeAwareCompare(b.group) < 0;
        return byName(a, b);
    }
    const bool up = m_order->second == Qt::AscendingOrder;
    const auto &first = up ? a : b, &second = up ? b : a;
    switch (m_order->first) {
    case Encounters:
    case Share:
        return first.encounters < second.encounters;
    case Known:
        return first.known < second.known;
    case Unnamed:
        return first.unnamed < second.unnamed;
    case Last:
        return first.lastAt < second.lastAt;
    case Group:
        if (first.group != second.group) return first.group.localeAwareCompare(second.group) < 0;
        return byName(a, b);
    default:
        return byName(first, second);
    }
}

int CoverageModel::rowOf(const QString &code) const {
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).code == code) return row;
    return -1;
}

QString CoverageModel::sentence(const CoverageRow &row) const {
    QString where = row.group.isEmpty() ? row.name : tr("%1, %2", "commune, intercommunality").arg(row.name, row.group);
    if (row.encounters == 0) return tr("%1: no encounter").arg(where);
    QStringList parts{tr("%n encounter(s)", nullptr, static_cast<int>(row.encounters))};
    if (m_total > row.encounters) parts.first() += QStringLiteral(" (%1)").arg(shareText(row.encounters, m_total));
    if (row.known) parts << tr("%n person(s) with a file", nullptr, static_cast<int>(row.known));
    if (row.unnamed) parts << tr("%n without a name", nullptr, static_cast<int>(row.unnamed));
    if (!row.lastAt.empty()) parts << tr("the last on %1").arg(cellText(row, Last));
    return tr("%1: %2", "where: what").arg(where, parts.join(QStringLiteral(", ")));
}

int CoverageModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
int CoverageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant CoverageModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const auto &row = at(index.row());
    if (role == Qt::DisplayRole) return cellText(row, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return sentence(row); // one sentence, whichever cell is read
    if (role == Qt::TextAlignmentRole && isNumber(index.column())) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    if (role == ColumnNameRole) return QString::fromLatin1(names[section]);
    if (role == SortableRole) return true;
    if (role == OrderRole && m_order && m_order->first == section) return static_cast<int>(m_order->second);
    if (role == Qt::TextAlignmentRole && isNumber(section)) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Known) return tr("People whose file you may read, each once in a commune");
    if (role == Qt::ToolTipRole && section == Unnamed) return tr("People without a file, as they were counted at each encounter");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Commune");
    case Group:
        return tr("Intercommunality");
    case Encounters:
        return tr("Encounters");
    case Share:
        return tr("Share");
    case Known:
        return tr("With a file");
    case Unnamed:
        return tr("Without a name");
    default:
        return tr("Last encounter");
    }
}

QString CoverageModel::cellText(const CoverageRow &row, int column) const {
    switch (column) {
    case Name:
        return row.name;
    case Group:
        return row.group;
    case Encounters:
        return number(row.encounters);
    case Share:
        return shareText(row.encounters, m_total);
    case Known:
        return number(row.known);
    case Unnamed:
        return number(row.unnamed);
    default:
        return row.lastAt.empty() ? QString() : dateText(std::string_view(row.lastAt).substr(0, 10));
    }
}

} // namespace tp::ui
