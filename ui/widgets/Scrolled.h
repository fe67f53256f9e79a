#pragma once
// What does not fit scrolls: an area without a frame, of the ground it stands on, never sideways. Takes `content`. Window's thread.
#include <QScrollArea>

namespace tp::ui {

[[nodiscard]] inline QScrollArea *scrolled(QWidget *content) {
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget turned on
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace tp::ui
