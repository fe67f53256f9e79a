#pragma once
// Long reading goes on in slices between the window's events: half a frame of 60 a second at a time.
#include <QtGlobal>

namespace tp::ui {

inline constexpr qint64 sliceMs = 8;

} // namespace tp::ui
