#pragma once
// How many referrals wait for this structure now, for who does not look at their list: counted a few at a time. Window's thread.
#include "ui/referrals/ReferralReading.h"

#include <QObject>
#include <QTimer>

namespace tp::ui {

class ReferralCount : public QObject {
    Q_OBJECT
public:
    ReferralCount(Backend &backend, QObject *parent);
    void ask(int afterMs); // once for all who ask until it begins; while it counts: once more after that

signals:
    void counted(int toDo);

private:
    void countSome();
    Backend &m_backend;
    QTimer m_turn;
    std::optional<ReferralReading> m_reading; // while it counts
    std::optional<int> m_again;               // milliseconds after it ended
    int m_toDo = 0;                           // so far
};

} // namespace tp::ui
