#pragma once
// The wheel scrolls the page: over a closed list of choices, or a field of a number or a day, it would change what was chosen without a
// click, and nobody would see it. One for a window, owned by it.
#include <QObject>

class QWidget;

namespace tp::ui {

class WheelPast : public QObject {
public:
    explicit WheelPast(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace tp::ui
