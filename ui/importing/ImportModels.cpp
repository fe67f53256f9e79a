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
QVariant headerOf(int section, Qt::Orientation orientation, int role, const QStringList &titles) {
    return orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(titles.value(section))
                                                                                                 : QVariant();
}
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

ProblemModel::ProblemModel(ImportSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) { refresh(); }

void ProblemModel::refresh() {
    beginResetModel();
    m_rows.clear();
    for (auto row = m_session.firstRow(); row < m_session.lines().size(); ++row) {
        const auto &line = m_session.lines()[row];
        for (std::size_t at = 0; at < line.problems.size(); ++at) m_rows.emplace_back(row, at);
        if (line.choice == Choice::LeftOut && line.problems.empty() && !line.isAlike()) m_rows.emplace_back(row, none); // to be taken back
    }
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant ProblemModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const auto [row, at] = m_rows[static_cast<std::size_t>(index.row())];
    const auto &line = m_session.lines()[row];
    if (at == none) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
        return index.column() == LineColumn     ? QString::number(m_session.table().rows[row].line)
               : index.column() == CellColumn   ? lineText(m_session, row)
               : index.column() == ReasonColumn ? tr("Left out")
                                                : QString();
    }
    if (at >= line.problems.size()) return {}; // just corrected: refresh() follows
    const auto &problem = line.problems[at];
    const bool hasCell = m_session.isCorrectable(problem);
    if (role == Qt::EditRole && index.column() == CellColumn) return cellText(m_session, row, problem.column);
    if (role == Qt::AccessibleDescriptionRole && index.column() == CellColumn)
        return tr("%1, line %2", "column, line of the table").arg(columnOf(m_session, problem)).arg(m_session.table().rows[row].line);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    switch (index.column()) {
    case LineColumn:
        return QString::number(m_session.table().rows[row].line);
    case FieldColumn:
        return columnOf(m_session, problem);
    case CellColumn:
        return hasCell ? cellText(m_session, row, problem.column).simplified().left(200) : QString();
    default:
        return line.choice == Choice::LeftOut ? tr("Left out") : hasCell ? problemText(problem) : noColumnText(problem);
    }
}

bool ProblemModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::EditRole || index.column() != CellColumn) return false;
    const auto [row, at] = m_rows[static_cast<std::size_t>(index.row())];
    if (at >= m_session.lines()[row].problems.size()) return false;
    const auto column = m_session.lines()[row].problems[at].column;
    QMetaObject::invokeMethod(
        this, [this, row = row, column, text = value.toString()] { m_session.setCell(row, column, text); }, Qt::QueuedConnection);
    return true;
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return headerOf(section, orientation, role, {tr("Line"), tr("Column"), tr("What stands there"), tr("What to do")});
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const {
    const auto base = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != CellColumn) return base;
    const auto [row, at] = m_rows[static_cast<std::size_t>(index.row())];
    const auto &problems = m_session.lines()[row].problems;
    return at < problems.size() && m_session.isCorrectable(problems[at]) ? base | Qt::ItemIsEditable : base;
}

AlikeModel::AlikeModel(const ImportSession &session, Backend &backend, const ValueText &text, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_backend(backend), m_text(text) {
    refresh();
}

void AlikeModel::refresh() {
    std::vector<std::size_t> rows;
    for (auto row = m_session.firstRow(); row < m_session.lines().size(); ++row)
        if (m_session.lines()[row].isAlike()) rows.push_back(row);
    if (rows == m_rows) {
        if (!rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ChoiceColumn));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AlikeModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QString AlikeModel::given(std::size_t row) const {
    store::Record record;
    record.type = m_session.type().name;
    record.fields = m_session.read(row).fields;
    return described(record, m_backend, m_text);
}

QString AlikeModel::known(const ImportSession::Line &line) const {
    if (!line.known) return tr("Line %1 of the same table").arg(m_session.table().rows[*line.repeats].line);
    const auto record = m_backend.reader().get(m_session.type().name, *line.known);
    return record ? described(*record, m_backend, m_text) : QString();
}

QString AlikeModel::choice(const ImportSession::Line &line) const {
    switch (line.choice) {
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

QVariant AlikeModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const auto row = tableRow(index.row());
    const auto &line = m_session.lines()[row];
    switch (index.column()) {
    case LineColumn:
        return QString::number(m_session.table().rows[row].line);
    case GivenColumn:
        return given(row);
    case KnownColumn:
        return known(line);
    default:
        return choice(line);
    }
}

QVariant AlikeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return headerOf(section, orientation, role, {tr("Line"), tr("In the table"), tr("Perhaps the same as"), tr("Decision")});
}

} // namespace tp::ui
