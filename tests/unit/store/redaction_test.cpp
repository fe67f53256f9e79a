// Which entries must go so that a text stands nowhere any more, and what would go with them.
#include "tests/support/StoreWorld.h"

#include <algorithm>

using namespace tp;
using namespace tp::test;

TEST_CASE(
    "the former versions of a text, or all of them, with the fields that share an entry with one; several values are chosen from first") {
    StoreWorld world(301);
    auto &anna = world.enrol(world.consortium.home, static_cast<RoleSet>(referent | manager));
    auto &bruno = world.enrol(world.consortium.home, referent);
    const auto met = anna.add("encounter", anEncounter("Canari premier"));
    anna.edit("encounter", met, {{"note", "deuxième"}});
    anna.edit("encounter", met, {{"commune", "14327"}});
    world.sync();
    const std::vector<std::string> note{"note"}, nothing{"nextStep"}, unknown{"nowhere"};
    const auto former = must(bruno.reader->formerTexts("encounter", met, note, false));
    CHECK(former.entries.size() == 1); // the first: the second says what it says now
    CHECK(former.entries.front().device == anna.session->device());
    CHECK(former.entries.front().space == world.consortium.state.structure(world.consortium.home)->space);
    CHECK(std::ranges::count(former.restate, "place") == 1);
    CHECK(std::ranges::count(former.restate, "note") == 0);
    CHECK(std::ranges::count(former.restate, "commune") == 0); // in another space's entry
    CHECK(must(bruno.reader->formerTexts("encounter", met, note, true)).entries.size() == 2);
    CHECK(must(bruno.reader->formerTexts("encounter", met, nothing, true)).entries.empty());
    CHECK(bruno.reader->formerTexts("encounter", met, unknown, true).error().code == Code::Invalid);

    anna.edit("encounter", met, {{"note", "Anna corrige"}}); // neither knows of the other
    bruno.edit("encounter", met, {{"note", "Bruno corrige"}});
    world.sync();
    CHECK(anna.reader->formerTexts("encounter", met, note, false).error().code == Code::Invalid);
    CHECK(must(anna.reader->formerTexts("encounter", met, note, true)).entries.size() == 4);
}
