#include "ui/exports/ExportReading.h"

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::uint64_t sortedMatches = 1000; // of a search: more than these the store does not put in order (core/store/ListQuery.h)
} // namespace

std::vector<ExportedList> computedLists(const std::vector<ExportedRecord> &shown) {
    std::vector<ExportedList> lists;
    std::set<ExportedRecord> written;
    for (const auto &record : shown) {
        if (!written.insert(record).second) continue;
        auto list = std::ranges::find(lists, record.first, [](const ExportedList &one) { return one.query.type; });
        if (list == lists.end()) {
            lists.push_back({{}, {}, true});
            list = lists.end() - 1;
            list->query.type = record.first;
        }
        list->further.push_back(record.second);
    }
    return lists;
}

ExportReading::ExportReading(store::Reader &reader, ExportedList list)
    : m_reader(reader), m_list(std::move(list)), m_left(m_list.further.begin(), m_list.further.end()) {
    m_list.query.offset = 0;
    m_list.query.after.reset();
    if (m_list.computed) m_part = Part::Further;
}

std::uint64_t ExportReading::total() {
    if (m_list.computed) return m_list.further.size();
    const auto found = m_reader.count(m_list.query).value_or(0);
    if (!m_list.query.text.empty() && found > sortedMatches) m_list.query.orderBy.clear();
    return found + m_list.further.size();
}

Result<std::vector<store::Record>> ExportReading::next(std::size_t limit) {
    if (m_part == Part::End) return std::vector<store::Record>();
    if (m_part == Part::Further) return nextFurther(limit);
    auto &query = m_list.query;
    query.limit = limit;
    TP_TRY(auto page, m_reader.list(query));
    for (const auto &record : page) m_left.erase(record.id);
    if (page.size() < limit)
        m_part = Part::Further;
    else if (query.text.empty() || query.orderBy.empty())
        query.after = store::placeOf(page.back(), query);
    else
        query.offset += page.size();
    return page;
}

Result<std::vector<store::Record>> ExportReading::nextFurther(std::size_t limit) {
    std::vector<store::Record> page;
    while (!m_left.empty() && page.size() < limit) {
        const auto &id = m_list.further[m_at++];
        if (m_left.erase(id) == 0) continue; // the query found it
        auto record = m_reader.get(m_list.query.type, id);
        if (!record && record.error().code == Code::NotFound) continue; // gone since
        if (!record) return fail(record.error());
        if (!record->deleted) page.push_back(std::move(*record));
    }
    if (m_left.empty()) m_part = Part::End;
    return page;
}

} // namespace tp::ui
