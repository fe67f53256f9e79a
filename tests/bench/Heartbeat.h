#pragma once
// How long the event loop keeps a key waiting: the time between two beats of a timer that never stops. Window's thread.
#include "tests/bench/Measure.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace tp::bench {

class Heartbeat {
public:
    Heartbeat() {
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e9), m_since.start(); });
        m_since.start();
        m_timer.start(1);
    }
    [[nodiscard]] double worst() const { return rangeOf(withTheLast()).greatest; }
    [[nodiscard]] double percentile99() const {
        auto sorted = withTheLast();
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() * 99 / 100];
    }

private:
    [[nodiscard]] std::vector<double> withTheLast() const { // the one that has not ended counts too
        auto gaps = m_gaps;
        gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e9);
        return gaps;
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

} // namespace tp::bench
