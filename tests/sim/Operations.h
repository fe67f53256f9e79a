#pragma once
// What happens in a world, as a table: one line an operation, its weight, and what it does. `perform` says whether it could be done here.
#include "tests/sim/World.h"

#include <span>

namespace tp::sim {

struct Operation {
    const char *name;
    unsigned weight;
    bool fault; // part of the weather, not of people's work
    bool (*perform)(World &world, Laptop &laptop);
};

[[nodiscard]] std::span<const Operation> operations();

// Records.cpp
bool meetSomebody(World &world, Laptop &laptop);
bool openFile(World &world, Laptop &laptop);
bool nameTerritory(World &world, Laptop &laptop);
bool editSomething(World &world, Laptop &laptop);
bool removeSomething(World &world, Laptop &laptop);
bool putBackSomething(World &world, Laptop &laptop);
bool resolveSomething(World &world, Laptop &laptop);
// Members.cpp
bool inviteSomebody(World &world, Laptop &laptop);
bool addStructure(World &world, Laptop &laptop);
bool changeRoles(World &world, Laptop &laptop);
bool revokeADevice(World &world, Laptop &laptop);
bool revokeAMember(World &world, Laptop &laptop);
// Numbers.cpp
bool takeANumber(World &world, Laptop &laptop);
// Files.cpp
bool shareAFile(World &world, Laptop &laptop);
bool unshareAFile(World &world, Laptop &laptop);
bool askToErase(World &world, Laptop &laptop);
bool decideAnErasure(World &world, Laptop &laptop);
// Weather.cpp
bool shutDownAWhile(World &world, Laptop &laptop);
bool killIt(World &world, Laptop &laptop);
bool cutThePower(World &world, Laptop &laptop);
bool killAtAWrite(World &world, Laptop &laptop);
bool killInASave(World &world, Laptop &laptop);
bool failTheDisk(World &world, Laptop &laptop);
bool fillTheDisk(World &world, Laptop &laptop);
bool setTheClock(World &world, Laptop &laptop);
bool loseTheNetwork(World &world, Laptop &laptop);
bool restartTheServer(World &world, Laptop &laptop);
bool backUpTheServer(World &world, Laptop &laptop);
bool restoreTheServer(World &world, Laptop &laptop);
bool cloneTheProfile(World &world, Laptop &laptop);
bool upgradeIt(World &world, Laptop &laptop);
bool letTimePass(World &world, Laptop &laptop);
// Intruder.cpp
bool intrude(World &world, Laptop &laptop);

} // namespace tp::sim
