#pragma once
// Words of the programme that a newcomer does not know, each with a sentence: said where the word stands (widgets/Explained.h),
// and in the help. Window's thread.
#include <QString>

#include <vector>

namespace tp::ui {

struct ProgrammeWord {
    const char *name; // "directory": of a page, of what is meant
    QString word, meaning;
};
[[nodiscard]] std::vector<ProgrammeWord> programmeWords(); // as the help shows them
[[nodiscard]] QString meaningOf(const QString &name);      // empty: it needs none

} // namespace tp::ui
