#include "ui/models/RecordListModel.h"

#include "core/domain/Text.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
QVariant rawText(const Value &value) {
    if (const auto *text = value.text()) return toQt(*text);
    if (const auto *number = value.integer()) return QVariant::fromValue(static_cast<qlonglong>(*number));
    if (const auto *flag = value.boolean()) return *flag;
    if (const auto *bytes = value.bytes()) return QByteArray(reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size()));
    QStringList items;
    if (const auto *array = value.array())
        for (const auto &item : *array)
            if (item.text()) items << toQt(*item.text());
    return items.isEmpty() ? QVariant() : QVariant(items);
}

// What somebody may want to see of a record beside what its list shows at first. Not what the program notes by itself, nor what leads from
// a record to another of its kind.
bool isWorthAColumn(const schema::RecordType &type, const schema::Field &field) {
    const bool leadsToItsKind = field.kind == schema::Kind::Reference && field.of && std::string_view(field.of) == type.name;
    return !field.is(schema::Custom) && !field.is(schema::Automatic) && !type.isFormer(field) && !leadsToItsKind;
}
} // namespace

RecordListModel::RecordListModel(Backend &backend, const char *type, QList<QByteArray> columns, std::vector<std::string> related,
                                 QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend), m_typeName(type), m_type(&typeOf(type)), m_columns(std::move(columns)),
      m_declared(m_columns.size()), m_related(std::move(related)), m_pages(backend.reader()) {
    setColumns();
    m_related.emplace_back(type);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, [this] { step(0); });
    connect(&backend, &Backend::changed, this, &RecordListModel::take);
}

void RecordListModel::setQuery(store::Query query) {
    m_query = std::move(query);
    m_query.type = m_typeName;
    m_query.offset = 0;
    m_query.limit = pageSize;
    m_usualOrder = m_query.orderBy, m_usuallyDescending = m_query.descending;
    arrange();
    m_refresh.stop();
    auto found = read(m_query);
    m_problem = found ? std::nullopt : std::optional(found.error());
    m_changed.clear();
    m_toPlace.clear();
    m_again = m_news = false;
    beginResetModel();
    setColumns();
    m_pages.clear();
    m_pages.append(found ? std::move(*found) : std::vector<store::Record>(), {});
    endResetModel();
    emit loaded();
}

void RecordListModel::setColumns() {
    m_type = &typeOf(m_backend.reader().dictionary(), m_typeName);
    m_columns.resize(m_declared);
    for (const auto &field : m_type->fields)
        if (isWorthAColumn(*m_type, field) && !m_columns.contains(field.name)) m_columns.append(field.name);
    for (const auto *field : addedFields(*m_type, false)) m_columns.append(field->name);
    if (m_order && m_order->first >= m_columns.size()) m_order.reset();
}

void RecordListModel::arrange() {
    m_query.orderBy = m_order ? m_columns.at(m_order->first).toStdString() : m_usualOrder;
    m_query.descending = m_order ? m_order->second == Qt::DescendingOrder : m_usuallyDescending;
}

void RecordListModel::sort(int column, Qt::SortOrder order) {
    m_order = isSortable(column) ? std::optional(std::pair(column, order)) : std::nullopt;
    if (m_query.type.empty()) return; // the first query will be asked in this order
    auto query = m_query;
    query.orderBy = m_usualOrder, query.descending = m_usuallyDescending;
    setQuery(std::move(query));
}

bool RecordListModel::isSortable(int column) const {
    const auto *of = column < 0 || column >= m_columns.size() ? nullptr : field(column);
    if (!of || !of->is(schema::Indexed)) return false;
    using schema::Kind; // what is kept as a code or an id would stand in an order nobody reads
    return of->kind == Kind::Text || of->kind == Kind::Date || of->kind == Kind::DateTime || of->kind == Kind::Integer ||
           of->kind == Kind::Year;
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) return {};
    if (role == ColumnNameRole) return QString::fromLatin1(m_columns.at(section));
    if (role == SortableRole) return isSortable(section);
    if (role == FurtherRole) return section >= m_declared && field(section) && !field(section)->is(schema::Custom);
    if (role == OrderRole && isSortable(section) && m_query.orderBy == m_columns.at(section).toStdString())
        return static_cast<int>(m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return {};
}

Result<std::vector<store::Record>> RecordListModel::read(const store::Query &query) {
    TP_TRY(auto records, m_backend.reader().list(query));
    m_complete = records.size() < query.limit;
    m_end = records.empty() ? std::nullopt : std::optional(store::placeOf(records.back(), query));
    m_supplemented.clear();
    m_cut = false;
    if (query.text.empty() || !m_supplement) return records;
    auto further = m_supplement(query);
    m_cut = further.cut;
    for (auto &record : further.records) {
        const auto same = [&](const store::Record &other) { return other.id == record.id; };
        if (std::any_of(records.begin(), records.end(), same)) continue;
        m_supplemented.push_back(record.id);
        records.push_back(std::move(record));
    }
    const auto key = [&](const store::Record &record) {
        const auto at = record.fields.find(query.orderBy);
        const auto *text = at == record.fields.end() ? nullptr : at->second.text();
        return text ? *text : std::string();
    };
    if (!query.orderBy.empty())
        std::stable_sort(records.begin(), records.end(), [&](const auto &a, const auto &b) {
            const int order = domain::compareWords(key(a), key(b));
            return query.descending ? order > 0 : order < 0;
        });
    return records;
}

const schema::Field *RecordListModel::field(int column) const {
    const auto &name = m_columns.at(column);
    return name.startsWith('@') ? nullptr : m_type->field(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
}

const store::Record &RecordListModel::record(int row) const { return m_pages.record(static_cast<std::size_t>(row), m_query); }

int RecordListModel::rowOf(const RecordId &id) const {
    const auto row = m_pages.rowOf(id);
    return row ? static_cast<int>(*row) : -1;
}

int RecordListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_pages.rows()); }
int RecordListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant RecordListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &record = this->record(index.row());
    switch (role) {
    case ValueRole: {
        const auto at = record.fields.find(m_columns.at(index.column()).toStdString());
        return at == record.fields.end() ? QVariant() : rawText(at->second);
    }
    case IdRole:
        return QByteArray(reinterpret_cast<const char *>(record.id.bytes.data()), 16);
    case PendingRole:
        return record.pending;
    case ConflictRole:
        return static_cast<int>(record.conflicts.size());
    default:
        return {};
    }
}

bool RecordListModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_complete; }

void RecordListModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent)) return;
    auto query = m_query;
    if (goesOnBehind())
        query.after = m_end;
    else
        query.offset = m_pages.rows() - m_supplemented.size();
    auto found = m_backend.reader().list(query);
    m_complete = !found || found->size() < pageSize;
    if (!found)
        m_problem = found.error();
    else if (!found->empty()) {
        m_end = store::placeOf(found->back(), query);
        if (!isInPlaces()) // some are there already: found through others, or moved meanwhile
            std::erase_if(*found, [this](const store::Record &record) { return m_pages.rowOf(record.id).has_value(); });
    }
    if (!found || found->empty()) return;
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(found->size()) - 1);
    m_pages.append(std::move(*found), query.after);
    endInsertRows();
}

} // namespace tp::ui
