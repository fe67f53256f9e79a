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

} // namespace

std::map<SpaceId, wire::SpaceDigest> journalDigests(Laptop &laptop) {
    std::map<SpaceId, wire::SpaceDigest> out;
    const auto db = opened(laptop);
    auto rows = db->query("SELECT s.id, j.id FROM journal j JOIN space s ON s.n=j.space");
    while (must(rows.step())) {
        auto &digest = out[rows.id<SpaceId>(0)];
        const auto id = rows.id<EntryId>(1);
        ++digest.count;
        for (std::size_t i = 0; i < id.bytes.size(); ++i) digest.xorOfIds.bytes[i] ^= id.bytes[i];
    }
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
