#pragma once
// Boxes that narrow a list: all of it, or what is of one thing. The first choice is all. Window's thread.
#include "ui/Backend.h"

class QComboBox;

namespace tp::ui {

[[nodiscard]] QComboBox *makeBox(const char *name, const QString &accessible, const QString &all);
// Filled anew the chosen one stays, if it is still there. Data: 16 bytes of the record; the code of the term, the retired ones too: what
// was recorded before can still be looked for.
void fillRecords(QComboBox &box, store::Reader &reader, const char *type);
void fillTerms(QComboBox &box, store::Reader &reader, const char *vocabulary);

} // namespace tp::ui
