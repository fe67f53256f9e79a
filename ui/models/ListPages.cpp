#include "ui/models/ListPages.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <bitset>
#include <unordered_map>
#include <unordered_set>

namespace tp::ui {
namespace {

// As the store puts them in order: nothing, numbers, texts as words (days and moments stand in the same order so), bytes.
int compare(const Value &a, const Value &b) {
    const auto kind = [](const Value &value) { return value.isNull() ? 0 : value.integer() || value.boolean() ? 1 : value.text() ? 2 : 3; };
    const auto number = [](const Value &value) { return value.integer() ? *value.integer() : std::int64_t{*value.boolean()}; };
    if (kind(a) != kind(b)) return kind(a) < kind(b) ? -1 : 1;
    if (kind(a) == 1) return number(a) < number(b) ? -1 : number(a) > number(b);
    if (kind(a) == 2) return domain::compareWords(*a.text(), *b.text());
    if (a.bytes() && b.bytes()) return *a.bytes() < *b.bytes() ? -1 : *b.bytes() < *a.bytes();
    return 0;
}

std::vector<RecordId> idsOf(std::span<const store::Record> records) {
    std::vector<RecordId> ids;
    ids.reserve(records.size());
    for (const auto &record : records) ids.push_back(record.id);
    return ids;
}

} // namespace

bool standsBehind(const store::After &place, const store::After &other, bool descending) {
    const int by = compare(place.value, other.value);
    if (by != 0) return descending ? by < 0 : by > 0;
    return descending ? place.number < other.number : place.number > other.number;
}

void ListPages::clear() {
    m_pages.clear();
    m_first.clear();
}

void ListPages::append(std::vector<store::Record> records, std::optional<store::After> behind) {
    auto ids = idsOf(records);
    m_pages.push_back({std::move(ids), std::move(records), std::move(behind), false, ++m_uses});
    number(m_pages.size() - 1);
    forgetFar();
}

void ListPages::addEmpty(std::size_t page, store::After behind) {
    m_pages.insert(m_pages.begin() + static_cast<std::ptrdiff_t>(page), {{}, {}, std::move(behind), true, ++m_uses});
    number(page);
}

void ListPages::insert(Place where, std::span<store::Record> records) {
    auto &page = m_pages[where.page];
    const auto at = static_cast<std::ptrdiff_t>(where.at);
    const bool forgotten = page.isForgotten();
    const auto ids = idsOf(records);
    page.ids.insert(page.ids.begin() + at, ids.begin(), ids.end());
    if (!forgotten)
        page.records.insert(page.records.begin() + at, std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    number(where.page);
}

bool ListPages::renew(std::size_t row, const store::Record &now, bool (*same)(const store::Record &, const store::Record &)) {
    const auto [number, at] = placeOf(row);
    auto &page = m_pages[number];
    if (page.isForgotten()) return true;
    if (same(page.records[at], now)) return false;
    page.records[at] = now;
    return true;
}

void ListPages::erase(std::size_t row, std::size_t count) {
    const auto first = placeOf(row).page;
    while (count > 0) {
        const auto [number, at] = placeOf(row);
        auto &page = m_pages[number];
        const auto here = std::min(count, page.ids.size() - at);
        const auto cut = [from = static_cast<std::ptrdiff_t>(at), to = static_cast<std::ptrdiff_t>(at + here)](auto &rows) {
            rows.erase(rows.begin() + from, rows.begin() + to);
        };
        if (!page.isForgotten()) cut(page.records);
        cut(page.ids);
        count -= here;
        this->number(number);
    }
    number(first);
}

void ListPages::drop(std::size_t page) {
    if (page == 0 && m_pages.size() > 1) m_pages[1].behind.reset();
    m_pages.erase(m_pages.begin() + static_cast<std::ptrdiff_t>(page));
    number(page);
}

void ListPages::splitIfLong(std::size_t number, const store::Query &query) {
    auto &page = m_pages[number];
    if (page.ids.size() <= longest || page.isForgotten()) return;
    const auto half = static_cast<std::ptrdiff_t>(page.ids.size() / 2);
    const auto halve = [half](auto &rows) {
        std::remove_reference_t<decltype(rows)> rest(std::make_move_iterator(rows.begin() + half), std::make_move_iterator(rows.end()));
        rows.erase(rows.begin() + half, rows.end());
        return rest;
    };
    Page rest{halve(page.ids), halve(page.records), {}, page.stale, page.used};
    rest.behind = store::placeOf(page.records.back(), query);
    m_pages.insert(m_pages.begin() + static_cast<std::ptrdiff_t>(number) + 1, std::move(rest));
    this->number(number);
}

void ListPages::number(std::size_t from) {
    m_first.resize(m_pages.size());
    for (auto page = from; page < m_pages.size(); ++page) m_first[page] = page == 0 ? 0 : m_first[page - 1] + m_pages[page - 1].ids.size();
}

ListPages::Place ListPages::placeOf(std::size_t row) const {
    auto page = static_cast<std::size_t>(std::upper_bound(m_first.begin(), m_first.end(), row) - m_first.begin()) - 1;
    return {page, row - m_first[page]};
}

const RecordId &ListPages::id(std::size_t row) const {
    const auto [page, at] = placeOf(row);
    return m_pages[page].ids[at];
}

std::optional<std::size_t> ListPages::rowOf(const RecordId &id) const {
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto &ids = m_pages[page].ids;
        if (const auto at = std::find(ids.begin(), ids.end(), id); at != ids.end())
            return m_first[page] + static_cast<std::size_t>(at - ids.begin());
    }
    return std::nullopt;
}

std::vector<RecordId> ListPages::ids() const {
    std::vector<RecordId> all;
    all.reserve(rows());
    for (const auto &page : m_pages) all.insert(all.end(), page.ids.begin(), page.ids.end());
    return all;
}

const store::Record &ListPages::record(std::size_t row, const store::Query &query) {
    const auto [number, at] = placeOf(row);
    auto &page = m_pages[number];
    page.used = ++m_uses;
    if (page.isForgotten()) {
        load(page, query);
        forgetFar();
    }
    return page.records[at];
}

// The rows are those that were told of, whatever the store holds by now: what changed comes with the news of it.
void ListPages::load(Page &page, const store::Query &query) {
    auto again = query;
    again.after = page.behind;
    again.offset = 0;
    again.limit = page.ids.size();
    std::unordered_map<RecordId, store::Record> found;
    if (query.text.empty())
        if (auto records = m_reader.list(again))
            for (auto &record : *records) found.emplace(record.id, std::move(record));
    for (const auto &id : page.ids) {
        auto at = found.find(id);
        if (at != found.end()) {
            page.records.push_back(std::move(at->second));
            found.erase(at);
            continue;
        }
        auto alone = m_reader.get(query.type, id);
        page.records.push_back(alone ? std::move(*alone) : store::Record{.id = id, .type = query.type});
    }
}

void ListPages::forgetFar() {
    std::vector<std::uint64_t> uses;
    for (const auto &page : m_pages)
        if (!page.records.empty()) uses.push_back(page.used);
    if (uses.size() <= pagesHeld) return;
    std::nth_element(uses.begin(), uses.end() - pagesHeld, uses.end());
    for (auto &page : m_pages)
        if (page.used < *(uses.end() - pagesHeld)) std::vector<store::Record>().swap(page.records);
}

std::size_t ListPages::pageFor(const store::After &place, const store::Query &query) const {
    const auto after = std::upper_bound(m_pages.begin() + 1, m_pages.end(), place, [&](const store::After &one, const Page &page) {
        return !standsBehind(one, *page.behind, query.descending);
    });
    return static_cast<std::size_t>(after - m_pages.begin()) - 1;
}

void ListPages::markPagesOf(const std::vector<RecordId> &records) {
    std::bitset<65536> tails; // most rows are none of them: told without a look into the set
    const auto tail = [](const RecordId &id) { return static_cast<std::size_t>(id.bytes[14] << 8 | id.bytes[15]); };
    for (const auto &id : records) tails.set(tail(id));
    const std::unordered_set<RecordId> all(records.begin(), records.end());
    for (auto &page : m_pages)
        page.stale =
            page.stale || std::ranges::any_of(page.ids, [&](const RecordId &id) { return tails.test(tail(id)) && all.contains(id); });
}

void ListPages::markAll() {
    for (auto &page : m_pages) page.stale = true;
}

std::size_t ListPages::recordsHeld() const {
    std::size_t held = 0;
    for (const auto &page : m_pages) held += page.records.size();
    return held;
}

} // namespace tp::ui
