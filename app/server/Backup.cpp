#include "app/server/Backup.h"
#include "app/server/Instance.h"
#include "core/base/Clock.h"
#include "core/crypto/Crypto.h"
#include "core/server/SqliteBackup.h"
#include "core/server/SyncService.h"

#include <fstream>
#include <iostream>

namespace tp::app {

namespace fs = std::filesystem;

namespace {

struct Held {
    EventId genesis; // null: not founded
    std::uint64_t last = 0, entries = 0;
};

Result<Held> heldBy(const OpenInstance &opened) {
    const SystemClock clock;
    TP_TRY(const auto service, server::SyncService::open(*opened.store, opened.consortium, clock)); // verifies the consortium's log
    TP_TRY(auto tx, opened.store->read(opened.consortium.key));
    TP_TRY(const auto head, tx->head());
    TP_TRY(const auto entries, tx->entryCount());
    return Held{service->membership()->genesis(), head.last, entries};
}

fs::path beside(const fs::path &file, const char *suffix) {
    auto path = file;
    path += suffix;
    return path;
}

void removeDatabase(const fs::path &file) {
    std::error_code none;
    for (const char *suffix : {"", "-wal", "-shm"}) fs::remove(beside(file, suffix), none);
}

Result<> renameDatabase(const fs::path &from, const fs::path &to) {
    std::error_code failed;
    for (const char *suffix : {"-wal", "-shm", ""}) {
        if (!fs::exists(beside(from, suffix))) continue;
        fs::rename(beside(from, suffix), beside(to, suffix), failed);
        if (failed) return fail(Code::Io, "cannot rename " + from.string() + ": " + failed.message());
    }
    return {};
}

// The copy, as it will stand: judged, under its new generation, without what was erased since.
Result<Held> prepare(const Instance &instance, const fs::path &copy, std::uint64_t &erased) {
    TP_CHECK(server::checkPages(copy));
    OpenInstance opened;
    TP_TRY(opened.store, server::SqliteStore::open(copy.string()));
    TP_TRY(const auto consortia, opened.store->consortia());
    if (consortia.size() != 1) return fail(Code::StoreCorrupt, "expected one consortium in the backup");
    opened.consortium = consortia.front();
    TP_TRY(const auto held, heldBy(opened));
    if (fs::exists(instance.database())) {
        // A database too damaged to say whose it is does not stand in the way of its own repair.
        if (const auto present = openInstance(instance)) {
            if (present->consortium.address != opened.consortium.address) return fail(Code::StoreForeign, "the backup is another server's");
            const auto now = heldBy(*present);
            if (now && !now->genesis.isNull() && now->genesis != held.genesis)
                return fail(Code::StoreForeign, "the backup is another consortium's");
        }
    }
    // What was erased since is gone again by now: opening the service does what the list beside the database says.
    TP_TRY(const auto stones, opened.store->tombstones(opened.consortium.key));
    erased = stones.size();
    crypto::SystemRandom random;
    TP_TRY(auto tx, opened.store->write(opened.consortium.key));
    const SystemClock clock;
    const auto generation = random.bytes<16>();
    // A consortium not founded yet has no log to wait for.
    TP_CHECK(held.genesis.isNull() ? tx->setGeneration(generation, server::Restored::Never) : tx->markRestored(generation, clock.nowMs()));
    TP_CHECK(tx->commit());
    return held;
}

} // namespace

Result<> runBackup(const std::string &folder, const std::string &file) {
    const Instance instance{folder};
    if (!fs::exists(instance.database())) return fail(Code::NotFound, "no server in " + folder + ": run init first");
    Held held; // as of just before the copy
    {
        TP_TRY(const auto opened, openInstance(instance));
        TP_TRY(held, heldBy(opened));
    }
    TP_CHECK(server::backUp(instance.database(), file));
    const SystemClock clock;
    const auto when = timeText(clock.nowMs());
    const auto note = beside(instance.lastBackup(), ".new");
    std::error_code failed;
    fs::remove(note, failed);
    TP_CHECK(writeNewPrivate(note, when + ' ' + std::to_string(held.last) + '\n'));
    fs::rename(note, instance.lastBackup(), failed);
    if (failed) return fail(Code::Io, "cannot note the backup: " + failed.message());
    std::cout << "Backup:             " << file << '\n'
              << "Entries:            " << held.entries << '\n'
              << "Last feed number:   " << held.last << '\n'
              << "Not in it:          tls.crt and tls.key (keep a copy of them apart, once), the list of erasures (server.erased stays in "
                 "the data folder: keep a copy too)"
              << std::endl;
    return {};
}

Result<> runRestore(const std::string &folder, const std::string &file) {
    const Instance instance{folder};
    std::error_code failed;
    if (!fs::exists(file, failed)) return fail(Code::NotFound, file + " does not exist");
    if (!fs::is_directory(folder, failed)) {
        fs::create_directories(folder, failed);
        if (failed) return fail(Code::Io, "cannot create " + folder + ": " + failed.message());
        fs::permissions(folder, fs::perms::owner_all, failed);
    }
    TP_TRY(const auto lock, InstanceLock::take(instance));
    // Of this name, so that the store finds the folder's own list of erasures beside it.
    const auto copy = instance.folder / "server.restoring", replaced = instance.replaced();
    removeDatabase(copy);
    TP_CHECK(server::backUp(file, copy));
    std::uint64_t erased = 0;
    const auto held = prepare(instance, copy, erased);
    if (!held) {
        removeDatabase(copy);
        return fail(held.error());
    }
    if (fs::exists(instance.database())) {
        removeDatabase(replaced);
        TP_CHECK(renameDatabase(instance.database(), replaced));
    }
    TP_CHECK(renameDatabase(copy, instance.database()));
    std::cout << "Restored:           " << held->entries << " entries, up to feed number " << held->last << '\n'
              << "Erased again:       " << erased << '\n';
    if (fs::exists(replaced))
        std::cout << "Replaced database:  " << replaced.string()
                  << " (remove it once all is well: what is erased from now on is still in it)\n";
    if (!fs::exists(instance.key()) || !fs::exists(instance.certificate()))
        std::cout << "Missing:            tls.crt and tls.key: put your copy of them into " << folder << " before serve\n";
    if (!fs::exists(instance.erasures()))
        std::cout << "No erasures listed: if you have a copy of server.erased, put it into " << folder
                  << " before serve. Without it what was erased since\n                    the backup is here until a laptop that knows "
                     "comes back.\n";
    std::cout << "Devices bring back what is missing by themselves. Until an administrator's device has connected, nobody can be invited,\n"
                 "shared with or revoked."
              << std::endl;
    return {};
}

} // namespace tp::app
