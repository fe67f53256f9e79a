#include "core/store/Session.h"

#include "core/identity/Vault.h"
#include "core/store/CustomFields.h"
#include "core/store/Indexes.h"
#include "core/store/Logs.h"
#include "core/store/Tables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace tp::store {

namespace fs = std::filesystem;

struct Session::State {
    fs::path folder;
    std::unique_ptr<QLockFile> lock;
    crypto::Key vaultKey, storeKey;
    MemberId member;
    StructureId structure, home; // as enrolled; as of now
    DeviceId device;
    std::string server;
    Hash spki;
    const Clock *clock = nullptr;
    Random *random = nullptr;
    StoreOptions options;
    std::optional<LongWork> unheard;                                     // where nobody asked to hear
    std::vector<std::unique_ptr<const schema::Dictionary>> dictionaries; // the last one holds; never empty once open
};

namespace {

constexpr const char *vaultName = "vault", *storeName = "store.db", *lockName = "lock";

crypto::Key storeKeyOf(const crypto::Key &vaultKey) { return crypto::deriveKey(vaultKey, 1, "storekey"); }

template <class Id> Result<Id> idFrom(Connection &db, std::string_view key) {
    TP_TRY(const auto bytes, meta(db, key));
    if (!bytes) return fail(Code::StoreCorrupt, "meta " + std::string(key));
    const auto id = Id::from(*bytes);
    if (!id) return fail(Code::StoreCorrupt, "meta " + std::string(key));
    return *id;
}

Result<> writeProfile(Connection &db, const Profile &profile, const Catalogue &catalogue) {
    control::Membership membership;
    for (const auto &event : profile.consortiumLog) TP_CHECK(membership.apply(event));
    if (membership.empty() || membership.genesis() != profile.genesis) return fail(Code::BrokenChain, "the log is another consortium's");
    TP_CHECK(createTables(db));
    TP_CHECK(ensureTypeTables(db, catalogue));
    TP_CHECK(createIndexes(db, catalogue));
    TP_CHECK(setMeta(db, "device.sign", profile.device.sign.secret.view()));
    TP_CHECK(setMeta(db, "device.signPublic", profile.device.sign.publicKey));
    TP_CHECK(setMeta(db, "device.box", profile.device.box.secret.view()));
    TP_CHECK(setMeta(db, "member", profile.member.view()));
    TP_CHECK(setMeta(db, "structure", profile.structure.view()));
    TP_CHECK(setMeta(db, "server", viewOf(profile.server)));
    TP_CHECK(setMeta(db, "spki", profile.spki.view()));
    TP_CHECK(setMeta(db, "fingerprint", viewOf(catalogue.fingerprint())));
    std::int64_t number = 0;
    for (const auto &event : profile.consortiumLog) {
        TP_TRY(const auto parsed, wire::parseEvent(event));
        TP_CHECK(db.run("INSERT INTO log VALUES(0,?,?,1,?)", number++, parsed.id, event));
    }
    return {};
}

Result<identity::DeviceKeys> readDevice(Connection &db) {
    identity::DeviceKeys device;
    TP_TRY(const auto sign, meta(db, "device.sign"));
    TP_TRY(const auto publicKey, meta(db, "device.signPublic"));
    TP_TRY(const auto box, meta(db, "device.box"));
    if (!sign || !publicKey || !box || publicKey->size() != device.sign.publicKey.size()) return fail(Code::StoreCorrupt, "device keys");
    TP_TRY(device.sign.secret, crypto::Secret<64>::from(*sign));
    std::copy(publicKey->begin(), publicKey->end(), device.sign.publicKey.begin());
    TP_TRY(const auto secret, crypto::Key::from(*box));
    device.box = crypto::boxKeyFromSecret(secret);
    return device;
}

// A file shorter than it says, with no write-ahead log to complete it, was cut.
Result<> checkLength(Connection &db, const fs::path &file, bool hadLog) {
    if (hadLog) return {};
    TP_TRY(const auto pages, db.number("PRAGMA page_count"));
    std::error_code failed;
    if (fs::file_size(file, failed) < static_cast<std::uintmax_t>(pages.value_or(0)) * 4096)
        return fail(Code::StoreCorrupt, "the store was cut");
    return {};
}

Result<> ioError(const std::error_code &failed) {
    if (!failed) return {};
    return fail(failed == std::errc::no_space_on_device ? Code::DiskFull : Code::Io, failed.message());
}

// Neither the lock nor SQLite's shared memory say why they got no room.
bool hasNoRoom(const fs::path &folder) {
    constexpr std::uintmax_t needed = 256 * 1024;
    std::error_code failed;
    const auto space = fs::space(folder, failed);
    return !failed && space.available < needed && QFileInfo(QString::fromStdString(folder.string())).isWritable(); // else it is read-only
}

// Left behind by this very process: the disk vanished while the profile was open. (Or by one that died with the number this one has.)
// Whoever does have the profile open in this process holds the file's native lock, and it is not removed.
bool isOurs(const QLockFile &lock) {
    qint64 process = 0;
    QString host, program;
    return lock.getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid() &&
           host == QSysInfo::machineHostName();
}

} // namespace

Session::Session() : m_state(std::make_unique<State>()) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const fs::path &folder, std::string_view passphrase, Profile profile,
                                                 const crypto::PasswordCost &cost, const Clock &clock, Random &random,
                                                 StoreOptions options) {
    std::error_code failed;
    if (fs::exists(folder, failed) && !fs::is_empty(folder, failed)) return fail(Code::StoreForeign, "the folder is not empty");
    // Made whole beside its place, then renamed: a folder of this name is a finished profile or nothing.
    auto partial = folder;
    partial += ".partial";
    fs::remove_all(partial, failed);
    fs::create_directories(partial, failed);
    TP_CHECK(ioError(failed));
    fs::permissions(partial, fs::perms::owner_all, failed);
    TP_TRY(auto vaultKey, identity::Vault::create(partial / vaultName, passphrase, cost, random));
    {
        OpenMode mode;
        mode.create = true;
        mode.vfs = options.vfs;
        TP_TRY(const auto db, Connection::open(partial / storeName, storeKeyOf(vaultKey), mode));
        TP_TRY(auto transaction, Transaction::begin(*db));
        const schema::Dictionary dictionary(options.types);
        TP_CHECK(writeProfile(*db, profile, Catalogue(dictionary)));
        TP_CHECK(transaction.commit());
    }
    fs::remove(folder, failed);
    fs::rename(partial, folder, failed);
    TP_CHECK(ioError(failed));
    return openWithVaultKey(folder, std::move(vaultKey), clock, random, std::move(options));
}

Result<std::unique_ptr<Session>> Session::open(const fs::path &folder, std::string_view passphrase, const Clock &clock, Random &random,
                                               StoreOptions options) {
    TP_TRY(auto key, identity::Vault::open(folder / vaultName, passphrase, options.allowWeakVault));
    return openWithVaultKey(folder, std::move(key), clock, random, std::move(options));
}

Result<std::unique_ptr<Session>> Session::openWithKit(const fs::path &folder, const crypto::BoxKey &kit, const Clock &clock, Random &random,
                                                      StoreOptions options) {
    TP_TRY(auto key, identity::Vault::openWithKit(folder / vaultName, kit));
    return openWithVaultKey(folder, std::move(key), clock, random, std::move(options));
}

Result<std::unique_ptr<Session>> Session::openWithVaultKey(const fs::path &folder, crypto::Key vaultKey, const Clock &clock, Random &random,
                                                           StoreOptions options) {
    auto opened = openHere(folder, std::move(vaultKey), clock, random, std::move(options));
    if (!opened && opened.error().code == Code::Io && hasNoRoom(folder)) return fail(Code::DiskFull, opened.error().detail);
    return opened;
}

Result<std::unique_ptr<Session>> Session::openHere(const fs::path &folder, crypto::Key vaultKey, const Clock &clock, Random &random,
                                                   StoreOptions options) {
    std::unique_ptr<Session> session(new Session);
    auto &state = *session->m_state;
    state.folder = folder;
    state.lock = std::make_unique<QLockFile>(QString::fromStdString((folder / lockName).string()));
    state.lock->setStaleLockTime(0); // only a dead process makes it stale
    if (!state.lock->tryLock(options.lockWaitMs) && !(isOurs(*state.lock) && state.lock->removeStaleLockFile() && state.lock->tryLock())) {
        const bool held = state.lock->error() == QLockFile::LockFailedError; // else nothing can be written here
        return fail(held ? Code::StoreBusy : Code::Io, held ? "another process holds the profile" : "the profile's folder takes no lock");
    }
    state.storeKey = storeKeyOf(vaultKey);
    state.vaultKey = std::move(vaultKey);
    state.clock = &clock;
    state.random = &random;
    state.options = std::move(options);
    if (!state.options.work) state.options.work = &state.unheard.emplace(clock);
    const LongWork::Part opening(session->work(), Progress::Of::Opening, LongWork::Stop::Yes);

    const auto file = session->storeFile();
    auto log = file;
    log += "-wal";
    std::error_code none;
    const bool hadLog = fs::exists(log, none) && fs::file_size(log, none) > 0;
    OpenMode mode;
    mode.vfs = state.options.vfs;
    TP_TRY(const auto db, Connection::open(file, state.storeKey, mode));
    db->watch(session->work());
    TP_CHECK(checkMarks(*db));
    TP_CHECK(checkLength(*db, file, hadLog));
    TP_CHECK(migrate(*db));
    TP_TRY(auto dictionary, readDictionary(*db, state.options.types));
    const Catalogue catalogue(*dictionary);
    state.dictionaries.push_back(std::move(dictionary));
    TP_TRY(const auto fingerprint, meta(*db, "fingerprint"));
    TP_TRY(const bool indexed, indexesStand(*db, catalogue));
    if (!indexed || !fingerprint || textOf(*fingerprint) != catalogue.fingerprint()) { // the Writer does the rest
        TP_TRY(auto transaction, Transaction::begin(*db));
        TP_CHECK(ensureTypeTables(*db, catalogue));
        TP_CHECK(createIndexes(*db, catalogue));
        TP_CHECK(transaction.commit());
    }
    TP_TRY(auto device, readDevice(*db));
    state.device = device.id();
    TP_TRY(state.member, idFrom<MemberId>(*db, "member"));
    TP_TRY(state.structure, idFrom<StructureId>(*db, "structure"));
    TP_TRY(state.spki, idFrom<Hash>(*db, "spki"));
    TP_TRY(const auto server, meta(*db, "server"));
    state.server = server ? std::string(textOf(*server)) : std::string();
    session->m_keys = std::make_unique<Keys>(Keys{identity::Keyring(std::move(device)), {}});
    TP_TRY(const auto events, logOf(*db, 0));
    for (const auto &event : events) {
        const auto applied = session->m_keys->membership.apply(event);
        if (!applied) return fail(Code::StoreCorrupt, "consortium log: " + applied.error().detail);
    }
    static_cast<void>(session->m_keys->keyring.learn(session->m_keys->membership)); // a key that is a lie leaves its space unreadable
    session->followMembership(session->m_keys->membership);
    static_cast<void>(session->matchKits());
    return session;
}

Result<bool> Session::matchKits() const {
    const auto home = structure();
    const auto kits = withKeys([&](const Keys &keys) {
        std::set<crypto::PublicKey> live;
        for (const auto &[id, device] : keys.membership.devices())
            if (device.kit && !device.revokedAt && device.structure == home) live.insert(device.box);
        return live;
    });
    return identity::Vault::matchKits(m_state->folder / vaultName, m_state->vaultKey, kits);
}

const fs::path &Session::folder() const { return m_state->folder; }
fs::path Session::storeFile() const { return m_state->folder / storeName; }
DeviceId Session::device() const { return m_state->device; }
MemberId Session::member() const { return m_state->member; }
StructureId Session::structure() const {
    const std::lock_guard lock(m_homeMutex);
    return m_state->home;
}
void Session::followMembership(const control::Membership &membership) {
    const auto roles = membership.rolesOf(m_state->member);
    const std::lock_guard lock(m_homeMutex);
    m_state->home = roles.empty() || roles.contains(m_state->structure) ? m_state->structure : roles.begin()->first;
}
std::string Session::server() const {
    std::shared_lock lock(m_keysMutex);
    return m_state->server;
}
Hash Session::spki() const {
    std::shared_lock lock(m_keysMutex);
    return m_state->spki;
}
const crypto::Key &Session::storeKey() const { return m_state->storeKey; }
const crypto::Key &Session::vaultKey() const { return m_state->vaultKey; }
const StoreOptions &Session::options() const { return m_state->options; }
LongWork &Session::work() const { return *m_state->options.work; }
const schema::Dictionary &Session::dictionary() const {
    const std::lock_guard lock(m_dictionaryMutex);
    return *m_state->dictionaries.back();
}
void Session::useDictionary(std::unique_ptr<const schema::Dictionary> dictionary) {
    const std::lock_guard lock(m_dictionaryMutex);
    m_state->dictionaries.push_back(std::move(dictionary));
}
const Clock &Session::clock() const { return *m_state->clock; }
Random &Session::random() const { return *m_state->random; }
void Session::serverChanged(const std::string &address, const Hash &spki) {
    std::unique_lock lock(m_keysMutex);
    m_state->server = address;
    m_state->spki = spki;
}

} // namespace tp::store
