#include "ui/referrals/ReferralCount.h"

#include "ui/models/Slice.h"
#include "ui/text/Dates.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace tp::ui {

ReferralCount::ReferralCount(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &ReferralCount::countSome);
}

void ReferralCount::ask(int afterMs) {
    if (m_reading)
        m_again = afterMs;
    else if (!m_turn.isActive())
        m_turn.start(afterMs);
}

void ReferralCount::countSome() {
    if (!m_reading) {
        m_reading.emplace(m_backend.reader(), m_backend.me().structure, true);
        m_toDo = 0;
    }
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    QElapsedTimer took;
    took.start();
    for (bool more = true; more;) {
        more = m_reading->step();
        m_toDo += static_cast<int>(std::ranges::count_if(m_reading->take(), [&](const ReferralCase &of) { return of.isMineToDo(today); }));
        if (more && took.elapsed() >= sliceMs) return m_turn.start(0);
    }
    m_reading.reset();
    emit counted(m_toDo);
    if (const auto again = std::exchange(m_again, {})) ask(*again);
}

} // namespace tp::ui
