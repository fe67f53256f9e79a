#pragma once
// An import in words: what a table could not be read for, what is wrong with a cell, how a file was understood; and the words columns and
// cells may use, in both languages whatever the window speaks. Window's thread.
#include "core/importing/Mapping.h"
#include "core/store/Reader.h"

#include <QString>

namespace tp::ui {

[[nodiscard]] QString sentence(importing::Unreadable why);
[[nodiscard]] QString targetText(const importing::Target &target); // where a column goes
[[nodiscard]] QString problemText(const importing::CellProblem &problem);
[[nodiscard]] QString noColumnText(const importing::CellProblem &problem); // of one that no cell puts right
[[nodiscard]] QString understoodText(const importing::Table &table);       // UTF-8, semicolons
[[nodiscard]] QString tooLargeSentence();
[[nodiscard]] QString storeSentence(const Error &error);                               // the store does not go on
[[nodiscard]] QString refusalText(const schema::RecordType &type, const Error &error); // why it takes one line not
[[nodiscard]] importing::Words importWords(const schema::RecordType &type, store::Reader &reader);

} // namespace tp::ui
