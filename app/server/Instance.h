#pragma once
// The data folder of one server:
//   server.db (+ -wal, -shm)   the feed        tls.crt, tls.key   its TLS identity; an administrator may put a CA-issued pair here
//   server.lock                held by whoever serves or restores        last-backup   when the last one was made, up to which number
//   server.db.replaced         what the last restore took the place of; what is erased from then on is still in it: `status` says so
//   server.erased              the list of what was erased: no backup holds it, no restore replaces it
// Nothing else of this program lies anywhere else.
#include "core/server/SqliteStore.h"

#include <filesystem>

namespace tp::app {

struct Instance {
    std::filesystem::path folder;
    [[nodiscard]] std::filesystem::path database() const { return folder / "server.db"; }
    [[nodiscard]] std::filesystem::path certificate() const { return folder / "tls.crt"; }
    [[nodiscard]] std::filesystem::path key() const { return folder / "tls.key"; }
    [[nodiscard]] std::filesystem::path lock() const { return folder / "server.lock"; }
    [[nodiscard]] std::filesystem::path erasures() const { return folder / "server.erased"; }
    [[nodiscard]] std::filesystem::path replaced() const { return folder / "server.db.replaced"; }
    [[nodiscard]] std::filesystem::path lastBackup() const { return folder / "last-backup"; }
};

struct OpenInstance {
    std::unique_ptr<server::SqliteStore> store;
    server::Consortium consortium;
};
// NotFound when the folder was never made by `init`; else SqliteStore's failures.
[[nodiscard]] Result<OpenInstance> openInstance(const Instance &instance);

// Held while it lives: one process serves or restores. StoreBusy.
class InstanceLock {
public:
    [[nodiscard]] static Result<InstanceLock> take(const Instance &instance);
    InstanceLock(InstanceLock &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    InstanceLock &operator=(InstanceLock &&) = delete;
    ~InstanceLock();

private:
    explicit InstanceLock(int fd) : m_fd(fd) {}
    int m_fd;
};

[[nodiscard]] std::string timeText(std::int64_t ms); // "2026-03-02T14:30:00Z"

[[nodiscard]] Result<std::string> readText(const std::filesystem::path &file);
// A new file with these permissions only for its owner, flushed to disk.
[[nodiscard]] Result<> writeNewPrivate(const std::filesystem::path &file, std::string_view text);

} // namespace tp::app
