#pragma once
// An opened profile: the folder, the store's key, this device's identity, the verified membership, the keyring. One per process and
// profile: a lock file keeps a second process out (StoreBusy). The folder holds `vault` (wrapped key), `store.db` (SQLCipher, with WAL) and
// `lock`. Shared by a Writer on one thread and Readers on others: `keys()` is guarded by a reader-writer lock.
#include "core/base/Clock.h"
#include "core/control/SpaceLog.h"
#include "core/identity/Keyring.h"
#include "core/schema/Dictionary.h"
#include "core/store/LongWork.h"

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

// All but `work` and `lockWaitMs` for tests and benchmarks; the program takes the defaults.
struct StoreOptions {
    std::string vfs;                                                   // SQLite's file layer by name: faults are injected there
    std::span<const schema::RecordType> types = schema::recordTypes(); // fewer: an older version
    int lockWaitMs = 5000;                                             // how long to wait for another process before StoreBusy
    bool allowWeakVault = false;                                       // take a vault whose kdf is below the floor
    LongWork *work = nullptr;                                          // hears of what lasts; outlives the session
};

class Session {
public:
    // Makes vault and store for a new profile; the folder must be missing or empty (StoreForeign otherwise).
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(const std::filesystem::path &folder, std::string_view passphrase,
                                                                 Profile profile, const crypto::PasswordCost &cost, const Clock &clock,
                                                                 Random &random, StoreOptions options = {});
    // WrongPassphrase, NotFound, StoreBusy, StoreCorrupt, StoreForeign, StoreNewer, DiskFull, Io, Cancelled (as Writer::open).
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const std::filesystem::path &folder, std::string_view passphrase,
                                                               const Clock &clock, Random &random, StoreOptions options = {});
    [[nodiscard]] static Result<std::unique_ptr<Session>> openWithKit(const std::filesystem::path &folder, const crypto::BoxKey &kit,
                                                                      const Clock &clock, Random &random, StoreOptions options = {});
    // With the vault's own key, given by quick unlock.
    [[nodiscard]] static Result<std::unique_ptr<Session>> openWithVaultKey(const std::filesystem::path &folder, crypto::Key vaultKey,
                                                                           const Clock &clock, Random &random, StoreOptions options = {});
    ~Session(); // every key it held is wiped

    [[nodiscard]] const std::filesystem::path &folder() const;
    [[nodiscard]] DeviceId device() const;
    [[nodiscard]] MemberId member() const;
    // Where this device writes: the structure it was enrolled in, or another of its member's once they have left that one.
    [[nodiscard]] StructureId structure() const;
    [[nodiscard]] std::string server() const;
    [[nodiscard]] Hash spki() const;
    [[nodiscard]] const crypto::Key &storeKey() const;
    [[nodiscard]] const crypto::Key &vaultKey() const; // to wrap it for a kit or a new passphrase
    [[nodiscard]] const StoreOptions &options() const;
    [[nodiscard]] std::filesystem::path storeFile() const;
    [[nodiscard]] LongWork &work() const; // of who writes
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Random &random() const;

    // The schema with what coordinators added, as the store last knew it. The reference stays good as long as the session.
    [[nodiscard]] const schema::Dictionary &dictionary() const;
    void useDictionary(std::unique_ptr<const schema::Dictionary> dictionary); // by the Writer, once committed

    template <class Use> auto withKeys(Use &&use) const { // shared lock; keep it short
        std::shared_lock lock(m_keysMutex);
        return use(*m_keys);
    }
    template <class Use> auto changeKeys(Use &&use) { // exclusive lock; the Writer only
        std::unique_lock lock(m_keysMutex);
        return use(*m_keys);
    }

    // Lets the vault of this laptop be opened by every kit of its structure that the log knows, and by no other. Called at every opening
    // and whenever the log grew; what fails is tried again the next time. True: the vault changed.
    Result<bool> matchKits() const;
    void followMembership(const control::Membership &membership);     // by the Writer, inside changeKeys
    void serverChanged(const std::string &address, const Hash &spki); // by the Writer, once written

private:
    [[nodiscard]] static Result<std::unique_ptr<Session>> openHere(const std::filesystem::path &folder, crypto::Key vaultKey,
                                                                   const Clock &clock, Random &random, StoreOptions options);
    Session();
    struct State;
    std::unique_ptr<State> m_state;
    mutable std::shared_mutex m_keysMutex;
    mutable std::mutex m_homeMutex; // guards State::home; taken after the keys' when both are
    mutable std::mutex m_dictionaryMutex;
    std::unique_ptr<Keys> m_keys;
};

} // namespace tp::store
