#include "ui/widgets/PersonToken.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace tp::ui {
namespace {
constexpr int tokenGap = 8;
int tokenGlyph() { return scaled(16); }
int cross() { return scaled(12); }
int crossRoom() { return scaled(28); } // the cross is a target of 28
} // namespace

PersonToken::PersonToken(const QString &icon, const QString &words, QWidget *parent) : QAbstractButton(parent), m_icon(icon) {
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(tr("Delete takes it away"));
    setToolTip(words);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PersonToken::sizeHint() const {
    return {tokenGap + tokenGlyph() + tokenGap + QFontMetrics(typeFont(Type::Body)).horizontalAdvance(text()) + 1 + crossRoom(),
            std::max(28, fontMetrics().height() + 10)};
}

QSize PersonToken::minimumSizeHint() const { return {std::min(120, sizeHint().width()), sizeHint().height()}; }

void PersonToken::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : Qt::NoPen);
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(hasFocus() ? QRectF(rect()).adjusted(1, 1, -1, -1) : QRectF(rect()), 4, 4);
    paintIcon(painter, QRectF(tokenGap, (height() - tokenGlyph()) / 2.0, tokenGlyph(), tokenGlyph()), m_icon, t.accent);
    const QRect words(tokenGap + tokenGlyph() + tokenGap, 0, width() - tokenGap - tokenGlyph() - tokenGap - crossRoom(), height());
    painter.setPen(t.text);
    painter.setFont(typeFont(Type::Body));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintIcon(painter, QRectF(width() - (crossRoom() + cross()) / 2.0 + 1, (height() - cross()) / 2.0, cross(), cross()),
              QStringLiteral("close"), t.accent);
}

void PersonToken::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit clicked();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Space:
        emit removeAsked();
        return;
    case Qt::Key_Left:
        emit leftLeft();
        return;
    case Qt::Key_Right:
    case Qt::Key_Escape:
        emit leftRight();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void PersonToken::mouseReleaseEvent(QMouseEvent *event) {
    setDown(false);
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())) return;
    if (event->position().x() > width() - crossRoom())
        emit removeAsked();
    else
        emit clicked();
}

} // namespace tp::ui
