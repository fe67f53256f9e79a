#include "core/server/SqliteStore.h"
#include "core/server/SqliteTransaction.h"

#include <filesystem>

namespace tp::server {

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string &path, int readers) {
    std::unique_ptr<SqliteStore> store(new SqliteStore);
    store->m_path = path;
    TP_TRY(store->m_writer, Connection::open(path));
    TP_CHECK(prepareSchema(*store->m_writer));
    TP_TRY(store->m_erased, ErasedList::open(erasedPath(path)));
    for (int i = 0; i < readers; ++i) {
        TP_TRY(auto reader, Connection::open(path));
        TP_CHECK(reader->exec("PRAGMA query_only=ON"));
        store->m_idle.push_back(reader.get());
        store->m_readers.push_back(std::move(reader));
    }
    return store;
}

SqliteStore::~SqliteStore() = default;

Result<ConsortiumKey> SqliteStore::addConsortium(const Consortium &consortium) {
    const std::lock_guard lock(m_writing);
    TP_TRY(auto insert, m_writer->query("INSERT INTO consortium(generation, address, last, chain, lookup, bundle, expires) "
                                        "VALUES(?, ?, 0, zeroblob(32), ?, ?, ?) RETURNING key"));
    insert.bind(ByteView(consortium.generation)).bind(std::string_view(consortium.address));
    const Bootstrap none;
    const auto &bootstrap = consortium.bootstrap ? *consortium.bootstrap : none;
    insert.bind(consortium.bootstrap ? bootstrap.lookup.view() : ByteView{}).bind(ByteView(bootstrap.bundle)).bind(bootstrap.expiresMs);
    TP_TRY(const bool row, insert.next());
    if (!row) return fail(Code::Io, "no key for a new consortium");
    const ConsortiumKey key = insert.integer(0);
    TP_CHECK(insert.run());
    return key;
}

Result<std::vector<Consortium>> SqliteStore::consortia() {
    const std::lock_guard lock(m_writing);
    TP_TRY(auto select,
           m_writer->query(
               "SELECT key, generation, address, lookup, bundle, expires, restored, standing, restored_at FROM consortium ORDER BY key"));
    std::vector<Consortium> all;
    for (;;) {
        TP_TRY(const bool row, select.next());
        if (!row) return all;
        Consortium one;
        one.key = select.integer(0);
        if (select.blob(1).size() != one.generation.size()) return fail(Code::StoreCorrupt, "generation");
        std::ranges::copy(select.blob(1), one.generation.begin());
        one.address = select.text(2);
        if (!select.blob(3).empty()) {
            TP_TRY(auto lookup, select.id<Hash>(3));
            const auto bundle = select.blob(4);
            one.bootstrap = Bootstrap{lookup, Bytes(bundle.begin(), bundle.end()), select.integer(5)};
        }
        one.restored = static_cast<Restored>(select.integer(6));
        one.standing = static_cast<std::uint64_t>(select.integer(7));
        one.restoredAtMs = select.integer(8);
        all.push_back(std::move(one));
    }
}

Result<std::unique_ptr<Reading>> SqliteStore::read(ConsortiumKey consortium) {
    std::unique_lock lock(m_pool);
    m_returned.wait(lock, [this] { return !m_idle.empty(); });
    auto *reader = m_idle.back();
    m_idle.pop_back();
    lock.unlock();
    return SqliteTransaction::begin(*reader, consortium, false, [this, reader] {
        {
            const std::lock_guard giveBack(m_pool);
            m_idle.push_back(reader);
        }
        m_returned.notify_one();
    });
}

Result<std::unique_ptr<Writing>> SqliteStore::write(ConsortiumKey consortium) {
    m_writing.lock();
    return SqliteTransaction::begin(*m_writer, consortium, true, [this] { m_writing.unlock(); });
}

std::string SqliteStore::erasedPath(const std::string &path) { return std::filesystem::path(path).replace_extension(".erased").string(); }

Result<> SqliteStore::keepTombstone(ConsortiumKey consortium, const Tombstone &stone) { return m_erased->keep(consortium, stone); }
Result<> SqliteStore::dropTombstone(ConsortiumKey consortium, const SpaceId &space) { return m_erased->drop(consortium, space); }
Result<std::vector<Tombstone>> SqliteStore::tombstones(ConsortiumKey consortium) { return m_erased->tombstones(consortium); }
Result<> SqliteStore::keepRedacted(ConsortiumKey consortium, std::span<const RedactedText> texts) {
    return m_erased->keep(consortium, texts);
}
Result<std::vector<RedactedText>> SqliteStore::redacted(ConsortiumKey consortium) { return m_erased->redacted(consortium); }

Result<> SqliteStore::scrub() {
    const std::lock_guard lock(m_writing);
    TP_TRY(auto checkpoint, m_writer->query("PRAGMA wal_checkpoint(TRUNCATE)"));
    TP_TRY(const bool row, checkpoint.next());
    if (row && checkpoint.integer(0) != 0) return fail(Code::StoreBusy, "somebody reads: the journal stays until the next start");
    return {};
}

Result<std::uint64_t> SqliteStore::sizeBytes() {
    std::uint64_t sum = 0;
    for (const char *suffix : {"", "-wal"}) {
        std::error_code missing;
        const auto size = std::filesystem::file_size(m_path + suffix, missing);
        if (!missing) sum += size;
    }
    return sum;
}

} // namespace tp::server
