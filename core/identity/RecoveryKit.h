#pragma once
// The recovery kit: a printed secret that is a virtual device of its structure in the log. It opens the structure's secrets for a new
// laptop, and the local vault of every laptop of the structure that was told its public key.
//   tpk1:HOST:PORT/ + 48 Crockford characters (160 secret bits, then the first 80 bits of the genesis hash) + 1 check, in groups of four
// The genesis prefix pins trust at first contact: a server cannot show a consortium of its own making to somebody who holds only paper.
#include "core/identity/Acts.h"

namespace tp::identity {

struct RecoveryKit {
    std::string server; // HOST:PORT
    std::array<std::uint8_t, 10> genesisPrefix{};
    std::array<std::uint8_t, 20> secret{};
};
[[nodiscard]] std::string formatKit(const RecoveryKit &kit);
[[nodiscard]] Result<RecoveryKit> parseKit(std::string_view text); // InvitationMalformed
[[nodiscard]] DeviceKeys kitKeys(const RecoveryKit &kit);

// A new laptop restores with Keyring(kitKeys(kit)): it signs in as the kit's device, reads the log, holds its genesis to genesisPrefix
// (matchesKit), then makes itself an invitation (makeInvite with the kit's member) and takes it (makeDeviceAdd).
[[nodiscard]] bool matchesKit(const RecoveryKit &kit, const EventId &genesis);

struct NewKit {
    Bytes event; // device.add, kit: true
    RecoveryKit kit;
};
[[nodiscard]] Result<NewKit> makeKit(const Author &author, const StructureId &structure);

} // namespace tp::identity
