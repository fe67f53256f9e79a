#pragma once
// The rows of an export, a page at a time, from the Reader. Each page begins where the last one ended (Query::after), so that the last
// page costs no more than the first and what arrives meanwhile shifts nothing. With words and an order, those few that the store puts in
// order are counted off; more are written newest first. Window's thread.
#include "core/store/Rows.h"

#include <set>

namespace tp::ui {

// What a list shows.
struct ExportedList {
    store::Query query;
    std::vector<RecordId> further = {}; // records of it that the query alone does not find; written last, in this order
    bool computed = false;              // the query says the type alone: `further` are all there are
    bool partly = false;                // of those asked for some were not read: said beside it, and in the access log
};
using ExportedRecord = std::pair<std::string, RecordId>; // its type, and which
// Of a list that is no query's: those of one type stand together, in the order of `shown`, each once.
[[nodiscard]] std::vector<ExportedList> computedLists(const std::vector<ExportedRecord> &shown);

class ExportReading {
public:
    ExportReading(store::Reader &reader, ExportedList list, std::vector<std::string> fields = {}, bool ids = false);
    [[nodiscard]] std::uint64_t total(); // as far as the store can count it now
    // Empty and atEnd() once all were read. Failures: those of the Reader.
    [[nodiscard]] Result<store::RowPage> next(std::size_t limit);
    [[nodiscard]] bool atEnd() const { return m_part == Part::End; }

private:
    enum class Part { List, Further, End };
    [[nodiscard]] Result<store::RowPage> nextFurther(std::size_t limit);
    store::Reader &m_reader;
    store::RowsAsked m_asked;
    std::vector<RecordId> m_further;
    bool m_computed;
    Part m_part = Part::List;
    std::size_t m_at = 0;      // among the further ones
    std::set<RecordId> m_left; // of these, those the query did not find after all
};

} // namespace tp::ui
