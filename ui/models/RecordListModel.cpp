#include "ui/models/RecordListModel.h"

#include "ui/text/Labels.h"
#include "ui/text/Strings.h"

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
constexpr std::size_t mostReread = 1000; // rows, in one go

bool same(const store::Record &a, const store::Record &b) {
    return a.id == b.id && a.changedMs == b.changedMs && a.pending == b.pending && a.deleted == b.deleted && a.conflicts == b.conflicts &&
           a.fields == b.fields;
}

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
} // namespace

RecordListModel::RecordListModel(Backend &backend, const char *type, QList<QByteArray> columns, std::vector<std::string> related,
                                 QObject *parent)
    : QAbstractTableModel(parent), m_backend(backend), m_typeName(type), m_type(&typeOf(type)), m_columns(std::move(columns)),
      m_declared(m_columns.size()), m_related(std::move(related)) {
    followDictionary();
    m_related.emplace_back(type);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &RecordListModel::refresh);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (!concerns(what)) return;
        m_anyChanged = m_anyChanged || what.everything || what.records.empty();
        for (const auto &[of, id] : what.records)
            if (of == m_typeName && m_ids.contains(id)) m_changed.push_back(id);
        m_refresh.start();
    });
}

bool RecordListModel::concerns(const store::ChangedTypes &what) const {
    if (what.everything || what.records.empty()) return true;
    for (const auto &[type, id] : what.records)
        if (type == "custom_field" || type == "term" || std::find(m_related.begin(), m_related.end(), type) != m_related.end()) return true;
    return false;
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
    m_anyChanged = false;
    beginResetModel();
    followDictionary();
    m_records.clear();
    if (found) m_records.assign(std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    m_ids.clear();
    for (const auto &record : m_records) m_ids.insert(record.id);
    endResetModel();
    emit loaded();
}

void RecordListModel::followDictionary() {
    m_type = &typeOf(m_backend.reader().dictionary(), m_typeName);
    m_columns.resize(m_declared);
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
    if (role == OrderRole && isSortable(section) && m_query.orderBy == m_columns.at(section).toStdString())
        return static_cast<int>(m_query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    return {};
}

void RecordListModel::refresh() {
    if (m_query.type.empty()) return;
    m_refresh.stop();
    const auto &now = typeOf(m_backend.reader().dictionary(), m_typeName);
    if (&now != m_type && addedShape(now, true) != addedShape(*m_type, true))
        return sort(m_order ? m_order->first : -1, m_order ? m_order->second : Qt::AscendingOrder);
    if (std::exchange(m_type, &now) != &now && !m_records.empty()) // words alone are others: the same rows read otherwise
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (m_records.size() > mostReread) return refreshTop();
    m_changed.clear();
    m_anyChanged = false;
    auto query = m_query;
    query.limit = std::max(pageSize, (m_records.size() + pageSize - 1) / pageSize * pageSize);
    auto found = read(query);
    m_problem = found ? std::nullopt : std::optional(found.error());
    if (found) replace(std::move(*found), m_records.size());
    emit loaded();
}

// Nobody waits for tens of thousands of rows to be read again. Where nothing tells which of them changed, or the top has moved too far to
// be fitted in, the list ends behind its top, and goes on from there when it is scrolled.
void RecordListModel::refreshTop() {
    const auto changed = std::exchange(m_changed, {});
    const bool any = std::exchange(m_anyChanged, false), complete = m_complete;
    const auto last = m_last;
    auto query = m_query;
    query.limit = any || !m_query.text.empty() ? mostReread : pageSize;
    auto found = read(query);
    m_problem = found ? std::nullopt : std::optional(found.error());
    if (found) {
        const auto lowest = found->empty() || any || !m_query.text.empty() ? m_records.begin() : m_records.begin() + mostReread;
        const auto at = std::find_if(m_records.begin(), lowest, [&](const store::Record &record) { return record.id == found->back().id; });
        if (at == lowest) {
            replace(std::move(*found), m_records.size());
        } else {
            const auto top = static_cast<std::size_t>(at - m_records.begin()) + 1;
            const bool moved = std::ranges::any_of(changed, [this](const RecordId &id) { return mayMove(id); });
            m_complete = complete;
            m_last = last;
            if (moved) endBehind(top); // its place is another one now, or none: the rest is read again when it is scrolled to
            replace(std::move(*found), top);
            if (moved)
                m_last = store::placeOf(m_records.back(), m_query);
            else
                look(changed);
        }
    }
    emit loaded();
}

bool RecordListModel::mayMove(const RecordId &id) const {
    const int row = rowOf(id);
    if (row < 0) return false;
    const auto now = m_backend.reader().get(m_typeName, id);
    if (!now || now->deleted) return false;
    const auto &was = m_records[static_cast<std::size_t>(row)];
    const auto differs = [&](const std::string &field) {
        const auto a = was.fields.find(field), b = now->fields.find(field);
        return (a == was.fields.end() ? Value() : a->second) != (b == now->fields.end() ? Value() : b->second);
    };
    return (!m_query.orderBy.empty() && differs(m_query.orderBy)) ||
           std::ranges::any_of(m_query.filters, [&](const store::Filter &filter) { return differs(filter.field); });
}

void RecordListModel::endBehind(std::size_t rows) {
    if (m_records.size() <= rows) return;
    beginRemoveRows({}, static_cast<int>(rows), rowCount() - 1);
    const auto from = m_records.begin() + static_cast<std::ptrdiff_t>(rows);
    for (auto one = from; one != m_records.end(); ++one) m_ids.erase(one->id);
    m_records.erase(from, m_records.end());
    endRemoveRows();
    m_complete = false;
}

void RecordListModel::look(const std::vector<RecordId> &changed) {
    for (const auto &id : changed) {
        const int row = rowOf(id);
        if (row < static_cast<int>(pageSize)) continue; // read just now, or gone
        auto now = m_backend.reader().get(m_typeName, id);
        if (now && !now->deleted) {
            m_records[static_cast<std::size_t>(row)] = std::move(*now);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            continue;
        }
        beginRemoveRows({}, row, row);
        m_ids.erase(id);
        m_records.erase(m_records.begin() + row);
        endRemoveRows();
    }
}

Result<std::vector<store::Record>> RecordListModel::read(const store::Query &query) {
    TP_TRY(auto records, m_backend.reader().list(query));
    m_complete = records.size() < query.limit;
    m_last = records.empty() ? std::nullopt : std::optional(store::placeOf(records.back(), query));
    m_supplemented.clear();
    if (query.text.empty() || !m_supplement) return records;
    for (auto &record : m_supplement(query)) {
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
        std::stable_sort(records.begin(), records.end(),
                         [&](const auto &a, const auto &b) { return query.descending ? key(a) > key(b) : key(a) < key(b); });
    return records;
}

// What stands before the first and after the last difference stays; the rows between are exchanged.
void RecordListModel::replace(std::vector<store::Record> records, std::size_t of) {
    const auto byId = [](const store::Record &a, const store::Record &b) { return a.id == b.id; };
    std::size_t front = 0;
    while (front < of && front < records.size() && byId(m_records[front], records[front])) ++front;
    std::size_t back = 0;
    while (back < of - front && back < records.size() - front && byId(m_records[of - 1 - back], records[records.size() - 1 - back])) ++back;

    for (std::size_t row = 0; row < records.size(); ++row) { // kept rows, at their old places
        if (row >= front && row < records.size() - back) continue;
        const auto old = row < front ? row : row + of - records.size();
        if (same(m_records[old], records[row])) continue;
        m_records[old] = records[row];
        emit dataChanged(index(static_cast<int>(old), 0), index(static_cast<int>(old), columnCount() - 1));
    }
    const auto at = static_cast<std::ptrdiff_t>(front);
    if (const auto gone = of - front - back; gone > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front + gone) - 1);
        const auto from = m_records.begin() + at, to = from + static_cast<std::ptrdiff_t>(gone);
        for (auto one = from; one != to; ++one) m_ids.erase(one->id);
        m_records.erase(from, to);
        endRemoveRows();
    }
    if (const auto fresh = records.size() - front - back; fresh > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + fresh) - 1);
        const auto from = std::make_move_iterator(records.begin() + at);
        for (std::size_t one = front; one < front + fresh; ++one) m_ids.insert(records[one].id);
        m_records.insert(m_records.begin() + at, from, from + static_cast<std::ptrdiff_t>(fresh));
        endInsertRows();
    }
}

const schema::Field *RecordListModel::field(int column) const {
    const auto &name = m_columns.at(column);
    return name.startsWith('@') ? nullptr : m_type->field(std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
}

int RecordListModel::rowOf(const RecordId &id) const {
    if (!m_ids.contains(id)) return -1;
    const auto at = std::find_if(m_records.begin(), m_records.end(), [&](const store::Record &record) { return record.id == id; });
    return at == m_records.end() ? -1 : static_cast<int>(at - m_records.begin());
}

int RecordListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_records.size()); }
int RecordListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant RecordListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto &record = m_records[static_cast<std::size_t>(index.row())];
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
        query.after = m_last;
    else
        query.offset = m_records.size() - m_supplemented.size();
    auto found = m_backend.reader().list(query);
    m_complete = !found || found->size() < pageSize;
    if (!found)
        m_problem = found.error();
    else if (!found->empty()) {
        m_last = store::placeOf(found->back(), query);
        std::erase_if(*found, [this](const store::Record &record) { return m_ids.contains(record.id); });
    }
    if (!found || found->empty()) return;
    const auto first = static_cast<int>(m_records.size());
    beginInsertRows({}, first, first + static_cast<int>(found->size()) - 1);
    for (const auto &record : *found) m_ids.insert(record.id);
    m_records.insert(m_records.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    endInsertRows();
}

} // namespace tp::ui
