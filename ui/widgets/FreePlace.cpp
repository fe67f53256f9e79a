#include "ui/widgets/FreePlace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QScrollArea>

#include <limits>

namespace tp::ui {
namespace {
constexpr int ofAControl = 1000, ofAList = 1;

QRect seenOf(const QWidget &one, const QWidget &window) { // what the areas around it let through
    auto rect = QRect(one.mapTo(&window, QPoint()), one.size());
    for (const auto *above = one.parentWidget(); above && above != &window; above = above->parentWidget())
        rect &= QRect(above->mapTo(&window, QPoint()), above->size());
    return rect & window.rect();
}
int weightOf(const QWidget &one) {
    const bool control = (one.focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(&one);
    if (!control || !one.isVisible() || !one.isEnabled()) return 0;
    if (qobject_cast<const QScrollArea *>(&one)) return 0; // what it holds counts
    return qobject_cast<const QAbstractItemView *>(&one) ? ofAList : ofAControl;
}
} // namespace

int coveredBy(const QRect &rect, const QWidget &window, const QWidget &notice) {
    int covered = 0;
    for (const auto *one : window.findChildren<QWidget *>()) {
        const int weight = weightOf(*one);
        if (weight == 0 || one == &notice || notice.isAncestorOf(one) || one->window() != &window) continue;
        if (seenOf(*one, window).intersects(rect)) covered += weight;
    }
    return covered;
}

QPoint freePlace(const std::vector<QPoint> &places, const QSize &size, const QWidget &window, const QWidget &notice) {
    QPoint best;
    int least = std::numeric_limits<int>::max();
    for (const auto &place : places) {
        const int covered = coveredBy({place, size}, window, notice);
        if (covered >= least) continue;
        best = place;
        least = covered;
        if (least == 0) break;
    }
    return best;
}

} // namespace tp::ui
