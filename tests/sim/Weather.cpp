// What goes wrong.
#include "tests/sim/Operations.h"

namespace tp::sim {

namespace {

void startLater(World &world, Laptop &laptop, std::int64_t withinMs) {
    world.scheduler.after(static_cast<std::int64_t>(world.below(static_cast<std::uint64_t>(withinMs))), [&laptop] { laptop.start(); });
}

} // namespace

bool shutDownAWhile(World &world, Laptop &laptop) {
    laptop.shutDown();
    startLater(world, laptop, 60'000);
    return true;
}

bool killIt(World &world, Laptop &laptop) {
    world.faults(Kind::Killed);
    laptop.die(test::Fault::Killed);
    startLater(world, laptop, 5000);
    return true;
}

bool cutThePower(World &world, Laptop &laptop) {
    const bool torn = world.chance(500);
    world.faults(torn ? Kind::TornPage : Kind::PowerLost);
    laptop.die(torn ? test::Fault::Scrambled : test::Fault::PowerLoss);
    startLater(world, laptop, 5000);
    return true;
}

bool killAtAWrite(World &world, Laptop &laptop) { // the world notices, releases it, and starts it again
    constexpr test::Fault ways[] = {test::Fault::Killed, test::Fault::PowerLoss, test::Fault::Scrambled};
    world.nature.diskOf(laptop.number)
        .arm(ways[world.below(3)], 1 + world.below(120), true, world.random.next()); // a save makes some sixty
    return true;
}

bool killInASave(World &world, Laptop &laptop) {
    killAtAWrite(world, laptop);
    const bool done = world.chance(500) ? openFile(world, laptop) : meetSomebody(world, laptop);
    if (!done) world.nature.diskOf(laptop.number).disarm();
    return done;
}

bool failTheDisk(World &world, Laptop &laptop) {
    world.nature.diskOf(laptop.number).arm(test::Fault::Broken, 1 + world.below(8), false);
    return true;
}

bool fillTheDisk(World &world, Laptop &laptop) { // until somebody makes room
    auto &disk = world.nature.diskOf(laptop.number);
    disk.arm(test::Fault::Full, 1 + world.below(8), true);
    world.scheduler.after(20'000, [&disk] {
        if (!disk.dead()) disk.repair();
    });
    return true;
}

bool setTheClock(World &world, Laptop &laptop) {
    constexpr std::int64_t year = 365ll * 24 * 3600 * 1000;
    switch (world.below(4)) {
    case 0:
        world.faults(Kind::ClockWrong);
        laptop.clock.set(static_cast<std::int64_t>(world.below(20)) * year - 10 * year);
        break;
    case 1:
        world.faults(Kind::ClockBack);
        laptop.clock.set(-static_cast<std::int64_t>(world.below(48 * 3600)) * 1000);
        break;
    case 2:
        world.faults(Kind::ClockFrozen);
        laptop.clock.freeze();
        break;
    default:
        laptop.clock.set(0);
    }
    return true;
}

bool loseTheNetwork(World &world, Laptop &laptop) {
    const bool portal = world.chance(300);
    (portal ? laptop.link.captivePortal : laptop.link.offline) = true;
    world.scheduler.after(static_cast<std::int64_t>(world.below(120'000)),
                          [&laptop] { laptop.link.captivePortal = laptop.link.offline = false; });
    return true;
}

bool restartTheServer(World &world, Laptop &) {
    world.faults(Kind::ServerRestart);
    world.trace.note(world.scheduler.now(), "server", "restarts");
    world.server.restart();
    return true;
}

bool backUpTheServer(World &world, Laptop &) {
    world.server.backUp();
    return true;
}

bool restoreTheServer(World &world, Laptop &) {
    if (!world.restores || !world.server.hasBackup()) return false;
    // Of two entries of one number (of twins) the server keeps the first it is given, and so does every laptop: not the same one, if it is
    // given them anew. See README.md.
    for (const auto &one : world.laptops)
        if (one->clone >= 0 && world.server.wouldLose(one->device)) return false;
    if (world.server.logsGrewSinceBackup()) world.faults(Kind::EventsLost);
    world.faults(Kind::ServerRestored);
    world.trace.note(world.scheduler.now(), "server", "restored");
    world.server.restoreBackup();
    return true;
}

bool cloneTheProfile(World &world, Laptop &laptop) {
    if (laptop.number == 0 || laptop.clone >= 0 || world.laptops.size() >= static_cast<std::size_t>(maxLaptops)) return false;
    laptop.shutDown();
    auto &copy = world.addLaptop();
    copy.copyFrom(laptop);
    world.faults(Kind::Cloned);
    startLater(world, laptop, 30'000);
    startLater(world, copy, 30'000);
    return true;
}

bool upgradeIt(World &world, Laptop &laptop) {
    if (!laptop.old) return false;
    laptop.shutDown();
    laptop.old = false;
    world.faults(Kind::Upgraded);
    startLater(world, laptop, 5000);
    return true;
}

bool letTimePass(World &, Laptop &) { return true; } // the world does

} // namespace tp::sim
