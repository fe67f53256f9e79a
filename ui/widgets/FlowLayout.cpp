#include "ui/widgets/FlowLayout.h"

#include <QWidget>

namespace tp::ui {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

void FlowLayout::insertWidget(int index, QWidget *widget) {
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto *item : m_items) size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const {
    const auto margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    int x = area.x(), y = area.y(), line = 0;
    for (int i = 0; i < m_items.size(); ++i) {
        auto *item = m_items[i];
        if (item->isEmpty()) continue;
        const bool stretched = m_stretchLast && i == m_items.size() - 1;
        QSize size =
            (stretched ? item->minimumSize() : item->sizeHint()).boundedTo({std::max(area.width(), item->minimumSize().width()), 10'000});
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            x = area.x();
            y += line + spacing();
            line = 0;
        }
        line = std::max(line, item->sizeHint().height());
        if (stretched) size.setWidth(area.x() + area.width() - x);
        if (place) item->setGeometry({x, y, size.width(), item->sizeHint().height()});
        x += size.width() + spacing();
    }
    return y + line - rect.y() + margins.bottom();
}

} // namespace tp::ui
