#include "ui/widgets/TabOrder.h"

#include <QLayout>
#include <QWidget>

namespace tp::ui {
namespace {
void gather(QLayout *layout, QList<QWidget *> &out) {
    for (int at = 0; layout && at < layout->count(); ++at) {
        auto *item = layout->itemAt(at);
        if (auto *inner = item->layout()) gather(inner, out);
        auto *widget = item->widget();
        if (!widget) continue;
        if (widget->focusPolicy() & Qt::TabFocus)
            out << widget;
        else
            gather(widget->layout(), out);
    }
}
} // namespace

void tabsAsLaidOut(QWidget &whole) {
    QList<QWidget *> inOrder;
    gather(whole.layout(), inOrder);
    for (int at = 1; at < inOrder.size(); ++at) QWidget::setTabOrder(inOrder[at - 1], inOrder[at]);
}

void tabsAfter(QWidget &form, std::initializer_list<QWidget *> next) {
    QWidget *last = nullptr;
    for (auto *one = form.nextInFocusChain(); one && one != &form; one = one->nextInFocusChain())
        if (form.isAncestorOf(one) && !one->focusProxy() && one->focusPolicy() & Qt::TabFocus) last = one;
    for (auto *one : next) {
        if (last) QWidget::setTabOrder(last, one);
        last = one;
    }
}

} // namespace tp::ui
