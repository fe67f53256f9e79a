#include "app/desktop/WorkShown.h"

#include <utility>

namespace tp::desktop {
namespace {
constexpr int everyMs = 500;
constexpr std::int64_t silentMs = 2000; // the store tells four times a second: it is inside something that cannot be asked
constexpr std::int64_t shortMs = 500;   // of an answer nobody notices waiting for
using Of = store::Progress::Of;
} // namespace

WorkShown::WorkShown(const Clock &clock) : m_clock(clock) {
    m_looks.setInterval(everyMs);
    connect(&m_looks, &QTimer::timeout, this, &WorkShown::look);
}

void WorkShown::hear(const store::Progress &progress) {
    m_store = progress;
    m_heardMs = m_clock.monotonicMs();
    look();
}

void WorkShown::ask(bool waits) {
    m_askedMs = waits ? std::optional(m_clock.monotonicMs()) : std::nullopt;
    look();
}

store::Progress WorkShown::looked() const {
    const auto now = m_clock.monotonicMs();
    if (m_store.of == Of::Nothing) {
        const auto waited = now - m_askedMs.value_or(now);
        return waited < shortMs ? store::Progress{} : store::Progress{Of::Asking, 0, 0, waited, true};
    }
    const auto silent = now - m_heardMs;
    return silent < silentMs ? m_store : store::Progress{m_store.of, 0, 0, m_store.lastedMs + silent, false};
}

void WorkShown::look() {
    const bool lasts = m_store.of != Of::Nothing || m_askedMs;
    if (!lasts)
        m_looks.stop();
    else if (!m_looks.isActive())
        m_looks.start();
    const auto before = std::exchange(m_now, looked());
    if (m_now != before) emit told(m_now);
}

} // namespace tp::desktop
