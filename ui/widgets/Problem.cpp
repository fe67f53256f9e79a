#include "ui/widgets/Problem.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>

namespace tp::ui {
namespace {
constexpr int marginX = 24, marginY = 72; // the field above the sentence, and its label
}

void sayProblem(QLabel &label, const QString &sentence) {
    label.setText(sentence);
    if (sentence.isEmpty()) return label.hide();
    const bool again = label.isVisible();
    label.show();
    if (!again) return;
    QAccessibleEvent shown(&label, QAccessible::ObjectShow); // else only what was hidden is read
    QAccessible::updateAccessibility(&shown);
}

void bringIntoView(QWidget &widget) {
    QTimer::singleShot(0, &widget, [&widget] {
        if (!widget.isVisible()) return;
        for (auto *above = widget.parentWidget(); above; above = above->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(above);
            if (area && area->widget() && area->widget()->isAncestorOf(&widget)) area->ensureWidgetVisible(&widget, marginX, marginY);
        }
    });
}

} // namespace tp::ui
