#include "core/http/CommitSignal.h"

#include <utility>

namespace tp::http {

std::uint64_t CommitSignal::count() const {
    const std::lock_guard lock(m_lock);
    return m_count;
}

std::uint64_t CommitSignal::wait(std::uint64_t seen, Wake wake) {
    {
        const std::lock_guard lock(m_lock);
        if (m_count == seen) {
            m_waiting.emplace(m_nextTicket, std::move(wake));
            return m_nextTicket++;
        }
    }
    wake();
    return 0;
}

void CommitSignal::cancel(std::uint64_t ticket) {
    const std::lock_guard lock(m_lock);
    m_waiting.erase(ticket);
}

void CommitSignal::notify() {
    std::map<std::uint64_t, Wake> waiting;
    {
        const std::lock_guard lock(m_lock);
        ++m_count;
        waiting.swap(m_waiting);
    }
    for (const auto &[ticket, wake] : waiting) wake();
}

} // namespace tp::http
