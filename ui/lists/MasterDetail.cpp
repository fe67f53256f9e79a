#include "ui/lists/MasterDetail.h"

#include "ui/theme/Theme.h"

#include <QHBoxLayout>

namespace tp::ui {

MasterDetail::MasterDetail(QWidget *list, QWidget *detail, QWidget *parent) : QWidget(parent), m_list(list), m_detail(detail) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::l);
    line->addWidget(list, m_listShare);
    line->addWidget(detail, m_detailShare);
    for (auto *side : {list, detail}) { // the shares decide, not what the contents would like
        side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    }
    arrange();
}

void MasterDetail::setShares(int list, int detail) {
    m_listShare = list;
    m_detailShare = detail;
    static_cast<QHBoxLayout *>(layout())->setStretch(0, list);
    static_cast<QHBoxLayout *>(layout())->setStretch(1, detail);
}

bool MasterDetail::isNarrow() const { return width() < fontMetrics().averageCharWidth() * 100; }

void MasterDetail::showDetail(bool show) {
    m_shown = show;
    arrange();
}

void MasterDetail::setListNeeded(bool needed) {
    m_listNeeded = needed;
    arrange();
}

void MasterDetail::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void MasterDetail::arrange() {
    m_detail->setVisible(m_shown);
    m_list->setVisible(m_listNeeded && (!m_shown || !isNarrow()));
}

} // namespace tp::ui
