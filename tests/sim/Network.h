#pragma once
// The network between laptops and the server: every message draws its fate from the world's seed. Each laptop reaches it through
// transports made by `dial`; when faults are off, everything arrives after a few milliseconds.
#include "core/sync/Transport.h"
#include "tests/sim/Faults.h"
#include "tests/sim/Server.h"
#include "tests/sim/Trace.h"

namespace tp::sim {

struct Link { // one laptop's side of it
    std::string name;
    bool offline = false;       // every request fails at once
    bool captivePortal = false; // somebody else answers
    std::function<bool()> dead; // the process is: it sends nothing more
};

class Network {
public:
    Network(Scheduler &scheduler, Server &server, Trace &trace, Faults &faults, std::uint64_t seed)
        : m_scheduler(scheduler), m_server(server), m_trace(trace), m_faults(faults), m_random(seed) {}

    [[nodiscard]] sync::Dial dial(Link &link);
    void setIntensity(unsigned perMille) { m_intensity = perMille; } // how many of 1000 messages suffer
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }

private:
    friend class Wire;
    void request(Link &link, sync::Request request, std::function<void(sync::Answer)> answered);
    void deliver(const sync::Request &request, std::function<void(sync::Answer)> answered);
    void fails(std::int64_t afterMs, Code code, std::function<void(sync::Answer)> answered);
    [[nodiscard]] std::int64_t latency();

    Scheduler &m_scheduler;
    Server &m_server;
    Trace &m_trace;
    Faults &m_faults;
    SeededRandom m_random;
    unsigned m_intensity = 0;
};

// Turns of the event loop and work, in virtual time and in this thread.
class SimBackground final : public sync::Background {
public:
    explicit SimBackground(Scheduler &scheduler) : m_scheduler(scheduler) {}
    void run(std::function<void()> work, std::function<void()> done) override {
        later(1, [work = std::move(work), done = std::move(done)] {
            if (work) work();
            done();
        });
    }
    void after(int ms, std::function<void()> done) override { later(ms, std::move(done)); }
    void abort() override { m_life = std::make_shared<int>(0); }
    [[nodiscard]] unsigned threads() const override { return 1; }

private:
    void later(std::int64_t ms, std::function<void()> what) {
        m_scheduler.after(ms, [what = std::move(what), life = std::weak_ptr<int>(m_life)] {
            if (life.lock()) what();
        });
    }
    Scheduler &m_scheduler;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace tp::sim
