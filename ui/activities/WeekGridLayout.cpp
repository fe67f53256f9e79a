// Where the sessions of the week stand, and what is drawn below them; which they are is in WeekGrid.cpp.
#include "ui/activities/NowLine.h"
#include "ui/activities/SessionBlock.h"
#include "ui/activities/WeekGrid.h"

#include <QLabel>
#include <QScrollBar>

namespace tp::ui {

int WeekGrid::axisWidth() const { return QFontMetrics(typeFont(Type::Small)).horizontalAdvance(QStringLiteral("00:00")) + 2 * space::s; }

void WeekGrid::arrange() {
    if (m_heads.isEmpty()) return;
    const QFontMetrics small(typeFont(Type::Small));
    const int day = small.horizontalAdvance(QStringLiteral("00:00–00:00")) + 2 * space::s; // what a session must show
    const int hour = 2 * small.height() + space::s, head = small.height() + 2 * space::s;
    setViewportMargins(0, head, 0, 0);
    m_canvas->setMinimumSize(axisWidth() + days() * day, (m_lastHour - m_firstHour) * hour + 1);
    m_head->setGeometry(viewport()->x(), viewport()->y() - head, viewport()->width(), head);
    for (int at = 0; at < days(); ++at) {
        const auto column = rectOf(at, 0, 0);
        m_heads[at]->setGeometry(column.x() - horizontalScrollBar()->value(), 0, column.width(), head);
    }
    for (const auto &one : m_placed) {
        const auto whole = rectOf(one.day, one.from, one.until);
        const int left = whole.x() + whole.width() * one.lane / one.lanes, right = whole.x() + whole.width() * (one.lane + 1) / one.lanes;
        one.block->setGeometry(left + 1, whole.y() + 1, right - left - 2, whole.height() - 1);
    }
    placeNow();
}

void WeekGrid::placeNow() {
    const auto today = static_cast<int>(m_monday.daysTo(m_now.date()));
    const int minute = m_now.time().msecsSinceStartOfDay() / 60'000;
    const bool shown = today >= 0 && today < days() && minute >= m_firstHour * 60 && minute <= m_lastHour * 60;
    m_nowLine->setVisible(shown);
    if (!shown) return;
    const auto now = rectOf(today, minute, minute);
    constexpr int radius = NowLine::radius;
    m_nowLine->setGeometry(now.x() + 1 - radius, now.y() - radius, now.width() + radius - 1, 2 * radius + 1);
    m_nowLine->raise();
}

QRect WeekGrid::rectOf(int day, int from, int until) const {
    const int axis = axisWidth(), width = m_canvas->width() - axis, height = m_canvas->height() - 1;
    const int minutes = (m_lastHour - m_firstHour) * 60;
    const int left = axis + width * day / days(), right = axis + width * (day + 1) / days();
    const auto y = [&](int minute) { return height * (minute - m_firstHour * 60) / minutes; };
    return {left, y(from), right - left, y(until) - y(from)};
}

void WeekGrid::paint(QPainter &painter) const {
    const auto colours = tokens();
    painter.fillRect(m_canvas->rect(), colours.surface);
    const auto today = static_cast<int>(m_monday.daysTo(m_now.date()));
    if (today >= 0 && today < days()) painter.fillRect(rectOf(today, m_firstHour * 60, m_lastHour * 60), colours.sunken);
    painter.setFont(typeFont(Type::Small));
    for (int hour = m_firstHour; hour < m_lastHour; ++hour) {
        const int y = rectOf(0, hour * 60, hour * 60).y();
        painter.setPen(colours.line);
        painter.drawLine(axisWidth(), y, m_canvas->width(), y);
        painter.setPen(colours.muted);
        painter.drawText(QRect(0, y, axisWidth() - space::s, painter.fontMetrics().height()), Qt::AlignRight | Qt::AlignTop,
                         QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    }
    painter.setPen(colours.line);
    for (int day = 0; day < days(); ++day) {
        const int x = rectOf(day, 0, 0).x();
        painter.drawLine(x, 0, x, m_canvas->height());
    }
}

} // namespace tp::ui
