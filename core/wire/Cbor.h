#pragma once
// Deterministic CBOR (RFC 8949 §4.2.1), the small strict subset of tp::Value. The decoder accepts exactly what the encoder writes:
//   item   = null | false | true | int | text | bytes | array | map
//   int    = major 0/1, shortest form, within int64          text  = major 3, valid UTF-8, definite, shortest length
//   bytes  = major 2                                         array = major 4, definite
//   map    = major 5, text keys, strictly increasing by encoded bytes (so no duplicates)
// Refused (BadFormat): anything else, indefinite lengths, tags, floats, depth > 8, trailing bytes, lengths past the end.
#include "core/base/Value.h"

namespace tp::wire {

inline constexpr int maxDepth = 8;

[[nodiscard]] Bytes encodeCbor(const Value &value);
[[nodiscard]] Result<Value> decodeCbor(ByteView bytes);

} // namespace tp::wire
