#pragma once
// The vault: one small file beside the store that holds the store's key, wrapped. Losing the passphrase loses nothing while the recovery
// kit's secret exists. Grammar (CBOR): {v: 1, kdf: {alg: "argon2id13", passes, memory, salt}, nonce, wrapped, kits: [{key, sealed}]}
// with quick unlock turned on: v = 2 and quick: {item: 16 bytes, the keychain's name for it} or, armed, {item, nonce, wrapped, typed, seen,
// elapsed, tag} (QuickUnlock.h). A program that knows version 1 only refuses it and so never drops the third wrap in silence.
// The vault key is random, so a change of passphrase rewrites only this file. Written by a new file + fsync + rename: never half.
//   wrapped = XChaCha20-Poly1305(Argon2id(passphrase), nonce, "tp/vault/1", vault key)      sealed = crypto_box_seal(vault key → kit)
// Passphrases are compared as the bytes given: whoever reads them from a person normalises them (NFC) first.
#include "core/crypto/Crypto.h"

#include <filesystem>
#include <set>

namespace tp::identity {

class Vault {
public:
    // Makes a new vault and returns its key. Invalid when the passphrase is weaker than crypto::requiredBits, or when
    // the file exists: a vault is never overwritten, its key would be lost. Io, DiskFull. A weak cost is taken: the caller's choice.
    [[nodiscard]] static Result<crypto::Key> create(const std::filesystem::path &file, std::string_view passphrase,
                                                    const crypto::PasswordCost &cost, Random &random);
    // WrongPassphrase; NotFound; StoreForeign (not a vault); StoreCorrupt (the remains of one); StoreNewer; BadFormat (kdf weaker than the
    // floor, unless `allowWeak`, or absurdly costly).
    [[nodiscard]] static Result<crypto::Key> open(const std::filesystem::path &file, std::string_view passphrase, bool allowWeak = false);
    // WrongKey: not a kit this vault was told of.
    [[nodiscard]] static Result<crypto::Key> openWithKit(const std::filesystem::path &file, const crypto::BoxKey &kit);
    // The caller vouches for `vaultKey`: it came from open().
    [[nodiscard]] static Result<> addKit(const std::filesystem::path &file, const crypto::Key &vaultKey, const crypto::PublicKey &kit);
    // The kits the log knows, and no others: adds those missing, takes out those withdrawn. True: the file changed.
    [[nodiscard]] static Result<bool> matchKits(const std::filesystem::path &file, const crypto::Key &vaultKey,
                                                const std::set<crypto::PublicKey> &kits);
    // Keeps kits and quick unlock. Invalid: weaker than crypto::requiredBits. Whenever the power fails, the old or the new one opens.
    [[nodiscard]] static Result<> changePassphrase(const std::filesystem::path &file, const crypto::Key &vaultKey,
                                                   std::string_view passphrase, const crypto::PasswordCost &cost, Random &random);
};

} // namespace tp::identity
