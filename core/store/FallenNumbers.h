#pragma once
// Numbers of the consortium's log that fell with a branch (LogsReplace.cpp): a paper may have left under one, and another record have it
// now. Kept for good, the first of each record: the log says what number it has today, if any.
#include "core/store/Connection.h"

#include <map>

namespace tp::control {
class Membership;
}

namespace tp::store {

struct FallenNumber {
    std::string series;
    RecordId record;
    std::uint64_t number = 0;
    friend bool operator==(const FallenNumber &, const FallenNumber &) = default;
};
// Given in `before`, and in `after` not to the same record.
[[nodiscard]] std::vector<FallenNumber> numbersFallen(const control::Membership &before, const control::Membership &after);
[[nodiscard]] Result<> keepFallenNumber(Connection &db, const FallenNumber &fallen);
[[nodiscard]] Result<std::map<RecordId, std::uint64_t>> listFallenNumbers(Connection &db, std::string_view series);

} // namespace tp::store
