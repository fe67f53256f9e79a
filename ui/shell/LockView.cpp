#include "ui/shell/LockView.h"

#include "ui/Backend.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

namespace tp::ui {

LockView::LockView(Onboarding &onboarding, QWidget *window)
    : QFrame(window), m_onboarding(onboarding), m_passphrase(new QLineEdit), m_problem(makeLabel({}, Type::Small)),
      m_open(new Button(Button::Kind::Primary, QStringLiteral("lock.open"), tr("Unlock"))) {
    setObjectName(QStringLiteral("lock"));
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *middle = new QHBoxLayout;
    auto *card = new Card(this, 24);
    card->setMaximumWidth(460);
    card->content()->addWidget(makeLabel(tr("This computer is locked"), Type::Section));
    card->content()->addWidget(makeLabel(tr("Your work is as you left it. Synchronisation goes on."), Type::Small));
    m_passphrase->setObjectName(QStringLiteral("lock.passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    card->content()->addWidget(labelled(tr("Your passphrase"), m_passphrase));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    card->content()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch();
    card->content()->addLayout(row);
    middle->addStretch();
    middle->addWidget(card, 4);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, &LockView::tryUnlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockView::tryUnlock);
    window->installEventFilter(this);
    hide();
}

void LockView::lock() {
    m_passphrase->clear();
    m_problem->hide();
    setGeometry(parentWidget()->rect());
    // What lies below must be out of reach of the keyboard and of assistive technology too.
    for (auto *child : parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (child != this) child->setEnabled(false);
    show();
    raise();
    m_passphrase->setFocus();
}

void LockView::tryUnlock() {
    if (!m_open->isEnabled()) return;
    m_open->setEnabled(false);
    m_problem->hide();
    m_onboarding.unlock(fromQt(m_passphrase->text()), [view = QPointer<LockView>(this)](const Result<> &answer) {
        if (auto *self = view.data()) self->answered(answer);
    });
}

void LockView::answered(const Result<> &answer) {
    m_open->setEnabled(true);
    m_passphrase->clear();
    if (!answer) {
        m_problem->setText(sentence(answer.error()));
        m_problem->show();
        m_passphrase->setFocus();
        return;
    }
    for (auto *child : parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) child->setEnabled(true);
    hide();
    emit unlocked();
}

bool LockView::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && isVisible()) setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

void LockView::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().window); }

} // namespace tp::ui
