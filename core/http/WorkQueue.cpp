#include "core/http/WorkQueue.h"

namespace tp::http {

WorkQueue::WorkQueue(int threads) {
    for (int i = 0; i < threads; ++i) m_threads.emplace_back([this] { work(); });
}

WorkQueue::~WorkQueue() {
    {
        const std::lock_guard lock(m_lock);
        m_closing = true;
    }
    m_changed.notify_all();
    for (auto &thread : m_threads) thread.join();
}

void WorkQueue::post(std::function<void()> job) {
    {
        const std::lock_guard lock(m_lock);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

void WorkQueue::work() {
    std::unique_lock lock(m_lock);
    for (;;) {
        m_changed.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
        if (m_jobs.empty()) return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it holds goes before the next wait
        lock.lock();
    }
}

} // namespace tp::http
