// The wire of a control event.
#include "core/wire/ControlEvent.h"
#include "tests/fuzz/Fuzzing.h"

TP_FUZZ(bytes) {
    const auto event = tp::wire::parseEvent(bytes);
    if (!event) return false;
    static const auto author = tp::crypto::signingKeyFromSeed(tp::crypto::Key::from(tp::Bytes(32, 9)).value());
    if (!event->wrapsRemoved) {
        auto again = tp::wire::signEvent(*event, author);
        std::ranges::copy(event->signature, again.end() - 64);
        tp::fuzz::always(std::ranges::equal(again, bytes), "what is accepted is what would have been written");
    }
    const auto stripped = tp::wire::withoutWraps(bytes);
    tp::fuzz::always(stripped.has_value(), "wraps can always be removed");
    const auto stub = tp::wire::parseEvent(*stripped);
    tp::fuzz::always(stub && stub->id == event->id, "an event keeps its id without its wraps");
    return true;
}
