#pragma once
// The server of a simulated world: the real SyncService, Authenticator, Api and SqliteStore, called directly. Long polls wait in virtual
// time. Its whole state can be set back to an old copy, as an administrator with a backup would.
#include "core/server/Api.h"
#include "core/server/SqliteStore.h"
#include "core/sync/Transport.h"
#include "tests/sim/SimClock.h"

#include <filesystem>
#include <list>

namespace tp::sim {

class Server {
public:
    Server(Scheduler &scheduler, std::filesystem::path folder, std::uint64_t seed);
    ~Server();

    // `answered` once, now or within the seconds the request is ready to wait; never after restart() (the connection broke).
    void handle(sync::Request request, std::function<void(sync::Answer)> answered);
    void restart(); // tokens, nonces and waiting polls are gone
    void backUp();  // keeps a copy of the store as it is
    [[nodiscard]] bool hasBackup() const { return m_backup.has_value(); }
    // Control events since the backup? They would be lost, until a laptop brings them back.
    [[nodiscard]] bool logsGrewSinceBackup() const;
    // Entries of this device since the backup? Its last one was another then.
    [[nodiscard]] bool wouldLose(const DeviceId &device);
    void restoreBackup();                                                        // a new generation, as `restore` makes
    [[nodiscard]] const std::string &invitation() const { return m_invitation; } // of the first administrator
    [[nodiscard]] const std::string &address() const { return m_consortium.address; }
    [[nodiscard]] server::SyncService &service() { return *m_service; }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "server.db"; }
    [[nodiscard]] std::uint64_t entries();
    [[nodiscard]] std::uint64_t lastSeq(const DeviceId &device); // of its entries here
    [[nodiscard]] std::uint64_t last();                          // number of the newest thing in the feed
    [[nodiscard]] const std::string &log() const { return m_log; }

private:
    struct Waiting {
        sync::Request request;
        std::function<void(sync::Answer)> answered;
        std::int64_t until;
    };
    void start();
    void stop();
    void wake();
    [[nodiscard]] std::optional<sync::Answer> ask(const sync::Request &request, bool last);
    [[nodiscard]] std::uint64_t events();

    Scheduler &m_scheduler;
    SimClock m_clock{m_scheduler};
    SeededRandom m_random;
    std::filesystem::path m_folder;
    std::size_t m_pageEntries; // at most, of a page of the feed: in half of the worlds so few that a laptop needs many pages
    server::Consortium m_consortium;
    std::string m_invitation, m_log;
    std::unique_ptr<server::SqliteStore> m_store;
    std::unique_ptr<server::SyncService> m_service;
    std::unique_ptr<server::Authenticator> m_authenticator;
    std::unique_ptr<server::Api> m_api;
    std::list<Waiting> m_waiting;
    std::shared_ptr<int> m_life;
    std::optional<std::uint64_t> m_backup; // number of control events then
    std::map<DeviceId, std::uint64_t> m_backupSeqs;
};

} // namespace tp::sim
