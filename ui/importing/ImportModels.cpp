#include "ui/importing/ImportModels.h"

#include "ui/importing/ImportWords.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/theme/Icons.h"

#include <algorithm>
#include <limits>

namespace tp::ui {
namespace {
using Choice = ImportSession::Choice;

QString cellText(const ImportSession &session, std::size_t row, std::size_t column) {
    const auto &cells = session.table().rows[row].cells;
    return column < cells.size() ? toQt(cells[column]) : QString();
}
QString lineText(const ImportSession &session, std::size_t row) { // whole, to be recognised
    QStringList filled;
    for (std::size_t column = 0; column < session.table().columns; ++column)
        if (const auto cell = cellText(session, row, column).simplified(); !cell.isEmpty()) filled << cell;
    return filled.join(QStringLiteral(", ")).left(200);
}
QString columnOf(const ImportSession &session, const importing::CellProblem &problem) {
    if (!problem.field) return session.columnName(problem.column);
    const auto &target = session.mapping()[problem.column];
    return target && target->field == problem.field ? targetText(*target) : label(*problem.field);
}
constexpr auto none = std::numeric_limits<std::size_t>::max(); // of the line's problems
QString described(const store::Record &record, Backend &backend, const ValueText &text) {
    const auto title = recordTitle(record, text, parisTime(backend.clock().nowMs()).date());
    return title.detail.isEmpty() ? title.title : AlikeModel::tr("%1, %2", "name, age and commune").arg(title.title, title.detail);
}
QString lineNumber(const ImportSession &session, std::size_t row) { return QString::number(session.table().rows[row].line); }
} // namespace

PreviewModel::PreviewModel(const ImportSession &session, const ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_text(text) {
    refresh();
}

void PreviewModel::refresh() {
    const auto before = rowCount();
    std::vector<importing::Line> lines;
    for (auto row = m_session.firstRow(); row < m_session.lines().size() && lines.size() < shown; ++row)
        lines.push_back(m_session.read(row));
    const auto after = static_cast<int>(lines.size());
    if (after > before) beginInsertRows({}, before, after - 1); // never a reset: who reads stays where they are
    if (after < before) beginRemoveRows({}, after, before - 1);
    m_lines = std::move(lines);
    if (after > before) endInsertRows();
    if (after < before) endRemoveRows();
    if (after > 0) emit dataChanged(index(0, 0), index(after - 1, std::max(0, columnCount() - 1)));
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int PreviewModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_session.table().columns);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const auto column = static_cast<std::size_t>(index.column());
    const auto &target = m_session.mapping()[column];
    const auto &line = m_lines[static_cast<std::size_t>(index.row())];
    const auto problem =
        std::find_if(line.problems.begin(), line.problems.end(), // what no column gives is told beside the line, on no cell that is right
                     [&](const auto &one) { return one.column == column && m_session.isCorrectable(one); });
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const auto at = target ? line.fields.find(target->field->name) : line.fields.end();
        const auto &mapping = m_session.mapping();
        const bool first = target && std::find_if(mapping.begin(), mapping.end(), [&](const auto &other) {
                                         return other && other->field == target->field;
                                     }) == mapping.begin() + index.column();
        const auto shownText = at != line.fields.end() && first ? m_text.of(*target->field, at->second)
                               : at != line.fields.end()        ? QStringLiteral("…") // told in the first column of the field
                                                                : cellText(m_session, tableRow(index.row()), column);
        const auto text = shownText.simplified();
        if (role == Qt::ToolTipRole) return problem == line.problems.end() ? text : text + QLatin1Char('\n') + problemText(*problem);
        if (role == Qt::DisplayRole || problem == line.problems.end()) return text.left(200);
        return tr("%1, to correct: %2").arg(text.left(200), problemText(*problem));
    }
    case Qt::DecorationRole:
        return problem == line.problems.end() ? QVariant() : icon(QStringLiteral("close"), Tint::Late);
    case Qt::ForegroundRole:
        return target ? QVariant() : tokens().muted;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) // somebody else's names may be long
        return m_session.columnName(static_cast<std::size_t>(section));
    return {};
}

ProblemModel::ProblemModel(ImportSession &session, QObject *parent) : ComputedTable(parent), m_session(session) {
    declare({{"line", QT_TR_NOOP("Line"), [this](const Row &row) { return lineNumber(m_session, row.row); }, {}, {}, Qt::AlignRight},
             {"field", QT_TR_NOOP("Column"), [this](const Row &row) { return fieldText(row); }},
             {"cell", QT_TR_NOOP("What stands there"), [this](const Row &row) { return standing(row); }},
             {"reason", QT_TR_NOOP("What to do"), [this](const Row &row) { return reason(row); }}});
    setSortable(false); // reading 20,000 lines for an order would hold up the window
    refresh();
}

void ProblemModel::refresh() {
    std::vector<ProblemRow> rows;
    for (auto row = m_session.firstRow(); row < m_session.lines().size(); ++row) {
        const auto &line = m_session.lines()[row];
        for (std::size_t at = 0; at < line.problems.size(); ++at) rows.push_back({row, at});
        if (line.choice == Choice::LeftOut && line.problems.empty() && !line.isAlike()) rows.push_back({row, none}); // to be taken back
    }
    setRows(std::move(rows));
}

const importing::CellProblem *ProblemModel::problemOf(const ProblemRow &row) const {
    const auto &problems = m_session.lines()[row.row].problems;
    return row.problem < problems.size() ? &problems[row.problem] : nullptr; // null also when just corrected: refresh() follows
}

bool ProblemModel::isCorrectable(const ProblemRow &row) const {
    const auto *problem = problemOf(row);
    return problem && m_session.isCorrectable(*problem);
}

QString ProblemModel::fieldText(const ProblemRow &row) const {
    const auto *problem = problemOf(row);
    return problem ? columnOf(m_session, *problem) : QString();
}

QString ProblemModel::standing(const ProblemRow &row) const {
    if (row.problem == none) return lineText(m_session, row.row);
    return isCorrectable(row) ? cellText(m_session, row.row, problemOf(row)->column).simplified().left(200) : QString();
}

QString ProblemModel::reason(const ProblemRow &row) const {
    if (m_session.lines()[row.row].choice == Choice::LeftOut) return tr("Left out");
    const auto *problem = problemOf(row);
    if (!problem) return {};
    return m_session.isCorrectable(*problem) ? problemText(*problem) : noColumnText(*problem);
}

std::optional<QVariant> ProblemModel::special(const ProblemRow &row, int column, int role) const {
    if (role == Qt::AccessibleTextRole) return textOf(row, column);
    const auto *problem = problemOf(row);
    if (!problem || column != CellColumn) return std::nullopt;
    if (role == Qt::EditRole) return cellText(m_session, row.row, problem->column);
    if (role == Qt::AccessibleDescriptionRole)
        return tr("%1, line %2", "column, line of the table").arg(columnOf(m_session, *problem), lineNumber(m_session, row.row));
    return std::nullopt;
}

bool ProblemModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::EditRole || index.column() != CellColumn) return false;
    const auto *problem = problemOf(*rowAt(index.row()));
    if (!problem) return false;
    QMetaObject::invokeMethod(
        this,
        [this, row = tableRow(index.row()), column = problem->column, text = value.toString()] { m_session.setCell(row, column, text); },
        Qt::QueuedConnection);
    return true;
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const {
    const auto base = ComputedTable::flags(index);
    const bool edits = index.isValid() && index.column() == CellColumn && isCorrectable(*rowAt(index.row()));
    return edits ? base | Qt::ItemIsEditable : base;
}

AlikeModel::AlikeModel(const ImportSession &session, Backend &backend, const ValueText &text, QObject *parent)
    : ComputedTable(parent), m_session(session), m_backend(backend), m_text(text) {
    declare({{"line", QT_TR_NOOP("Line"), [this](std::size_t row) { return lineNumber(m_session, row); }, {}, {}, Qt::AlignRight},
             {"given", QT_TR_NOOP("In the table"), [this](std::size_t row) { return given(row); }},
             {"known", QT_TR_NOOP("Perhaps the same as"), [this](std::size_t row) { return known(row); }},
             {"choice", QT_TR_NOOP("Decision"), [this](std::size_t row) { return choice(row); }}});
    setSortable(false); // as ProblemModel
    refresh();
}

void AlikeModel::refresh() {
    std::vector<std::size_t> rows;
    for (auto row = m_session.firstRow(); row < m_session.lines().size(); ++row)
        if (m_session.lines()[row].isAlike()) rows.push_back(row);
    setRows(std::move(rows));
}

QString AlikeModel::given(std::size_t row) const {
    store::Record record;
    record.type = m_session.type().name;
    record.fields = m_session.read(row).fields;
    return described(record, m_backend, m_text);
}

QString AlikeModel::known(std::size_t row) const {
    const auto &line = m_session.lines()[row];
    if (!line.known) return tr("Line %1 of the same table").arg(lineNumber(m_session, *line.repeats));
    const auto record = m_backend.reader().get(m_session.type().name, *line.known);
    return record ? described(*record, m_backend, m_text) : QString();
}

QString AlikeModel::choice(std::size_t row) const {
    switch (m_session.lines()[row].choice) {
    case Choice::Undecided:
        return tr("To decide");
    case Choice::New:
        return tr("New");
    case Choice::Same:
        return tr("The same: nothing is created");
    case Choice::LeftOut:
        return tr("Left out");
    }
    return {};
}

std::optional<QVariant> AlikeModel::special(const std::size_t &row, int column, int role) const {
    return role == Qt::AccessibleTextRole ? std::optional<QVariant>(textOf(row, column)) : std::nullopt;
}

} // namespace tp::ui
