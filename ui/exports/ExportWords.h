#pragma once
// What an export holds, in words: how a list was narrowed. For the screen of whoever narrowed it; the access log has its own, without words
// anybody typed (store::exportOf).
#include "ui/text/ValueText.h"

namespace tp::ui {

[[nodiscard]] QString narrowedWords(const store::Query &query, const ValueText &text); // empty: the whole list

} // namespace tp::ui
