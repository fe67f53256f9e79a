#pragma once
// Acts on a person's file: who else reads it. The grant in the file's log holds ids and keys only; who, why and on which basis is a sealed
// record of the file, saved locally right after and sent with the next push (nudge the sync).
// Failures as in Append.h; NotFound: no such file here; Invalid: what is missing in the terms; NoGrant: the file is not this structure's
// any more.
#include "core/sync/Append.h"

namespace tp::sync {

struct Sharing {
    std::string reason;
    std::string basis = "public_interest"; // code of the vocabulary sharing_basis
    std::string from;                      // ISO date; empty: today
};

class SharingActs {
public:
    SharingActs(Store store, Client &client) : m_store(store), m_client(client) {} // both must outlive the acts' tasks

    // The structure reads the whole file, its past too, within seconds, and writes in it. By the owner's referent or manager. Cut short
    // after the grant, the same act writes what is missing. Invalid: from a later day than today; shared already.
    [[nodiscard]] Task<Result<bool>> share(RecordId person, StructureId to, Sharing terms);
    // Nothing new reaches it, and what it writes from now on does not count; what it had it keeps. By the owner's manager.
    [[nodiscard]] Task<Result<bool>> unshare(RecordId person, StructureId from);
    // Where a referral, a sign-up or a hand-over is told to a structure that does not read the file: records of type exchange_request with
    // this id in `exchange`. The one that is open already, if there is one. Denied: once the file's erasure was asked for.
    [[nodiscard]] Task<Result<RecordId>> openExchange(RecordId person, StructureId with);

private:
    [[nodiscard]] Result<SpaceId> fileOf(const RecordId &person);
    [[nodiscard]] std::string today() const;
    [[nodiscard]] Result<bool> isTold(const RecordId &person, const StructureId &to);
    Store m_store;
    Client &m_client;
};

} // namespace tp::sync
