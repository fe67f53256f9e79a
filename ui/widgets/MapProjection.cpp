#include "ui/widgets/MapProjection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tp::ui {
namespace {
constexpr double kilometresADegree = 111.32, closest = 40; // times the whole
}

QPointF onPlane(const Place &place, double middleLatitude) {
    const double shrink = std::cos(middleLatitude * std::numbers::pi / 180);
    return {place.longitude * shrink * kilometresADegree, -place.latitude * kilometresADegree};
}

std::vector<QPointF> onPlane(const std::vector<Place> &places) {
    double sum = 0;
    for (const auto &place : places) sum += place.latitude;
    const double middle = places.empty() ? 0 : sum / static_cast<double>(places.size());
    std::vector<QPointF> out;
    out.reserve(places.size());
    for (const auto &place : places) out.push_back(onPlane(place, middle));
    return out;
}

void MapView::show(const QRectF &plane, const QRectF &picture) {
    const double wide = std::max(plane.width(), 1.0), high = std::max(plane.height(), 1.0);
    m_scale = m_least = std::max(0.01, std::min(picture.width() / wide, picture.height() / high));
    m_origin = picture.center() - plane.center() * m_scale;
}

void MapView::zoom(double factor, const QPointF &about) {
    const auto stays = toPlane(about);
    m_scale = std::clamp(m_scale * factor, m_least, m_least * closest);
    m_origin = about - stays * m_scale;
}

void MapView::pan(const QPointF &by) { m_origin += by; }

double circleRadius(std::uint64_t count, std::uint64_t most, double widest) {
    if (count == 0 || most == 0) return smallestRadius;
    return std::max(smallestRadius, widest * std::sqrt(static_cast<double>(count) / static_cast<double>(most)));
}

int nextTowards(const std::vector<QPointF> &points, const QPointF &from, int dx, int dy) {
    int found = -1;
    double best = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto way = points[i] - from;
        const double ahead = way.x() * dx + way.y() * dy, aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (ahead <= 1e-9 || aside > ahead * std::sqrt(3.0)) continue;
        const double cost = ahead + 2 * aside;
        if (found < 0 || cost < best) {
            found = static_cast<int>(i);
            best = cost;
        }
    }
    return found;
}

} // namespace tp::ui
