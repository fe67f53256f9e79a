#include "ui/encounters/CoverageModel.h"

#include "ui/text/Dates.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tp::ui {
namespace {
QString number(quint64 value) { return QLocale().toString(static_cast<qulonglong>(value)); }
QString lastText(const CoverageRow &row) { return row.lastAt.empty() ? QString() : dateText(std::string_view(row.lastAt).substr(0, 10)); }
} // namespace

QString shareText(quint64 part, quint64 of) {
    if (part == 0 || of == 0) return {};
    const auto percent = std::lround(100.0 * static_cast<double>(part) / static_cast<double>(of));
    return percent == 0 ? CoverageModel::tr("under 1%") : CoverageModel::tr("%1%").arg(percent);
}

CoverageModel::CoverageModel(QObject *parent) : ComputedTable(parent) {
    const auto column = [this](const char *name, const char *title, quint64 CoverageRow::*count) {
        return ComputedColumn<std::size_t>(
            name, title, [this, count](std::size_t row) { return number(m_all[row].*count); },
            [this, count](std::size_t row) { return m_all[row].*count; }, {}, Qt::AlignRight);
    };
    declare({{"name", QT_TR_NOOP("Commune"), [this](std::size_t row) { return m_all[row].name; },
              [this](std::size_t row) { return m_all[row].code.isEmpty() ? QVariant() : QVariant(m_all[row].name); }}, // last: without one
             column("encounters", QT_TR_NOOP("Encounters"), &CoverageRow::encounters),
             {"share",
              QT_TR_NOOP("Share"),
              [this](std::size_t row) { return shareText(m_all[row].encounters, m_total); },
              [this](std::size_t row) { return m_all[row].encounters; },
              {},
              Qt::AlignRight},
             {"known",
              QT_TR_NOOP("With a file"),
              [this](std::size_t row) { return knownText(m_all[row]); },
              [this](std::size_t row) { return m_all[row].known ? QVariant(*m_all[row].known) : QVariant(); },
              {},
              Qt::AlignRight},
             column("unnamed", QT_TR_NOOP("Without a name"), &CoverageRow::unnamed),
             {"last", QT_TR_NOOP("Last encounter"), [this](std::size_t row) { return lastText(m_all[row]); },
              [this](std::size_t row) { return toQt(m_all[row].lastAt); }},
             {"group", QT_TR_NOOP("Intercommunality"), [this](std::size_t row) { return m_all[row].group; }}});
}

QString CoverageModel::knownText(const CoverageRow &row) const {
    if (row.known) return number(*row.known);
    return m_people == People::Stopped ? QStringLiteral("–") : QStringLiteral("…");
}

void CoverageModel::show(std::vector<CoverageRow> rows, People people) {
    if (rows == m_all) { // counted anew, and as before: nothing moves
        if (std::exchange(m_people, people) != people && rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_all = std::move(rows);
    m_people = people;
    m_total = 0;
    for (const auto &row : m_all) m_total += row.encounters;
    make();
}

void CoverageModel::show(Which which) {
    if (which == m_which) return;
    m_which = which;
    make();
}

void CoverageModel::make() {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_which == Which::All || (m_all[i].encounters > 0) == (m_which == Which::Met)) rows.push_back(i);
    std::stable_sort(rows.begin(), rows.end(), [this](std::size_t a, std::size_t b) { return before(m_all[a], m_all[b]); });
    setRows(std::move(rows));
}

bool CoverageModel::before(const CoverageRow &a, const CoverageRow &b) const {
    if (a.encounters != b.encounters) return a.encounters > b.encounters;
    if (m_which != Which::Met && a.group != b.group) return a.group.localeAwareCompare(b.group) < 0;
    if (a.code.isEmpty() != b.code.isEmpty()) return b.code.isEmpty(); // without a commune: last
    return a.name.localeAwareCompare(b.name) < 0;
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
    if (!row.known) parts << tr("people with a file not counted yet");
    if (row.known.value_or(0)) parts << tr("%n person(s) with a file", nullptr, static_cast<int>(*row.known));
    if (row.unnamed) parts << tr("%n without a name", nullptr, static_cast<int>(row.unnamed));
    if (!row.lastAt.empty()) parts << tr("the last on %1").arg(lastText(row));
    return tr("%1: %2", "where: what").arg(where, parts.join(QStringLiteral(", ")));
}

std::optional<QVariant> CoverageModel::special(const std::size_t &row, int /*column*/, int role) const {
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? std::optional<QVariant>(sentence(m_all[row])) : std::nullopt;
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Known)
        return tr("People whose file you may read, each once in a commune");
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Unnamed)
        return tr("People without a file, as they were counted at each encounter");
    return ComputedTable::headerData(section, orientation, role);
}

} // namespace tp::ui
