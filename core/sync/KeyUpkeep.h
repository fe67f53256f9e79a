#pragma once
// Keys that follow the membership, unseen: whoever synchronises and can do it gives devices the keys they lack, and makes new keys where
// somebody who left or was revoked knows the old ones. Files and exchanges are left until something is written to them here: their new key
// is made just before the push, and what is pending is sealed again under it.
#include "core/sync/Append.h"

namespace tp::sync {

class KeyUpkeep {
public:
    KeyUpkeep(Store store, Client &client) : m_store(store), m_client(client) {}

    // Failures: temporary ones, and DeviceRevoked. What the rules refuse is left to others.
    [[nodiscard]] Task<Answered<bool>> beforePush();
    [[nodiscard]] Task<bool> afterReceiving(); // never fails: it will be tried again

private:
    [[nodiscard]] Task<Result<bool>> shared();
    [[nodiscard]] Task<Result<bool>> files();

    Store m_store;
    Client &m_client;
    std::optional<EventId> m_sharedUpTo; // events of the consortium log already answered
    std::set<SpaceId> m_freshFiles;      // whose newest key is young enough, as of m_filesUpTo
    std::optional<EventId> m_filesUpTo;
    bool m_busy = false; // in the other lane
};

} // namespace tp::sync
