#pragma once
// A file shared between two structures, to be erased, on four laptops.
#include "tests/support/StorePages.h"
#include "tests/support/StoreWorld.h"

#include <algorithm>

namespace tp::test {

inline constexpr const char *usualName = "Zorglubina Quidam", *noteText = "Canari-Ouistreham-7731 dort chez sa tante";

// One person met once, in a file shared with another structure: a referent (owner), his manager (chief), a colleague (mate), a guest.
struct ErasureWorld {
    explicit ErasureWorld(std::uint64_t seed, store::StoreOptions ofMate = {}) : world(seed) {
        other = world.consortium.addStructure(world.consortium.founder);
        owner = &world.enrol(world.consortium.home, referent);
        chief = &world.enrol(world.consortium.home, static_cast<RoleSet>(referent | manager));
        mate = &world.enrol(world.consortium.home, referent, std::move(ofMate));
        guest = &world.enrol(other, referent);
        for (auto &peer : world.peers) must(peer->writer->applyLog({}, world.consortium.wires));

        domain::EncounterDraft draft;
        draft.fields = anEncounter();
        draft.fields.erase("anonymous");
        draft.fields.erase("note");
        draft.note = noteText;
        draft.newPeople = {usualName};
        const auto saved = must(owner->writer->commit(must(domain::encounterChanges(draft, world.clock.nowMs(), world.random))));
        encounter = saved.records[0], person = saved.records[1], participation = saved.records[2];
        space = *must(owner->writer->fileOf(person));
        owner->edit("person", person, {{"familyName", "Bidulette"}, {"note", std::string(3000, 'z') + noteText}});
        owner->edit("person", person, {{"note", "autre chose"}}); // the first stands in the history
        world.push(*owner);
        world.act(*owner, space, [this](const auto &author, const auto &log) { return identity::makeGrant(author, log, other); });
        world.sync();
        key = owner->session->withKeys([&](const store::Keys &keys) { return keys.keyring.spaceKey(space, 1)->clone(); });
    }
    void ask() {
        reason = newUuid7<RecordId>(world.clock.nowMs(), world.random);
        world.act(*owner, space, [this](const auto &author, const auto &log) { return identity::makeEraseRequest(author, log, reason); });
        const domain::RecordChange change{
            reason, "erasure", true, person, {{"space", toHex(space.view())}, {"state", "requested"}, {"reason", "Zorglubina le demande"}}};
        must(owner->writer->commit(std::vector{change}));
        world.sync();
    }
    void confirm() {
        world.act(*chief, space, [](const auto &author, const auto &log) { return identity::makeErase(author, log); });
    }
    // What whoever holds the laptop and its key could find.
    [[nodiscard]] std::vector<std::string> found(Peer &peer) const {
        const auto all = everythingIn(peer.folder, peer.session->storeKey());
        std::vector<std::string> found;
        const std::vector<std::string> texts{
            "Zorglubina", "Bidulette", "rglubin", "Canari", "istreham", "idulett", std::string(textOf(key->view()))};
        for (const auto &text : texts)
            if (all.find(text) != std::string::npos) found.push_back(text);
        return found;
    }
    [[nodiscard]] store::Erasure erasure(Peer &peer) const {
        const auto all = must(peer.reader->erasures());
        REQUIRE(all.size() == 1);
        return all.front();
    }
    [[nodiscard]] static std::size_t acknowledged(const store::Erasure &erasure) {
        return static_cast<std::size_t>(std::ranges::count(erasure.devices, true, &store::Erasure::Device::acknowledged));
    }

    StoreWorld world;
    StructureId other;
    Peer *owner, *chief, *mate, *guest;
    RecordId encounter, person, participation, reason;
    SpaceId space;
    std::optional<crypto::Key> key;
};

} // namespace tp::test
