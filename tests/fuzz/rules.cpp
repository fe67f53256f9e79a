// The rules of the consortium log: a well-signed event of any kind and data, by somebody who belongs or by nobody. Refused: nothing
// changed. Accepted: it is the next of the log, and it would have been accepted by anybody who reads the log.
#include "tests/fuzz/Fuzzing.h"
#include "tests/fuzz/World.h"

TP_FUZZ(bytes) {
    static tp::fuzz::World world;
    const tp::identity::Keyring *author = nullptr;
    auto event = tp::fuzz::eventOf(bytes, world, author);
    if (!event) return false;
    event->number = world.state.size();
    event->prev = world.state.head();
    const auto wire = tp::wire::signEvent(*event, author->device().sign);
    auto state = world.state;
    const auto applied = state.apply(wire, world.nowMs);
    if (!applied) {
        tp::fuzz::always(state.size() == world.state.size() && state.head() == world.state.head(), "a refused event changes nothing");
        return false;
    }
    tp::fuzz::always(state.size() == world.state.size() + 1 && state.head() == applied->id, "an accepted event is the next");
    const auto administrators = [&](const tp::control::Membership &of) {
        int count = 0;
        for (const auto &member : of.members()) count += tp::has(of.allRolesOf(member), tp::Role::Administrator);
        return count;
    };
    tp::fuzz::always(administrators(state) > 0, "the consortium keeps one administrator");
    if (author == &world.referent)
        tp::fuzz::always(administrators(state) <= administrators(world.state), "a referent makes no administrator");
    auto later = world.state;
    tp::fuzz::always(later.apply(wire).has_value(), "whoever reads the log later accepts it too");
    static_cast<void>(world.founder.device());
    return true;
}
