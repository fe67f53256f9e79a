#pragma once
// Over everything while locked: nothing of the work can be seen, and the passphrase opens it again. Also asked for the first time, at the
// start, by the page of ui/onboarding; here only the same person comes back.
#include "core/base/Result.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace tp::ui {

class Button;
class Onboarding;

class LockView : public QFrame {
    Q_OBJECT
public:
    LockView(Onboarding &onboarding, QWidget *window);
    void lock();
    [[nodiscard]] bool isLocked() const { return isVisible(); }

signals:
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tryUnlock();
    void answered(const Result<> &answer);
    Onboarding &m_onboarding;
    QLineEdit *m_passphrase;
    QLabel *m_problem;
    Button *m_open;
};

} // namespace tp::ui
