#pragma once
// The bounds of Kind::Counts.
#include <cstdint>

namespace tp::schema {

constexpr std::int64_t greatestCount = 10'000; // people of one gender and age band at one encounter

} // namespace tp::schema
