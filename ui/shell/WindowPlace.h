#pragma once
// Where the window stands, kept from one start to the next in the user's settings: size, place, whether it fills the screen. On a screen
// that is gone it comes back inside what is visible. Window's thread.
#include <QList>
#include <QRect>

class QWidget;

namespace tp::ui {

void placeWindow(QWidget &window, QSize atFirst); // before it is shown
void rememberPlace(const QWidget &window);        // when it is closed

void placeLike(QWidget &window, const QWidget &before); // takes its place on the screen

// `wanted`, moved and if need be shrunk into the screen it shares most with; into the first when it shares too little to be caught.
[[nodiscard]] QRect visiblePlace(const QRect &wanted, const QList<QRect> &screens);

} // namespace tp::ui
