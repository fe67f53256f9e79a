#include "ui/shell/WindowPlace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr auto placeKey = "window/place", filledKey = "window/maximised";
constexpr int graspable = 80; // of the window in sight, each way: enough to draw it back

QList<QRect> screensNow() { // the first is the one a window without a place opens on
    QList<QRect> screens;
    for (const auto *screen : QGuiApplication::screens()) screens << screen->availableGeometry();
    return screens;
}
} // namespace

QRect visiblePlace(const QRect &wanted, const QList<QRect> &screens) {
    if (screens.isEmpty()) return wanted;
    const auto shared = [&](const QRect &screen) {
        const auto both = screen.intersected(wanted);
        return both.width() >= graspable && both.height() >= graspable ? both.width() * both.height() : 0;
    };
    const auto best =
        *std::max_element(screens.begin(), screens.end(), [&](const QRect &a, const QRect &b) { return shared(a) < shared(b); });
    if (best.contains(wanted)) return wanted;
    QRect place(wanted.topLeft(), wanted.size().boundedTo(best.size()));
    if (shared(best) == 0) {
        place.moveCenter(screens.front().center());
        return place.intersected(screens.front());
    }
    place.moveLeft(std::clamp(place.left(), best.left(), best.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), best.top(), best.bottom() - place.height() + 1));
    return place;
}

void placeWindow(QWidget &window, QSize atFirst) {
    const QSettings settings;
    const auto kept = settings.value(QLatin1String(placeKey)).toRect();
    if (!kept.isValid()) return window.resize(atFirst);
    window.setGeometry(visiblePlace(kept, screensNow()));
    if (settings.value(QLatin1String(filledKey)).toBool()) window.setWindowState(Qt::WindowMaximized);
}

void placeLike(QWidget &window, const QWidget &before) {
    window.setGeometry(before.isMaximized() && before.normalGeometry().isValid() ? before.normalGeometry() : before.geometry());
    if (before.isMaximized()) window.setWindowState(Qt::WindowMaximized);
}

void rememberPlace(const QWidget &window) {
    QSettings settings;
    const auto place = window.normalGeometry();
    settings.setValue(QLatin1String(placeKey), place.isValid() ? place : window.geometry());
    settings.setValue(QLatin1String(filledKey), window.isMaximized());
}

} // namespace tp::ui
