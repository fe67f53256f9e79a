#pragma once
// ServerStore in one SQLite file, for a server that is one process: WAL, synchronous=FULL, one writer connection (BEGIN IMMEDIATE), a small
// pool of readers. Spaces and devices are small integers inside the tables and entries are found by the first 8 bytes of their id (then
// compared whole): random 32-byte keys cost four times as much on bulk insert. Thread-safe.
#include "core/server/ErasedList.h"

#include <condition_variable>
#include <mutex>

namespace tp::server {

class SqliteStore final : public ServerStore {
public:
    // Opens or creates the file. StoreForeign: an SQLite file that is not ours; StoreNewer: of a newer version; StoreCorrupt.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const std::string &path, int readers = 2);
    ~SqliteStore() override;

    [[nodiscard]] Result<ConsortiumKey> addConsortium(const Consortium &consortium) override;
    [[nodiscard]] Result<std::vector<Consortium>> consortia() override;
    [[nodiscard]] Result<std::unique_ptr<Reading>> read(ConsortiumKey consortium) override;
    [[nodiscard]] Result<std::unique_ptr<Writing>> write(ConsortiumKey consortium) override;
    [[nodiscard]] Result<std::uint64_t> sizeBytes() override;
    [[nodiscard]] Result<> keepTombstone(ConsortiumKey consortium, const Tombstone &stone) override;
    [[nodiscard]] Result<> dropTombstone(ConsortiumKey consortium, const SpaceId &space) override;
    [[nodiscard]] Result<std::vector<Tombstone>> tombstones(ConsortiumKey consortium) override;
    [[nodiscard]] Result<> keepRedacted(ConsortiumKey consortium, std::span<const RedactedText> texts) override;
    [[nodiscard]] Result<std::vector<RedactedText>> redacted(ConsortiumKey consortium) override;
    [[nodiscard]] Result<> scrub() override;
    // Where the list of erasures of a database lies: `server.erased` beside `server.db`. No backup holds it.
    [[nodiscard]] static std::string erasedPath(const std::string &path);

private:
    SqliteStore() = default;
    std::string m_path;
    std::unique_ptr<ErasedList> m_erased;
    std::mutex m_writing;
    std::unique_ptr<Connection> m_writer;
    std::mutex m_pool;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Connection>> m_readers;
    std::vector<Connection *> m_idle; // those of m_readers nobody uses now
};

} // namespace tp::server
