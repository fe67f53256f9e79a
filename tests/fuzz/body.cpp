// The body of an entry, as it stands once opened.
#include "core/wire/Entry.h"
#include "tests/fuzz/Fuzzing.h"

TP_FUZZ(bytes) {
    const auto body = tp::wire::decodeBody(bytes);
    if (!body) return false;
    tp::fuzz::always(std::ranges::equal(tp::wire::encodeBody(*body), bytes), "what is accepted is what would have been written");
    return true;
}
