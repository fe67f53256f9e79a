// What only a restore asks for: taking a branch of a control log out of the feed, and a new generation.
#include "core/server/Cursor.h"
#include "core/server/SqliteTransaction.h"

namespace tp::server {

Result<bool> SqliteTransaction::hasEvent(const EventId &id) {
    TP_TRY(auto query,
           m_db.query("SELECT 1 FROM feed INDEXED BY feed_event WHERE consortium = ? AND kind = 1 AND id = ?", m_consortium, id));
    return query.next();
}

Result<std::vector<SpaceId>> SqliteTransaction::scopes() {
    TP_TRY(auto query, m_db.query("SELECT DISTINCT s.space FROM log l JOIN space s ON s.consortium = l.consortium AND s.number = l.scope "
                                  "WHERE l.consortium = ? ORDER BY s.space",
                                  m_consortium));
    std::vector<SpaceId> scopes;
    for (;;) {
        TP_TRY(const bool row, query.next());
        if (!row) return scopes;
        TP_TRY(const auto scope, query.id<SpaceId>(0));
        if (!scope.isNull()) scopes.push_back(scope);
    }
}

Result<> SqliteTransaction::removeEvents(const SpaceId &scope, std::uint64_t from) {
    std::vector<std::uint64_t> numbers; // the newest first: removing one moves those above it
    {
        TP_TRY(auto query, m_db.query("SELECT l.number FROM log l WHERE l.consortium = ?1 AND l.scope = (SELECT number FROM space WHERE "
                                      "consortium = ?1 AND space = ?2) AND l.event >= ?3 ORDER BY l.number DESC",
                                      m_consortium, scope, from));
        for (;;) {
            TP_TRY(const bool row, query.next());
            if (!row) break;
            numbers.push_back(query.number(0));
        }
    }
    for (const auto number : numbers) TP_CHECK(removeNumber(number));
    return numbers.empty() ? Result<>{} : chainAnew();
}

// By way of negative numbers, so that no two rows ever have the same.
Result<> SqliteTransaction::removeNumber(std::uint64_t number) {
    TP_CHECK(m_db.run("DELETE FROM log WHERE consortium = ? AND number = ?", m_consortium, number));
    for (const char *table : {"feed", "wire"}) {
        const std::string name(table);
        TP_CHECK(m_db.run("DELETE FROM " + name + " WHERE consortium = ? AND number = ?", m_consortium, number));
        TP_CHECK(m_db.run("UPDATE " + name + " SET number = 1 - number WHERE consortium = ? AND number > ?", m_consortium, number));
        TP_CHECK(m_db.run("UPDATE " + name + " SET number = -number WHERE consortium = ? AND number < 0", m_consortium));
    }
    TP_CHECK(m_db.run("UPDATE feed SET first = first - 1 WHERE consortium = ? AND first > ?", m_consortium, number));
    return m_db.run("UPDATE log SET number = number - 1 WHERE consortium = ? AND number > ?", m_consortium, number);
}

Result<> SqliteTransaction::chainAnew() {
    std::vector<Bytes> ids;
    {
        TP_TRY(auto query, m_db.query("SELECT id FROM feed WHERE consortium = ? ORDER BY number", m_consortium));
        for (;;) {
            TP_TRY(const bool row, query.next());
            if (!row) break;
            const auto id = query.blob(0);
            ids.emplace_back(id.begin(), id.end());
        }
    }
    FeedHead head;
    for (const auto &id : ids) {
        advance(head, ByteView(id));
        const auto tag = tagOf(head.chain);
        TP_CHECK(m_db.run("UPDATE feed SET tag = ? WHERE consortium = ? AND number = ?", ByteView(tag), m_consortium, head.last));
    }
    return setHead(head);
}

Result<> SqliteTransaction::setGeneration(const wire::Generation &generation, Restored restored) {
    return m_db.run("UPDATE consortium SET generation = ?, restored = ? WHERE key = ?", ByteView(generation),
                    static_cast<std::int64_t>(restored), m_consortium);
}

Result<> SqliteTransaction::markRestored(const wire::Generation &generation, std::int64_t atMs) {
    return m_db.run("UPDATE consortium SET generation = ?, restored = ?, standing = CASE WHEN restored_at > ? AND standing > 0 THEN "
                    "standing ELSE last END, "
                    "restored_at = ? WHERE key = ?",
                    ByteView(generation), static_cast<std::int64_t>(Restored::Awaiting), atMs - branchesMs, atMs, m_consortium);
}

Result<std::uint64_t> SqliteTransaction::eventsUpTo(const SpaceId &scope, std::uint64_t number) {
    TP_TRY(auto query,
           m_db.query("SELECT count(*) FROM log WHERE consortium = ?1 AND scope = (SELECT number FROM space WHERE consortium = ?1 "
                      "AND space = ?2) AND number <= ?3",
                      m_consortium, scope, number));
    TP_TRY(const bool row, query.next());
    return row ? query.number(0) : 0;
}

} // namespace tp::server
