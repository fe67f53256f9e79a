#pragma once
// An opened profile: the folder, the store's key, this device's identity, the verified membership, the keyring. One per process and
// profile: a lock file keeps a second process out (StoreBusy). The folder holds `vault` (wrapped key), `store.db` (SQLCipher, with WAL) and
// `lock`. Shared by a Writer on one thread and Readers on others: `keys()` is guarded by a reader-writer lock.
#include "core/base/Clock.h"
#include "core/control/SpaceLog.h"
#include "core/identity/Keyring.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <shared_mutex>

namespace tp::store {

struct Profile { // what enrolment gives the store to keep
    identity::DeviceKeys device;
    MemberId member;
    StructureId structure; // home structure: where this device writes
    std::string server;    // HOST:PORT
    Hash spki;             // pinned key of the server
    EventId genesis;
    std::vector<Bytes> consortiumLog; // verified events, in order
};

// What the running program knows of keys and membership. Written only by the Writer (and by enrolment).
struct Keys {
    identity::Keyring keyring;
    control::Membership membership;
};

class Session {
public:
    // Makes vault and store for a new profile; the folder must be missing or empty (StoreForeign otherwise).
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(const std::filesystem::path &folder, std::string_view passphrase,
                                                                 Profile profile, const crypto::PasswordCost &cost, const Clock &clock,
                                                                 Random &random);
    // WrongPassphrase, NotFound, StoreBusy, StoreCorrupt, StoreForeign, StoreNewer.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const std::filesystem::path &folder, std::string_view passphrase,
                                                               const Clock &clock, Random &random);
    [[nodiscard]] static Result<std::unique_ptr<Session>> openWithKit(const std::filesystem::path &folder, const crypto::BoxKey &kit,
                                                                      const Clock &clock, Random &random);
    ~Session();

    [[nodiscard]] const std::filesystem::path &folder() const;
    [[nodiscard]] DeviceId device() const;
    [[nodiscard]] MemberId member() const;
    [[nodiscard]] StructureId structure() const;
    [[nodiscard]] std::string server() const;
    [[nodiscard]] Hash spki() const;
    [[nodiscard]] const crypto::Key &storeKey() const;
    [[nodiscard]] const crypto::Key &vaultKey() const; // to wrap it for a kit or a new passphrase
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Random &random() const;

    template <class Use> auto withKeys(Use &&use) const { // shared lock; keep it short
        std::shared_lock lock(m_keysMutex);
        return use(*m_keys);
    }
    template <class Use> auto changeKeys(Use &&use) { // exclusive lock; the Writer only
        std::unique_lock lock(m_keysMutex);
        return use(*m_keys);
    }

private:
    Session();
    struct State;
    std::unique_ptr<State> m_state;
    mutable std::shared_mutex m_keysMutex;
    std::unique_ptr<Keys> m_keys;
};

} // namespace tp::store
