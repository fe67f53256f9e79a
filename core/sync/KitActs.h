#pragma once
// Recovery kits of a structure: two at most, made, tried out and withdrawn. What a kit is stands in the consortium log (a virtual device);
// that it was tried out, and when, in a sealed record of the structure (type `kit`, named by the kit's device id).
// Failures: those of ConsortiumActs; Denied; Invalid (two kits stand already: withdraw one first).
#include "core/sync/ConsortiumActs.h"
#include "core/sync/Transport.h"

namespace tp::sync {

inline constexpr std::size_t kitsPerStructure = 2;

struct KitTest {
    DeviceId kit;
    StructureId structure;
    bool opensThisVault = false; // the laptop it was tried out on
};

// Tries a kit out without enrolling anything: its text is whole, it is of this consortium and not withdrawn, the server lets it sign in
// (as a restore would begin), it opens the structure's and the consortium's keys, and may bring its maker back. Records when, if all holds.
// Failures: InvitationMalformed, NotOurServer (another consortium), NotFound (unknown here), DeviceRevoked, WrongKey, Denied (its maker has
// left the structure), Unreachable.
[[nodiscard]] Task<Result<KitTest>> testKit(std::string text, Store store, Dial dial, const Clock &clock);

} // namespace tp::sync
