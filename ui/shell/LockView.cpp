#include "ui/shell/LockView.h"

#include "ui/Backend.h"
#include "ui/onboarding/UnlockPage.h"
#include "ui/onboarding/WaitingHere.h"
#include "ui/text/Strings.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tp::ui {

LockView::LockView(Backend &backend, Onboarding &onboarding, QWidget *window)
    : QFrame(window), m_backend(backend), m_onboarding(onboarding) {
    setObjectName(QStringLiteral("lock"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    connect(&backend, &Backend::changed, this, &LockView::tellWaiting);
    connect(&backend, &Backend::syncStateChanged, this, &LockView::tellWaiting);
    connect(&backend, &Backend::draftKept, this, &LockView::tellWaiting);
    window->installEventFilter(this);
    hide();
}

void LockView::lock(bool onPurpose) {
    if (m_page) return;
    LockedProfile profile;
    profile.name = toQt(m_backend.reader().memberName(m_backend.me().member));
    profile.lockedAtMs = profile.nowMs = m_backend.clock().nowMs();
    profile.waiting = waitingHere(m_backend);
    profile.onPurpose = onPurpose;
    m_page = new UnlockPage(m_onboarding, profile);
    connect(m_page, &UnlockPage::unlocked, this, &LockView::unlock);
    layout()->addWidget(m_page);
    setGeometry(parentWidget()->rect());
    // What lies below must be out of reach of the keyboard and of assistive technology too.
    for (auto *child : parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (child != this) child->setEnabled(false);
    show();
    raise();
    m_page->setFocus(); // disabling what had it moved it elsewhere
}

void LockView::unlock() {
    m_page->deleteLater(); // it is what called
    m_page = nullptr;
    for (auto *child : parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) child->setEnabled(true);
    hide();
    emit unlocked();
}

void LockView::tellWaiting() {
    if (m_page) m_page->waiting().tell(waitingHere(m_backend));
}

bool LockView::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && isVisible()) setGeometry(parentWidget()->rect());
    return QFrame::eventFilter(watched, event);
}

void LockView::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().window); }

} // namespace tp::ui
