#pragma once
// Erasing a person's file, in two steps by two members: one asks (referent or manager of the file's structure), another confirms (a manager
// of it, or a coordinator, who sees that a file is to be erased and by whom, not whose). Confirming erases the file's exchanges first, then
// the file, on the server at once and on this device with it, and withdraws the names that the person let everybody see in groups, where
// the file is read here; every other device follows at its next contact. What it would take away: Reader::erasurePreview; where it stands:
// Reader::erasures. One act at a time. The records that go with an act are saved locally: nudge the sync. Failures: NotFound (no file,
// nothing asked for), Denied (said before the server does), SpaceErased, LogConflict (after five tries), what the server and the Writer
// say.
#include "core/identity/Acts.h"
#include "core/sync/Logs.h"

namespace tp::sync {

class ErasureActs {
public:
    // All must outlive the acts' tasks.
    ErasureActs(Store store, store::Reader &reader, Client &client, const Clock &clock, Random &random)
        : m_store(store), m_reader(reader), m_client(client), m_clock(clock), m_random(random) {}

    // `reason` is sealed in the file and goes with it. The id of the erasure's record. Asked again: completes what was cut short.
    [[nodiscard]] Task<Result<RecordId>> request(RecordId person, std::string reason);
    // The person, or the erasure's record (a coordinator cannot name the person).
    [[nodiscard]] Task<Result<bool>> confirm(RecordId personOrErasure);
    [[nodiscard]] Task<Result<bool>> withdraw(RecordId personOrErasure);

private:
    using Build = std::function<Result<Bytes>(const identity::Author &, const control::SpaceLog &)>;
    [[nodiscard]] Task<Result<bool>> append(SpaceId space, Build build);
    [[nodiscard]] Result<store::Erasure> find(const RecordId &personOrErasure);
    [[nodiscard]] Result<> note(const RecordId &record, const char *state);
    [[nodiscard]] Result<std::vector<RecordId>> shownNames(const RecordId &person); // that they agreed to in groups
    void withdrawNames(const std::vector<RecordId> &names);
    [[nodiscard]] std::string today() const;

    Store m_store;
    store::Reader &m_reader;
    Client &m_client;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace tp::sync
