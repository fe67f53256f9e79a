#include "ui/lists/ScrolledColumns.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>

namespace tp::ui {

ScrolledColumns::ScrolledColumns(QWidget *parent) : QScrollArea(parent) {
    auto *page = new QWidget;
    m_columns = new QHBoxLayout(page);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(space::l);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ScrolledColumns::resizeEvent(QResizeEvent *event) {
    const bool narrow = width() < fontMetrics().averageCharWidth() * 100;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

} // namespace tp::ui
