// The rules of a file's log, as for the consortium's.
#include "tests/fuzz/Fuzzing.h"
#include "tests/fuzz/World.h"

TP_FUZZ(bytes) {
    static tp::fuzz::World world;
    const tp::identity::Keyring *author = nullptr;
    auto event = tp::fuzz::eventOf(bytes, world, author);
    if (!event) return false;
    event->scope = world.file.space().id;
    event->number = world.file.size();
    event->prev = world.file.head();
    event->refs = world.state.head();
    const auto wire = tp::wire::signEvent(*event, author->device().sign);
    auto log = world.file;
    const auto applied = log.apply(wire, world.state);
    if (!applied) {
        tp::fuzz::always(log.size() == world.file.size() && log.head() == world.file.head(), "a refused event changes nothing");
        return false;
    }
    tp::fuzz::always(log.size() == world.file.size() + 1 && log.head() == applied->id, "an accepted event is the next");
    tp::fuzz::always(log.space().owner == world.file.space().owner, "a file never changes its owner");
    return true;
}
