#include "ui/pathways/StepBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/StructureMark.h"

#include <QPainter>

namespace tp::ui {
namespace {
constexpr int edge = 4, indent = 10, gap = 8;
int glyph() { return scaled(16); }
} // namespace

QString iconOf(domain::StepState state) {
    using enum domain::StepState;
    switch (state) {
    case Done:
        return QStringLiteral("check");
    case Stopped:
        return QStringLiteral("close");
    case NotCome:
    case TryAgain:
        return QStringLiteral("retry");
    case Unsaid:
        return QStringLiteral("clock");
    case Planned:
    case UnderWay:
        break;
    }
    return {};
}

StepBar::StepBar(const LanesPicture::Bar &bar, const QString &code, Lanes *lanes) : QAbstractButton(lanes), m_bar(bar), m_code(code) {
    setObjectName(QStringLiteral("step"));
    setText(bar.title);
    setAccessibleName(bar.spoken);
    setToolTip(bar.spoken.contains(bar.title) ? bar.spoken : bar.title + QLatin1Char('\n') + bar.spoken); // whole, where it is cut
    setFocusPolicy(Qt::ClickFocus); // the arrows go from one to the next; Tab goes to the lanes as a whole
    setCursor(Qt::PointingHandCursor);
}

void StepBar::place(int left, int right, int top, int height, int before, int after) {
    const QFontMetrics metrics(typeFont(Type::Small));
    const int icon = iconOf(m_bar.state).isEmpty() ? 0 : glyph() + gap;
    const int words = metrics.horizontalAdvance(m_bar.title) + 2;
    const int width = std::max(right - left, edge + glyph() + gap);
    if (words + indent + edge + icon + gap <= width) {
        m_days = QRect(0, 0, width, height);
        m_words = m_days.adjusted(edge + indent, 0, -gap - icon, 0);
        setGeometry(left, top, width, height);
    } else if (const int room = after - (left + width) - gap; room >= words || room >= left - before - gap) { // at its right
        const int shown = std::max(0, std::min(words, room));
        m_days = QRect(0, 0, width, height);
        m_words = QRect(width + gap, 0, shown, height);
        setGeometry(left, top, width + (shown ? gap + shown : 0), height);
    } else { // at its left
        const int shown = std::max(0, std::min(words, left - before - gap));
        m_days = QRect(shown + gap, 0, width, height);
        m_words = QRect(0, 0, shown, height);
        setGeometry(left - shown - gap, top, width + gap + shown, height);
    }
}

void StepBar::setChosen(bool chosen) {
    m_chosen = chosen;
    update();
}

void StepBar::paintEvent(QPaintEvent *) {
    const auto t = static_cast<const Lanes *>(parentWidget())->ink();
    const auto colour = m_code.isEmpty() ? t.muted : structureColour(m_code, t.dark);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(m_days).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool ahead = domain::isAhead(m_bar.state) || m_bar.state == domain::StepState::Unsaid;
    const bool retried = domain::mayBeRetried(m_bar.state);
    if (ahead || retried) {
        QPen pen(t.control, 1.2);
        if (ahead) pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(box, 4, 4);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(colour, t.surface, 0.16));
        painter.drawRoundedRect(box, 4, 4);
    }
    if (!ahead) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(box.left(), box.top(), edge, box.height()), 2, 2);
    }
    if (hasFocus() || m_chosen) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
    }
    if (const auto name = iconOf(m_bar.state); !name.isEmpty()) {
        const bool inside = m_words.right() < m_days.right() && m_words.left() > m_days.left();
        const double left = inside ? m_days.right() - gap - glyph() + 1 : m_days.left() + edge + (m_days.width() - edge - glyph()) / 2.0;
        const auto tint = m_bar.state == domain::StepState::Done     ? t.sent
                          : m_bar.state == domain::StepState::Unsaid ? t.pending
                          : retried                                  ? t.accent
                                                                     : t.muted;
        paintIcon(painter, QRectF(left, (height() - glyph()) / 2.0, glyph(), glyph()), name, tint);
    }
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.text);
    const QFontMetrics metrics(painter.font());
    if (m_words.width() < metrics.horizontalAdvance(QChar(0x2026))) return; // told over it
    painter.drawText(m_words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_bar.title, Qt::ElideRight, m_words.width()));
}

} // namespace tp::ui
