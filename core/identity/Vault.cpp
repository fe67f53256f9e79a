#include "core/identity/Vault.h"

#include "core/crypto/Passphrase.h"
#include "core/identity/Unseal.h"
#include "core/identity/VaultContent.h"

#include <algorithm>

namespace tp::identity {

namespace {
constexpr std::string_view vaultContext = "tp/vault/1";
constexpr crypto::PasswordCost floorCost{2, 64ull << 20}, ceilingCost{64, 2ull << 30};

// Wraps the key anew: fresh salt, fresh nonce.
Result<> wrap(VaultContent &content, const crypto::Key &vaultKey, std::string_view passphrase, const crypto::PasswordCost &cost,
              Random &random) {
    if (crypto::passphraseBits(passphrase) < crypto::requiredBits) return fail(Code::Invalid, "the passphrase is too weak");
    content.cost = cost;
    random.fill(content.salt);
    random.fill(content.nonce);
    TP_TRY(const auto key, crypto::keyFromPassphrase(passphrase, content.salt, cost));
    content.wrapped = crypto::seal(key, content.nonce, viewOf(vaultContext), vaultKey.view());
    return {};
}
} // namespace

Result<crypto::Key> Vault::create(const std::filesystem::path &file, std::string_view passphrase, const crypto::PasswordCost &cost,
                                  Random &random) {
    std::error_code error;
    if (std::filesystem::exists(file, error) || error) return fail(error ? Code::Io : Code::Invalid, "a vault stands here already");
    auto key = crypto::randomKey(random);
    VaultContent content;
    TP_CHECK(wrap(content, key, passphrase, cost, random));
    TP_CHECK(saveVault(file, content));
    return key;
}

Result<crypto::Key> Vault::open(const std::filesystem::path &file, std::string_view passphrase, bool allowWeak) {
    TP_TRY(const auto content, loadVault(file));
    const auto &cost = content.cost;
    const bool weak = cost.passes < floorCost.passes || cost.memoryBytes < floorCost.memoryBytes;
    if (weak && !allowWeak) return fail(Code::BadFormat, "the vault's key derivation is weaker than allowed");
    if (cost.passes > ceilingCost.passes || cost.memoryBytes > ceilingCost.memoryBytes)
        return fail(Code::BadFormat, "the vault's key derivation is absurdly costly");
    TP_TRY(const auto key, crypto::keyFromPassphrase(passphrase, content.salt, cost));
    auto opened = takeKey(crypto::open(key, content.nonce, viewOf(vaultContext), content.wrapped));
    if (!opened) return fail(Code::WrongPassphrase);
    return opened;
}

Result<crypto::Key> Vault::openWithKit(const std::filesystem::path &file, const crypto::BoxKey &kit) {
    TP_TRY(const auto content, loadVault(file));
    for (const auto &known : content.kits)
        if (known.key == kit.publicKey) return takeKey(crypto::openSealed(kit, known.sealed));
    return fail(Code::WrongKey, "this recovery kit does not open this vault");
}

Result<> Vault::addKit(const std::filesystem::path &file, const crypto::Key &vaultKey, const crypto::PublicKey &kit) {
    TP_TRY(auto content, loadVault(file));
    auto sealed = crypto::sealTo(kit, vaultKey.view());
    if (sealed.empty()) return fail(Code::WrongKey, "not a kit's public key");
    std::erase_if(content.kits, [&](const auto &known) { return known.key == kit; });
    content.kits.push_back({kit, std::move(sealed)});
    return saveVault(file, content);
}

Result<bool> Vault::matchKits(const std::filesystem::path &file, const crypto::Key &vaultKey, const std::set<crypto::PublicKey> &kits) {
    TP_TRY(auto content, loadVault(file));
    auto wanted = kits;
    const auto before = content.kits.size();
    std::erase_if(content.kits, [&](const auto &known) { return wanted.erase(known.key) == 0; });
    bool changed = content.kits.size() != before;
    for (const auto &kit : wanted) {
        auto sealed = crypto::sealTo(kit, vaultKey.view());
        if (sealed.empty()) continue; // a key nothing can be sealed to: no kit of ours
        content.kits.push_back({kit, std::move(sealed)});
        changed = true;
    }
    if (changed) TP_CHECK(saveVault(file, content));
    return changed;
}

Result<> Vault::changePassphrase(const std::filesystem::path &file, const crypto::Key &vaultKey, std::string_view passphrase,
                                 const crypto::PasswordCost &cost, Random &random) {
    TP_TRY(auto content, loadVault(file));
    TP_CHECK(wrap(content, vaultKey, passphrase, cost, random));
    return saveVault(file, content);
}

} // namespace tp::identity
