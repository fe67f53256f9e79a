#include "tests/sim/World.h"

#include "core/identity/Invitation.h"
#include "core/sync/RescueActs.h"
#include "tests/sim/Invariants.h"
#include "tests/sim/Memo.h"
#include "tests/sim/Must.h"
#include "tests/sim/Operations.h"
#include "tests/support/disk/MemoryFiles.h"

namespace tp::sim {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t minute = 60'000;

test::FaultyDisk &diskOf(int number) { // one each for the process: a file layer is registered by name
    static std::array<std::unique_ptr<test::FaultyDisk>, maxLaptops> disks;
    auto &disk = disks.at(static_cast<std::size_t>(number));
    test::MemoryFiles::install();
    if (!disk) disk = std::make_unique<test::FaultyDisk>("disk" + std::to_string(number), test::MemoryFiles::layer);
    return *disk;
}

std::string canaryOf(std::uint64_t seed) { return "zqx" + std::to_string(seed) + "w"; } // letters no other text of the world holds

} // namespace

World::World(const Plan &wanted, const fs::path &folder)
    : plan(wanted), random(wanted.seed), trace(wanted.keepTrace), ledger(canaryOf(wanted.seed)),
      server(scheduler, folder / "server", random.next()),
      network(scheduler, server, trace, faults, random.next()), nature{scheduler, network, trace, faults, ledger, folder, diskOf} {}

World::~World() {
    laptops.clear();
    test::MemoryFiles::clear();
}

Laptop &World::addLaptop() {
    laptops.push_back(std::make_unique<Laptop>(nature, static_cast<int>(laptops.size()), random.next()));
    laptops.back()->old = laptops.size() > 1 && chance(150);
    laptops.back()->invitationsMayBeLost = restores;
    return *laptops.back();
}

Laptop *World::someOpen() {
    std::vector<Laptop *> open;
    for (auto &laptop : laptops)
        if (laptop->open()) open.push_back(laptop.get());
    return open.empty() ? nullptr : open[below(open.size())];
}

void World::settle(std::int64_t ms) {
    const auto until = scheduler.now() + ms;
    const auto bury = [this] {
        for (auto &laptop : laptops) {
            auto &disk = diskOf(laptop->number);
            if (disk.struck() && !disk.dead()) { // it failed, and goes on
                faults(disk.cause() == test::Fault::Full ? Kind::DiskFull : Kind::DiskBroken);
                if (!disk.lasting())
                    disk.repair();
                else
                    disk.forgetStrike();
            }
            if (!disk.dead()) continue;
            faults(disk.cause() == test::Fault::Killed      ? Kind::Killed
                   : disk.cause() == test::Fault::PowerLoss ? Kind::PowerLost
                                                            : Kind::TornPage);
            laptop->die(disk.cause());
            scheduler.after(static_cast<std::int64_t>(below(5000)), [laptop = laptop.get()] { laptop->start(); });
        }
    };
    bury();
    while (scheduler.turn(until)) bury();
}

void World::found() {
    auto &first = addLaptop();
    const auto mark = ledger.reserve();
    first.invite(server.invitation(), ledger.text(mark), mark);
    first.start();
    settle(minute);
    if (!first.open())
        throw std::runtime_error("nobody founded the consortium: " + (first.problem() ? textOfError(*first.problem()) : first.wrong));
    structures.push_back(first.session().structure());
    founderMember = first.session().member();
    wantedStructures = 2 + below(6);
    wantedLaptops = 2 + below(maxLaptops - 1);
    for (const auto begun = 2 + below(wantedStructures - 1); structures.size() < begun;) {
        addStructure(*this, first);
        settle(2000);
    }
    for (const auto begun = 2 + below(wantedLaptops - 1); laptops.size() < begun;) {
        inviteSomebody(*this, first);
        settle(2000);
    }
}

Report World::run() {
    found();
    constexpr unsigned intensities[] = {0, 20, 100, 300};
    network.setIntensity(intensities[below(4)]);
    const auto share = below(1000);
    const auto count = plan.operations ? plan.operations : 20 + 380 * share * share / 1'000'000 * share / 1000 * share / 1000;
    restores = chance(400) || plan.restoring;
    for (auto &laptop : laptops) laptop->invitationsMayBeLost = restores;
    const auto weightOf = [&](const Operation &operation) {
        const bool more = plan.restoring && (operation.perform == backUpTheServer || operation.perform == restoreTheServer);
        return more ? 10 * operation.weight : operation.weight;
    };
    std::uint64_t total = 0;
    for (const auto &operation : operations()) total += weightOf(operation);
    std::uint64_t done = 0;
    for (std::size_t tries = 0; done < count && tries < 20 * count; ++tries) {
        auto *laptop = someOpen();
        if (!laptop) {
            settle(2000);
            continue;
        }
        auto draw = below(total);
        const auto *operation = operations().data();
        while (draw >= weightOf(*operation)) draw -= weightOf(*operation++);
        trace.note(scheduler.now(), laptop->name(), operation->name);
        if (!operation->perform(*this, *laptop)) continue;
        done += !operation->fault;
        const auto pace = below(100);
        settle(static_cast<std::int64_t>(below(pace < 70 ? 800 : pace < 96 ? 8000 : 120'000)));
    }
    quiesce();
    if (findings.empty() && takeUpWhatIsAside()) exchangeUntilQuiet();
    if (findings.empty()) checkInvariants(*this);
    Report report;
    report.seed = plan.seed;
    report.operations = done;
    report.turns = scheduler.turns();
    report.entries = server.entries();
    report.traceHash = trace.hash();
    report.faults = faults;
    report.findings = findings;
    report.trace = trace.lines();
    return report;
}

// A new key of the structure ends the invitations into it; so does the end of the member whose second laptop it was to be.
bool World::invitationEnded(Laptop &guest) {
    if (guest.number == 0) return false;
    const auto state = server.service().membership();
    const auto *structure = state->structure(guest.invitedInto);
    // Made in a branch of the log that fell: to be made again.
    const auto code = must(identity::parseInvitation(guest.invitation()));
    if (!state->invitation(identity::deriveInvitation(code).lookup)) return true;
    return !structure || structure->keys.size() > 1 || (guest.invitedAs && state->rolesOf(*guest.invitedAs).empty());
}

bool World::untilIdle(Laptop &laptop) {
    for (const auto limit = scheduler.now() + 30 * minute; scheduler.now() < limit && !laptop.exchanged();) settle(1000);
    return laptop.exchanged();
}

void World::quiesce() {
    network.setIntensity(0);
    for (auto &laptop : laptops) {
        diskOf(laptop->number).disarm();
        laptop->link.offline = laptop->link.captivePortal = false;
    }
    settle(3 * minute); // what was under way ends, who had fallen rises, who was joining joins
    for (auto &laptop : laptops) {
        laptop->shutDown();
        laptop->live = false;
        laptop->old = false; // everybody has upgraded in the end
        laptop->link.offline = laptop->link.captivePortal = false;
    }
    // First those who belong: after a restore only they can bring back the invitations of the others.
    for (auto &laptop : laptops)
        if (laptop->joined() && !laptop->lost) laptop->start();
    settle(minute / 2);
    for (int round = 0; restores && round < 2; ++round)
        for (auto &laptop : laptops) {
            if (!laptop->open()) continue;
            laptop->exchangeOnce();
            if (!untilIdle(*laptop)) return wrong(laptop->name() + " never ended its exchange");
        }
    for (auto &laptop : laptops) {
        if (laptop->lost) continue;
        if (laptop->invited() || laptop->joined()) laptop->start();
        settle(minute / 2);
        if (!laptop->wrong.empty() && (laptop->joined() || !invitationEnded(*laptop))) wrong(laptop->name() + ": " + laptop->wrong);
        if (laptop->open() || !laptop->invited()) continue;
        if (laptop->joined() || !invitationEnded(*laptop))
            wrong(laptop->name() + " could not come in");
        else
            laptop->lost = true;
    }
    exchangeUntilQuiet();
}

void World::exchangeUntilQuiet() {
    for (int round = 0; round < 12; ++round) {
        const auto before = server.last();
        bool failed = false;
        for (auto &laptop : laptops) {
            if (!laptop->open()) continue;
            laptop->exchangeOnce();
            if (!untilIdle(*laptop)) return wrong(laptop->name() + " never ended its exchange");
            const auto &problem = laptop->problem();
            // Restored from before an earlier restore: people are told, and accept what the server shows.
            if (problem && problem->code == Code::HistoryForked) must(laptop->writer().acceptHistory());
            failed = failed || (problem && problem->code != Code::DeviceForked && problem->code != Code::DeviceRevoked &&
                                problem->code != Code::DeviceUnknown);
        }
        if (!failed && round > 0 && server.last() == before) return;
    }
    wrong("still changing after twelve rounds of exchanges");
    for (auto &laptop : laptops)
        if (laptop->problem()) wrong(laptop->name() + " says " + textOfError(*laptop->problem()));
}

// Takes up what was really saved of it; how many entries.
std::uint64_t World::takeUp(Laptop &laptop, const identity::RescueFile &work) {
    const auto review = must(laptop.writer().reviewRescue(work));
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < review.items.size(); ++i)
        if (review.items[i].state == store::RescueState::ToAdopt && wasSaved(review.items[i])) chosen.push_back(i);
    return chosen.empty() ? 0 : must(laptop.writer().adoptRescue(work, chosen)).adopted;
}

// People read what is set aside and take up what was really saved: it had been taken by a server that forgot it, and its author was cut off
// since by somebody who had never had it. And who was refused carries a rescue file to a colleague who may write that now.
bool World::takeUpWhatIsAside() {
    std::vector<std::filesystem::path> carried;
    for (auto &laptop : laptops) {
        const auto file = nature.folder / (laptop->name() + ".tprescue");
        if (laptop->open() && must(sync::writeRescue({laptop->session(), laptop->writer()}, file)) > 0) carried.push_back(file);
    }
    std::uint64_t taken = 0;
    for (auto &laptop : laptops) {
        if (!laptop->open() || laptop->clone >= 0 || laptop->problem()) continue;
        std::set<DeviceId> authors;
        for (const auto &entry : must(laptop->reader().quarantine()))
            if (entry.judged) authors.insert(entry.device);
        std::uint64_t here = 0;
        for (const auto &author : authors) here += takeUp(*laptop, must(laptop->writer().setAsideWork(author)));
        for (const auto &file : carried) // sealed to another structure: not for this one
            if (const auto work = sync::readRescue({laptop->session(), laptop->writer()}, file)) here += takeUp(*laptop, *work);
        if (here == 0) continue;
        trace.note(scheduler.now(), laptop->name(), "takes up " + std::to_string(here));
        laptop->exchangeOnce();
        if (!untilIdle(*laptop)) wrong(laptop->name() + " never ended its exchange");
        taken += here;
    }
    if (taken > 0) faults(Kind::TakenUp);
    return taken > 0;
}

bool World::wasSaved(const store::RescueItem &item) const {
    return std::ranges::any_of(item.fields, [&](const auto &field) {
        const auto *text = field.second.text();
        const auto number = text ? ledger.numberIn(*text) : std::nullopt;
        const auto mark = number ? ledger.marks().find(*number) : ledger.marks().end();
        return mark != ledger.marks().end() && mark->second.state == Mark::State::Acknowledged;
    });
}

Report simulate(const Plan &plan, const fs::path &folder) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    seedSodium(plan.seed);
    must(crypto::initialise());
    try {
        World world(plan, folder);
        return world.run();
    } catch (const std::exception &error) {
        Report report;
        report.seed = plan.seed;
        report.findings.push_back(std::string("the harness: ") + error.what());
        return report;
    }
}

} // namespace tp::sim
