// The access log as a manager reads it: opened here, at the moment it is asked for. The store holds it sealed, like everybody's.
#include "core/control/AccessMonth.h"
#include "core/control/EventData.h"
#include "core/store/AccessLines.h"
#include "core/store/ReaderImpl.h"

#include <algorithm>

namespace tp::store {

Result<std::vector<AccessMonth>> accessMonthsIn(Connection &db) {
    std::vector<AccessMonth> months;
    auto rows = db.query("SELECT s.id, s.owner, l.wire FROM space s JOIN log l ON l.space=s.n AND l.number=0 WHERE s.kind=? AND NOT "
                         "EXISTS(SELECT 1 FROM erasure e WHERE e.space=s.n)",
                         control::SpaceKind::Access);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return months;
        TP_TRY(const auto created, wire::parseEvent(rows.blob(2)));
        TP_TRY(auto month, control::EventData(created.data).text("month", 7));
        months.push_back({rows.id<SpaceId>(0), rows.id<StructureId>(1), std::move(month)});
    }
}

Result<std::vector<std::string>> ReaderImpl::accessMonths(const StructureId &structure) {
    TP_CHECK(mayAudit(structure));
    TP_TRY(const auto all, accessMonthsIn(*m_db));
    std::vector<std::string> months;
    for (const auto &month : all)
        if (month.owner == structure) months.push_back(month.month);
    std::ranges::sort(months, std::greater<>());
    return months;
}

Result<> ReaderImpl::mayAudit(const StructureId &structure) const {
    const auto roles = m_session.withKeys([&](const Keys &keys) { return keys.membership.rolesOf(m_session.member()); });
    const auto held = roles.find(structure);
    if (held == roles.end() || !has(held->second, Role::Manager))
        return fail(Code::Denied, "the access log is for the structure's managers");
    return {};
}

Result<AccessLog> ReaderImpl::accessLog(const StructureId &structure, std::string_view month, std::size_t limit) {
    TP_CHECK(mayAudit(structure));
    if (!control::isMonth(month)) return fail(Code::Invalid, "month: YYYY-MM");
    AccessLog log;
    m_spaces->forget(); // keys may have come since
    auto rows = m_db->query("SELECT j.wire FROM record r JOIN type t ON t.n=r.type AND t.name='access' JOIN journal j ON j.rec=r.n WHERE "
                            "j.space=(SELECT n FROM space WHERE id=?) AND j.state=?",
                            control::accessSpaceOf(structure, month), EntryState::Folded);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) break;
        const auto wire = rows.bytes(0);
        const auto view = wire::parseEntry(wire);
        if (!view) return fail(Code::StoreCorrupt, "journal: " + view.error().detail);
        const auto lines = linesOf(*view, structure);
        if (!lines) {
            if (lines.error().code == Code::StoreCorrupt || lines.error().code == Code::Io) return fail(lines.error());
            ++log.unreadable;
            continue;
        }
        for (const auto &line : *lines) log.lines.push_back({line.access, line.atMs, view->core.device, memberOf(view->core.device)});
    }
    std::ranges::stable_sort(log.lines, [](const auto &a, const auto &b) { return a.atMs > b.atMs; });
    log.more = log.lines.size() > limit;
    if (log.more) log.lines.resize(limit);
    return log;
}

Result<std::vector<TimedAccess>> ReaderImpl::linesOf(const wire::EntryView &entry, const StructureId &structure) {
    TP_TRY(const auto write, openWrite(entry, *m_spaces));
    const auto field = write.body.set.find("lines");
    const auto *box = field == write.body.set.end() ? nullptr : field->second.value.text();
    if (!box) return fail(Code::BadFormat, "an entry of an access log");
    return m_session.withKeys([&](const Keys &keys) { return openLines(keys.keyring, structure, *box); });
}

} // namespace tp::store
