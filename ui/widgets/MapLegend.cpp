#include "ui/widgets/MapLegend.h"

#include "ui/theme/MapScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MapProjection.h"

#include <QEvent>
#include <QPainter>

namespace tp::ui {
namespace {
constexpr int legendGap = 6, between = 16;
constexpr double radii[] = {smallestRadius, 4, 5, 6, 7};
double side(const QFontMetrics &metrics) { return std::max<double>(metrics.height(), 2 * radii[4] + 2); }
} // namespace

MapLegend::MapLegend(QWidget *parent) : QWidget(parent) {
    setFont(typeFont(Type::Small));
    setProperty(typeProperty, static_cast<int>(Type::Small));
    setAccessibleName(tr("Legend: the larger and darker a circle, the more encounters. %1").arg(words().join(QStringLiteral(", "))));
    setToolTip(tr("The area of a circle is the number of encounters."));
}

QStringList MapLegend::words() {
    const auto scale = mapScale(lightTokens());
    QStringList out{tr("None")};
    for (std::size_t i = 0; i + 1 < scale.size(); ++i) out << tr("%1 to %2").arg(scale[i].from).arg(scale[i + 1].from - 1);
    out << tr("%1 and more").arg(scale.back().from);
    return out;
}

QSize MapLegend::sizeHint() const {
    const auto metrics = fontMetrics();
    double width = 0;
    int at = 0;
    for (const auto &word : words()) width += 2 * radii[at++] + legendGap + metrics.horizontalAdvance(word) + between;
    return {static_cast<int>(width), static_cast<int>(side(metrics)) + 2};
}

void MapLegend::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto scale = mapScale(t);
    const double middle = height() / 2.0;
    double x = 1;
    int at = 0;
    for (const auto &word : words()) {
        const double radius = radii[at];
        painter.setPen(QPen(t.control, 1.25));
        painter.setBrush(at == 0 ? t.surface : scale[static_cast<std::size_t>(at) - 1].fill);
        painter.drawEllipse(QPointF(x + radius, middle), radius, radius);
        x += 2 * radius + legendGap;
        painter.setPen(t.muted);
        const double wide = fontMetrics().horizontalAdvance(word);
        painter.drawText(QRectF(x, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += wide + between;
        ++at;
    }
}

void MapLegend::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

} // namespace tp::ui
