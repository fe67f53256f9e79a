#pragma once
// Threads that do the blocking work (the database), in order of arrival, so that the threads of the network never wait for a disk.
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace tp::http {

class WorkQueue {
public:
    explicit WorkQueue(int threads);
    ~WorkQueue(); // finishes what is queued
    WorkQueue(const WorkQueue &) = delete;
    WorkQueue &operator=(const WorkQueue &) = delete;
    void post(std::function<void()> job); // any thread; the job must not throw

private:
    void work();
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

} // namespace tp::http
