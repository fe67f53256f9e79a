#pragma once
// The vault: one small file beside the store that holds the store's key, wrapped. Losing the passphrase loses nothing while the recovery
// kit's secret exists. Grammar (CBOR): {v: 1, kdf: {alg: "argon2id13", passes, memory, salt}, nonce, wrapped, kits: [{key, sealed}]}
// The vault key is random, so a change of passphrase rewrites only this file. Written by a new file + fsync + rename: never half.
#include "core/crypto/Crypto.h"

#include <filesystem>

namespace tp::identity {

class Vault {
public:
    // Makes a new vault and returns its key. Invalid when the passphrase is weaker than crypto::requiredBits.
    [[nodiscard]] static Result<crypto::Key> create(const std::filesystem::path &file, std::string_view passphrase,
                                                    const crypto::PasswordCost &cost, Random &random);
    // WrongPassphrase; NotFound; StoreForeign (not a vault); StoreNewer; BadFormat (kdf weaker than the floor, unless `allowWeak`).
    [[nodiscard]] static Result<crypto::Key> open(const std::filesystem::path &file, std::string_view passphrase, bool allowWeak = false);
    [[nodiscard]] static Result<crypto::Key> openWithKit(const std::filesystem::path &file, const crypto::BoxKey &kit);
    [[nodiscard]] static Result<> addKit(const std::filesystem::path &file, const crypto::Key &vaultKey, const crypto::PublicKey &kit);
    [[nodiscard]] static Result<> changePassphrase(const std::filesystem::path &file, const crypto::Key &vaultKey,
                                                   std::string_view passphrase, const crypto::PasswordCost &cost, Random &random);
};

} // namespace tp::identity
