#include "core/sync/SyncDriver.h"

namespace tp::sync {

namespace {

constexpr std::int64_t dayMs = 24ll * 3600 * 1000;

Hooks withProgress(Hooks hooks, std::function<void(std::uint64_t)> progress) {
    hooks.progress = std::move(progress);
    return hooks;
}

} // namespace

SyncDriver::SyncDriver(Store store, Transport &transport, Background &background, DriverHooks hooks)
    : m_store(store), m_transport(transport), m_background(background), m_hooks(std::move(hooks)),
      m_client(transport, identityOf(store.session), store.session.clock()),
      m_exchange(store, m_client, background, withProgress(m_hooks.exchange, [this](std::uint64_t entries) { step(Progress{entries}); })),
      m_engine(store.session.random()) {}

SyncDriver::~SyncDriver() { abort(); }

void SyncDriver::start(bool once) {
    const auto cursor = m_store.writer.cursor();
    const auto compared = m_store.writer.lastCompared();
    const bool due = compared && (!*compared || m_store.session.clock().nowMs() - **compared >= dayMs);
    const bool empty = cursor && !*cursor;
    // Compared for the first time when the first load is complete.
    step(Started{empty, once, due, !empty && compared && !*compared});
}

void SyncDriver::nudge() { step(LocalSave{}); }
void SyncDriver::syncNow() { step(Hurry{}); }
void SyncDriver::stopLoading() { step(Halt{}); }
void SyncDriver::finish() { step(Finish{}); }

void SyncDriver::step(const Event &event) {
    const auto now = m_store.session.clock().nowMs();
    std::optional<Completed> completed;
    for (const auto &effect : m_engine.step(event, now)) {
        if (const auto *todo = std::get_if<Perform>(&effect)) perform(todo->order);
        if (const auto *timer = std::get_if<SetTimer>(&effect)) apply(*timer);
        if (std::holds_alternative<AbortAll>(effect)) abort();
        if (std::holds_alternative<HaltPull>(effect)) m_exchange.haltPull();
        // A failure to note the time is the store's, and the next write will say so.
        if (std::holds_alternative<MarkSynchronised>(effect)) {
            static_cast<void>(m_store.writer.markSynchronised(now, now + m_client.clockOffsetMs().value_or(0)));
        }
        if (const auto *end = std::get_if<Completed>(&effect)) completed = *end;
    }
    const bool changed = m_shown != m_engine.state();
    m_shown = m_engine.state();
    if (changed && m_hooks.stateChanged) m_hooks.stateChanged(m_shown);
    if (completed && m_hooks.completed) m_hooks.completed(completed->error ? Result<>(fail(*completed->error)) : Result<>());
}

void SyncDriver::perform(const Order &order) {
    const bool receiving = order.op == Op::Forget || order.op == Op::Totals || order.op == Op::Pull || order.op == Op::Backfill ||
                           order.op == Op::Check || order.op == Op::Poll;
    const auto lane = static_cast<std::size_t>(receiving);
    // Begun in a turn of its own: a step never runs inside another, and this one's effects are complete before anything follows.
    bury(m_lanes[lane]);
    m_lanes[lane].op = order.op;
    m_lanes[lane].task = m_exchange.perform(order);
    m_background.run({}, [this, lane] {
        m_buried.clear(); // here no frame of ours is on the stack
        m_lanes[lane].task.begin([this, lane](Outcome outcome) {
            const auto op = m_lanes[lane].op;
            bury(m_lanes[lane]);
            step(Ended{op, std::move(outcome)});
        });
    });
}

void SyncDriver::apply(const SetTimer &timer) {
    const auto number = ++m_timer;
    if (!timer.ms) return;
    m_background.after(*timer.ms, [this, number, alive = std::weak_ptr<bool>(m_alive)] {
        if (alive.lock() && number == m_timer) step(TimerFired{});
    });
}

void SyncDriver::abort() {
    m_transport.abort();
    m_background.abort();
    ++m_timer;
    for (auto &lane : m_lanes) bury(lane);
}

void SyncDriver::bury(Lane &lane) {
    if (lane.task.valid()) m_buried.push_back(std::move(lane.task));
}

} // namespace tp::sync
