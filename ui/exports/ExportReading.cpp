#include "ui/exports/ExportReading.h"

namespace tp::ui {
namespace {
using Op = store::Filter::Op;
constexpr std::uint64_t sortedMatches = 1000; // of a search: more than these the store does not put in order (core/store/ListQuery.h)

// The smallest value above: of texts, nothing stands between a text and itself followed by this sign.
std::optional<Value> above(const Value &value) {
    if (const auto *text = value.text()) return Value(*text + '\x01');
    if (const auto *number = value.integer()) return Value(*number + 1);
    return {};
}
} // namespace

ExportReading::ExportReading(store::Reader &reader, ExportedList list)
    : m_reader(reader), m_list(std::move(list)), m_left(m_list.further.begin(), m_list.further.end()) {
    m_list.query.offset = 0;
}

std::uint64_t ExportReading::total() {
    const auto found = m_reader.count(m_list.query).value_or(0);
    if (!m_list.query.text.empty() && found > sortedMatches) m_list.query.orderBy.clear();
    return found + m_list.further.size();
}

Result<std::vector<store::Record>> ExportReading::next(std::size_t limit) {
    if (m_part == Part::End) return std::vector<store::Record>();
    if (m_part == Part::Further) return nextFurther(limit);
    auto query = m_list.query;
    query.limit = limit;
    query.offset = m_offset;
    if (m_part == Part::WithoutValue)
        query.filters.push_back({query.orderBy, Op::Equals, Value()});
    else if (m_bound && query.descending)
        query.filters.push_back({query.orderBy, Op::Below, *above(*m_bound)});
    else if (m_bound)
        query.filters.push_back({query.orderBy, Op::AtLeast, *m_bound});
    TP_TRY(auto page, m_reader.list(query));
    for (const auto &record : page) m_left.erase(record.id);
    goOn(page);
    if (page.size() < limit) {
        // Records without the value come last in a descending order, where the bound leaves them out.
        const bool some = m_part == Part::List && m_bound && query.descending;
        m_part = some ? Part::WithoutValue : Part::Further;
        m_offset = 0;
    }
    return page;
}

void ExportReading::goOn(const std::vector<store::Record> &page) {
    const auto &query = m_list.query;
    const auto valueOf = [&query](const store::Record &record) -> const Value * {
        const auto at = record.fields.find(query.orderBy);
        return at == record.fields.end() || at->second.isNull() ? nullptr : &at->second;
    };
    const auto *last = page.empty() ? nullptr : valueOf(page.back());
    if (m_part == Part::WithoutValue || !query.text.empty() || query.orderBy.empty() || !last || !above(*last) ||
        (m_bound && *m_bound == *last)) {
        m_offset += page.size();
        return;
    }
    m_bound = *last;
    m_offset = 0;
    for (auto at = page.rbegin(); at != page.rend() && valueOf(*at) && *valueOf(*at) == *m_bound; ++at) ++m_offset;
}

Result<std::vector<store::Record>> ExportReading::nextFurther(std::size_t limit) {
    std::vector<store::Record> page;
    while (!m_left.empty() && page.size() < limit) {
        auto record = m_reader.get(m_list.query.type, *m_left.begin());
        m_left.erase(m_left.begin());
        if (!record && record.error().code == Code::NotFound) continue; // gone since
        if (!record) return fail(record.error());
        if (!record->deleted) page.push_back(std::move(*record));
    }
    if (m_left.empty()) m_part = Part::End;
    return page;
}

} // namespace tp::ui
