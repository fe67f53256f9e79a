#include "app/server/Status.h"
#include "app/server/Instance.h"
#include "core/base/Clock.h"
#include "core/http/Certificate.h"
#include "core/server/SyncService.h"

#include <algorithm>
#include <iostream>

namespace tp::app {

Result<> runStatus(const std::string &folder, bool json) {
    const Instance instance{folder};
    TP_TRY(auto opened, openInstance(instance));
    TP_TRY(const auto pem, readText(instance.certificate()));
    TP_TRY(const auto spki, http::spkiOf(pem));
    const SystemClock clock;
    TP_TRY(const auto service, server::SyncService::open(*opened.store, opened.consortium, clock));
    const auto state = service->membership();
    const auto devices = std::ranges::count_if(state->devices(), [](const auto &item) { return !item.second.revokedAt; });
    std::uint64_t entries = 0, last = 0;
    {
        TP_TRY(auto tx, opened.store->read(opened.consortium.key));
        TP_TRY(entries, tx->entryCount());
        TP_TRY(const auto head, tx->head());
        last = head.last;
    }
    TP_TRY(const auto bytes, opened.store->sizeBytes());
    const auto generation = toHex(opened.consortium.generation);
    const bool awaiting = opened.consortium.restored == server::Restored::Awaiting;
    std::string backup;
    if (std::filesystem::exists(instance.lastBackup())) { TP_TRY(backup, readText(instance.lastBackup())); }
    backup = backup.substr(0, backup.find_first_of(" \n")); // its time
    const bool replaced = std::filesystem::exists(instance.replaced());
    const auto consortium = state->empty() ? std::string() : toText(state->genesis());
    const bool open = state->empty();
    const auto &address = opened.consortium.address; // HOST:PORT, letters that need no escape
    if (json) {
        std::cout << "{\"consortium\": " << (open ? "null" : "\"" + consortium + "\"") << ", \"address\": \"" << address
                  << "\", \"devices\": " << devices << ", \"structures\": " << state->structures().size() << ", \"entries\": " << entries
                  << ", \"lastNumber\": " << last << ", \"databaseBytes\": " << bytes << ", \"generation\": \"" << generation
                  << "\", \"awaitingLogs\": " << (awaiting ? "true" : "false")
                  << ", \"replacedDatabase\": " << (replaced ? "true" : "false")
                  << ", \"lastBackup\": " << (backup.empty() ? "null" : "\"" + backup + "\"") << ", \"spki\": \"" << toText(spki) << "\"}"
                  << std::endl;
        return {};
    }
    std::cout << "Consortium:         " << (open ? "not founded yet: the first administrator's invitation is waiting" : consortium) << '\n'
              << "Address:            " << address << '\n'
              << "Devices:            " << devices << '\n'
              << "Structures:         " << state->structures().size() << '\n'
              << "Entries:            " << entries << '\n'
              << "Last feed number:   " << last << '\n'
              << "Database:           " << (bytes + 1023) / 1024 << " KiB\n"
              << "Generation:         " << generation << '\n'
              << "Last backup:        " << (backup.empty() ? "none" : backup) << '\n'
              << (awaiting ? "Restored:           waiting for an administrator's device to push the consortium's log again\n" : "")
              << (replaced ? "Replaced database:  " + instance.replaced().string() +
                                 "\n                    remove it once all is well: what is erased from now on is still in it\n"
                           : "")
              << "Certificate (SPKI): " << toText(spki) << std::endl;
    return {};
}

} // namespace tp::app
