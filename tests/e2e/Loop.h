#pragma once
// Waiting for what must happen, by turning the event loop: no sleeps, and a limit so that a failure is a failure and not a hang.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace tp::test {

template <class Predicate> [[nodiscard]] bool until(Predicate &&holds, int limitMs = 30'000) {
    const QDeadlineTimer deadline(limitMs);
    QTimer wake; // so that a predicate about another thread is looked at again
    wake.start(5);
    while (!holds()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace tp::test
