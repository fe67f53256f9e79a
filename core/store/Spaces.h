#pragma once
// What this store knows of spaces, without replaying their logs: kind, owner, every structure ever granted, and the keys. The consortium's
// and the structures' come from the membership in memory; fifty thousand file spaces stay in the encrypted store until one is asked for.
// "Ever granted", not "granted now": the server judges the present at commit; here the answer must not depend on when an entry came in.
// A structure whose grant was withdrawn stands in `cuts` instead, with the last entries of it that count.
// Of an erased space the keys are gone and `erased` is set. One per connection and thread.
#include "core/store/Numbers.h"
#include "core/store/Session.h"
#include "core/wire/Entry.h"

namespace tp::store {

class Spaces {
public:
    Spaces(Connection &db, const Session &session, Numbers &numbers) : m_db(db), m_session(session), m_numbers(numbers) {}

    // Without epochs. Null: its log is not known here. The pointer is good until the next call.
    [[nodiscard]] Result<const control::Space *> find(const SpaceId &id);
    // Null: not held. Good until the next call.
    [[nodiscard]] Result<const crypto::Key *> key(const SpaceId &id, std::uint32_t epoch);
    [[nodiscard]] Result<std::optional<std::uint32_t>> newestEpoch(const SpaceId &id);
    [[nodiscard]] Result<> keep(const control::Space &space); // of a file or exchange, as its log says now
    // The body, also of what was sealed with a key that fell with a branch of a log. NotFound: no key; WrongKey: none that opens it.
    [[nodiscard]] Result<Bytes> openBody(const wire::EntryView &entry);
    // Its epoch has another key now.
    [[nodiscard]] Result<bool> sealedWithFallen(const wire::EntryView &entry);
    [[nodiscard]] Result<> keepFallen(const SpaceId &id, std::uint32_t epoch, const crypto::Key &key);
    [[nodiscard]] Result<bool> keepKey(const SpaceId &id, std::uint32_t epoch, const crypto::Key &key); // true: new
    [[nodiscard]] Result<bool> redacted(const SpaceId &space, const EntryId &entry, const DeviceId &device);
    [[nodiscard]] Result<> keepRedaction(const SpaceId &space, const EntryId &entry, const DeviceId &device);
    [[nodiscard]] Result<std::optional<SpaceId>> ofFile(const RecordId &person);
    // Of a file or exchange: those its log does not name have fallen. True: some did.
    [[nodiscard]] Result<bool> settleKeys(const control::Space &space);
    void forgetKeys() { m_keys.clear(); } // a reader keeps none between two questions: they outlive a lock no more than its answer
    void forget();                        // after a rollback, or when keys were learnt

private:
    Connection &m_db;
    const Session &m_session;
    Numbers &m_numbers;
    std::unordered_map<SpaceId, control::Space> m_spaces;
    std::optional<bool> m_redactions; // are there any?
    std::map<std::pair<SpaceId, std::uint32_t>, crypto::Key> m_keys;
};

} // namespace tp::store
