#pragma once
// Ids by their number, for rules that compare them and store nothing: of two, the one of the lower number is the older.
#include "core/base/Ids.h"

namespace tp::test {

template <class AnyId> [[nodiscard]] AnyId madeId(std::uint8_t number) {
    AnyId out;
    out.bytes.fill(number);
    return out;
}

} // namespace tp::test
