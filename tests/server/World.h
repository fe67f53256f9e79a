#pragma once
// A small consortium around a real SyncService on a real SqliteStore: members join through real invitations and seal real entries.
#include "core/identity/Acts.h"
#include "core/server/SqliteStore.h"
#include "core/server/SyncService.h"
#include "tests/support/TempDir.h"
#include "tests/support/TestClock.h"

namespace tp::test {

inline constexpr auto referent = static_cast<RoleSet>(Role::Referent);
inline constexpr std::int64_t day = 24ll * 3600 * 1000; // milliseconds

struct Member {
    std::unique_ptr<identity::Keyring> keys;
    MemberId member;
    StructureId structure;
    std::uint64_t seq = 0; // of the last entry made
    [[nodiscard]] DeviceId device() const { return keys->device().id(); }
};

// What to change in an entry that would otherwise be right.
struct EntrySpec {
    std::optional<std::uint64_t> seq; // absent: the next
    std::optional<std::uint32_t> epoch;
    std::optional<EventId> control;
    std::int64_t aheadMs = 0;
    std::vector<EntryId> deps;
    std::string note = "note";
};

template <class T> T must(Result<T> result) {
    if (!result) throw std::runtime_error(std::string(codeName(result.error().code)) + ": " + result.error().detail);
    return std::move(*result);
}
inline void must(Result<> result) {
    if (!result) throw std::runtime_error(std::string(codeName(result.error().code)) + ": " + result.error().detail);
}

class World {
public:
    explicit World(std::int64_t startMs = TestClock().nowMs());
    // Founds the consortium through the bootstrap invitation.
    Member found();
    Member join(Member &inviter, RoleSet roles);
    // The consortium as the server has it.
    [[nodiscard]] control::Membership state() const { return *service->membership(); }
    [[nodiscard]] SpaceId consortiumSpace() const { return state().consortiumSpace(); }
    // Appends to the consortium log, expecting its head.
    Result<wire::LogPage> append(const Bytes &event);
    [[nodiscard]] identity::Author author(const Member &member, const control::Membership &at);

    Bytes entry(Member &by, const SpaceId &space, const EntrySpec &spec = {});
    Result<wire::PushAnswer> push(std::vector<std::vector<Bytes>> groups, std::vector<EntryId> waive = {},
                                  std::vector<EntryId> skipped = {});
    // A new file of the member's structure, created on the server.
    SpaceId newFile(Member &by, const char *kind = "file");
    // device.revoke of `target` by `by`, cut after its entry `lastSeq`.
    Bytes revocation(const Member &by, const Member &target, std::uint64_t lastSeq);
    Bytes consortiumEpoch(const Member &by); // a new epoch of the consortium space
    void reopen();                           // as after a restart

    TempDir dir;
    TestClock clock;
    SeededRandom random{20260302};
    std::unique_ptr<server::SqliteStore> store;
    server::Consortium consortium;
    std::unique_ptr<server::SyncService> service;
    identity::InvitationCode bootstrap;
    int commits = 0;
};

[[nodiscard]] EntryId idOf(const Bytes &wire);
[[nodiscard]] std::optional<Code> codeOf(const wire::GroupAnswer &answer);
template <class T> [[nodiscard]] std::optional<Code> codeOf(const Result<T> &result) {
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace tp::test
