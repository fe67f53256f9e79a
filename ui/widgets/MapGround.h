#pragma once
// The ground under a map of points that come without outlines: around each point what lies nearer to it than to any other, no further than
// `reach`. It stands in for the outline and is none. Pure.
#include <QPolygonF>

#include <vector>

namespace tp::ui {

struct GroundCell {
    QPolygonF shape;         // convex
    std::vector<int> behind; // for each side, from corner k to k + 1: the point on its other side; -1: nothing
};
[[nodiscard]] std::vector<GroundCell> groundAround(const std::vector<QPointF> &points, double reach);

// A tint (0, 1, 2 …) for each group, so that no two that touch share one where `tints` are enough. groups: by point, 0 to n - 1.
[[nodiscard]] std::vector<int> tintsOfGroups(const std::vector<GroundCell> &cells, const std::vector<int> &groups, int tints);

} // namespace tp::ui
