#pragma once
// What stands in a vault file, read and written whole. Internal to this folder; the grammar stands in Vault.h.
#include "core/identity/QuickUnlock.h"

namespace tp::identity {

struct VaultContent {
    struct Kit {
        crypto::PublicKey key{};
        Bytes sealed;
    };
    struct QuickSlot { // armed
        crypto::Nonce nonce{};
        Bytes wrapped;
        QuickTimes times;
        Hash tag; // of the times, under a key derived from the vault's: who has not opened it cannot change them
    };
    struct Quick { // turned on
        std::array<std::uint8_t, 16> item{};
        std::optional<QuickSlot> slot;
    };
    crypto::PasswordCost cost;
    crypto::Salt salt{};
    crypto::Nonce nonce{};
    Bytes wrapped;
    std::vector<Kit> kits;
    std::optional<Quick> quick;
};

[[nodiscard]] Result<VaultContent> loadVault(const std::filesystem::path &file); // failures: those of Vault::open but the passphrase's
[[nodiscard]] Result<> saveVault(const std::filesystem::path &file, const VaultContent &content);

} // namespace tp::identity
