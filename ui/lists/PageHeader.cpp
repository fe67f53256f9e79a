#include "ui/lists/PageHeader.h"

#include "ui/widgets/Basics.h"

#include <QHBoxLayout>

namespace tp::ui {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_title(makeLabel(title, Type::Title)), m_subtitle(makeLabel({}, Type::Body)),
      m_actions(new QHBoxLayout) {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setWordWrap(true);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(space::s);
    m_line->setContentsMargins({});
    m_line->setSpacing(space::l);
    m_line->addLayout(words, 1);
    m_line->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setSubtitle(const QString &subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange() {
    const bool below = m_actions->sizeHint().width() * 3 > width() * 2;
    m_line->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(below ? space::s : space::l);
    m_line->setAlignment(m_actions, below ? Qt::AlignLeft : Qt::Alignment());
}

void PageHeader::addAction(QWidget *button) { m_actions->addWidget(button, 0, Qt::AlignVCenter); }

} // namespace tp::ui
