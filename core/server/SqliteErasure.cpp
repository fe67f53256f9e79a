// Erasing and redacting: the part of SqliteTransaction that takes texts away.
#include "core/server/SqliteTransaction.h"

namespace tp::server {

Result<> SqliteTransaction::eraseSpace(const SpaceId &space) {
    TP_TRY(const auto number, spaceNumber(space));
    TP_CHECK(m_db.run("DELETE FROM wire WHERE consortium = ?1 AND number IN "
                      "(SELECT number FROM feed INDEXED BY feed_space WHERE consortium = ?1 AND space = ?2 AND kind = 0)",
                      m_consortium, number));
    TP_CHECK(m_db.run("UPDATE space SET entries = 0, digest = zeroblob(32) WHERE consortium = ? AND number = ?", m_consortium, number));
    std::vector<std::pair<std::uint64_t, Bytes>> bare;
    {
        TP_TRY(auto events, m_db.query("SELECT w.number, w.bytes FROM log l JOIN wire w ON w.consortium = l.consortium AND "
                                       "w.number = l.number WHERE l.consortium = ? AND l.scope = ?",
                                       m_consortium, number));
        for (;;) {
            TP_TRY(const bool row, events.next());
            if (!row) break;
            TP_TRY(const auto event, wire::parseEvent(events.blob(1)));
            if (event.wraps.empty()) continue; // so that the very same event again is still a success
            TP_TRY(auto wire, wire::withoutWraps(events.blob(1)));
            bare.emplace_back(events.number(0), std::move(wire));
        }
    }
    for (const auto &[at, wire] : bare)
        TP_CHECK(m_db.run("UPDATE wire SET bytes = ? WHERE consortium = ? AND number = ?", ByteView(wire), m_consortium, at));
    return {};
}

Result<bool> SqliteTransaction::redact(const RedactedText &text) {
    TP_TRY(const auto number, numberOf(text.entry));
    if (!number) return false;
    Bytes redacted;
    {
        TP_TRY(auto row, m_db.query("SELECT bytes FROM wire WHERE consortium = ? AND number = ?", m_consortium, *number));
        TP_TRY(const bool found, row.next());
        if (!found) return false;
        TP_TRY(const auto entry, wire::parseEntry(row.blob(0)));
        if (entry.core.space != text.space || entry.core.device != text.device)
            return fail(Code::NotAuthorised, "an entry of another space or device");
        if (entry.redacted()) return false;
        redacted = wire::redactEntry(entry);
    }
    TP_CHECK(m_db.run("UPDATE wire SET bytes = ? WHERE consortium = ? AND number = ?", ByteView(redacted), m_consortium, *number));
    return true;
}

} // namespace tp::server
