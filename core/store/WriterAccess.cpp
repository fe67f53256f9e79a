// The access log as it is written: lines noted here wait in a table, and go as sealed entries just before a push.
#include "core/control/AccessMonth.h"
#include "core/store/AccessLines.h"
#include "core/store/Save.h"
#include "core/store/WriterImpl.h"

#include <algorithm>

namespace tp::store {
namespace {

constexpr std::int64_t sameAgainMs = 5ll * 60 * 1000;
constexpr const char *accessType = "access";
constexpr const char *linesField = "lines";

// A clock that is wrong by more than that files its lines under the month in which they are written: they would otherwise be erased at
// once, or be kept for years.
std::string monthFor(std::int64_t atMs, std::int64_t nowMs) {
    auto month = control::monthOf(atMs), now = control::monthOf(nowMs);
    const auto expiry = control::accessExpiryMs(month);
    const bool fits = month <= now && month.size() == now.size() && expiry && *expiry > nowMs;
    return fits ? month : now;
}

} // namespace

// The structure whose managers read of it: the file's own if its reader belongs to that one, else where they work.
Result<> WriterImpl::noteAccess(const Access &access) {
    auto structure = m_bench.session.structure();
    if (access.record && access.type == personType) {
        TP_TRY(const auto file, m_bench.spaces.ofFile(*access.record));
        if (file) {
            TP_TRY(const auto *space, m_bench.spaces.find(*file));
            const auto owner = space ? space->owner : structure;
            const auto roles =
                m_bench.session.withKeys([&](const Keys &keys) { return keys.membership.rolesOf(m_bench.session.member()); });
            if (roles.contains(owner)) structure = owner;
        }
    }
    const auto what = encodeAccess(access);
    if (what.size() > maxLineBytes) return fail(Code::TooLarge, "a line of the access log");
    const auto now = m_bench.session.clock().nowMs();
    return atomically([&](Ingest &) -> Result<> {
        TP_CHECK(m_bench.db.run("DELETE FROM access_line WHERE sealed=1 AND (at<=? OR at>?)", now - sameAgainMs, now));
        if (access.action == accessOpened) {
            TP_TRY(const auto again, m_bench.db.number("SELECT 1 FROM access_line WHERE what=? AND structure=? AND at>? AND at<=?", what,
                                                       structure, now - sameAgainMs, now));
            if (again) return {};
        }
        return m_bench.db.run("INSERT INTO access_line(structure, at, what, sealed) VALUES(?,?,?,0)", structure, now, what);
    });
}

Result<std::vector<WaitingAccess>> WriterImpl::waitingAccess(std::int64_t nowMs) {
    std::vector<WaitingAccess> out;
    auto rows = m_bench.db.query("SELECT structure, at FROM access_line WHERE sealed=0 ORDER BY at");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) break;
        const auto structure = accessHome(rows.id<StructureId>(0));
        const auto month = monthFor(rows.integer(1), nowMs);
        if (std::ranges::none_of(out, [&](const auto &one) { return one.structure == structure && one.month == month; }))
            out.push_back({structure, month, rows.integer(1)});
    }
    std::erase_if(out, [&](const auto &one) { // sealed to nobody who should not read: a manager's laptop makes the next key
        return m_bench.session.withKeys([&](const Keys &keys) {
            const auto *structure = keys.membership.structure(one.structure);
            return !structure || !keys.membership.auditKeyIsCurrent(*structure);
        });
    });
    return out;
}

StructureId WriterImpl::accessHome(const StructureId &noted) const {
    const auto roles = m_bench.session.withKeys([&](const Keys &keys) { return keys.membership.rolesOf(m_bench.session.member()); });
    return roles.contains(noted) ? noted : m_bench.session.structure();
}

Result<> WriterImpl::writeAccess(const WaitingAccess &waiting, std::int64_t nowMs) {
    const auto audit = m_bench.session.withKeys([&](const Keys &keys) -> std::optional<control::StructureKey> {
        const auto *structure = keys.membership.structure(waiting.structure);
        if (!structure || !keys.membership.auditKeyIsCurrent(*structure)) return {};
        return control::StructureKey{structure->audit.back().number, structure->audit.back().key, {}, {}, 0};
    });
    if (!audit) return fail(Code::Denied, "no key the line may be sealed to");
    const auto space = control::accessSpaceOf(waiting.structure, waiting.month);
    return atomically([&](Ingest &ingest) -> Result<> {
        std::vector<TimedAccess> lines;
        std::vector<std::int64_t> numbers;
        {
            auto rows = m_bench.db.query("SELECT n, structure, at, what FROM access_line WHERE sealed=0 ORDER BY at, n");
            for (;;) {
                TP_TRY(const bool row, rows.step());
                if (!row) break;
                if (accessHome(rows.id<StructureId>(1)) != waiting.structure || monthFor(rows.integer(2), nowMs) != waiting.month) continue;
                TP_TRY(auto access, decodeAccess(rows.blob(3)));
                lines.push_back({std::move(access), rows.integer(2)});
                numbers.push_back(rows.integer(0));
            }
        }
        for (std::size_t from = 0; from < lines.size();) { // a save of its own each: one too many lines refuses nothing else
            wire::Body body;
            body.salt = m_bench.session.random().bytes<16>();
            body.record = writtenOnceId(m_bench.session.device(), body.salt);
            body.type = accessType;
            TP_TRY(auto box, sealLines(*audit, lines, from));
            body.set[linesField] = {std::move(box), {}};
            TP_CHECK(m_bench.db.run("INSERT INTO outbox(encounter) VALUES(0)"));
            const auto group = m_bench.db.lastRow();
            TP_TRY(const auto wire, sealNext(m_bench, space, wire::encodeBody(body), m_bench.session.clock().nowMs()));
            TP_TRY(const auto taken, ingest.take(wire, true, {}, group));
            if (taken.fate != Fate::Folded) return fail(taken.reason);
        }
        for (const auto number : numbers) TP_CHECK(m_bench.db.run("UPDATE access_line SET sealed=1 WHERE n=?", number));
        ChangedTypes changed;
        return ingest.foldTouched(changed);
    });
}

Result<std::vector<SpaceId>> WriterImpl::expiredAccess(std::int64_t nowMs) {
    std::vector<SpaceId> out;
    TP_TRY(const auto months, accessMonthsIn(m_bench.db));
    for (const auto &month : months) {
        TP_TRY(const auto expiry, control::accessExpiryMs(month.month));
        const bool member = m_bench.session.withKeys(
            [&](const Keys &keys) { return keys.membership.rolesOf(m_bench.session.member()).contains(month.owner); });
        if (member && expiry <= nowMs) out.push_back(month.space);
    }
    return out;
}

} // namespace tp::store
