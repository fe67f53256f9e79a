#include "ui/importing/TargetRow.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace tp::ui {

TargetRow::TargetRow(QTableView &table, QWidget *parent) : QWidget(parent), m_table(table) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &TargetRow::follow);
    connect(header, &QHeaderView::geometriesChanged, this, &TargetRow::follow);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &TargetRow::follow);
}

void TargetRow::add(QComboBox *box) {
    auto *name = new QLabel(box->accessibleName(), this);
    name->setBuddy(box);
    name->hide();
    m_names << name;
    box->setParent(this);
    box->installEventFilter(this);
    m_boxes << box;
    follow();
}

void TargetRow::setName(int column, const QString &name) {
    m_boxes[column]->setAccessibleName(name);
    m_names[column]->setText(name);
}

QSize TargetRow::sizeHint() const { return {0, controlHeight() + 8}; }

void TargetRow::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    follow();
}

bool TargetRow::eventFilter(QObject *box, QEvent *event) {
    if (event->type() == QEvent::FocusIn)
        m_table.scrollTo(m_table.model()->index(0, static_cast<int>(m_boxes.indexOf(static_cast<QComboBox *>(box)))));
    return QWidget::eventFilter(box, event);
}

void TargetRow::follow() {
    const auto *header = m_table.horizontalHeader();
    for (int column = 0; column < m_boxes.size(); ++column)
        m_boxes[column]->setGeometry(header->sectionViewportPosition(column) + 4, 2, std::max(0, header->sectionSize(column) - 12),
                                     height() - 4);
}

} // namespace tp::ui
