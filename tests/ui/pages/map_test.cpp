// Where a map puts things: the plane, circles, arrows, the ground. No page.
#include "core/domain/Communes.h"
#include "ui/widgets/CommuneMap.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QLineF>

#include <cmath>

using namespace tp;
using Catch::Approx;

namespace {
double kilometres(const ui::Place &a, const ui::Place &b) { // on the sphere
    const double rad = 3.14159265358979 / 180;
    const double dLat = (b.latitude - a.latitude) * rad, dLon = (b.longitude - a.longitude) * rad;
    const double h =
        std::pow(std::sin(dLat / 2), 2) + std::cos(a.latitude * rad) * std::cos(b.latitude * rad) * std::pow(std::sin(dLon / 2), 2);
    return 2 * 6371.0 * std::asin(std::sqrt(h));
}
ui::Place placeOf(const char *code) {
    const auto *commune = domain::commune(code);
    REQUIRE(commune);
    return {commune->longitude, commune->latitude};
}
double length(const QPointF &a, const QPointF &b) { return QLineF(a, b).length(); }
} // namespace

TEST_CASE("The plane keeps distances over Calvados: within half a percent of the sphere's, north up, east right", "[map]") {
    const std::vector<ui::Place> places{placeOf("14118"), placeOf("14366"), placeOf("14047"), placeOf("14762"), placeOf("14333")};
    const auto points = ui::onPlane(places);
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) CHECK(length(points[a], points[b]) == Approx(kilometres(places[a], places[b])).epsilon(0.005));
    CHECK(points[1].x() > points[0].x()); // Lisieux lies east of Caen
    CHECK(points[3].y() > points[0].y()); // Vire south of it
}

TEST_CASE("A circle's area is the number, and what is small is still seen", "[map]") {
    const double large = ui::circleRadius(400, 400, 40), quarter = ui::circleRadius(100, 400, 40);
    CHECK(large == 40);
    CHECK(large * large == Approx(4 * quarter * quarter));
    CHECK(ui::circleRadius(1, 1'000'000, 40) == ui::smallestRadius);
    CHECK(ui::circleRadius(0, 0, 40) == ui::smallestRadius);
}

TEST_CASE("Zooming keeps the point under the hand, and never shows less than all", "[map]") {
    ui::MapView view;
    view.show({0, 0, 100, 50}, {0, 0, 400, 400});
    CHECK(view.scale() == Approx(4));
    CHECK(view.toPicture({50, 25}) == QPointF(200, 200));
    CHECK(view.isWhole());
    const auto under = view.toPlane({100, 250});
    view.zoom(3, {100, 250});
    CHECK(length(view.toPicture(under), {100, 250}) < 1e-9);
    CHECK_FALSE(view.isWhole());
    view.zoom(0.01, {100, 250});
    CHECK(view.isWhole());
    view.zoom(1e9, {0, 0});
    CHECK(view.scale() < 1000);
}

TEST_CASE("Arrows go to the nearest in their direction, and stay where there is none", "[map]") {
    const std::vector<QPointF> points{{10, 0}, {4, 3}, {0, -5}, {-8, 1}, {1, 9}};
    CHECK(ui::nextTowards(points, {0, 0}, 1, 0) == 0); // straight ahead, though another lies nearer aside
    CHECK(ui::nextTowards(points, {0, 0}, 0, -1) == 2);
    CHECK(ui::nextTowards(points, {0, 0}, -1, 0) == 3);
    CHECK(ui::nextTowards(points, {0, 0}, 0, 1) == 1);
    CHECK(ui::nextTowards(points, {10, 0}, 1, 0) == -1);
    CHECK(ui::nextTowards({}, {0, 0}, 1, 0) == -1);
}

TEST_CASE("Every commune can be reached by arrows from any other", "[map]") {
    std::vector<ui::Place> places;
    for (const auto &one : domain::communes())
        if (one.latitude != 0) places.push_back({one.longitude, one.latitude});
    const auto points = ui::onPlane(places);
    std::vector<bool> reached(points.size(), false);
    std::vector<std::size_t> open{0};
    reached[0] = true;
    while (!open.empty()) {
        const auto from = open.back();
        open.pop_back();
        for (const auto &[dx, dy] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}})
            if (const int next = ui::nextTowards(points, points[from], dx, dy); next >= 0 && !reached[static_cast<std::size_t>(next)]) {
                reached[static_cast<std::size_t>(next)] = true;
                open.push_back(static_cast<std::size_t>(next));
            }
    }
    const auto missed = std::count(reached.begin(), reached.end(), false);
    CHECK(missed * 50 <= static_cast<std::ptrdiff_t>(points.size())); // the table has them all
}

TEST_CASE("The ground around a point is what lies nearer to it than to any other", "[map]") {
    const std::vector<QPointF> points{{0, 0}, {4, 0}, {0, 6}, {100, 100}};
    const auto cells = ui::groundAround(points, 5);
    CHECK(cells[0].shape.boundingRect().right() == Approx(2));
    CHECK(cells[0].shape.boundingRect().bottom() == Approx(3));
    CHECK(cells[0].shape.boundingRect().left() == Approx(-5));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        REQUIRE(static_cast<std::size_t>(cells[i].shape.size()) == cells[i].behind.size());
        for (const auto &corner : cells[i].shape)
            for (const auto &other : points) CHECK(length(corner, points[i]) <= length(corner, other) + 1e-6);
    }
    CHECK(std::count(cells[0].behind.begin(), cells[0].behind.end(), 1) == 1);
    CHECK(std::count(cells[0].behind.begin(), cells[0].behind.end(), 2) == 1);
    CHECK(std::count(cells[3].behind.begin(), cells[3].behind.end(), -1) == 12);
}

TEST_CASE("Intercommunalities that touch have different tints", "[map]") {
    std::vector<ui::Place> places;
    std::vector<int> groups;
    std::map<std::string, int> numbers;
    for (const auto &one : domain::communes()) {
        if (one.latitude == 0) continue; // not known
        places.push_back({one.longitude, one.latitude});
        groups.push_back(numbers.emplace(one.epciCode, static_cast<int>(numbers.size())).first->second);
    }
    const auto cells = ui::groundAround(ui::onPlane(places), 6);
    const auto tints = ui::tintsOfGroups(cells, groups, 4);
    int alike = 0, sides = 0;
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (const int other : cells[i].behind)
            if (other >= 0 && groups[static_cast<std::size_t>(other)] != groups[i]) {
                ++sides;
                alike +=
                    tints[static_cast<std::size_t>(groups[static_cast<std::size_t>(other)])] == tints[static_cast<std::size_t>(groups[i])];
            }
    CHECK(sides > 100);
    CHECK(alike == 0);
}
