#include "tests/sim/Journals.h"

#include "core/store/Connection.h"
#include "core/store/Journal.h"
#include "tests/sim/Must.h"

namespace tp::sim {

namespace {

std::unique_ptr<store::Connection> opened(Laptop &laptop) {
    store::OpenMode mode;
    mode.readOnly = true;
    mode.vfs = laptop.session().options().vfs;
    return must(store::Connection::open(laptop.session().storeFile(), laptop.session().storeKey(), mode));
}

void count(wire::SpaceDigest &digest, const EntryId &id) {
    ++digest.count;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) digest.xorOfIds.bytes[i] ^= id.bytes[i];
}

} // namespace

std::map<SpaceId, wire::SpaceDigest> journalDigests(Laptop &laptop, server::SyncService &service) {
    std::map<SpaceId, wire::SpaceDigest> out;
    const auto db = opened(laptop);
    auto rows = db->query("SELECT s.id, j.id, j.state FROM journal j JOIN space s ON s.n=j.space");
    while (must(rows.step())) {
        const auto id = rows.id<EntryId>(1);
        const auto state = static_cast<store::EntryState>(rows.integer(2));
        const bool aside = state == store::EntryState::SetAside || state == store::EntryState::Waiting; // it counts nowhere
        if (aside && !must(service.missing(wire::Have{{id}})).ids.empty()) continue;
        count(out[rows.id<SpaceId>(0)], id);
    }
    auto waiting = db->query("SELECT wire FROM quarantine WHERE code=? AND wire IS NOT NULL AND feed IS NOT NULL", Code::MissingDeps);
    while (must(waiting.step()))
        if (const auto view = wire::parseEntry(waiting.blob(0))) count(out[view->core.space], view->id);
    return out;
}

std::string lackingOnServer(Laptop &laptop, server::SyncService &service) {
    const auto db = opened(laptop);
    auto rows = db->query("SELECT j.id, j.seq, j.grp, j.feed, j.state, d.id FROM journal j JOIN device d ON d.n=j.device");
    std::string out;
    while (must(rows.step())) {
        const wire::Have one{{rows.id<EntryId>(0)}};
        if (must(service.missing(one)).ids.empty()) continue;
        out += " [" + toHex(rows.blob(5)).substr(0, 8) + " seq " + std::to_string(rows.integer(1)) + (rows.null(2) ? "" : " unsent") +
               (rows.null(3) ? " feed -" : " feed " + std::to_string(rows.integer(3))) + " state " + std::to_string(rows.integer(4)) + ']';
    }
    return out;
}

std::string notCounting(Laptop &laptop, const SpaceId &space) {
    const auto db = opened(laptop);
    std::string out;
    auto known = db->query("SELECT s.kind, (SELECT max(epoch) FROM space_key k WHERE k.space=s.n), (SELECT max(number) FROM log l WHERE "
                           "l.space=s.n) FROM space s WHERE s.id=?",
                           space);
    if (!must(known.step())) return " [no such space]";
    out += " [space kind " + std::to_string(known.null(0) ? -1 : known.integer(0)) + " key " + std::to_string(known.integer(1)) +
           " log to " + std::to_string(known.null(2) ? -1 : known.integer(2)) + ']';
    auto rows = db->query("SELECT j.state, d.id, j.seq, j.feed, q.detail FROM journal j JOIN space s ON s.n=j.space JOIN device d ON "
                          "d.n=j.device LEFT JOIN quarantine q ON q.id=j.id WHERE s.id=?",
                          space);
    while (must(rows.step()))
        out += " [" + toHex(rows.blob(1)).substr(0, 8) + " seq " + std::to_string(rows.integer(2)) + " feed " +
               std::to_string(rows.integer(3)) + " state " + std::to_string(rows.integer(0)) + ' ' + rows.text(4) + ']';
    return out;
}

std::multimap<int, Carried> carriedMarks(Laptop &laptop, const Ledger &ledger, bool refused) {
    std::multimap<int, Carried> out;
    const auto db = opened(laptop);
    store::Numbers numbers(*db);
    store::Spaces spaces(*db, laptop.session(), numbers);
    auto rows = db->query(refused ? "SELECT wire, state FROM journal UNION ALL SELECT wire, 1 FROM quarantine WHERE wire IS NOT NULL"
                                  : "SELECT wire, state FROM journal");
    while (must(rows.step())) {
        const auto wire = rows.bytes(0);
        const auto view = wire::parseEntry(wire);
        if (!view || view->redacted()) continue;
        const auto write = store::openWrite(*view, spaces);
        if (!write) continue;
        for (const auto &[name, set] : write->body.set)
            if (const auto *text = set.value.text())
                if (const auto mark = ledger.numberIn(*text))
                    out.emplace(*mark, Carried{view->core.device, view->core.space, view->core.deviceSeq, view->core.control,
                                               rows.integer(1) == 0});
    }
    return out;
}

} // namespace tp::sim
