#pragma once
// A stack as high as the step it shows, not as its highest.
#include <QStackedWidget>

namespace tp::ui {

inline void showStep(QStackedWidget &stack, int step) {
    for (int at = 0; at < stack.count(); ++at)
        stack.widget(at)->setSizePolicy(QSizePolicy::Preferred, at == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    stack.setCurrentIndex(step);
    stack.updateGeometry();
}

} // namespace tp::ui
