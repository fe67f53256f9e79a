#pragma once
// What cannot be meant, though each field fits by itself: fewer than none of something counted, an end before its beginning. Asked where
// somebody writes; what laptops that had not met wrote together is read as it is. Pure; days ISO.
#include "core/domain/Drafts.h"

#include <map>
#include <string>

namespace tp::domain {

enum class Impossible : std::uint8_t {
    Negative,
    EndsBefore, // its beginning
};
// By the field where it is to be put right: of those in `set` and of an end whose beginning is in it. `before`: the record as it stands.
[[nodiscard]] std::map<std::string, Impossible> impossibleIn(std::string_view type, const std::map<std::string, Value> &before,
                                                             const std::map<std::string, Value> &set);

} // namespace tp::domain
