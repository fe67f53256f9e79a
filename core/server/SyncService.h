#pragma once
// The protocol of one consortium, as (device, message) → Result<message>, with no input or output besides the store: the HTTPS server and
// the simulations run the same code. `device` has been authenticated by the caller, who calls admit() at every request.
// Every change passes through one write transaction, so revoke against push has a single order. Signatures are verified before it.
// Thread-safe. Failures are the codes of PROTOCOL.md's API, plus those of ServerStore.
#include "core/base/Clock.h"
#include "core/control/SpaceLog.h"
#include "core/server/Cursor.h"

#include <mutex>

namespace tp::server {

struct PreparedGroup;

class SyncService {
public:
    using MembershipPtr = std::shared_ptr<const control::Membership>;

    // Reads and verifies the consortium's log. `store` and `clock` must outlive the service. `committed` (may be empty) runs after every
    // commit that added to the feed, on the thread of the call that made it.
    [[nodiscard]] static Result<std::unique_ptr<SyncService>> open(ServerStore &store, const Consortium &consortium, const Clock &clock,
                                                                   std::function<void()> committed = {});

    [[nodiscard]] wire::Info info() const;
    [[nodiscard]] MembershipPtr membership() const; // as of now; never null
    [[nodiscard]] const std::string &address() const { return m_consortium.address; }
    // May this device talk to us now? Unauthenticated: unknown; DeviceRevoked.
    [[nodiscard]] Result<> admit(const DeviceId &device) const;

    // TooLarge for the whole push; everything else per group.
    [[nodiscard]] Result<wire::PushAnswer> push(const wire::Push &push);

    // `cursor` empty: from the beginning. HistoryChanged. A page never splits a group; it may pass `limit` by less than a group.
    [[nodiscard]] Result<wire::FeedPage> feed(const DeviceId &device, ByteView cursor, std::size_t limit) const;
    // NoGrant, SpaceErased. `after` exclusive, `upto` inclusive, both feed numbers. No cursor; the next page's `after` is the number of the
    // last group.
    [[nodiscard]] Result<wire::FeedPage> spaceEntries(const DeviceId &device, const SpaceId &space, std::uint64_t after,
                                                      std::uint64_t upto) const;
    [[nodiscard]] Result<wire::Have> missing(const wire::Have &asked) const;
    // Every device of the log that is not a kit, with its last accepted entry and its last contact.
    [[nodiscard]] Result<wire::Devices> devices() const;
    // The device has just proved who it is: noted to the minute, durable.
    [[nodiscard]] Result<> seen(const DeviceId &device);
    [[nodiscard]] Result<wire::Digests> digests(const DeviceId &device) const;

    // The events from number `from`, at most a page; head is the whole log's. NoGrant. A coordinator reads the log (without wraps) of a
    // file whose erasure was asked for, so that he can confirm it.
    [[nodiscard]] Result<wire::LogPage> log(const DeviceId &device, const SpaceId &scope, std::uint64_t from) const;
    // LogConflict unless `expectHead` is the head, or these very events already follow it (a lost reply).
    // SpaceErased.
    [[nodiscard]] Result<wire::LogPage> append(const SpaceId &scope, const wire::LogAppend &append);

    // After a restore: the events a device holds from `expectHead` on (zero: from the first). What continues the log here is taken, by the
    // rules of the log alone: it was accepted once. Where two branches stand, the longer wins, then the smaller head; the head returned
    // tells. An administrator's device, even with nothing to add, ends the wait for the logs. LogConflict: never restored, `expectHead`
    // is not known here, or another branch than what was put back, or one that comes too late (`branchesMs`); MissingDeps: cites consortium
    // events that are missing; NotAuthorised…: as in the logs.
    [[nodiscard]] Result<wire::LogPage> pushAgain(const DeviceId &device, const SpaceId &scope, const wire::LogAppend &again);

    // From a device that a restored server does not know, because it joined after what was backed up: without a token, only what continues
    // the consortium's log here and ends with its device.add, judged by today's clock. The answer is empty. LogConflict: `expectHead` is
    // not known here; NotAuthorised: another branch stands here (then it needs a new invitation); InvitationExpired…; and those of
    // mayIntroduce: Unauthenticated (never restored), LogsAwaited (an administrator's laptop comes first).
    [[nodiscard]] Result<> mayIntroduce() const;
    [[nodiscard]] Result<wire::LogPage> introduce(const wire::LogAppend &again);

    // InvitationUnknown, InvitationUsed, InvitationExpired; LogsAwaited: unknown to a restored server that may still learn of it.
    [[nodiscard]] Result<wire::Invite> invite(const Hash &lookup) const;
    // The consortium's log for somebody who may join: without it a new device could verify nothing. Failures of invite().
    [[nodiscard]] Result<wire::LogPage> inviteLog(const Hash &lookup, std::uint64_t from) const;
    // One device.add made with this invitation; for the bootstrap invitation, one genesis.
    [[nodiscard]] Result<wire::LogPage> accept(const Hash &lookup, const wire::LogAppend &append);

private:
    SyncService(ServerStore &store, const Consortium &consortium, const Clock &clock, std::function<void()> committed);

    // SyncServiceErasure.cpp
    Result<> reapplyErasures(); // after a restore, or a crash in the middle of one
    [[nodiscard]] bool isErased(const SpaceId &space) const;
    Result<> eraseSpace(Writing &tx, const control::Space &space);
    Result<> checkMonth(const wire::ControlEvent &event, std::string_view month) const;
    Result<> checkExchange(Writing &tx, const wire::ControlEvent &erasure, const MemberId &author);
    Result<> redact(Writing &tx, const SpaceId &space, const wire::ControlEvent &redaction, std::vector<RedactedText> &texts);
    Result<> finishErasing(std::span<const RedactedText> texts);
    Result<wire::LogPage> logForCoordinator(Reading &tx, const DeviceId &device, const SpaceId &scope, std::uint64_t from) const;
    // SyncServicePush.cpp
    Result<wire::GroupAnswer> pushGroup(Writing &tx, FeedHead &head, const PreparedGroup &group, const wire::Push &push);
    // SyncServiceLogs.cpp
    Result<> refresh(Reading &tx); // folds what the log holds beyond the cached state (at start; another process's commits)
    Result<control::SpaceLog> spaceLog(Reading &tx, const SpaceId &scope);
    Result<const control::Space *> spaceFor(Writing &tx, const SpaceId &space); // valid until the next call; null: unknown
    Result<> checkCuts(Reading &tx, const wire::ControlEvent &event, const std::set<DeviceId> &devices) const;
    Result<wire::LogPage> appendConsortium(const wire::LogAppend &append);
    Result<wire::LogPage> appendSpace(const SpaceId &scope, const wire::LogAppend &append);
    void publish(control::Membership state);
    [[nodiscard]] bool wasRestored() const;
    Result<> noWaiting() const; // LogsAwaited while new control events must wait

    // SyncServiceRestore.cpp
    struct Branch;
    Result<Branch> branchOf(Reading &tx, const SpaceId &scope, const wire::LogAppend &again) const;
    Result<> mayPart(Reading &tx, const SpaceId &scope, const Branch &branch) const;
    Result<EventId> againConsortium(Writing &tx, const DeviceId &device, Branch &branch);
    Result<EventId> againSpace(Writing &tx, const SpaceId &scope, Branch &branch);
    Result<> cutSpaces(Writing &tx, const std::vector<EventId> &lost, const control::Membership &state);
    Result<> append(Writing &tx, const std::vector<wire::ControlEvent> &events, const Branch &branch);
    Result<> settle(Writing &tx, const wire::Generation &generation, Restored restored);

    // SyncServiceFeed.cpp
    Result<Readable> readableBy(const DeviceId &device) const;
    Result<> mayRead(Reading &tx, const DeviceId &device, const SpaceId &space) const;
    Result<Bytes> cursorAt(Reading &tx, std::uint64_t number) const;

    ServerStore &m_store;
    const Consortium m_consortium;
    const Clock &m_clock;
    const std::function<void()> m_committed;
    mutable std::mutex m_lock; // guards these only
    MembershipPtr m_membership;
    wire::Generation m_generation{};
    Restored m_restored = Restored::Never;
    std::set<SpaceId> m_erased;
    std::map<SpaceId, control::SpaceLog> m_spaceLogs; // a cache, touched only inside a write transaction
};

} // namespace tp::server
