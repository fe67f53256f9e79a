// Whose key what a member of two structures writes is sealed with: the structure the record names, not the one of the laptop.
#include "core/base/IdValue.h"
#include "core/domain/Drafts.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;

namespace {
struct TwoHats : StoreWorld { // anna is a referent here and there
    explicit TwoHats(std::uint64_t seed, bool alsoThere = true) : StoreWorld(seed), elsewhere(consortium.addStructure(consortium.founder)) {
        anna = &enrol(consortium.home, referent);
        here = &enrol(consortium.home, referent);
        there = &enrol(elsewhere, referent);
        sync();
        if (alsoThere)
            consortium.fold(must(identity::makeRoleSet(consortium.as(consortium.founder), anna->member, elsewhere, referent,
                                                       must(anna->writer->lastSequences()))));
        sync();
    }
    StructureId elsewhere;
    Peer *anna = nullptr, *here = nullptr, *there = nullptr;
};
} // namespace

TEST_CASE("A file made for the other structure of its author is that one's, and a file that names none is the laptop's") {
    TwoHats world(8101);
    const auto theirs = world.anna->add("person", {{"usualName", "Loubna"}, {"structure", idValue(world.elsewhere)}});
    const auto ours = world.anna->add("person", {{"usualName", "Kévin"}});
    world.sync();
    CHECK(world.there->value("person", theirs, "usualName") == Value("Loubna"));
    CHECK_FALSE(world.here->reader->get("person", theirs));
    CHECK(world.here->value("person", ours, "usualName") == Value("Kévin"));
    CHECK_FALSE(world.there->reader->get("person", ours));
    CHECK(world.anna->value("person", ours, "structure") == idValue(world.consortium.home));
}

TEST_CASE("An encounter noted for the other structure is sealed for it, with whoever was met for the first time") {
    TwoHats world(8102);
    domain::EncounterDraft draft;
    draft.fields = {{"occurredAt", "2026-03-02T14:30"}, {"place", "Gare"}, {"structure", idValue(world.elsewhere)}};
    draft.note = "Veut reprendre le code";
    draft.newPeople = {"Loubna"};
    const auto changes = must(domain::encounterChanges(draft, world.clock.nowMs(), world.random));
    must(world.anna->writer->commit(changes));
    world.sync();
    const auto &encounter = changes[0].record, &person = changes[1].record;
    CHECK(world.there->value("encounter", encounter, "place") == Value("Gare"));
    CHECK(world.there->value("person", person, "usualName") == Value("Loubna"));
    CHECK(world.here->value("encounter", encounter, "place").isNull()); // that there was one, everybody reads
    CHECK_FALSE(world.here->reader->get("person", person));
}

TEST_CASE("A structure its author does not belong to is given no file") {
    TwoHats world(8103, false);
    const auto person = world.anna->add("person", {{"usualName", "Loubna"}, {"structure", idValue(world.elsewhere)}});
    world.sync();
    CHECK_FALSE(world.there->reader->get("person", person));
    CHECK(world.here->value("person", person, "usualName") == Value("Loubna"));
}
