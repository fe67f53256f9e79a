#include "core/store/Projection.h"

#include "core/store/AddedFields.h"
#include "core/store/Drafts.h"

namespace tp::store {

Result<RecordNumber> Projection::number(const RecordId &id, const std::string &type) {
    TP_TRY(const auto typeNumber, m_numbers.type(type));
    TP_TRY(const auto known, m_db.number("SELECT n FROM record WHERE id=? AND type=?", id, typeNumber));
    if (known) return RecordNumber{*known, false};
    TP_CHECK(m_db.run("INSERT INTO record(id, type) VALUES(?,?)", id, typeNumber));
    return RecordNumber{m_db.lastRow(), true};
}

Result<std::optional<std::int64_t>> Projection::existing(const RecordId &id, std::string_view type) {
    return m_db.number("SELECT r.n FROM record r JOIN type t ON t.n=r.type WHERE r.id=? AND t.name=?", id, type);
}

unsigned Projection::flagsOf(const std::string &type, const RecordState &state) const {
    unsigned flags = (state.deleted ? Deleted : 0u) | (state.readOnly ? ReadOnly : 0u) | (state.conflicts.empty() ? 0u : Conflicting);
    const auto *known = m_catalogue.find(type);
    if (!known) return flags | Later;
    for (const auto &[name, field] : state.fields)
        if (name != wire::deletedField && !known->field(name)) flags |= Later;
    return flags;
}

Result<std::optional<std::int64_t>> Projection::fileSpace(std::span<const Write> writes) {
    std::optional<SpaceId> smallest;
    for (const auto &write : writes) {
        if (smallest && *smallest <= write.space) continue;
        TP_TRY(const auto *space, m_spaces.find(write.space));
        if (space && space->kind == control::SpaceKind::File) smallest = write.space;
    }
    if (!smallest) return std::nullopt;
    TP_TRY(const auto number, m_numbers.space(*smallest));
    return number;
}

Result<> Projection::project(std::int64_t n, const std::string &type, std::vector<Write> writes, bool fresh) {
    const auto *known = m_catalogue.find(type);
    bool conflicted = false; // before
    if (!fresh) {
        TP_CHECK(m_db.run("DELETE FROM conflict WHERE rec=?", n));
        conflicted = m_db.changes() > 0;
    }
    if (writes.empty()) {
        if (conflicted) TP_CHECK(dropSettledDrafts(n, type));
        if (known && !fresh) {
            TP_TRY(const auto old, row(n, *known));
            if (old) TP_CHECK(forgetRow(n, *known, *old));
        }
        return m_db.run("DELETE FROM record WHERE n=?", n);
    }
    TP_CHECK(leaveOutMisplaced(writes, known, m_spaces));
    const auto state = foldRecord(writes);
    TP_TRY(const auto space, fileSpace(writes));
    TP_CHECK(m_db.run("UPDATE record SET flags=?, space=?, changed=? WHERE n=?", flagsOf(type, state), space, state.changed, n));
    for (const auto &field : state.conflicts) TP_CHECK(m_db.run("INSERT INTO conflict VALUES(?,?)", n, field));
    if (conflicted) TP_CHECK(dropSettledDrafts(n, type));
    if (space && type == personType) {
        const auto &person = writes.front().body.record;
        TP_CHECK(m_db.run("UPDATE space SET file=?1 WHERE n=?2 AND (file IS NULL OR file>?1)", person, *space));
    }
    return known ? writeRow(n, *known, rowOf(*known, state), fresh) : Result<>();
}

Result<> Projection::dropSettledDrafts(std::int64_t n, const std::string &type) {
    TP_TRY(const auto bytes, m_db.blob("SELECT id FROM record WHERE n=?", n));
    if (!bytes) return {};
    TP_TRY(const auto id, RecordId::from(*bytes));
    const auto keys = versionsDraftsOf(type, id);
    return m_db.run("DELETE FROM draft WHERE substr(key,1,?1)=?2 AND NOT EXISTS(SELECT 1 FROM conflict WHERE rec=?3 AND "
                    "field=substr(key,?1+1))",
                    static_cast<std::int64_t>(keys.size()), keys, n);
}

const std::string &Projection::insertSql(const schema::RecordType &type) {
    auto &sql = m_inserts[type.name];
    if (sql.empty()) {
        // Not OR REPLACE: a statement that may write twice opens a savepoint, at which FTS5 flushes a segment a record. The old row is
        // gone.
        sql = "INSERT INTO " + tableOf(type.name) + "(n, gone, " + columnList(type) + ") VALUES(?,?";
        for (std::size_t i = 0; i < type.fields.size(); ++i) sql += ",?";
        sql += ")";
    }
    return sql;
}

Result<> Projection::writeRow(std::int64_t n, const schema::RecordType &type, const Row &row, bool fresh) {
    if (!fresh) {
        TP_TRY(const auto old, this->row(n, type));
        if (old && *old == row) return {};
        if (old) TP_CHECK(forgetRow(n, type, *old));
    }
    auto insert = m_db.query(insertSql(type), n, row.gone);
    for (const auto &value : row.values) bindValue(insert, value);
    TP_CHECK(insert.step());
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto &field = type.fields[i];
        if (!isMany(field.kind) || row.gone) continue;
        for (const auto &code : itemsOf(row.values[i]))
            TP_CHECK(m_db.run("INSERT OR IGNORE INTO " + itemTableOf(type.name, field.name) + " VALUES(?,?)", code, n));
    }
    return searched(n) ? addSearch(n, type, row, false) : Result<>();
}

Result<> Projection::forgetRow(std::int64_t n, const schema::RecordType &type, const Row &old) {
    if (searched(n)) TP_CHECK(addSearch(n, type, old, true));
    for (std::size_t i = 0; i < old.values.size(); ++i) {
        const auto &field = type.fields[i];
        if (!isMany(field.kind)) continue;
        for (const auto &code : itemsOf(old.values[i]))
            TP_CHECK(m_db.run("DELETE FROM " + itemTableOf(type.name, field.name) + " WHERE code=? AND n=?", code, n));
    }
    return m_db.run("DELETE FROM " + tableOf(type.name) + " WHERE n=?", n);
}

// A contentless index forgets a row only when told the very tokens it was given: they are derived again from the old row.
Result<> Projection::addSearch(std::int64_t n, const schema::RecordType &type, const Row &row, bool remove) {
    if (!isSearched(type)) return {};
    const auto tokens = searchTokensOf(type, row);
    if (tokens.empty()) return {};
    const auto table = searchTableOf(type.name);
    if (remove) return m_db.run("INSERT INTO " + table + "(" + table + ", rowid, tokens) VALUES('delete',?,?)", n, tokens);
    return m_db.run("INSERT INTO " + table + "(rowid, tokens) VALUES(?,?)", n, tokens);
}

Result<std::optional<Row>> Projection::row(std::int64_t n, const schema::RecordType &type) {
    auto at = m_db.query("SELECT gone, " + columnList(type) + " FROM " + tableOf(type.name) + " WHERE n=?", n);
    TP_TRY(const bool found, at.step());
    if (!found) return std::nullopt;
    Row row{at.integer(0) != 0, {}};
    for (std::size_t i = 0; i < type.fields.size(); ++i) row.values.push_back(valueAt(at, static_cast<int>(i) + 1, type.fields[i].kind));
    return row;
}

Result<> Projection::emptySearch() {
    for (const auto &type : m_catalogue.types()) {
        if (!isSearched(type)) continue;
        const auto table = searchTableOf(type.name);
        TP_CHECK(m_db.run("INSERT INTO " + table + "(" + table + ") VALUES('delete-all')"));
    }
    return {};
}

Result<> Projection::addSearchOf(std::int64_t after, std::int64_t upTo) {
    for (const auto &type : m_catalogue.types())
        if (isSearched(type)) TP_CHECK(addSearchOf(type, after, upTo));
    return {};
}

Result<> Projection::addSearchOf(const schema::RecordType &type, std::int64_t after, std::int64_t upTo) {
    auto rows = m_db.query(
        "SELECT n, gone, " + columnList(type) + " FROM " + tableOf(type.name) + " WHERE n>? AND n<=? AND gone=0 ORDER BY n", after, upTo);
    for (;;) {
        TP_TRY(const bool found, rows.step());
        if (!found) return {};
        Row row{false, {}};
        for (std::size_t i = 0; i < type.fields.size(); ++i)
            row.values.push_back(valueAt(rows, static_cast<int>(i) + 2, type.fields[i].kind));
        TP_CHECK(addSearch(rows.integer(0), type, row, false));
    }
}

} // namespace tp::store
