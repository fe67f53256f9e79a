#pragma once
// Which commune is meant by a name, a postcode, an INSEE code, or several of these together. Pure.
#include "core/importing/Cells.h"

namespace tp::importing {

// Cells without white space at their ends, none empty. NotACommune, SeveralCommunes.
[[nodiscard]] tl::expected<std::string, Problem> readCommune(std::span<const Cell> cells);

} // namespace tp::importing
