#pragma once
// What a record holds of the fields that coordinators added to its type, in words; also of those that are no longer asked. Window's thread.
#include "ui/text/ValueText.h"

#include <QStringList>

namespace tp::ui {

struct AddedFact {
    QString name, words;
};
[[nodiscard]] std::vector<AddedFact> addedFacts(const store::Record &record, const ValueText &text);
[[nodiscard]] QStringList addedLines(const store::Record &record, const ValueText &text); // the same, a line each: “name: words”

} // namespace tp::ui
