#pragma once
// The words of a line that are worth looking up: letters, with apostrophes and hyphens inside. Not looked up: what holds a digit, an
// address, what is written in capitals (CCAS, E2C), a letter alone. Pure.
#include <QString>

#include <vector>

namespace tp::ui {

struct WordPlace {
    qsizetype start = 0, length = 0;
    friend bool operator==(const WordPlace &, const WordPlace &) = default;
};
[[nodiscard]] std::vector<WordPlace> wordsOf(const QString &line);

} // namespace tp::ui
