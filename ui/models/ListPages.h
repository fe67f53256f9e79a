#pragma once
// The rows of a list as far as it was read, page by page. Of each row its id stays; whole records stay of the pages looked at last, the
// others are read anew when they are looked at: a million rows take some tens of megabytes. Tells nobody. Window's thread.
#include "core/store/Reader.h"

namespace tp::ui {

class ListPages {
public:
    struct Page {
        std::vector<RecordId> ids;
        std::vector<store::Record> records; // of these; none: forgotten
        std::optional<store::After> behind; // the page holds what stands behind it, up to where the next page begins; none: from the top
        bool stale = false;                 // to be read again
        std::uint64_t used = 0;
        [[nodiscard]] bool isForgotten() const { return records.empty() && !ids.empty(); }
    };
    struct Place {
        std::size_t page = 0, at = 0;
    };
    explicit ListPages(store::Reader &reader) : m_reader(reader) {}

    void clear();
    void append(std::vector<store::Record> records, std::optional<store::After> behind);
    void addEmpty(std::size_t page, store::After behind); // before the page of that number
    void insert(Place where, std::span<store::Record> records);
    // The record of that row as it is now; true: it may read otherwise.
    [[nodiscard]] bool renew(std::size_t row, const store::Record &now, bool (*same)(const store::Record &, const store::Record &));
    void erase(std::size_t row, std::size_t count);
    void drop(std::size_t page); // an empty one; the page before holds its range from now on
    void splitIfLong(std::size_t page, const store::Query &query);
    Page &page(std::size_t number) { return m_pages[number]; }
    [[nodiscard]] const Page &page(std::size_t number) const { return m_pages[number]; }

    [[nodiscard]] std::size_t rows() const { return m_pages.empty() ? 0 : m_first.back() + m_pages.back().ids.size(); }
    [[nodiscard]] std::size_t count() const { return m_pages.size(); }
    [[nodiscard]] std::size_t firstRow(std::size_t page) const { return m_first[page]; }
    [[nodiscard]] Place placeOf(std::size_t row) const; // behind the last row: the end of the last page
    [[nodiscard]] const RecordId &id(std::size_t row) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(const RecordId &id) const; // a walk over all rows
    [[nodiscard]] std::vector<RecordId> ids() const;
    [[nodiscard]] const store::Record &record(std::size_t row, const store::Query &query); // good until the next call of anything here
    // The page a record of that place would stand in.
    [[nodiscard]] std::size_t pageFor(const store::After &place, const store::Query &query) const;
    void markPagesOf(const std::vector<RecordId> &records); // stale
    void markAll();
    [[nodiscard]] std::size_t recordsHeld() const;

    static constexpr std::size_t pagesHeld = 16, longest = 400; // records are kept of so many pages; rows of one

private:
    void number(std::size_t from); // first rows, from that page on
    void load(Page &page, const store::Query &query);
    void forgetFar();
    store::Reader &m_reader;
    std::vector<Page> m_pages;
    std::vector<std::size_t> m_first; // row of each page
    std::uint64_t m_uses = 0;
};

// In the order of the query, which is by a field or by number.
[[nodiscard]] bool standsBehind(const store::After &place, const store::After &other, bool descending);

} // namespace tp::ui
