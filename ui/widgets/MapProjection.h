#pragma once
// From longitude and latitude to a plane, and from the plane to the picture. Equirectangular with the cosine of the middle latitude: over
// Calvados (120 km by 70) it is off by less than 100 m from any better one, which is less than a pixel. Pure.
#include <QPointF>
#include <QRectF>

#include <vector>

namespace tp::ui {

struct Place { // degrees, WGS 84
    double longitude = 0, latitude = 0;
};

// Kilometres east and south of the first place's meridian and the equator; `middleLatitude`: where a kilometre is one.
[[nodiscard]] QPointF onPlane(const Place &place, double middleLatitude);
[[nodiscard]] std::vector<QPointF> onPlane(const std::vector<Place> &places);

// A window on the plane.
class MapView {
public:
    void show(const QRectF &plane, const QRectF &picture); // all of `plane`, in the middle of `picture`
    void zoom(double factor, const QPointF &about);        // a point of the picture that stays where it is
    void pan(const QPointF &by);                           // in the picture
    [[nodiscard]] QPointF toPicture(const QPointF &plane) const { return plane * m_scale + m_origin; }
    [[nodiscard]] QPointF toPlane(const QPointF &picture) const { return (picture - m_origin) / m_scale; }
    [[nodiscard]] double scale() const { return m_scale; } // pixels a kilometre
    [[nodiscard]] bool isWhole() const { return m_scale <= m_least * 1.001; }

private:
    double m_scale = 1, m_least = 1;
    QPointF m_origin;
};

inline constexpr double smallestRadius = 3;
// Of a circle whose area stands for `count`, when that of `most` has the radius `widest`; never so small that it is not seen.
[[nodiscard]] double circleRadius(std::uint64_t count, std::uint64_t most, double widest);

// The next of `points` from `from` in the direction of an arrow key (dx, dy): the nearest, sideways counted twice, within 60° of the
// direction. -1: none.
[[nodiscard]] int nextTowards(const std::vector<QPointF> &points, const QPointF &from, int dx, int dy);

} // namespace tp::ui
