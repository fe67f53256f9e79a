// Deterministic CBOR: one form of everything.
#include "core/wire/Cbor.h"
#include "tests/fuzz/Fuzzing.h"

TP_FUZZ(bytes) {
    const auto value = tp::wire::decodeCbor(bytes);
    if (!value) return false;
    const auto again = tp::wire::encodeCbor(*value);
    tp::fuzz::always(std::ranges::equal(again, bytes), "what is accepted is what would have been written");
    return true;
}
