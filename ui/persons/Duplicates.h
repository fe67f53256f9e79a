#pragma once
// Who may be the person one is about to open a file for: spelled otherwise, without accents, by a short form, with the names swapped.
// Shows, never decides. Pure over a Reader; window's thread; bounded: 200 candidates are read for each word typed.
#include "core/store/Reader.h"

namespace tp::ui {

struct Likeness {
    store::Record person;
    int score = 0; // 100: the same words; from 60 on worth showing
};
[[nodiscard]] Result<std::vector<Likeness>> probableDuplicates(store::Reader &reader, std::string_view typedName, std::size_t limit = 5);

// 0 to 100: how alike two names are to the ear and the eye. Symmetric.
[[nodiscard]] int nameLikeness(std::string_view a, std::string_view b);

} // namespace tp::ui
