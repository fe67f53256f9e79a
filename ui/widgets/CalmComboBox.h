#pragma once
// A choice the wheel goes past: whoever scrolls the page over it must not change a setting that takes effect at once.
#include <QComboBox>
#include <QWheelEvent>

namespace tp::ui {

class CalmComboBox final : public QComboBox {
public:
    explicit CalmComboBox(const QString &name) { setObjectName(name); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace tp::ui
