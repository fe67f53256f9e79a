#pragma once
// A file on paper: who, how to reach them, what they were told, their situation and what changed, what is to do, what happened. It holds
// names and notes: who prints it is asked and noted. Window's thread, because words are translated.
#include "ui/persons/PersonStory.h"
#include "ui/widgets/PaperSheet.h"

namespace tp::ui {

[[nodiscard]] PaperSheet personSheet(const store::Record &person, const PersonStory &story, const ValueText &text, QDate today);

} // namespace tp::ui
