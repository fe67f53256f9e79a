// How the lanes are drawn behind the steps.
#include "ui/pathways/Lanes.h"

#include "ui/pathways/StepBar.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/StructureMark.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tp::ui {
namespace {

// The days between two lines, so that there is room for their words: weeks, months, quarters or years.
QDate nextTick(QDate day, double perDay, int words) {
    if (perDay * 7 > words) return day.addDays(8 - day.dayOfWeek());
    const QDate month(day.year(), day.month(), 1);
    if (perDay * 30 > words) return month.addMonths(1);
    if (perDay * 91 > words) return month.addMonths(3 - (month.month() - 1) % 3);
    int years = 1;
    while (perDay * 365 * years <= words) ++years;
    return QDate((day.year() / years + 1) * years, 1, 1);
}
QString tickWords(QDate day, double perDay, int words) {
    if (perDay * 7 > words) return QLocale().toString(day, QStringLiteral("dd/MM"));
    if (perDay * 91 > words)
        return day.month() == 1 ? QString::number(day.year()) : QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    return QString::number(day.year());
}

} // namespace

void Lanes::paintEvent(QPaintEvent *) {
    if (!m_from.isValid()) return;
    const auto t = ink();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrounds(painter);
    paintMonths(painter);
    const auto h = heights();
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(0, h.months, width(), h.months);
    for (int lane = 0; lane <= m_picture.lanes.size(); ++lane) {
        const int at = lane < m_picture.lanes.size() || lane == 0 ? laneTop(lane) : laneTop(lane - 1) + m_rows[lane - 1] * h.row;
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(0, at, width(), at);
        if (lane == m_picture.lanes.size()) break;
        const auto &what = m_picture.lanes[lane];
        const QRect head(12, at, left() - 16, m_rows[lane] * h.row);
        if (!what.code.isEmpty()) {
            paintStructureMark(painter, head, what.code, t);
        } else {
            painter.setFont(typeFont(Type::Small));
            painter.setPen(t.muted);
            painter.drawText(head, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, what.name);
        }
    }
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.muted);
    painter.drawText(QRect(12, h.months, left() - 16, h.phases), Qt::AlignVCenter, tr("Phase"));
    painter.drawText(QRect(12, h.months + h.phases, left() - 16, h.referents), Qt::AlignVCenter, tr("Referent"));
    painter.setClipRect(QRect(left(), 0, width() - left(), height()));
    paintPhases(painter);
    paintReferents(painter);
    paintLinks(painter);
    paintToday(painter);
}

// Which phase a step is of: every other one has the sunken ground behind all lanes, and where one begins or ends a dashed line goes through
// them, which is all there is in high contrast. Colours on which every ink of the lanes can still be read.
void Lanes::paintGrounds(QPainter &painter) const {
    const auto t = ink();
    const auto h = heights();
    const int last = static_cast<int>(m_picture.lanes.size()) - 1;
    const double top = h.months + h.phases, bottom = last < 0 ? laneTop(0) : laneTop(last) + m_rows[last] * h.row;
    const auto within = [this](QDate day) { return std::min(std::max(x(day), static_cast<double>(left())), x(m_until.addDays(1))); };
    const auto bound = [&](QDate day) {
        if (day < m_from || day > m_until) return;
        const double at = std::floor(x(day)) + 0.5;
        QPen pen(t.line, 1, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({5, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(at, top), QPointF(at, bottom));
    };
    for (int i = 1; i < m_picture.phases.size(); i += 2) {
        const double from = within(m_picture.phases[i].from), until = within(m_picture.phases[i].until.addDays(1));
        if (until > from) painter.fillRect(QRectF(from, top, until - from, bottom - top), t.sunken);
    }
    for (const auto &phase : m_picture.phases) {
        bound(phase.from);
        if (!phase.now) bound(phase.until.addDays(1)); // that of now goes on
    }
}

void Lanes::paintMonths(QPainter &painter) const {
    const auto t = ink();
    const auto h = heights();
    const int words = QFontMetrics(typeFont(Type::Small)).horizontalAdvance(QStringLiteral("sept.")) + 14;
    const double perDay = x(m_from.addDays(1)) - x(m_from);
    const int bottom = sizeHint().height() - QFontMetrics(typeFont(Type::Small)).height() - 14;
    for (QDate day = nextTick(m_from.addDays(-1), perDay, words); day <= m_until; day = nextTick(day, perDay, words)) {
        const double at = x(day);
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(at, h.months), QPointF(at, bottom));
        const bool now = day <= m_picture.today && nextTick(day, perDay, words) > m_picture.today;
        painter.setFont(typeFont(now ? Type::Label : Type::Small));
        painter.setPen(now ? t.text : t.muted);
        const auto tick = tickWords(day, perDay, words);
        if (at + 6 + QFontMetrics(painter.font()).horizontalAdvance(tick) > width()) continue; // it would be cut
        painter.drawText(QRectF(at + 6, 0, words + 40, h.months), Qt::AlignVCenter | Qt::AlignLeft, tick);
    }
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.muted);
    painter.drawText(QRect(12, 0, left() - 16, h.months), Qt::AlignVCenter, QString::number(m_from.year()));
}

QRectF Lanes::boxOf(const LanesPicture::Span &phase) const {
    const auto h = heights();
    return {x(phase.from) + 1, h.months + 7.0, std::max(6.0, x(phase.until.addDays(1)) - x(phase.from) - 2), h.phases - 14.0};
}

void Lanes::paintPhases(QPainter &painter) const {
    const auto t = ink();
    const QFontMetrics metrics(typeFont(Type::Label));
    for (const auto &phase : m_picture.phases) {
        if (phase.until < m_from || phase.from > m_until) continue;
        const bool ahead = phase.from > m_picture.today;
        const auto box = boxOf(phase);
        QPen pen(phase.now ? t.accent : t.control, 1);
        if (ahead) pen.setDashPattern({3, 2.5});
        painter.setPen(ahead || phase.now ? pen : QPen(t.line, 1));
        painter.setBrush(phase.now ? t.accentSoft : ahead ? t.surface : t.sunken);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(phase.now ? t.accent : t.text);
        painter.setFont(typeFont(phase.now ? Type::Label : Type::Small));
        const auto inside = box.intersected(QRectF(left(), 0, width() - left(), height())).adjusted(6, 0, -6, 0);
        if (inside.width() > metrics.averageCharWidth() * 4)
            painter.drawText(inside, Qt::AlignCenter,
                             QFontMetrics(painter.font()).elidedText(phase.words, Qt::ElideRight, static_cast<int>(inside.width())));
    }
}

void Lanes::paintReferents(QPainter &painter) const { // the thread: one line, a ring where it is handed over
    const auto t = ink();
    const auto h = heights();
    const double top = h.months + h.phases, y = top + h.referents * 0.7;
    const QFontMetrics metrics(typeFont(Type::Label));
    for (int i = 0; i < m_picture.referents.size(); ++i) {
        const auto &span = m_picture.referents[i];
        const double from = x(span.from), until = x(std::min(span.until, m_picture.today).addDays(1));
        painter.setPen(QPen(t.accent, span.now ? 3 : 2));
        painter.drawLine(QPointF(from, y), QPointF(until, y));
        if (span.now) {
            painter.setPen(QPen(t.accent, 2, Qt::DotLine));
            painter.drawLine(QPointF(until, y), QPointF(x(m_until), y));
        }
        const QRectF words = QRectF(from + (i ? 10 : 0), top + 2, until - from - 12, y - top - 6)
                                 .intersected(QRectF(left(), top, width() - left(), h.referents));
        if (words.width() > metrics.averageCharWidth() * 3) {
            painter.setFont(typeFont(span.now ? Type::Label : Type::Small));
            painter.setPen(span.now ? t.accent : t.muted);
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                             QFontMetrics(painter.font()).elidedText(span.words, Qt::ElideRight, static_cast<int>(words.width())));
        }
        if (i == 0 || !span.fromKnown) continue; // a ring is a day
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(t.surface);
        painter.drawEllipse(QPointF(from, y), 6, 6);
    }
}

void Lanes::paintLinks(QPainter &painter) const {
    const auto t = ink();
    painter.setBrush(Qt::NoBrush);
    for (const auto &[from, to] : m_picture.links) {
        const auto *a = m_bars.value(from), *b = m_bars.value(to);
        if (!a || !b || !a->isVisibleTo(this) || !b->isVisibleTo(this)) continue;
        const QPointF start(a->days().right(), a->days().center().y()), end(b->days().left() - 1, b->days().center().y());
        const double elbow = start.x() + 8 < end.x() - 8 ? start.x() + 8 : std::max(start.x(), static_cast<double>(b->days().right())) + 10;
        QPainterPath path(start);
        path.lineTo(elbow, start.y());
        const bool ahead = elbow < end.x();
        const QPointF tip = ahead ? end : QPointF(b->days().right() + 1, end.y());
        path.lineTo(elbow, tip.y());
        path.lineTo(tip);
        painter.setPen(QPen(t.accent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        const double back = ahead ? -6 : 6;
        painter.setBrush(t.accent);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(back, -4), tip + QPointF(back, 4)}));
    }
}

void Lanes::paintToday(QPainter &painter) const {
    if (m_picture.today < m_from || m_picture.today > m_until) return;
    const auto t = ink();
    const QFontMetrics metrics(typeFont(Type::Small));
    const double at = x(m_picture.today);
    const int bottom = sizeHint().height() - metrics.height() - 10;
    painter.setPen(QPen(t.accent, 1.5, Qt::DotLine));
    painter.drawLine(QPointF(at, heights().months), QPointF(at, bottom));
    const auto words = tr("Today");
    const double wide = metrics.horizontalAdvance(words) + 16;
    const QRectF pill(std::clamp(at - wide / 2, static_cast<double>(left()), width() - wide), bottom, wide, metrics.height() + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(t.onAccent);
    painter.drawText(pill, Qt::AlignCenter, words);
}

} // namespace tp::ui
