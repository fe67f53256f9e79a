#pragma once
// Where something may lie over a window without covering what one acts upon. Pure reading of what stands there; window's thread.
#include <QPoint>

#include <vector>

class QRect;
class QSize;
class QWidget;

namespace tp::ui {

// What a notice over `rect` of `window` would cover of its controls, those of `notice` itself left out; 0: nothing. A list that scrolls
// counts little: most of it stays in reach.
[[nodiscard]] int coveredBy(const QRect &rect, const QWidget &window, const QWidget &notice);
// The first of `places` where `notice` in this size covers nothing, else the one where it covers least.
[[nodiscard]] QPoint freePlace(const std::vector<QPoint> &places, const QSize &size, const QWidget &window, const QWidget &notice);

} // namespace tp::ui
