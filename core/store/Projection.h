#pragma once
// Writes what a fold shows into the tables pages read: one row a record, its flags, conflicts, items and search text. It never decides
// anything. Belongs to the writing connection.
#include "core/store/Journal.h"
#include "core/store/Row.h"

namespace tp::store {

struct RecordNumber {
    std::int64_t n = 0;
    bool fresh = false; // given just now
};

class Projection {
public:
    Projection(Connection &db, const Catalogue &catalogue, Numbers &numbers, Spaces &spaces)
        : m_db(db), m_catalogue(catalogue), m_numbers(numbers), m_spaces(spaces) {}

    // The last record that search holds; absent: all of them. See Bulk.h.
    void setSearched(std::optional<std::int64_t> upTo) { m_searched = upTo; }
    [[nodiscard]] bool searched(std::int64_t n) const { return !m_searched || n <= *m_searched; }
    [[nodiscard]] Result<RecordNumber> number(const RecordId &id, const std::string &type);
    [[nodiscard]] Result<std::optional<std::int64_t>> existing(const RecordId &id, std::string_view type);
    // `writes`: every one that counts; none: the record is forgotten. `fresh`: nothing of it was projected before.
    [[nodiscard]] Result<> project(std::int64_t n, const std::string &type, std::vector<Write> writes, bool fresh);
    [[nodiscard]] Result<> emptySearch();
    [[nodiscard]] Result<> addSearchOf(std::int64_t after, std::int64_t upTo); // records search did not hold so far
    [[nodiscard]] Result<std::optional<Row>> row(std::int64_t n, const schema::RecordType &type);
    // The file space the record stands in: the smallest, should there be several.
    [[nodiscard]] Result<std::optional<std::int64_t>> fileSpace(std::span<const Write> writes);
    void forgetShapes() { m_inserts.clear(); } // the catalogue is another
    [[nodiscard]] unsigned flagsOf(const std::string &type, const RecordState &state) const;

private:
    [[nodiscard]] Result<> dropSettledDrafts(std::int64_t n, const std::string &type); // Drafts.h: of fields without several versions now
    [[nodiscard]] Result<> writeRow(std::int64_t n, const schema::RecordType &type, const Row &row, bool fresh);
    [[nodiscard]] Result<> forgetRow(std::int64_t n, const schema::RecordType &type, const Row &old);
    [[nodiscard]] Result<> addSearch(std::int64_t n, const schema::RecordType &type, const Row &row, bool remove);
    [[nodiscard]] Result<> addSearchOf(const schema::RecordType &type, std::int64_t after, std::int64_t upTo);
    [[nodiscard]] const std::string &insertSql(const schema::RecordType &type);
    Connection &m_db;
    const Catalogue &m_catalogue;
    Numbers &m_numbers;
    Spaces &m_spaces;
    std::optional<std::int64_t> m_searched;
    std::map<std::string, std::string> m_inserts;
};

} // namespace tp::store
