// How a list follows the store. A short one is read again whole; of a long one the pages are that hold a record that changed, or would hold
// it now, a few milliseconds at a time. What was found by words has no place a record tells of: its top is read again, and it goes on from
// there.
#include "ui/models/RecordListModel.h"
#include "ui/models/RowChanges.h"
#include "ui/models/Slice.h"
#include "ui/text/Labels.h"

#include <QElapsedTimer>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace tp::ui {
namespace {
constexpr std::size_t mostReread = 1000; // rows, in one go
constexpr std::size_t roomForNew = 50;   // rows of a page beyond those it had
constexpr std::size_t mostRuns = 16;     // a view is told of, for one page
constexpr std::size_t mostLeading = 200; // records that name another one

bool same(const store::Record &a, const store::Record &b) {
    return a.id == b.id && a.changedMs == b.changedMs && a.pending == b.pending && a.deleted == b.deleted && a.conflicts == b.conflicts &&
           a.fields == b.fields;
}
} // namespace

void RecordListModel::take(const store::ChangedTypes &what) {
    const bool all = what.everything || what.records.empty();
    bool concerned = all;
    std::vector<RecordId> own;
    for (const auto &[type, id] : what.records) {
        concerned =
            concerned || type == "custom_field" || type == "term" || std::find(m_related.begin(), m_related.end(), type) != m_related.end();
        if (type == m_typeName) own.push_back(id);
    }
    if (!concerned || m_query.type.empty()) return;
    m_again = m_news = true;
    if (all || m_pages.rows() <= mostReread) {
        m_pages.markAll();
    } else {
        m_pages.page(0).stale = true;
        m_changed.insert(m_changed.end(), own.begin(), own.end());
    }
    m_refresh.start();
}

void RecordListModel::refresh() {
    if (m_query.type.empty()) return;
    m_changed.clear();
    m_toPlace.clear();
    m_pages.markAll();
    m_again = m_news = true;
    step(mostReread / pageSize);
}

void RecordListModel::narrow(std::vector<store::Filter> filters) {
    m_query.filters = std::move(filters);
    refresh();
}

bool RecordListModel::followDictionary() {
    const auto &now = typeOf(m_backend.reader().dictionary(), m_typeName);
    if (&now != m_type && addedShape(now, true) != addedShape(*m_type, true)) {
        sort(m_order ? m_order->first : -1, m_order ? m_order->second : Qt::AscendingOrder);
        return false;
    }
    if (std::exchange(m_type, &now) != &now && rowCount() > 0) // words alone are others: the same rows read otherwise
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return true;
}

void RecordListModel::step(std::size_t pages) {
    m_refresh.stop();
    if (!followDictionary()) return;
    if (!isInPlaces()) {
        if (std::exchange(m_again, false)) readAgain();
        m_news = false;
        emit loaded();
        return;
    }
    QElapsedTimer took;
    took.start();
    if (!m_changed.empty()) m_pages.markPagesOf(m_changed);
    m_toPlace.insert(m_toPlace.end(), m_changed.begin(), m_changed.end());
    m_changed.clear();
    for (std::size_t done = 0;;) {
        if (done >= pages && took.elapsed() >= sliceMs) {
            m_refresh.start();
            if (std::exchange(m_news, false)) emit loaded();
            return;
        }
        if (!m_toPlace.empty()) {
            place(m_toPlace.back());
            m_toPlace.pop_back();
            continue;
        }
        const auto page = stalePage();
        if (!page) break;
        readPageAgain(*page);
        ++done;
    }
    m_again = m_news = false;
    emit loaded();
}

std::optional<std::size_t> RecordListModel::stalePage() const { // first those that may be seen
    std::optional<std::size_t> any;
    for (std::size_t page = 0; page < m_pages.count(); ++page) {
        if (!m_pages.page(page).stale) continue;
        if (!m_pages.page(page).isForgotten()) return page;
        if (!any) any = page;
    }
    return any;
}

void RecordListModel::place(const RecordId &changed) {
    const auto mark = [this](const store::Record &record) {
        const auto at = store::placeOf(record, m_query);
        if (m_complete || !m_end || !standsBehind(at, *m_end, m_query.descending)) m_pages.page(m_pages.pageFor(at, m_query)).stale = true;
    };
    if (const auto now = m_backend.reader().get(m_typeName, changed); now && !now->deleted) mark(*now);
    for (const auto &filter : m_query.filters) { // who leads to it stands in the list, or not, by what became of it
        if (filter.op != store::Filter::Op::SelfOrNone) continue;
        store::Query leading;
        leading.type = m_typeName;
        leading.filters = {{filter.field, store::Filter::Op::Equals, Bytes(changed.bytes.begin(), changed.bytes.end())}};
        leading.limit = mostLeading;
        if (const auto found = m_backend.reader().list(leading)) std::ranges::for_each(*found, mark);
    }
}

void RecordListModel::readPageAgain(std::size_t page) {
    m_pages.page(page).stale = false;
    const bool last = page + 1 == m_pages.count();
    const auto end = !last ? m_pages.page(page + 1).behind : m_complete ? std::nullopt : m_end;
    auto query = m_query;
    query.after = m_pages.page(page).behind;
    query.limit = std::max(pageSize, m_pages.page(page).ids.size() + roomForNew);
    const auto beyond = [&](const store::Record &record) {
        return end && standsBehind(store::placeOf(record, m_query), *end, m_query.descending);
    };
    std::vector<store::Record> records;
    for (;;) {
        auto found = m_backend.reader().list(query);
        m_problem = found ? std::nullopt : std::optional(found.error());
        if (!found) return;
        const auto to = std::ranges::find_if(*found, beyond);
        const bool whole = to != found->end() || found->size() < query.limit;
        records.insert(records.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(to));
        if (whole) break;
        query.after = store::placeOf(records.back(), m_query);
        if (last && !end) { // the rest when it is scrolled to
            m_complete = false;
            m_end = query.after;
            break;
        }
        if (records.size() < mostReread) continue;
        m_pages.addEmpty(page + 1, *query.after);
        break;
    }
    exchange(m_pages.firstRow(page), m_pages.page(page).ids.size(), std::move(records), page);
    if (m_pages.page(page).ids.empty() && m_pages.count() > 1)
        m_pages.drop(page);
    else
        m_pages.splitIfLong(page, m_query);
}

void RecordListModel::readAgain() {
    auto query = m_query;
    query.limit = std::clamp((m_pages.rows() + pageSize - 1) / pageSize * pageSize, pageSize, mostReread);
    auto found = read(query);
    m_problem = found ? std::nullopt : std::optional(found.error());
    if (found) exchange(0, m_pages.rows(), std::move(*found), {});
}

// These rows by those records: who stays is told of where it differs, the rest goes and comes.
void RecordListModel::exchange(std::size_t row, std::size_t count, std::vector<store::Record> records, std::optional<std::size_t> page) {
    std::vector<RecordId> old, fresh;
    std::unordered_map<RecordId, const store::Record *> now;
    for (const auto &record : records) fresh.push_back(record.id), now.emplace(record.id, &record);
    for (auto at = row; at < row + count; ++at) {
        const auto &id = old.emplace_back(m_pages.id(at));
        if (const auto stays = now.find(id); stays != now.end() && m_pages.renew(at, *stays->second, same))
            emit dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), columnCount() - 1));
    }
    for (const auto &change : rowChanges(old, fresh, mostRuns)) {
        const auto first = row + change.row;
        const int from = static_cast<int>(first), to = static_cast<int>(first + change.count) - 1;
        if (change.come) {
            beginInsertRows({}, from, to);
            m_pages.insert(page ? ListPages::Place{*page, first - m_pages.firstRow(*page)} : m_pages.placeOf(first),
                           std::span(records).subspan(change.from, change.count));
            endInsertRows();
        } else {
            beginRemoveRows({}, from, to);
            m_pages.erase(first, change.count);
            endRemoveRows();
        }
    }
}

} // namespace tp::ui
