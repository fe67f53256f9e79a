#include "ui/lists/ComputedModel.h"

#include "ui/Backend.h"
#include "ui/models/HeaderRoles.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tp::ui {
namespace {
struct Key {
    QVariant value; // invalid: nothing stands there
    std::optional<QCollatorSortKey> words;
};

Key keyOf(QVariant value, const QCollator &collator) {
    if (value.typeId() != QMetaType::QString) return {std::move(value), {}};
    const auto words = value.toString();
    return words.isEmpty() ? Key{} : Key{std::move(value), collator.sortKey(words)};
}

bool isBefore(const Key &a, const Key &b, Qt::SortOrder order) {
    if (!a.value.isValid() || !b.value.isValid()) return a.value.isValid() && !b.value.isValid();
    const auto &first = order == Qt::AscendingOrder ? a : b, &second = order == Qt::AscendingOrder ? b : a;
    if (first.words && second.words) return first.words->compare(*second.words) < 0;
    return QVariant::compare(first.value, second.value) == QPartialOrdering::Less;
}
} // namespace

int ComputedModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_order.size()); }
int ComputedModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : declared() + (m_added ? m_added->count() : 0);
}

QVariant ComputedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto *heading = section < declared() ? &m_headings[static_cast<std::size_t>(section)] : nullptr; // null: it was added
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // whole, where a person drew the column narrower
        return heading ? QCoreApplication::translate(metaObject()->className(), heading->title) : m_added->title(section - declared());
    case Qt::TextAlignmentRole:
        return heading && heading->alignment ? QVariant(static_cast<int>(heading->alignment | Qt::AlignVCenter)) : QVariant();
    case ColumnNameRole:
        return heading ? QString::fromLatin1(heading->name) : m_added->name(section - declared());
    case SortableRole:
        return m_sortable;
    case OrderRole:
        return m_sorted && m_sorted->first == section ? QVariant(static_cast<int>(m_sorted->second)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ComputedModel::flags(const QModelIndex &index) const {
    return index.isValid() && isTitleAt(madeAt(index.row())) ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractTableModel::flags(index);
}

void ComputedModel::addColumnsOf(Backend &backend, std::vector<std::string> types) {
    m_added.emplace(backend.reader(), std::move(types));
    m_added->set(m_added->asked());
    connect(&backend, &Backend::changed, this, [this] { followDictionary(); });
}

void ComputedModel::followDictionary() {
    m_added->forget();
    auto asked = m_added->asked();
    if (!std::ranges::equal(asked, m_added->columns(), {}, &AddedColumns::Column::field, &AddedColumns::Column::field)) {
        const auto name = [](const AddedColumns::Column &column) { return std::string_view(column.field->name); };
        if (!std::ranges::equal(asked, m_added->columns(), {}, name, name)) return setAdded(std::move(asked));
        m_added->set(std::move(asked)); // the same ones, called otherwise
        emit headerDataChanged(Qt::Horizontal, declared(), columnCount() - 1);
    }
    if (m_added->count() > 0 && rowCount() > 0) emit dataChanged(index(0, declared()), index(rowCount() - 1, columnCount() - 1));
}

// Rows stay as they stand, and what is chosen among them.
void ComputedModel::setAdded(std::vector<AddedColumns::Column> columns) {
    const int first = declared();
    const auto sorted = m_sorted && m_sorted->first >= first ? std::optional(*m_sorted) : std::nullopt;
    const auto sortedBy = sorted ? m_added->name(sorted->first - first) : QString();
    if (sorted) m_sorted.reset();
    if (m_added->count() > 0) {
        beginRemoveColumns({}, first, columnCount() - 1);
        m_added->set({});
        endRemoveColumns();
    }
    if (columns.empty()) return;
    beginInsertColumns({}, first, first + static_cast<int>(columns.size()) - 1);
    m_added->set(std::move(columns));
    if (const int now = sorted ? m_added->columnNamed(sortedBy) : -1; now >= 0) m_sorted = std::pair(first + now, sorted->second);
    endInsertColumns();
}

void ComputedModel::arrange() {
    m_order.resize(made());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (!m_sorted) return;
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<Key> keys(m_order.size());
    for (const auto row : m_order)
        if (!isTitleAt(row)) keys[row] = keyOf(keyAt(row, m_sorted->first), collator);
    const auto title = [this](std::size_t row) { return isTitleAt(row); };
    for (auto from = m_order.begin(); from != m_order.end();) {
        const auto until = std::find_if(from, m_order.end(), title);
        std::stable_sort(from, until, [&](std::size_t a, std::size_t b) { return isBefore(keys[a], keys[b], m_sorted->second); });
        from = until == m_order.end() ? until : std::next(until);
    }
}

void ComputedModel::sort(int column, Qt::SortOrder order) {
    if (!m_sortable) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_sorted = column >= 0 && column < columnCount() ? std::optional(std::pair(column, order)) : std::nullopt;
    const auto before = m_order;
    arrange();
    std::vector<int> now(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row) now[m_order[row]] = static_cast<int>(row);
    const auto held = persistentIndexList();
    QModelIndexList moved;
    for (const auto &one : held) moved << index(now[before[static_cast<std::size_t>(one.row())]], one.column());
    changePersistentIndexList(held, moved);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace tp::ui
