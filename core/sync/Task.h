#pragma once
// A small coroutine: work that waits for answers (a request, a thread pool), written in the order it happens. It starts when begun or
// awaited; whoever holds the Task owns its frame, and destroying the Task while it waits abandons the work and everything it awaited (make
// sure first that nothing will call back: Transport::abort). One thread. Exceptions are bugs here: they terminate.
#include "core/base/Result.h"

#include <coroutine>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace tp::sync {

template <class T> class [[nodiscard]] Task {
public:
    struct promise_type {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
        std::function<void(T)> completed;

        Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        auto final_suspend() noexcept {
            struct Final {
                bool await_ready() const noexcept { return false; }
                std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) const noexcept {
                    auto &promise = self.promise();
                    if (promise.waiting) return promise.waiting;
                    if (promise.completed) { // the callback may destroy this very frame: touch nothing after it
                        auto completed = std::move(promise.completed);
                        T value = std::move(*promise.value);
                        completed(std::move(value));
                    }
                    return std::noop_coroutine();
                }
                void await_resume() const noexcept {}
            };
            return Final{};
        }
        void return_value(T result) { value.emplace(std::move(result)); }
        [[noreturn]] void unhandled_exception() { std::terminate(); }
    };

    Task() = default;
    Task(Task &&other) noexcept : m_frame(std::exchange(other.m_frame, {})), m_begun(std::exchange(other.m_begun, false)) {}
    Task &operator=(Task &&other) noexcept {
        if (this != &other) {
            drop();
            m_frame = std::exchange(other.m_frame, {});
            m_begun = std::exchange(other.m_begun, false);
        }
        return *this;
    }
    ~Task() { drop(); }

    [[nodiscard]] bool valid() const { return static_cast<bool>(m_frame); }

    // Runs until its first wait; `completed` is called once, at the end (perhaps before begin returns).
    void begin(std::function<void(T)> completed = {}) {
        m_begun = true;
        m_frame.promise().completed = std::move(completed);
        m_frame.resume();
    }

    auto operator co_await() &noexcept { return Awaiting{*this}; }
    auto operator co_await() &&noexcept { return Awaiting{*this}; }

private:
    struct Awaiting {
        Task &task;
        bool await_ready() const noexcept { return task.m_begun && task.m_frame.done(); }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) noexcept {
            task.m_frame.promise().waiting = waiting;
            if (std::exchange(task.m_begun, true)) return std::noop_coroutine(); // begun earlier: it resumes us when it ends
            return task.m_frame;
        }
        T await_resume() { return std::move(*task.m_frame.promise().value); }
    };

    explicit Task(std::coroutine_handle<promise_type> frame) : m_frame(frame) {}
    void drop() {
        if (m_frame) std::exchange(m_frame, {}).destroy();
        m_begun = false;
    }

    std::coroutine_handle<promise_type> m_frame;
    bool m_begun = false;
};

} // namespace tp::sync

// TP_TRY and TP_CHECK (core/base/Result.h) inside a Task<Result<T>>.
#define TP_CO_TRY(declaration, ...)                                                                                                        \
    auto TP_CONCAT(tpTry, __LINE__) = (__VA_ARGS__);                                                                                       \
    if (!TP_CONCAT(tpTry, __LINE__)) co_return ::tp::fail(std::move(TP_CONCAT(tpTry, __LINE__)).error());                                  \
    declaration = std::move(*TP_CONCAT(tpTry, __LINE__))
#define TP_CO_CHECK(...)                                                                                                                   \
    do {                                                                                                                                   \
        if (auto tpCheck = (__VA_ARGS__); !tpCheck) co_return ::tp::fail(std::move(tpCheck).error());                                      \
    } while (false)
