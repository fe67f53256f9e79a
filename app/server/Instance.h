#pragma once
// The data folder of one server:
//   server.db (+ -wal, -shm)   the feed        tls.crt, tls.key   its TLS identity; an administrator may put a CA-issued pair here
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
};

struct OpenInstance {
    std::unique_ptr<server::SqliteStore> store;
    server::Consortium consortium;
};
// NotFound when the folder was never made by `init`; else SqliteStore's failures.
[[nodiscard]] Result<OpenInstance> openInstance(const Instance &instance);

[[nodiscard]] Result<std::string> readText(const std::filesystem::path &file);
// A new file with these permissions only for its owner, flushed to disk.
[[nodiscard]] Result<> writeNewPrivate(const std::filesystem::path &file, std::string_view text);

} // namespace tp::app
