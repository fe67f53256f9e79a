#pragma once
// A list for whoever writes it out whole: of each record the fields asked for, as they stand in the store, and nothing of what a Record
// tells besides (file, conflicts, not yet sent): that is half the time of reading one.
#include "core/store/Reader.h"

namespace tp::store {

// Some records in the order of their list, a cell for each field asked for. The values lie end to end in a few blocks of memory.
class RowPage {
public:
    struct Cell {
        enum class Kind : std::uint8_t { Null, Integer, Text, Bytes, Many }; // Boolean: Integer, 0 or 1; Many: an array, as CBOR
        Kind kind = Kind::Null;
        std::int64_t integer = 0;
        std::string_view bytes; // of the others; lives as long as the page, and until something is added
    };
    explicit RowPage(std::size_t fields) : m_fields(fields) {}
    [[nodiscard]] std::size_t size() const { return m_rows; }
    [[nodiscard]] Cell cell(std::size_t row, std::size_t field) const;
    [[nodiscard]] Value value(std::size_t row, std::size_t field) const; // a Boolean as 0 or 1
    // Those that have one, from the `first` name on: the names are of the fields asked for, in their order.
    [[nodiscard]] std::map<std::string, Value> values(std::size_t row, const std::vector<std::string> &names, std::size_t first = 0) const;
    [[nodiscard]] RecordId id(std::size_t row) const { return m_ids.at(row); } // only where ids were asked for
    [[nodiscard]] const After &last() const { return m_last; }                 // of a page as full as was asked: to go on behind it

    // Cells follow row by row, `fields` of them each.
    void beginRow() { ++m_rows; }
    void addId(const RecordId &id) { m_ids.push_back(id); }
    void addNull() { m_cells.emplace_back(); }
    void addInteger(std::int64_t integer) { m_cells.push_back({Cell::Kind::Integer, 0, integer}); }
    void add(Cell::Kind kind, std::string_view bytes);
    void add(const Value &value);
    void add(const Record &record, const std::vector<std::string> &fields); // a row of its own, with its id
    void add(const RowPage &more);                                          // of the same fields
    void setLast(After last) { m_last = std::move(last); }

private:
    struct Stored {
        Cell::Kind kind = Cell::Kind::Null;
        std::uint32_t size = 0;
        std::int64_t at = 0; // in m_bytes; or the integer itself
    };
    std::size_t m_fields, m_rows = 0;
    std::vector<Stored> m_cells;
    std::vector<RecordId> m_ids;
    std::string m_bytes;
    After m_last;
};

struct RowsAsked {
    Query query;
    std::vector<std::string> fields; // Invalid: unknown to the type
    bool ids = false;                // of the records themselves
    bool anyOrder = false;           // those of a query without `orderBy`: as they are found, which spares a sort
};

// What a Reader of Reader.h can read as well: on the same connection, in the same thread, under the same lease.
class RowReader {
public:
    virtual ~RowReader() = default;
    [[nodiscard]] virtual Result<RowPage> rows(const RowsAsked &asked) = 0; // those `list` would give, in its order (RowsAsked)
};
[[nodiscard]] RowReader &rowsOf(Reader &reader);

} // namespace tp::store
