#pragma once
// Runs a SyncEngine over a real store and a transport: performs its effects, one task a lane, and feeds back what came of them. Without
// Qt, so that the same code runs over HTTPS and in simulations. One thread: the Writer's. Everything passed in must outlive it.
#include "core/sync/Exchange.h"

namespace tp::sync {

struct DriverHooks {
    Hooks exchange;
    std::function<void(const SyncState &)> stateChanged;
    std::function<void(Result<>)> completed; // of a run `once`; must not destroy the driver before the event loop turns
};

class SyncDriver {
public:
    SyncDriver(Store store, Transport &transport, Background &background, DriverHooks hooks);
    ~SyncDriver();
    SyncDriver(const SyncDriver &) = delete;
    SyncDriver &operator=(const SyncDriver &) = delete;

    void start(bool once);
    void nudge();       // after a local save
    void syncNow();     // someone asked, or the network came back
    void stopLoading(); // the first load, after the page that is being folded; syncNow goes on with it
    void finish();
    [[nodiscard]] const SyncState &state() const { return m_engine.state(); }

private:
    struct Lane {
        Op op{};
        Task<Outcome> task;
    };
    void step(const Event &event);
    void perform(const Order &order);
    void apply(const SetTimer &timer);
    void abort();
    void bury(Lane &lane); // keeps a frame that may still be on the call stack

    Store m_store;
    Transport &m_transport;
    Background &m_background;
    DriverHooks m_hooks;
    Client m_client;
    Exchange m_exchange;
    SyncEngine m_engine;
    SyncState m_shown;
    std::array<Lane, 2> m_lanes; // send, receive
    std::vector<Task<Outcome>> m_buried;
    std::uint64_t m_timer = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace tp::sync
