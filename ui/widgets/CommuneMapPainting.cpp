// What of a CommuneMap is seen: ground, marks, labels in this order.
#include "ui/theme/MapScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CommuneMap.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr double labelGap = 4, halo = 3;
constexpr double shares[] = {0.04, 0.13, 0.22, 0.31}; // of the control colour, a tint of the ground

bool overlaps(const std::vector<QRectF> &taken, const QRectF &box) {
    return std::any_of(taken.begin(), taken.end(), [&](const QRectF &one) { return one.intersects(box); });
}
} // namespace

void CommuneMap::paintGround(QPainter &painter) const {
    const auto t = tokens();
    const auto seen = QRectF(rect());
    std::vector<QLineF> borders, shores;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        QPolygonF shape;
        for (const auto &corner : m_cells[i].shape) shape << m_view.toPicture(corner);
        if (!shape.boundingRect().intersects(seen)) continue;
        const auto tint = shares[m_tints[static_cast<std::size_t>(m_groups[i])]];
        const auto fill = blend(t.control, t.surface, m_marks[i].within ? tint : 0.02);
        painter.setPen(QPen(fill, 1)); // no seam between neighbours
        painter.setBrush(fill);
        painter.drawPolygon(shape);
        for (qsizetype k = 0; k < shape.size(); ++k) {
            const int other = m_cells[i].behind[static_cast<std::size_t>(k)];
            const QLineF side(shape[k], shape[(k + 1) % shape.size()]);
            if (other < 0)
                shores.push_back(side);
            else if (static_cast<std::size_t>(other) > i && m_groups[static_cast<std::size_t>(other)] != m_groups[i])
                borders.push_back(side);
        }
    }
    painter.setPen(QPen(blend(t.control, t.surface, 0.6), 1));
    painter.drawLines(borders.data(), static_cast<int>(borders.size()));
    painter.setPen(QPen(blend(t.control, t.surface, 0.8), 1));
    painter.drawLines(shores.data(), static_cast<int>(shores.size()));
}

void CommuneMap::paintMarks(QPainter &painter) const {
    const auto t = tokens();
    for (const bool met : {false, true}) // the largest first: the smaller ones lie on them
        for (const int one : m_shown) {
            const auto count = m_marks[static_cast<std::size_t>(one)].count;
            if ((count > 0) != met) continue;
            painter.setPen(QPen(t.control, met ? 1.25 : 1));
            painter.setBrush(mapColour(t, count));
            painter.drawEllipse(met ? boxOf(one) : boxOf(one).adjusted(0.75, 0.75, -0.75, -0.75));
        }
    if (m_lit < 0) return;
    painter.setBrush(Qt::NoBrush);
    const auto ring = boxOf(m_lit).adjusted(-3, -3, 3, 3);
    painter.setPen(QPen(t.surface, 4));
    painter.drawEllipse(ring);
    painter.setPen(QPen(hasFocus() ? t.accent : t.text, 2));
    painter.drawEllipse(ring);
}

// The largest number first, each where it covers no other: right, left, above, below of its circle. What is lit comes before all.
std::vector<CommuneMap::Label> CommuneMap::labels() const {
    const QFontMetricsF metrics(typeFont(Type::Small)), strong(typeFont(Type::Strong));
    const auto room = QRectF(rect()).adjusted(2, 2, -2, -2);
    std::vector<Label> out;
    std::vector<QRectF> taken;
    std::vector<int> order;
    if (m_lit >= 0) order.push_back(m_lit);
    for (const int one : m_shown)
        if (m_marks[static_cast<std::size_t>(one)].count > 0) {
            if (one != m_lit) order.push_back(one);
            taken.push_back(boxOf(one));
        }
    for (const int one : order) {
        const auto box = boxOf(one);
        if (!room.contains(box.center())) continue;
        const auto text = QStringLiteral("%1 %2").arg(
            commune(one).name, QLocale().toString(static_cast<qulonglong>(m_marks[static_cast<std::size_t>(one)].count)));
        const auto &font = one == m_lit ? strong : metrics;
        const QSizeF size(font.horizontalAdvance(text) + 2, font.height());
        const double free = box.width() / 2 + labelGap;
        const QPointF middle = box.center();
        for (const auto &corner : {QPointF(middle.x() + free, middle.y() - size.height() / 2),
                                   QPointF(middle.x() - free - size.width(), middle.y() - size.height() / 2),
                                   QPointF(middle.x() - size.width() / 2, middle.y() - free - size.height()),
                                   QPointF(middle.x() - size.width() / 2, middle.y() + free)}) {
            const QRectF at(corner, size);
            if (!room.contains(at) || (one != m_lit && overlaps(taken, at))) continue; // what is lit may cover small circles
            out.push_back({at, text, one});
            taken.push_back(at.adjusted(-labelGap, -1, labelGap, 1));
            break;
        }
    }
    for (auto &name : groupLabels(taken)) out.push_back(std::move(name));
    return out;
}

std::vector<CommuneMap::Label> CommuneMap::groupLabels(const std::vector<QRectF> &taken) const {
    const QFontMetricsF metrics(typeFont(Type::Hint));
    const auto room = QRectF(rect()).adjusted(2, 2, -2, -2);
    std::vector<QRectF> used = taken;
    std::vector<Label> out;
    for (int group = 0; group < static_cast<int>(m_tints.size()); ++group) {
        QRectF around;
        QPointF sum;
        int count = 0;
        QString name;
        for (const int one : m_shown) {
            const auto at = static_cast<std::size_t>(one);
            const auto point = m_view.toPicture(m_points[at]);
            if (m_groups[at] != group || !room.contains(point)) continue;
            name = m_communes[at].group;
            sum += point;
            ++count;
            around |= QRectF(point, QSizeF(1, 1));
        }
        if (count < 3) continue;
        const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
        if (size.width() > around.width() * 1.5) continue; // it would name its neighbours
        for (const double by : {0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0}) {
            const QRectF at(sum / count + QPointF(-size.width() / 2, (by - 0.5) * size.height()), size);
            if (!room.contains(at) || overlaps(used, at)) continue;
            used.push_back(at);
            out.push_back({at, name, -1});
            break;
        }
    }
    return out;
}

void CommuneMap::paintLabels(QPainter &painter) const {
    const auto t = tokens();
    for (const auto &one : labels()) {
        const auto font = typeFont(one.commune < 0 ? Type::Hint : one.commune == m_lit ? Type::Strong : Type::Small);
        QPainterPath words;
        words.addText(one.box.left() + 1, one.box.top() + QFontMetricsF(font).ascent(), font, one.text);
        painter.strokePath(words, QPen(t.surface, halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setFont(font);
        painter.setPen(one.commune < 0 ? t.muted : t.text);
        painter.drawText(one.box.topLeft() + QPointF(1, QFontMetricsF(font).ascent()), one.text);
    }
}

void CommuneMap::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto t = tokens();
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
    painter.save();
    painter.setClipPath(frame);
    paintGround(painter);
    paintMarks(painter);
    paintLabels(painter);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.line, 1));
    painter.drawPath(frame);
}

} // namespace tp::ui
