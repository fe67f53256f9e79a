#pragma once
// Where a device stands in the feed. Opaque to clients; grammar: 16 generation | u64 number | 8 first bytes of the chain hash after it.
// A cursor of another generation, past the end or with another tag does not fit: the history this device saw is not the one stored here.
#include "core/server/ServerStore.h"

namespace tp::server {

struct Cursor {
    wire::Generation generation{};
    std::uint64_t number = 0;
    ChainTag tag{}; // zero for number 0
};

[[nodiscard]] Bytes encodeCursor(const Cursor &cursor);
[[nodiscard]] Result<Cursor> decodeCursor(ByteView bytes); // BadFormat

[[nodiscard]] ChainTag tagOf(const Hash &chain);
// Counts one more thing into the feed: the next number, the next chain.
void advance(FeedHead &head, ByteView id);

} // namespace tp::server
