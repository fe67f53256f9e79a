#pragma once
// The program's icons, tinted when painted: a change of scheme needs no new icon. Names as in resources/icons; a name unknown there
// asserts. Window's thread.
#include "ui/theme/Tokens.h"

#include <QIcon>

class QPainter;

namespace tp::ui {

enum class Tint { Text, Muted, Accent, OnAccent, Sent, Pending, Conflict, Late };
[[nodiscard]] QColor colourOf(Tint tint);
[[nodiscard]] QIcon icon(const QString &name, Tint tint = Tint::Text); // any size; "logo" is the mark of the program
void paintIcon(QPainter &painter, const QRectF &in, const QString &name, const QColor &colour);

} // namespace tp::ui
