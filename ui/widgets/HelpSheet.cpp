#include "ui/widgets/HelpSheet.h"

#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Scrolled.h"

#include <QApplication>
#include <QEvent>

namespace tp::ui {

HelpSheet::HelpSheet(QWidget *over) : QFrame(over), m_content(new QVBoxLayout) {
    setObjectName(QStringLiteral("help"));
    setAccessibleName(tr("Help"));
    setProperty("popup", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *close = new Button(Button::Kind::Link, QStringLiteral("help.close"), tr("Close"), this, QStringLiteral("close"));
    close->setCompact(true);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Help"), Type::Title), 1);
    head->addWidget(close);
    auto *inner = new QWidget;
    inner->setLayout(m_content);
    m_content->setContentsMargins(0, 0, space::m, 0);
    m_content->setSpacing(space::m);
    m_area = scrolled(inner);
    m_area->setObjectName(QStringLiteral("help.text"));
    m_area->setAccessibleName(tr("Help"));
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrows and the page keys move it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::m, space::l);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    connect(close, &QPushButton::clicked, this, &HelpSheet::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!isVisible() || !now || now == this || isAncestorOf(now)) return;
        m_before.clear(); // somebody else has it
        dismiss();
    });
    over->installEventFilter(this);
    hide();
}

QVBoxLayout &HelpSheet::begin() {
    emptyLayout(m_content);
    return *m_content;
}

void HelpSheet::addSection(const QString &heading) { m_content->addWidget(makeLabel(heading, Type::Section)); }

void HelpSheet::open() {
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_area->ensureVisible(0, 0);
    m_area->setFocus(Qt::TabFocusReason);
}

void HelpSheet::dismiss() {
    if (!isVisible()) return;
    const auto before = m_before;
    m_before.clear();
    hide();
    if (before) before->setFocus();
}

void HelpSheet::place() {
    const auto *over = parentWidget();
    const int width = std::min(over->width() - 24, over->fontMetrics().averageCharWidth() * 96);
    const int height = std::min(over->height() - 24, 640);
    setGeometry((over->width() - width) / 2, (over->height() - height) / 2, width, height);
}

void HelpSheet::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    m_content->parentWidget()->setMaximumWidth(width());
}

bool HelpSheet::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

} // namespace tp::ui
