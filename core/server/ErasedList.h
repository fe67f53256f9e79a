#pragma once
// The list of what was erased, in an SQLite file of its own beside the database (`server.erased` beside `server.db`): backups leave it out,
// so a restored backup cannot bring back what was erased since. It holds ids, and control events without their wraps. Thread-safe.
#include "core/server/ServerStore.h"
#include "core/server/Sqlite.h"

#include <mutex>

namespace tp::server {

class ErasedList {
public:
    // Opens or creates the file. StoreForeign, StoreNewer, StoreCorrupt.
    [[nodiscard]] static Result<std::unique_ptr<ErasedList>> open(const std::string &path);

    [[nodiscard]] Result<> keep(ConsortiumKey consortium, const Tombstone &stone);
    [[nodiscard]] Result<> drop(ConsortiumKey consortium, const SpaceId &space);
    [[nodiscard]] Result<std::vector<Tombstone>> tombstones(ConsortiumKey consortium);
    [[nodiscard]] Result<> keep(ConsortiumKey consortium, std::span<const RedactedText> texts);
    [[nodiscard]] Result<std::vector<RedactedText>> redacted(ConsortiumKey consortium);

private:
    explicit ErasedList(std::unique_ptr<Connection> db) : m_db(std::move(db)) {}
    [[nodiscard]] Result<std::vector<Bytes>> logOf(ConsortiumKey consortium, const SpaceId &space);
    std::mutex m_mutex;
    std::unique_ptr<Connection> m_db;
};

} // namespace tp::server
