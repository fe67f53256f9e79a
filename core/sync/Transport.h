#pragma once
// One request to the consortium's server and its answer, whatever carries it: HTTPS (core/net/HttpTransport), a faulty wrapper in tests.
#include "core/sync/Task.h"
#include "core/wire/Messages.h"

#include <memory>

namespace tp::sync {

struct Request {
    // A constructor on purpose: GCC 12 destroys an aggregate temporary of a co_await expression twice (bug 104031).
    explicit Request(std::string to, std::optional<Bytes> content = {}, Bytes bearer = {}, int wait = 0)
        : path(std::move(to)), body(std::move(content)), token(std::move(bearer)), waitSeconds(wait) {}
    std::string path;          // "/v1/feed?limit=1000"
    std::optional<Bytes> body; // CBOR: POST; absent: GET
    Bytes token;               // bearer; empty: none
    int waitSeconds = 0;       // the server may hold its answer that long
};

// The body of a 200, or why there is none: what the server said (its code, its time, ids), or Unreachable (no network, name or route,
// time-out, truncated answer), NotOurServer (certificate or body not ours, as of a captive portal), ServerFault (an error without words).
using Answer = tl::expected<Bytes, wire::ErrorBody>;
template <class T> using Answered = tl::expected<T, wire::ErrorBody>;

class Transport {
public:
    virtual ~Transport() = default; // aborts
    // `answered` is called once, in this thread, never before send has returned, and never after abort or destruction.
    virtual void send(Request request, std::function<void(Answer)> answered) = 0;
    virtual void abort() = 0; // forgets every request under way
};

// Whom to talk to, and how its certificate is judged. NotOurServer when it does not fit.
struct Trust {
    enum class Kind : std::uint8_t {
        Pinned,       // its key, and nothing else (SHA-256 of the SubjectPublicKeyInfo)
        SystemCa,     // as a browser would
        FirstContact, // any: only to read what is sealed, or what is then verified by other means
    };
    Kind kind = Kind::SystemCa;
    Hash pin;
};
using Dial = std::function<std::unique_ptr<Transport>(const std::string &server, const Trust &trust)>; // server: HOST:PORT

// Waiting for an answer in a Task.
struct Sending {
    Transport &transport;
    Request request;
    std::optional<Answer> answer;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) {
        transport.send(std::move(request), [this, waiting](Answer given) {
            answer.emplace(std::move(given));
            waiting.resume();
        });
    }
    Answer await_resume() { return std::move(*answer); }
};

// Threads for what is pure and heavy, and turns of the event loop. `done` is called later in this thread, after `work` ran in another;
// never after abort or destruction. What `work` touches it must own: it may outlive an abort.
class Background {
public:
    virtual ~Background() = default;                                              // aborts
    virtual void run(std::function<void()> work, std::function<void()> done) = 0; // empty work: only a turn of the loop
    virtual void after(int ms, std::function<void()> done) = 0;
    virtual void abort() = 0;
    [[nodiscard]] virtual unsigned threads() const = 0;
};
struct InBackground {
    Background &background;
    std::function<void()> work;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) {
        background.run(std::move(work), [waiting] { waiting.resume(); });
    }
    void await_resume() const noexcept {}
};
struct Pause {
    Background &background;
    int ms;
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting) {
        background.after(ms, [waiting] { waiting.resume(); });
    }
    void await_resume() const noexcept {}
};

} // namespace tp::sync
