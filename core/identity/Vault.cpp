#include "core/identity/Vault.h"

#include "core/crypto/Passphrase.h"
#include "core/identity/SafeFile.h"
#include "core/identity/Unseal.h"
#include "core/wire/Cbor.h"

#include <algorithm>
#include <optional>

namespace tp::identity {

namespace {
constexpr std::string_view wrapContext = "tp/vault/1";
constexpr std::size_t maxVault = 64 * 1024;
constexpr crypto::PasswordCost floorCost{2, 64ull << 20}, ceilingCost{64, 2ull << 30};

struct Kit {
    crypto::PublicKey key{};
    Bytes sealed;
};
struct Content {
    crypto::PasswordCost cost;
    crypto::Salt salt{};
    crypto::Nonce nonce{};
    Bytes wrapped;
    std::vector<Kit> kits;
};

template <std::size_t N> bool readArray(const Value *value, std::array<std::uint8_t, N> &to) {
    const auto *bytes = value ? value->bytes() : nullptr;
    if (!bytes || bytes->size() != N) return false;
    std::copy(bytes->begin(), bytes->end(), to.begin());
    return true;
}
bool readBytes(const Value *value, Bytes &to) {
    const auto *bytes = value ? value->bytes() : nullptr;
    if (bytes) to = *bytes;
    return bytes != nullptr;
}
bool readNatural(const Value *value, std::uint64_t &to) {
    const auto *integer = value ? value->integer() : nullptr;
    if (!integer || *integer < 0) return false;
    to = static_cast<std::uint64_t>(*integer);
    return true;
}
template <class Array> Value bytesOf(const Array &array) { return Bytes(array.begin(), array.end()); }

Bytes encode(const Content &content) {
    Value::Array kits;
    for (const auto &kit : content.kits) kits.emplace_back(Value::Map{{"key", bytesOf(kit.key)}, {"sealed", kit.sealed}});
    return wire::encodeCbor(Value::Map{{"v", 1},
                                       {"kdf", Value::Map{{"alg", "argon2id13"},
                                                          {"passes", static_cast<std::int64_t>(content.cost.passes)},
                                                          {"memory", static_cast<std::int64_t>(content.cost.memoryBytes)},
                                                          {"salt", bytesOf(content.salt)}}},
                                       {"nonce", bytesOf(content.nonce)},
                                       {"wrapped", content.wrapped},
                                       {"kits", std::move(kits)}});
}

bool read(const Value &map, Content &content) {
    const auto *kdf = map.find("kdf");
    const auto *algorithm = kdf ? kdf->find("alg") : nullptr;
    if (!algorithm || !algorithm->text() || *algorithm->text() != "argon2id13") return false;
    if (!readNatural(kdf->find("passes"), content.cost.passes) || !readNatural(kdf->find("memory"), content.cost.memoryBytes) ||
        !readArray(kdf->find("salt"), content.salt) || !readArray(map.find("nonce"), content.nonce))
        return false;
    const auto *kits = map.find("kits");
    const auto *items = kits ? kits->array() : nullptr;
    if (!items || !readBytes(map.find("wrapped"), content.wrapped)) return false;
    for (const auto &item : *items) {
        auto &kit = content.kits.emplace_back();
        if (!readArray(item.find("key"), kit.key) || !readBytes(item.find("sealed"), kit.sealed)) return false;
    }
    return true;
}

Result<Content> load(const std::filesystem::path &file) {
    const auto bytes = readFile(file, maxVault);
    if (!bytes && bytes.error().code == Code::TooLarge) return fail(Code::StoreForeign, "too large for a vault");
    if (!bytes) return fail(bytes.error());
    // Deterministic CBOR: a vault of any version begins as a small map whose first key is "v".
    const bool beginsLikeOne = bytes->size() > 3 && (*bytes)[0] >> 5 == 5 && (*bytes)[1] == 0x61 && (*bytes)[2] == 'v';
    const auto damaged = [&] { return fail(beginsLikeOne ? Code::StoreCorrupt : Code::StoreForeign, file.filename().string()); };
    const auto map = wire::decodeCbor(*bytes);
    if (!map) return damaged();
    const auto *version = map->find("v");
    if (!version || !version->integer()) return damaged();
    if (*version->integer() > 1) return fail(Code::StoreNewer, "vault of a newer version");
    Content content;
    if (*version->integer() != 1 || !read(*map, content)) return damaged();
    return content;
}

// Wraps the key anew: fresh salt, fresh nonce.
Result<> wrap(Content &content, const crypto::Key &vaultKey, std::string_view passphrase, const crypto::PasswordCost &cost,
              Random &random) {
    if (crypto::passphraseBits(passphrase) < crypto::requiredBits) return fail(Code::Invalid, "the passphrase is too weak");
    content.cost = cost;
    random.fill(content.salt);
    random.fill(content.nonce);
    TP_TRY(const auto key, crypto::keyFromPassphrase(passphrase, content.salt, cost));
    content.wrapped = crypto::seal(key, content.nonce, viewOf(wrapContext), vaultKey.view());
    return {};
}
} // namespace

Result<crypto::Key> Vault::create(const std::filesystem::path &file, std::string_view passphrase, const crypto::PasswordCost &cost,
                                  Random &random) {
    std::error_code error;
    if (std::filesystem::exists(file, error) || error) return fail(error ? Code::Io : Code::Invalid, "a vault stands here already");
    auto key = crypto::randomKey(random);
    Content content;
    TP_CHECK(wrap(content, key, passphrase, cost, random));
    TP_CHECK(replaceFile(file, encode(content)));
    return key;
}

Result<crypto::Key> Vault::open(const std::filesystem::path &file, std::string_view passphrase, bool allowWeak) {
    TP_TRY(const auto content, load(file));
    const auto &cost = content.cost;
    const bool weak = cost.passes < floorCost.passes || cost.memoryBytes < floorCost.memoryBytes;
    if (weak && !allowWeak) return fail(Code::BadFormat, "the vault's key derivation is weaker than allowed");
    if (cost.passes > ceilingCost.passes || cost.memoryBytes > ceilingCost.memoryBytes)
        return fail(Code::BadFormat, "the vault's key derivation is absurdly costly");
    TP_TRY(const auto key, crypto::keyFromPassphrase(passphrase, content.salt, cost));
    auto opened = takeKey(crypto::open(key, content.nonce, viewOf(wrapContext), content.wrapped));
    if (!opened) return fail(Code::WrongPassphrase);
    return opened;
}

Result<crypto::Key> Vault::openWithKit(const std::filesystem::path &file, const crypto::BoxKey &kit) {
    TP_TRY(const auto content, load(file));
    for (const auto &known : content.kits)
        if (known.key == kit.publicKey) return takeKey(crypto::openSealed(kit, known.sealed));
    return fail(Code::WrongKey, "this recovery kit does not open this vault");
}

Result<> Vault::addKit(const std::filesystem::path &file, const crypto::Key &vaultKey, const crypto::PublicKey &kit) {
    TP_TRY(auto content, load(file));
    auto sealed = crypto::sealTo(kit, vaultKey.view());
    if (sealed.empty()) return fail(Code::WrongKey, "not a kit's public key");
    std::erase_if(content.kits, [&](const auto &known) { return known.key == kit; });
    content.kits.push_back({kit, std::move(sealed)});
    return replaceFile(file, encode(content));
}

Result<> Vault::changePassphrase(const std::filesystem::path &file, const crypto::Key &vaultKey, std::string_view passphrase,
                                 const crypto::PasswordCost &cost, Random &random) {
    TP_TRY(auto content, load(file));
    TP_CHECK(wrap(content, vaultKey, passphrase, cost, random));
    return replaceFile(file, encode(content));
}

} // namespace tp::identity
