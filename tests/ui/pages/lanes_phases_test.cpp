// The phases behind the lanes, as pixels: on either side of a bound the ground differs, through a lane nothing else is drawn in; on the
// screen in light and dark, and on paper.
#include "tests/ui/pages/Scene.h"
#include "ui/pathways/Lanes.h"
#include "ui/pathways/StepBar.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <functional>

using namespace tp;
using namespace tp::test;

namespace {

const QDate boundDay(2026, 6, 15);

// Two lanes; a step begins on that day in the first one, nothing is drawn in the second.
ui::LanesPicture lanesWith(const QList<ui::LanesPicture::Span> &phases) {
    ui::LanesPicture picture;
    picture.today = QDate(2026, 11, 24);
    picture.phases = phases;
    picture.lanes = {{"AAJB", "Association des Amis de Jean Bosco"}, {"WIP", "WIP"}};
    picture.bars = {{RecordId(), 0, boundDay, boundDay.addDays(15), domain::StepState::Done, "Boxe", "Boxe", {}}};
    return picture;
}
QList<ui::LanesPicture::Span> twoPhases() { // that meet on that day
    return {{"Repérage", QDate(2026, 3, 2), boundDay.addDays(-1), false}, {"Mobilisation", boundDay, QDate(2026, 11, 24), true}};
}
QList<ui::LanesPicture::Span> onePhase() { return {{"Repérage", QDate(2026, 3, 2), QDate(2026, 11, 24), true}}; }

struct EmptyLane {               // of what was drawn: the second one
    QColor before, after, names; // some points to the left and to the right of the day; under the names of the structures
    QList<QColor> at;            // on the day and a point beside it, down the lane
    [[nodiscard]] bool hasLine(const QColor &line) const {
        return std::ranges::any_of(at, [&](const QColor &one) {
            return std::abs(one.red() - line.red()) + std::abs(one.green() - line.green()) + std::abs(one.blue() - line.blue()) < 12;
        });
    }
};
EmptyLane emptyLaneOf(ui::Lanes &lanes, const std::function<QImage()> &draw) {
    present(lanes, {900, lanes.sizeHint().height()});
    lanes.showRange(ui::Lanes::Range::All);
    settle();
    const auto *bar = lanes.findChild<ui::StepBar *>();
    REQUIRE(bar);
    const int day = bar->days().left();
    const int below = lanes.sizeHint().height() - QFontMetrics(ui::typeFont(ui::Type::Small)).height() - 14; // the end of the last lane
    const auto image = draw();
    EmptyLane out{image.pixelColor(day - 7, below - 12), image.pixelColor(day + 7, below - 12), image.pixelColor(4, below - 6), {}};
    for (int y = below - 26; y < below - 6; ++y)
        for (int x = day - 2; x <= day + 2; ++x) out.at << image.pixelColor(x, y);
    return out;
}
EmptyLane onScreen(const QList<ui::LanesPicture::Span> &phases) {
    ui::Lanes lanes;
    lanes.setPicture(lanesWith(phases));
    return emptyLaneOf(lanes, [&] { return lanes.grab().toImage(); });
}
EmptyLane onPaper(const QList<ui::LanesPicture::Span> &phases) {
    ui::Lanes lanes;
    lanes.setPaper();
    lanes.setPicture(lanesWith(phases));
    return emptyLaneOf(lanes, [&] {
        QImage paper(lanes.size(), QImage::Format_RGB32);
        paper.fill(ui::paperBlank);
        QPainter painter(&paper);
        lanes.render(&painter, {}, {}, QWidget::DrawChildren); // as the sheet does
        painter.end();
        return paper;
    });
}

} // namespace

TEST_CASE("A phase goes on behind the lanes: the ground changes where it begins, under a line, and nowhere without one", "[pathways]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().show(choice);
        const auto t = ui::tokens();
        INFO((t.dark ? "dark" : "light"));
        const auto two = onScreen(twoPhases()), one = onScreen(onePhase()), none = onScreen({});
        CHECK(two.before != two.after);
        CHECK(two.after == t.sunken);
        CHECK(two.before == none.before);
        CHECK(two.hasLine(t.line));
        CHECK(two.names == none.names);           // not under the names of the structures
        for (const auto &control : {one, none}) { // no bound there: nothing is seen
            CHECK(control.before == control.after);
            CHECK_FALSE(control.hasLine(t.line));
        }
        // What is written over the ground and the line can still be read.
        for (const auto &under : {t.sunken, t.line})
            for (const auto &written : {t.text, t.muted, t.accent}) CHECK(ui::contrast(written, under) >= 4.5);
    }
    theTheme().show(ui::Theme::Choice::System);
}

TEST_CASE("On paper the phases go on behind the lanes in ink of paper, whatever the theme", "[pathways]") {
    theTheme().show(ui::Theme::Choice::Dark);
    const auto two = onPaper(twoPhases()), one = onPaper(onePhase());
    theTheme().show(ui::Theme::Choice::System);
    CHECK(two.before == ui::paperBlank);
    CHECK(two.after == ui::lightTokens().sunken);
    CHECK(two.hasLine(ui::lightTokens().line));
    CHECK(one.before == ui::paperBlank);
    CHECK(one.after == ui::paperBlank);
    CHECK_FALSE(one.hasLine(ui::lightTokens().line));
}
