#pragma once
// The access log's part of an exchange: lines noted since the last one are sealed and go with the push; months that are a year old are
// erased, by whichever laptop of the structure is the first to notice. Lines wait ten minutes for company, so that the server does not see
// each opening of a file as it happens; those that waited when the program started go at once.
#include "core/sync/Append.h"

namespace tp::sync {

class AccessBatch {
public:
    AccessBatch(Store store, Client &client) : m_store(store), m_client(client) {}

    // True: something was written that is to be pushed. Failures: temporary ones, and DeviceRevoked; what else is refused waits.
    [[nodiscard]] Task<Answered<bool>> beforePush();
    [[nodiscard]] bool due(); // lines have waited long enough

private:
    [[nodiscard]] Task<Result<bool>> write(store::WaitingAccess waiting);
    [[nodiscard]] Task<Result<bool>> eraseOld();
    [[nodiscard]] std::int64_t serverNow() const;

    Store m_store;
    Client &m_client;
    std::optional<std::int64_t> m_triedMs;  // monotonic
    std::optional<std::int64_t> m_lookedMs; // for old months, monotonic
};

} // namespace tp::sync
