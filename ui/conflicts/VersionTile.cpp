#include "ui/conflicts/VersionTile.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Accessible.h"

#include <QPainter>

namespace tp::ui {
namespace {
constexpr int padding = 12, radio = 16, gap = 12;
constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
} // namespace

VersionTile::VersionTile(const QString &text, const QString &note, QWidget *parent) : QAbstractButton(parent), m_note(note) {
    setText(text);
    setAccessibleName(note.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, note));
    setRole(*this, QAccessible::RadioButton);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect VersionTile::textIn(int width) const {
    // Measured bold, so that choosing never moves a line.
    return QFontMetrics(typeFont(Type::Strong))
        .boundingRect(QRect(0, 0, std::max(20, width - 2 * padding - radio - gap), 100'000), wrap, text());
}

int VersionTile::noteHeight(int width) const {
    if (m_note.isEmpty()) return 0;
    return 2 + QFontMetrics(typeFont(Type::Small))
                   .boundingRect(QRect(0, 0, std::max(20, width - 2 * padding - radio - gap), 100'000), wrap, m_note)
                   .height();
}

int VersionTile::heightForWidth(int width) const { return std::max(44, textIn(width).height() + noteHeight(width) + 2 * padding); }

QSize VersionTile::sizeHint() const {
    const int words = QFontMetrics(typeFont(Type::Strong)).horizontalAdvance(text()) + 2 * padding + radio + gap + 2;
    const int width = std::clamp(words, 90, 220);
    return {width, heightForWidth(width)};
}
QSize VersionTile::minimumSizeHint() const { return {90, 44}; }

void VersionTile::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const qreal pen = strong ? 2 : 1;
    painter.setPen(QPen(strong ? t.accent : t.control, pen));
    painter.setBrush(isChecked() ? t.accentSoft : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), controlRadius, controlRadius);
    if (hasFocus() && isChecked()) { // chosen and focused look alike otherwise
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), controlRadius - 2, controlRadius - 2);
    }
    const auto words = textIn(width());
    const int note = noteHeight(width()), block = words.height() + note;
    const int top = std::max(padding, (height() - block) / 2);
    const int line = QFontMetrics(typeFont(Type::Strong)).height();
    const QRectF ring(padding, top + (line - radio) / 2.0, radio, radio);
    painter.setPen(QPen(isChecked() ? t.accent : t.control, isChecked() ? 5 : 1));
    painter.setBrush(t.surface);
    painter.drawEllipse(isChecked() ? ring.adjusted(2.5, 2.5, -2.5, -2.5) : ring.adjusted(0.5, 0.5, -0.5, -0.5));
    const int left = padding + radio + gap;
    painter.setPen(t.text);
    painter.setFont(typeFont(isChecked() ? Type::Strong : Type::Body));
    painter.drawText(QRect(left, top, width() - left - padding, words.height() + 4), wrap, text());
    if (m_note.isEmpty()) return;
    painter.setPen(t.muted);
    painter.setFont(typeFont(Type::Small));
    painter.drawText(QRect(left, top + words.height() + 2, width() - left - padding, note + 2), wrap, m_note);
}

} // namespace tp::ui
