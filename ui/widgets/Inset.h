#pragma once
// What stands where a list would: at the top, with room around it. Takes `content`. Window's thread.
#include "ui/theme/Theme.h"

#include <QVBoxLayout>
#include <QWidget>

namespace tp::ui {

[[nodiscard]] inline QWidget *inset(QWidget *content) {
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(content);
    column->addStretch();
    return frame;
}

} // namespace tp::ui
