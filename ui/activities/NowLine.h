#pragma once
// Where now is in the grid of a week: over the sessions, which are seen through it, and clicked. Window's thread.
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QWidget>

namespace tp::ui {

class NowLine final : public QWidget {
public:
    static constexpr int radius = 4;
    explicit NowLine(QWidget *parent) : QWidget(parent) {
        setObjectName(QStringLiteral("weekGrid.now"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const auto colour = tokens().late;
        painter.fillRect(radius, radius - 1, width() - radius, 2, colour);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPoint(radius, radius), radius, radius);
    }
};

} // namespace tp::ui
