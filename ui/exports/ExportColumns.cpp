#include "ui/exports/ExportColumns.h"

#include "core/reports/Csv.h"
#include "ui/text/Labels.h"

namespace tp::ui {
namespace {
using schema::Audience;
using schema::Kind;

bool mayRead(const schema::Field &field, RoleSet roles) { return field.audience != Audience::Access || has(roles, Role::Manager); }
} // namespace

std::string ExportColumns::Column::name() const { return met ? reports::metColumn : field ? field->name : reports::idColumn; }

void ExportColumns::offer(const schema::RecordType &type, RoleSet roles) {
    beginResetModel();
    m_columns.clear();
    for (const auto &field : type.fields)
        if (mayRead(field, roles) && !type.isFormer(field)) m_columns.push_back({&field, true});
    if (reports::countsPeople(type)) m_columns.push_back({nullptr, true, true});
    m_columns.push_back({nullptr, false});
    endResetModel();
    emit edited();
}

int ExportColumns::choose(const std::vector<std::string> &columns) {
    int unknown = 0;
    std::vector<Column> ordered;
    beginResetModel();
    for (auto &column : m_columns) column.chosen = false;
    for (const auto &name : columns) {
        const auto at = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) {
            const bool former = column.field && column.field->formerly && column.field->formerly == name; // kept before there were several
            return former || column.name() == name;
        });
        if (at == m_columns.end()) {
            ++unknown;
            continue;
        }
        ordered.push_back({at->field, true, at->met});
        m_columns.erase(at);
    }
    ordered.insert(ordered.end(), m_columns.begin(), m_columns.end());
    m_columns = std::move(ordered);
    endResetModel();
    emit edited();
    return unknown;
}

void ExportColumns::chooseAll(bool all) {
    if (m_columns.empty()) return;
    for (auto &column : m_columns) column.chosen = all && (column.field || column.met || column.chosen);
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit edited();
}

std::vector<std::string> ExportColumns::chosen() const {
    std::vector<std::string> names;
    for (const auto &column : m_columns)
        if (column.chosen) names.push_back(column.name());
    return names;
}

bool ExportColumns::move(int row, int by) {
    const int to = row + by;
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount() || (by != 1 && by != -1)) return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_columns[static_cast<std::size_t>(row)], m_columns[static_cast<std::size_t>(to)]);
    endMoveRows();
    emit edited();
    return true;
}

bool ExportColumns::namesPeople() const {
    return std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) {
        return column.chosen && column.field &&
               (column.field->audience == Audience::File || column.field->audience == Audience::Exchange ||
                (column.field->kind == Kind::Reference && std::string_view(column.field->of) == "person"));
    });
}

bool ExportColumns::holdsNotes() const {
    return std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) {
        return column.chosen && column.field && (column.field->kind == Kind::LongText || column.field->kind == Kind::Text);
    });
}

int ExportColumns::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant ExportColumns::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &column = m_columns[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.met ? tr("People met: in all, and with a file") : column.field ? label(*column.field) : tr("Technical identifier");
    if (role == Qt::CheckStateRole) return column.chosen ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ExportColumns::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    m_columns[static_cast<std::size_t>(index.row())].chosen = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit edited();
    return true;
}

Qt::ItemFlags ExportColumns::flags(const QModelIndex &index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace tp::ui
