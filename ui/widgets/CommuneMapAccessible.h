#pragma once
// A CommuneMap to assistive technology: a list, each commune that is shown a row with its sentence. Window's thread.
#include <QAccessible>

class QWidget;

namespace tp::ui {

class CommuneMap;

[[nodiscard]] QAccessibleInterface *accessibleMap(CommuneMap &map); // Qt owns it

} // namespace tp::ui
