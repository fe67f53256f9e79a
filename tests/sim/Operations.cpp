#include "tests/sim/Operations.h"

namespace tp::sim {

std::span<const Operation> operations() {
    static constexpr Operation table[] = {
        {"meet", 160, false, meetSomebody},
        {"open file", 60, false, openFile},
        {"territory", 40, false, nameTerritory},
        {"edit", 320, false, editSomething},
        {"remove", 40, false, removeSomething},
        {"put back", 20, false, putBackSomething},
        {"resolve", 80, false, resolveSomething},
        {"invite", 60, false, inviteSomebody},
        {"add structure", 20, false, addStructure},
        {"change roles", 20, false, changeRoles},
        {"number", 70, false, takeANumber},
        {"share", 50, false, shareAFile},
        {"unshare", 14, false, unshareAFile},
        {"revoke device", 7, false, revokeADevice},
        {"revoke member", 5, false, revokeAMember},
        {"ask to erase", 12, false, askToErase},
        {"decide an erasure", 30, false, decideAnErasure},
        {"upgrade", 10, false, upgradeIt},
        {"shut down", 40, true, shutDownAWhile},
        {"kill", 10, true, killIt},
        {"power loss", 10, true, cutThePower},
        {"kill at a write", 30, true, killAtAWrite},
        {"kill in a save", 25, true, killInASave},
        {"disk fails", 15, true, failTheDisk},
        {"disk full", 15, true, fillTheDisk},
        {"clock", 15, true, setTheClock},
        {"no network", 30, true, loseTheNetwork},
        {"server restarts", 8, true, restartTheServer},
        {"server backup", 8, true, backUpTheServer},
        {"server restored", 8, true, restoreTheServer},
        {"clone", 6, true, cloneTheProfile},
        {"intruder", 30, true, intrude},
        {"time passes", 20, true, letTimePass},
    };
    return table;
}

} // namespace tp::sim
