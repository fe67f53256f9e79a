#pragma once
// The real server in this process: its own threads, TLS on the loopback, SQLite in a folder of the test's own. Stopped and started at will.
#include "core/http/HttpServer.h"
#include "core/identity/Invitation.h"
#include "core/server/SqliteStore.h"
#include "tests/e2e/SetClock.h"
#include "tests/support/TempDir.h"

#include <mutex>
#include <optional>

namespace tp::test {

template <class T> T must(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(codeName(result.error().code)) + ": " + result.error().detail);
    return std::move(*result);
}
inline void must(Result<> result) {
    if (!result) throw std::runtime_error(std::string(codeName(result.error().code)) + ": " + result.error().detail);
}

class Host {
public:
    // Made and started. `known` is the port its clients are told to dial, a relay's perhaps; else the one it listens at.
    explicit Host(std::optional<std::uint16_t> known = {});
    ~Host() { stop(); }
    void start();
    void stop();
    void backUp();                                                               // as `backup` does
    void restore();                                                              // as `restore` does, with the last backup
    void changeCertificate();                                                    // another key: what a fraud would show
    void ownCertificate();                                                       // the first one again
    [[nodiscard]] const std::string &invitation() const { return m_invitation; } // of the first administrator
    [[nodiscard]] const std::string &address() const { return m_consortium.address; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] const std::filesystem::path &folder() const { return m_dir.path(); }
    [[nodiscard]] server::SyncService &service() const { return const_cast<server::SyncService &>(m_server->service()); }
    [[nodiscard]] std::uint64_t entries(); // stored
    std::string log();
    SetClock clock; // set while it is stopped

private:
    void writeCertificate();
    TempDir m_dir;
    crypto::SystemRandom m_random;
    std::unique_ptr<server::SqliteStore> m_store;
    server::Consortium m_consortium;
    std::uint16_t m_port = 0;
    Hash m_spki;
    std::string m_invitation;
    std::mutex m_lock;
    std::string m_log;
    std::unique_ptr<http::HttpServer> m_server;
};

} // namespace tp::test
