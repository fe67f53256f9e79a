#pragma once
// The top of a panel: its title, and in the corner the button that closes it. Window's thread.
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tp::ui {

[[nodiscard]] inline QHBoxLayout *panelTop(QLabel *title, Button *close) {
    close->setCompact(true);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    return top;
}

} // namespace tp::ui
