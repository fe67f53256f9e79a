#include "ui/widgets/MapGround.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace tp::ui {
namespace {

GroundCell roundCell(const QPointF &centre, double reach) {
    constexpr int corners = 12;
    GroundCell cell;
    for (int k = 0; k < corners; ++k) {
        const double angle = 2 * std::numbers::pi * k / corners;
        cell.shape << centre + reach * QPointF(std::cos(angle), std::sin(angle));
        cell.behind.push_back(-1);
    }
    return cell;
}

// Keeps what lies nearer to `centre` than to `other` (Sutherland and Hodgman, one side).
void cut(GroundCell &cell, const QPointF &centre, const QPointF &other, int index) {
    const auto middle = (centre + other) / 2, way = other - centre;
    const auto beyond = [&](const QPointF &at) { return QPointF::dotProduct(at - middle, way); };
    GroundCell out;
    const auto corners = cell.shape.size();
    for (qsizetype k = 0; k < corners; ++k) {
        const auto &from = cell.shape[k], &to = cell.shape[(k + 1) % corners];
        const double a = beyond(from), b = beyond(to);
        const int behind = cell.behind[static_cast<std::size_t>(k)];
        if (a <= 0) {
            out.shape << from;
            out.behind.push_back(behind);
        }
        if ((a <= 0) == (b <= 0)) continue;
        out.shape << from + (to - from) * (a / (a - b));
        out.behind.push_back(a <= 0 ? index : behind); // on the way out the new side begins
    }
    cell = std::move(out);
}

} // namespace

std::vector<GroundCell> groundAround(const std::vector<QPointF> &points, double reach) {
    std::vector<GroundCell> cells;
    cells.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        auto cell = roundCell(points[i], reach);
        for (std::size_t j = 0; j < points.size(); ++j) {
            const auto way = points[j] - points[i];
            const double far = QPointF::dotProduct(way, way);
            if (j != i && far > 0 && far < 4 * reach * reach) cut(cell, points[i], points[j], static_cast<int>(j));
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

std::vector<int> tintsOfGroups(const std::vector<GroundCell> &cells, const std::vector<int> &groups, int tints) {
    const auto count = groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + 1;
    std::vector<std::set<int>> touching(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (const int other : cells[i].behind)
            if (other >= 0 && groups[static_cast<std::size_t>(other)] != groups[i])
                touching[static_cast<std::size_t>(groups[i])].insert(groups[static_cast<std::size_t>(other)]);
    std::vector<int> order(static_cast<std::size_t>(count)), out(static_cast<std::size_t>(count), -1);
    for (int group = 0; group < count; ++group) order[static_cast<std::size_t>(group)] = group;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return touching[static_cast<std::size_t>(a)].size() > touching[static_cast<std::size_t>(b)].size();
    });
    for (const int group : order) {
        std::vector<int> used(static_cast<std::size_t>(tints), 0);
        for (const int other : touching[static_cast<std::size_t>(group)])
            if (const int tint = out[static_cast<std::size_t>(other)]; tint >= 0) ++used[static_cast<std::size_t>(tint)];
        out[static_cast<std::size_t>(group)] = static_cast<int>(std::min_element(used.begin(), used.end()) - used.begin());
    }
    return out;
}

} // namespace tp::ui
