#pragma once
// A week's hours as a grid of labels: a line a day, the morning and what follows side by side; today stands out. Window's thread.
#include "core/domain/Availability.h"

class QWidget;

namespace tp::ui {

// `today`: 0 is Monday. Saturday and Sunday are left out when nobody is there.
[[nodiscard]] QWidget *weekHours(const domain::Week &week, int today, QWidget *parent);

} // namespace tp::ui
