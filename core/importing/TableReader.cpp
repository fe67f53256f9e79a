#include "core/importing/TableReader.h"

#include "core/schema/Text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace tp::importing {
namespace {

constexpr std::size_t firstBytes = 4096; // to know the encoding by
constexpr std::size_t sampleLines = 30;  // to know the separator by
constexpr std::array separators{';', '\t', ',', '|'};

tl::unexpected<Unreadable> unreadable(Unreadable why) { return tl::unexpected<Unreadable>(why); }

bool ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<char> announced(std::string_view line) { // "sep=;", as Excel reads it
    const bool says = line.size() == 5 && line[3] == '=' && (line.starts_with("sep") || line.starts_with("SEP"));
    return says ? std::optional(line[4]) : std::nullopt;
}

} // namespace

Reading<> TableReader::feed(ByteView bytes) {
    if (m_begun) return decode(bytes);
    m_first.insert(m_first.end(), bytes.begin(), bytes.end());
    return m_first.size() < firstBytes ? Reading<>() : begin();
}

Reading<> TableReader::begin() {
    m_begun = true;
    const auto first = std::exchange(m_first, {});
    const auto text = textOf(first);
    // A zip archive (xlsx, ods), an old xls, a PDF.
    if (text.starts_with("PK\x03\x04") || text.starts_with("\xd0\xcf\x11\xe0")) return unreadable(Unreadable::Workbook);
    if (text.starts_with("%PDF-")) return unreadable(Unreadable::NotText);
    const auto beginning = beginningOf(first);
    m_table.encoding = beginning.encoding;
    if (beginning.encoding != Encoding::Utf8) m_utf16.emplace(beginning.encoding == Encoding::Utf16Be);
    return decode(ByteView(first).subspan(beginning.mark));
}

Reading<> TableReader::decode(ByteView bytes) {
    if (!m_utf16) return split(textOf(bytes));
    std::string text;
    m_utf16->append(bytes, text);
    return split(text);
}

Reading<> TableReader::split(std::string_view text) {
    while (!text.empty()) {
        if (std::exchange(m_afterReturn, false) && text.front() == '\n') {
            text.remove_prefix(1);
            continue;
        }
        const auto end = text.find_first_of("\r\n");
        m_rest.append(text.substr(0, end));
        if (m_rest.size() > longestLine) return unreadable(Unreadable::LineTooLong);
        if (end == std::string_view::npos) break;
        m_afterReturn = text[end] == '\r';
        text.remove_prefix(end + 1);
        if (auto taken = line(std::exchange(m_rest, {})); !taken) return taken;
    }
    return {};
}

Reading<> TableReader::line(std::string text) {
    ++m_lines;
    if (text.find('\0') != std::string::npos) return unreadable(Unreadable::NotText);
    if (!ascii(text)) {
        if (schema::utf8Length(text)) {
            ++m_utf8Lines;
        } else {
            ++m_table.otherLines;
            text = fromWindows1252(text);
        }
    }
    m_waiting.push_back({std::move(text), m_lines});
    return m_separatorKnown || m_waiting.size() >= sampleLines ? work(false) : Reading<>();
}

// The one that divides the first line and most others into as many cells.
void TableReader::recogniseSeparator() {
    m_separatorKnown = true;
    if (m_waiting.empty()) return;
    if (const auto said = announced(m_waiting.front().text)) {
        m_table.separator = *said;
        m_waiting.pop_front();
        return;
    }
    std::tuple<std::size_t, std::size_t> best{0, 0};
    for (const char separator : separators) {
        std::size_t first = 0, alike = 0, seen = 0;
        for (const auto &line : m_waiting) {
            bool quoted = false;
            std::size_t count = 0;
            for (const char c : line.text) {
                if (c == '"') quoted = !quoted;
                if (c == separator && !quoted) ++count;
            }
            if (quoted && seen > 0) continue; // of a cell of several lines, or broken
            if (seen++ == 0) first = count;
            alike += count == first;
        }
        if (first > 0 && std::tuple(alike, first) > best) {
            best = {alike, first};
            m_table.separator = separator;
        }
    }
}

Reading<> TableReader::work(bool last) {
    if (!m_separatorKnown) recogniseSeparator();
    while (!m_waiting.empty()) {
        m_open.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        m_openBytes += m_open.back().text.size() + 1;
        auto state = parse(m_open.back().text);
        if (state == State::Open && (m_openBytes > longestRow || (last && m_waiting.empty()))) state = State::Broken;
        // Two stray quotes look like a cell of several lines; the number of cells gives them away, or that every line looks like a row.
        const bool odd = !m_table.rows.empty() && m_row.size() != m_table.rows.front().cells.size();
        if (state == State::Done && m_open.size() > 1 && (odd || lookLikeRows(m_open))) state = State::Broken;
        if (state == State::Open) continue;
        if (auto ended = endRow(state == State::Broken); !ended) return ended;
    }
    return {};
}

// Each by itself has as many cells as the first row. Two cells prove nothing: a note may well hold one separator on every line.
bool TableReader::lookLikeRows(const std::vector<Line> &lines) const {
    const auto columns = m_table.rows.empty() ? 0 : m_table.rows.front().cells.size();
    return columns >= 3 && std::all_of(lines.begin(), lines.end(), [&](const Line &line) {
               return static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), m_table.separator)) + 1 == columns;
           });
}

TableReader::State TableReader::parse(std::string_view text) {
    const auto endCell = [this] { m_row.push_back(std::exchange(m_cell, {})); };
    bool start = !m_inQuotes;
    if (m_inQuotes) m_cell += '\n';
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (m_inQuotes) {
            if (c != '"') {
                m_cell += c;
            } else if (at + 1 < text.size() && text[at + 1] == '"') {
                m_cell += c;
                ++at;
            } else if (at + 1 == text.size() || text[at + 1] == m_table.separator) {
                m_inQuotes = false;
            } else {
                return State::Broken;
            }
        } else if (c == m_table.separator) {
            endCell();
            start = true;
            continue;
        } else if (c == '"' && start) {
            m_inQuotes = true;
        } else {
            m_cell += c;
        }
        start = false;
    }
    if (m_inQuotes) return State::Open;
    endCell();
    return State::Done;
}

// A line whose quotes do not fit: those that close again before the next separator count, the others are dropped.
std::vector<std::string> TableReader::byItself(std::string_view text) const {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= text.size();) {
        std::string cell;
        auto end = std::string_view::npos;
        if (at < text.size() && text[at] == '"') {
            for (auto in = at + 1; in < text.size(); ++in) {
                if (text[in] != '"') {
                    cell += text[in];
                } else if (in + 1 < text.size() && text[in + 1] == '"') {
                    cell += text[in++];
                } else {
                    if (in + 1 == text.size() || text[in + 1] == m_table.separator) end = in + 1;
                    break;
                }
            }
        }
        if (end == std::string_view::npos) {
            end = std::min(text.find(m_table.separator, at), text.size());
            cell = text.substr(at, end - at);
            if (std::count(cell.begin(), cell.end(), '"') == 1) std::erase(cell, '"');
        }
        out.push_back(std::move(cell));
        at = end + 1;
    }
    return out;
}

Reading<> TableReader::endRow(bool broken) {
    Row row;
    row.line = m_open.front().number;
    row.cells = std::exchange(m_row, {});
    if (broken) {
        row.cells = byItself(m_open.front().text);
        row.doubt = Doubt::BrokenQuotes;
        m_waiting.insert(m_waiting.begin(), std::make_move_iterator(m_open.begin() + 1), std::make_move_iterator(m_open.end()));
    }
    m_open.clear();
    m_openBytes = 0;
    m_cell.clear();
    m_inQuotes = false;

    auto &cells = row.cells;
    if (cells.size() > mostColumns) {
        cells.resize(mostColumns);
        row.doubt = Doubt::TooManyCells;
    }
    while (!cells.empty() && cells.back().empty() && !m_table.rows.empty() && cells.size() > m_table.rows.front().cells.size())
        cells.pop_back();
    if (std::all_of(cells.begin(), cells.end(), [](const std::string &cell) { return schema::trimmed(cell).empty(); })) return {};
    if (!m_table.rows.empty() && cells.size() > m_table.rows.front().cells.size() && row.doubt == Doubt::None)
        row.doubt = Doubt::TooManyCells;
    m_cells += cells.size();
    if (m_table.rows.size() >= mostRows || m_cells > mostCells) return unreadable(Unreadable::TooManyRows);
    m_table.columns = std::max(m_table.columns, cells.size());
    m_table.rows.push_back(std::move(row));
    return {};
}

Reading<Table> TableReader::finish() {
    if (!m_begun)
        if (auto begun = begin(); !begun) return unreadable(begun.error());
    if (m_utf16) {
        std::string text;
        m_utf16->finish(text);
        if (auto taken = split(text); !taken) return unreadable(taken.error());
    }
    if (!m_rest.empty())
        if (auto taken = line(std::exchange(m_rest, {})); !taken) return unreadable(taken.error());
    if (auto worked = work(true); !worked) return unreadable(worked.error());
    if (!m_open.empty()) { // quotes that never closed, in lines already taken apart: one by one
        if (auto ended = endRow(true); !ended) return unreadable(ended.error());
        if (auto worked = work(true); !worked) return unreadable(worked.error());
    }
    if (m_table.rows.empty()) return unreadable(Unreadable::Empty);
    if (m_table.encoding == Encoding::Utf8 && m_table.otherLines > 0)
        m_table.encoding = m_utf8Lines > 0 ? Encoding::Mixed : Encoding::Windows1252;
    if (m_table.encoding != Encoding::Mixed) m_table.otherLines = 0;
    return std::move(m_table);
}

} // namespace tp::importing
