#include "core/store/Journal.h"

#include <algorithm>

namespace tp::store {

namespace {
constexpr std::uint64_t mostUnknown = 100'000; // numbers between two entries of this device
}

Result<Write> openWrite(const wire::EntryView &view, Spaces &spaces) {
    TP_TRY(const auto *key, spaces.key(view.core.space, view.core.epoch));
    if (!key) return fail(Code::NotFound, "space key not held");
    TP_TRY(const auto bytes, wire::openEntry(view, *key));
    return writeOf(view, bytes);
}

Result<Write> writeOf(const wire::EntryView &view, ByteView bytes) {
    TP_TRY(auto body, wire::decodeBody(bytes));
    return Write{wire::writeIdOf(view.core.space, bytes), view.id, view.core.hlc, view.core.device, view.core.space, std::move(body)};
}

Result<std::optional<JournalRow>> Journal::find(const DeviceId &device, std::uint64_t seq) {
    TP_TRY(const auto number, m_numbers.device(device));
    auto row = m_db.query("SELECT local, id, grp, feed, rec, state FROM journal WHERE device=? AND seq=?", number, seq);
    TP_TRY(const bool found, row.step());
    if (!found) return std::nullopt;
    JournalRow out{row.integer(0), row.id<EntryId>(1), {}, {}, {}, static_cast<EntryState>(row.integer(5))};
    if (!row.null(2)) out.group = row.integer(2);
    if (!row.null(3)) out.feed = row.integer(3);
    if (!row.null(4)) out.record = row.integer(4);
    return out;
}

Result<> Journal::add(const NewEntry &entry, bool own) {
    const auto &core = entry.view.core;
    TP_TRY(const auto device, m_numbers.device(core.device));
    TP_TRY(const auto space, m_numbers.space(core.space));
    TP_CHECK(m_db.run("INSERT INTO journal(device, seq, space, hlc, id, grp, feed, rec, state, wire) VALUES(?,?,?,?,?,?,?,?,?,?)", device,
                      core.deviceSeq, space, core.hlc, entry.view.id, entry.group, entry.feed, entry.record, entry.state, entry.wire));
    for (const auto &dep : core.deps) TP_CHECK(m_db.run("DELETE FROM space_head WHERE space=? AND id=?", space, dep));
    TP_CHECK(m_db.run("INSERT OR IGNORE INTO space_head VALUES(?,?,?)", space, entry.view.id, core.hlc));
    if (!own) return {};
    TP_TRY(const auto above,
           m_db.number("SELECT 1 FROM journal WHERE device=? AND seq>? AND space=? LIMIT 1", device, core.deviceSeq, space));
    return above ? Result<>() : m_db.run("UPDATE space SET own_last=? WHERE n=?", entry.view.id, space);
}

Result<> Journal::remove(std::int64_t local, const wire::EntryView &view) {
    TP_TRY(const auto space, m_numbers.space(view.core.space));
    TP_TRY(const auto device, m_numbers.device(view.core.device));
    TP_CHECK(m_db.run("DELETE FROM journal WHERE local=?", local));
    TP_CHECK(m_db.run("DELETE FROM space_head WHERE space=? AND id=?", space, view.id));
    TP_CHECK(m_db.run("INSERT OR IGNORE INTO given_up VALUES(?,?)", view.core.deviceSeq, view.id));
    return m_db.run("UPDATE space SET own_last=(SELECT id FROM journal WHERE device=? AND space=?2 ORDER BY seq DESC LIMIT 1) WHERE n=?2",
                    device, space);
}

Result<std::uint64_t> Journal::lastSeq(const DeviceId &device) {
    TP_TRY(const auto number, m_numbers.device(device));
    TP_TRY(const auto last, m_db.number("SELECT max(seq) FROM journal WHERE device=?", number));
    return static_cast<std::uint64_t>(last.value_or(0));
}

Result<std::uint64_t> Journal::nextSeq(const DeviceId &own) {
    TP_TRY(const auto last, lastSeq(own));
    TP_TRY(const auto givenUp, m_db.number("SELECT max(seq) FROM given_up"));
    return std::max(last, static_cast<std::uint64_t>(givenUp.value_or(0))) + 1;
}

Result<bool> Journal::gave(const wire::EntryView &own) {
    TP_TRY(const auto next, nextSeq(own.core.device));
    if (own.core.deviceSeq >= next) return true;
    TP_TRY(const auto id, m_db.blob("SELECT id FROM given_up WHERE seq=?", own.core.deviceSeq));
    return id && (id->empty() || std::ranges::equal(*id, own.id.view()));
}

Result<> Journal::noteUnknown(const wire::EntryView &own) {
    TP_TRY(const auto next, nextSeq(own.core.device));
    if (own.core.deviceSeq - std::min(own.core.deviceSeq, next) > mostUnknown) return {};
    for (auto seq = next; seq < own.core.deviceSeq; ++seq) TP_CHECK(m_db.run("INSERT OR IGNORE INTO given_up VALUES(?, zeroblob(0))", seq));
    return {};
}

Result<std::vector<EntryId>> Journal::depsFor(const SpaceId &space) {
    TP_TRY(const auto number, m_numbers.space(space));
    std::vector<EntryId> deps;
    TP_TRY(const auto own, m_db.blob("SELECT own_last FROM space WHERE n=?", number));
    if (own) {
        TP_TRY(const auto id, EntryId::from(*own));
        deps.push_back(id);
    }
    auto heads = m_db.query("SELECT id FROM space_head WHERE space=? ORDER BY hlc DESC, id LIMIT ?", number, wire::maxDeps);
    while (deps.size() < wire::maxDeps) {
        TP_TRY(const bool row, heads.step());
        if (!row) break;
        const auto id = heads.id<EntryId>(0);
        if (std::find(deps.begin(), deps.end(), id) == deps.end()) deps.push_back(id);
    }
    std::sort(deps.begin(), deps.end());
    return deps;
}

Result<std::vector<Write>> Journal::writesOf(std::int64_t record) {
    std::vector<Write> writes;
    auto rows = m_db.query("SELECT wire FROM journal WHERE rec=? AND state=0", record);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return writes;
        const auto view = wire::parseEntry(rows.blob(0));
        if (!view) return fail(Code::StoreCorrupt, "journal: " + view.error().detail);
        auto body = m_spaces.openBody(*view); // while a branch is replaced also what has not been judged again yet
        auto write = body ? writeOf(*view, *body) : fail(std::move(body).error());
        if (!write) return fail(Code::StoreCorrupt, "journal entry: " + write.error().detail);
        writes.push_back(std::move(*write));
    }
}

} // namespace tp::store
