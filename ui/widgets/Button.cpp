#include "ui/widgets/Button.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyHint.h"

#include <QKeyEvent>
#include <QPainter>

namespace tp::ui {
namespace {
constexpr int glyphGap = 6;
int glyphSize() { return scaled(18); }
} // namespace

Button::Button(Kind kind, const QString &name, const QString &text, QWidget *parent, const QString &icon)
    : QPushButton(text, parent), m_kind(kind), m_icon(icon) {
    setObjectName(name);
    setAttribute(Qt::WA_Hover);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(kind == Kind::Link ? QSizePolicy::Fixed : QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setKeyHint(const QString &hint) {
    m_hint = hint;
    setProperty(keyHintProperty, hint); // for whoever lists the keys
    updateGeometry();
    update();
}

void Button::setCompact(bool compact) {
    m_compact = compact;
    setToolTip(compact ? (m_hint.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), m_hint)) : QString());
    updateGeometry();
    update();
}

void Button::setSmall(bool small) {
    m_small = small;
    updateGeometry();
}

void Button::setDangerous(bool dangerous) {
    m_dangerous = dangerous;
    update();
}

QFont Button::textFont() const { return typeFont(m_small ? Type::Label : m_quiet ? Type::Body : Type::Strong); }

QSize Button::sizeHint() const {
    const int height = m_small ? std::max(28, QFontMetrics(textFont()).height() + 8) : controlHeight();
    if (m_compact) return {height + 4, height};
    int width = QFontMetrics(textFont()).horizontalAdvance(text()) + 1;
    if (!m_icon.isEmpty()) width += glyphSize() + glyphGap;
    if (!m_hint.isEmpty()) width += 12 + QFontMetrics(typeFont(Type::Hint)).horizontalAdvance(m_hint);
    return {width + (m_kind == Kind::Link ? 12 : 30), height};
}

QSize Button::minimumSizeHint() const {
    return m_compact || m_kind == Kind::Link ? sizeHint() : QSize(sizeHint().width() - 12, sizeHint().height());
}

void Button::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
    QPushButton::changeEvent(event);
}

void Button::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat()) click();
}

Button::Shown Button::shown() const {
    const bool link = m_kind == Kind::Link;
    const int left = (m_icon.isEmpty() || link ? 6 : 10) + (m_icon.isEmpty() ? 0 : glyphSize() + glyphGap);
    const int hintWidth = m_hint.isEmpty() ? 0 : QFontMetrics(typeFont(Type::Hint)).horizontalAdvance(m_hint);
    const auto fits = [&](const QFont &font, int right) { return QFontMetrics(font).horizontalAdvance(text()) <= width() - left - right; };
    const int withHint = hintWidth ? hintWidth + 15 : 6;
    for (const auto &font : {textFont(), typeFont(Type::Label)})
        if (fits(font, withHint)) return {text(), font, hintWidth > 0};
    for (const auto &font : {textFont(), typeFont(Type::Label)})
        if (fits(font, 6)) return {text(), font, false};
    const auto font = typeFont(Type::Label);
    return {QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - left - 6), font, false};
}

void Button::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool primary = m_kind == Kind::Primary, link = m_kind == Kind::Link;
    QColor ink = primary ? t.onAccent : link ? t.accent : t.text;
    if (m_dangerous) ink = primary ? t.surface : t.late;
    if (!isEnabled() || m_quiet) ink = t.muted;
    const bool chosen = isChecked() && !link && !primary; // soft and edged, as a chip
    const QColor plain = chosen ? t.accentSoft : !primary ? t.surface : m_dangerous ? t.late : t.accent;
    const QColor ground = !isEnabled()   ? t.sunken
                          : isDown()     ? blend(t.text, plain, 0.16)
                          : underMouse() ? blend(t.text, plain, 0.07)
                                         : plain;
    if (!link) {
        painter.setPen(primary && isEnabled() ? ground : !isEnabled() ? t.line : m_dangerous ? t.late : chosen ? t.accent : t.control);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, controlRadius, controlRadius);
    }
    if (hasFocus()) { // two strokes, so that it shows on the accent as well
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), controlRadius, controlRadius);
        if (primary) {
            painter.setPen(QPen(t.onAccent, 2));
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), controlRadius - 2, controlRadius - 2);
        }
    }

    const QFontMetrics hintMetrics(typeFont(Type::Hint));
    const int glyph = glyphSize();
    if (m_compact) {
        paintIcon(painter, QRectF(rect().center() - QPoint(glyph / 2 - 1, glyph / 2 - 1), QSizeF(glyph, glyph)), m_icon, ink);
        return;
    }
    const int iconWidth = m_icon.isEmpty() ? 0 : glyph + glyphGap;
    const auto shown = this->shown();
    const int hintWidth = shown.hint ? hintMetrics.horizontalAdvance(m_hint) : 0;
    const int content = iconWidth + QFontMetrics(shown.font).horizontalAdvance(shown.text) + (hintWidth ? hintWidth + 12 : 0);
    const int padding = link ? 6 : 10;
    // With an icon the content starts at the left, like a row; else it is centred.
    int x = !m_icon.isEmpty() && !link ? std::min(padding, std::max(6, (width() - content) / 2)) : std::max(6, (width() - content) / 2);
    if (iconWidth) {
        paintIcon(painter, QRectF(x, (height() - glyph) / 2.0, glyph, glyph), m_icon, ink);
        x += iconWidth;
    }
    painter.setPen(ink);
    painter.setFont(shown.font);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, shown.text);
    if (hintWidth) {
        painter.setFont(typeFont(Type::Hint));
        painter.drawText(QRect(width() - hintWidth - (link ? 6 : 9), 0, hintWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_hint);
    }
}

} // namespace tp::ui
