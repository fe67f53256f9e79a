#pragma once
// Over everything while locked: nothing of the work can be seen, and the passphrase opens it again. The page is the one of the start
// (ui/onboarding/UnlockPage); here it knows who was at work, and what waits is kept up to date, because the exchange goes on.
#include <QFrame>

namespace tp::ui {

class Backend;
class Onboarding;
class UnlockPage;

class LockView : public QFrame {
    Q_OBJECT
public:
    LockView(Backend &backend, Onboarding &onboarding, QWidget *window);
    void lock(bool onPurpose);
    [[nodiscard]] bool isLocked() const { return isVisible(); }
    [[nodiscard]] const UnlockPage *page() const { return m_page; } // null: not locked

signals:
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void unlock();
    void tellWaiting();
    Backend &m_backend;
    Onboarding &m_onboarding;
    UnlockPage *m_page = nullptr; // while locked
};

} // namespace tp::ui
