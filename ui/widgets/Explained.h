#pragma once
// A control whose word a newcomer does not know says what it means: by tooltip, and as its description for assistive technology. Window's
// thread.
#include "ui/text/ProgrammeWords.h"

#include <QWidget>

namespace tp::ui {

inline void explain(QWidget &control, const char *name) {
    const auto meaning = meaningOf(QLatin1String(name));
    control.setToolTip(meaning);
    control.setAccessibleDescription(meaning);
}

} // namespace tp::ui
