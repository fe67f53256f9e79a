#pragma once
// Whether something is being written that would be lost with the window: a form that is open, or a text that was typed and kept nowhere. A
// part with the property `safeProperty` keeps what is typed itself, or loses nothing worth keeping. When in doubt: yes. Window's thread.
#include <QWidget>

namespace tp::ui {

inline constexpr auto safeProperty = "nothingToLose";
[[nodiscard]] bool hasOpenForm(const QWidget &in);

} // namespace tp::ui
