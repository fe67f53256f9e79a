#pragma once
// A table of text from the bytes of a CSV file or of the clipboard, taken in pieces, so that a long file is read between other work.
// Recognised: the encoding, the separator (; tab , |, or a first line "sep=;"), quotes as in RFC 4180 with several lines in a cell, all
// line ends. Quotes that do not fit swallow nothing: the line on which they opened is taken by itself and marked, and reading goes on with
// the next one. Every cell is well-formed UTF-8. Formulas are text: nothing is evaluated. Pure; not thread-safe.
#include "core/base/Result.h"
#include "core/importing/Encoding.h"

#include <deque>
#include <optional>
#include <vector>

namespace tp::importing {

enum class Doubt : std::uint8_t { None, BrokenQuotes, TooManyCells }; // TooManyCells: more of them than the first row has

struct Row {
    std::size_t line = 0; // of the file, from 1: where the row begins
    std::vector<std::string> cells;
    Doubt doubt = Doubt::None;
    friend bool operator==(const Row &, const Row &) = default;
};

struct Table {
    Encoding encoding = Encoding::Utf8;
    std::size_t otherLines = 0; // Mixed: lines that were read as Windows-1252
    char separator = ';';
    std::size_t columns = 0; // of the widest row
    std::vector<Row> rows;   // the names of the columns, if any, are the first; rows without a character are left out
    friend bool operator==(const Table &, const Table &) = default;
};

enum class Unreadable : std::uint8_t {
    Workbook, // .xlsx, .ods: to be saved as CSV first
    NotText,
    LineTooLong,
    TooManyRows,
    Empty
};
template <class T = void> using Reading = tl::expected<T, Unreadable>;

class TableReader {
public:
    static constexpr std::size_t mostRows = 100'000, mostColumns = 200, mostCells = 4'000'000;
    static constexpr std::size_t longestLine = 1 << 20, longestRow = 200'000; // bytes; a row of several lines

    [[nodiscard]] Reading<> feed(ByteView bytes); // after a failure nothing more
    [[nodiscard]] Reading<Table> finish();
    [[nodiscard]] std::size_t rows() const { return m_table.rows.size(); } // so far

private:
    struct Line {
        std::string text;
        std::size_t number = 0;
    };
    enum class State : std::uint8_t { Done, Open, Broken };
    [[nodiscard]] Reading<> begin();
    [[nodiscard]] Reading<> decode(ByteView bytes);
    [[nodiscard]] Reading<> split(std::string_view text);
    [[nodiscard]] Reading<> line(std::string text);
    void recogniseSeparator();
    [[nodiscard]] Reading<> work(bool last);
    [[nodiscard]] bool lookLikeRows(const std::vector<Line> &lines) const;
    [[nodiscard]] State parse(std::string_view text);
    [[nodiscard]] Reading<> endRow(bool broken);
    [[nodiscard]] std::vector<std::string> byItself(std::string_view text) const;

    Table m_table;
    Bytes m_first; // until enough is there to know the encoding
    std::optional<Utf16> m_utf16;
    std::string m_rest;         // a line that has not ended
    std::deque<Line> m_waiting; // lines not yet taken apart
    std::vector<Line> m_open;   // the lines of the row that is being taken apart
    std::size_t m_openBytes = 0, m_cells = 0, m_lines = 0, m_utf8Lines = 0;
    std::vector<std::string> m_row;
    std::string m_cell;
    bool m_begun = false, m_afterReturn = false, m_inQuotes = false, m_separatorKnown = false;
};

} // namespace tp::importing
