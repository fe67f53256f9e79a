#include "core/wire/Cbor.h"
#include "core/wire/CborStream.h"

namespace tp::wire {

Bytes encodeCbor(const Value &value) {
    Bytes bytes;
    CborWriter(bytes).value(value);
    return bytes;
}

Result<Value> decodeCbor(ByteView bytes) {
    CborReader reader(bytes);
    Value value;
    if (!reader.value(value) || !reader.finished()) return fail(reader.error());
    return value;
}

} // namespace tp::wire
