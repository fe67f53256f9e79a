#include "ui/widgets/Radar.h"

#include "ui/theme/Theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace tp::ui {
namespace {
constexpr double nothing = 0.06; // of the way out: level 0 is a point near the middle, not the middle itself
constexpr int axisGap = 6;
} // namespace

Radar::Radar(QStringList axes, int highest, QWidget *parent) : QWidget(parent), m_axes(std::move(axes)), m_highest(highest) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(typeFont(Type::Small));
}

void Radar::setLevels(RadarLevels before, RadarLevels now, const QString &spoken) {
    m_before = std::move(before);
    m_now = std::move(now);
    setAccessibleDescription(spoken);
    update();
}

QSize Radar::sizeHint() const {
    const int side = fontMetrics().height() * 15;
    return {side * 4 / 3, side};
}

QSize Radar::minimumSizeHint() const { return sizeHint() * 0.8; }

int Radar::heightForWidth(int width) const { return std::min(width * 3 / 4, sizeHint().height() * 5 / 4); }

double Radar::radius() const {
    const auto metrics = fontMetrics();
    int widest = 0;
    for (const auto &name : m_axes) widest = std::max(widest, metrics.horizontalAdvance(name));
    return std::max(20.0, std::min(width() / 2.0 - widest - axisGap, height() / 2.0 - metrics.height() - axisGap));
}

QPointF Radar::point(double share, std::size_t axis) const {
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_axes.size()) - std::numbers::pi / 2;
    return QRectF(rect()).center() + m_radius * share * QPointF(std::cos(angle), std::sin(angle));
}

void Radar::paintLevels(QPainter &painter, const RadarLevels &levels, bool earlier) const {
    const auto t = tokens();
    QPolygonF shape;
    for (std::size_t axis = 0; axis < levels.size(); ++axis)
        if (levels[axis]) shape << point(nothing + (1 - nothing) * *levels[axis] / m_highest, axis);
    QPen pen(earlier ? t.muted : t.accent, earlier ? 1.5 : 2);
    if (earlier) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    auto fill = t.accent;
    fill.setAlphaF(0.14f);
    painter.setBrush(earlier ? QBrush(Qt::NoBrush) : QBrush(fill));
    if (shape.size() > 2) painter.drawPolygon(shape);
    if (shape.size() == 2) painter.drawLine(shape[0], shape[1]);
    painter.setBrush(earlier ? t.surface : t.accent);
    for (const auto &at : shape) painter.drawEllipse(at, earlier ? 2.0 : 3.0, earlier ? 2.0 : 3.0);
}

void Radar::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    m_radius = radius(); // once: it takes the widths of all names, and a picture has some seventy points
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<std::size_t>(m_axes.size());
    for (int level = 1; level <= m_highest; ++level) {
        QPolygonF ring;
        for (std::size_t axis = 0; axis < count; ++axis) ring << point(nothing + (1 - nothing) * level / m_highest, axis);
        painter.setPen(QPen(level == m_highest ? t.control : t.line, 1));
        painter.drawPolygon(ring);
    }
    painter.setPen(QPen(t.line, 1));
    for (std::size_t axis = 0; axis < count; ++axis) painter.drawLine(QRectF(rect()).center(), point(1, axis));
    if (!m_before.empty()) paintLevels(painter, m_before, true);
    paintLevels(painter, m_now, false);
    painter.setPen(t.text);
    const auto middle = QRectF(rect()).center();
    for (std::size_t axis = 0; axis < count; ++axis) {
        const auto tip = point(1, axis);
        const auto &name = m_axes[static_cast<int>(axis)];
        const QSizeF size(fontMetrics().horizontalAdvance(name) + 1, fontMetrics().height());
        QRectF box(QPointF(tip.x() + axisGap, tip.y() - size.height() / 2), size);
        if (std::abs(tip.x() - middle.x()) < 1)
            box.moveTopLeft({tip.x() - size.width() / 2, tip.y() < middle.y() ? tip.y() - size.height() - 2 : tip.y() + 2});
        else if (tip.x() < middle.x())
            box.moveRight(tip.x() - axisGap);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

} // namespace tp::ui
