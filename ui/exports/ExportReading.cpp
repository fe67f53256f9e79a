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

ExportReading::ExportReading(store::Reader &reader, ExportedList list, std::vector<std::string> fields, bool ids)
    : m_reader(reader), m_asked{std::move(list.query), std::move(fields), ids || !list.further.empty()}, m_further(std::move(list.further)),
      m_computed(list.computed), m_left(m_further.begin(), m_further.end()) {
    m_asked.query.offset = 0;
    m_asked.query.after.reset();
    if (m_computed) m_part = Part::Further;
}

std::uint64_t ExportReading::total() {
    if (m_computed) return m_further.size();
    auto &query = m_asked.query;
    const auto found = m_reader.count(query).value_or(0);
    if (!query.text.empty() && found > sortedMatches) query.orderBy.clear();
    return found + m_further.size();
}

Result<store::RowPage> ExportReading::next(std::size_t limit) {
    if (m_part == Part::End) return store::RowPage(m_asked.fields.size());
    if (m_part == Part::Further) return nextFurther(limit);
    auto &query = m_asked.query;
    query.limit = limit;
    TP_TRY(auto page, store::rowsOf(m_reader).rows(m_asked));
    for (std::size_t row = 0; !m_left.empty() && row < page.size(); ++row) m_left.erase(page.id(row));
    if (page.size() < limit)
        m_part = Part::Further;
    else if (query.text.empty() || query.orderBy.empty())
        query.after = page.last();
    else
        query.offset += page.size();
    return page;
}

Result<store::RowPage> ExportReading::nextFurther(std::size_t limit) {
    store::RowPage page(m_asked.fields.size());
    while (!m_left.empty() && page.size() < limit) {
        const auto &id = m_further[m_at++];
        if (m_left.erase(id) == 0) continue; // the query found it
        auto record = m_reader.get(m_asked.query.type, id);
        if (!record && record.error().code == Code::NotFound) continue; // gone since
        if (!record) return fail(record.error());
        if (!record->deleted) page.add(*record, m_asked.fields);
    }
    if (m_left.empty()) m_part = Part::End;
    return page;
}

} // namespace tp::ui
