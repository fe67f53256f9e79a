#pragma once
// What to do next, decided: the whole synchronisation as a state machine without socket, timer, clock, widget or store. Whoever runs it
// (SyncDriver) performs the effects it returns and reports what came of each operation; the time comes with every event.
//
// Two lanes run side by side, so that a local save never waits for a long poll to end:
//   send      control logs → what the server refused is set right (re-seal, waive, quarantine) → push → recovery of a restored server
//   receive   first totals → pull until nothing is left → back-fill of spaces newly readable → comparison, once a day → long poll
// The exchange is complete when the send lane has nothing to do and the receive lane has reached the end of the feed.
// Pure but for the jitter drawn from `random`. One thread.
#include "core/base/Random.h"
#include "core/store/Writer.h"
#include "core/sync/SyncState.h"

#include <set>
#include <tuple>
#include <variant>

namespace tp::sync {

enum class Op : std::uint8_t {
    Logs,       // fetch and apply the control logs of `scopes`
    Push,       // space creations first, then one push of pending saves, with `waive`
    PushKnown,  // push again the entries `ids` of the journal that the server lacks
    Reseal,     // rewrite what is unsent, with clocks not above `serverTimeMs` if given
    Quarantine, // set `group` aside with `reason`
    Recover,    // after a restore: push again the control logs and the entries that the server lacks, settle branches
    Totals,     // how many entries a first synchronisation will bring
    Forget,     // forget the cursor, if the server says that it was restored: pull from the beginning
    Pull,       // pages until nothing is left; `bulk` on a first synchronisation
    Backfill,   // the log and older entries of a space that became readable
    Check,      // compare digests, heal what differs, note what cannot be healed
    Poll,       // one long poll of the feed
};

struct Order {
    Op op;
    std::set<SpaceId> scopes;
    std::vector<EntryId> ids; // PushKnown: which; Push: waive
    std::optional<std::int64_t> serverTimeMs;
    std::uint64_t group = 0;
    std::optional<Error> reason;
    bool bulk = false;
};

// The first group of a push that the server refused. Later ones may only have suffered from it: they are pushed again once it is settled.
struct Refusal {
    std::uint64_t group = 0;
    Error error{Code::ServerFault, {}};
    std::vector<EntryId> missing;
    std::int64_t serverTimeMs = 0;
    std::set<SpaceId> spaces;     // the group's
    std::vector<EntryId> entries; // the group's, in order
};

struct Outcome {
    std::optional<Error> error; // of the operation as a whole
    std::int64_t serverTimeMs = 0;
    std::size_t entries = 0;            // new ones: Pull, Poll
    bool more = false;                  // Push: more is pending; Poll: more is there; Recover: all is to be read again
    std::optional<Refusal> refusal;     // Push
    std::vector<SpaceId> newSpaces;     // Pull, Poll
    bool toPush = false;                // Pull, Poll, Backfill: what came made this device write something
    std::optional<std::uint64_t> total; // Totals
    std::optional<std::int64_t> clockOffsetMs;
    bool restored = false; // Logs: the server has another generation than this journal was exchanged with
    bool awaiting = false; // Recover: an administrator's device has to push its log first
    bool logsGrew = false; // Pull, Poll: control events came
    bool halted = false;   // Pull: ended early, as HaltPull asked; there is more
};

// Events
struct Started { // `once`: end when everything is exchanged, and at the first failure that only time can mend
    bool emptyStore = false;
    bool once = false;
    bool checkDue = false; // the last comparison with the server is a day old, or never was
    bool resumed = false;  // not empty, but never everything came: the first load goes on
};
struct LocalSave {};
struct Hurry {}; // someone asked, or the network came back
struct Halt {};  // someone stops the first load, until the next Hurry; nothing when there is none
struct TimerFired {};
struct Progress {
    std::uint64_t entries = 0; // received since the pull began
};
struct Ended {
    Op op;
    Outcome outcome;
};
struct Finish {};
using Event = std::variant<Started, LocalSave, Hurry, Halt, TimerFired, Progress, Ended, Finish>;

// Effects
struct Perform {
    Order order;
};
struct SetTimer { // replaces the one that runs; absent: none
    std::optional<int> ms;
};
struct AbortAll {};         // forget everything under way: nothing of it will be reported
struct HaltPull {};         // end the pull under way with the page that is being folded
struct MarkSynchronised {}; // everything exchanged, now
struct Completed {          // once only
    std::optional<Error> error;
};
using Effect = std::variant<Perform, SetTimer, AbortAll, HaltPull, MarkSynchronised, Completed>;

class SyncEngine {
public:
    explicit SyncEngine(Random &random) : m_random(random) {}

    [[nodiscard]] std::vector<Effect> step(const Event &event, std::int64_t nowMs);
    [[nodiscard]] const SyncState &state() const { return m_state; }

private:
    struct Todo { // of the send lane, in the order it is done
        std::set<SpaceId> logs;
        std::optional<Order> remedy;
        std::optional<Order> afterLogs; // a re-seal that needs the logs first
        bool push = false;
        bool recover = false;
        // of the receive lane
        bool forget = false, totals = false, pull = false, bulk = false, check = false;
        std::set<SpaceId> backfill;
    };

    void on(const Started &event);
    void on(const LocalSave &event);
    void on(const Hurry &event);
    void on(const Halt &event);
    void on(const TimerFired &event);
    void on(const Progress &event);
    void on(const Ended &event);
    void on(const Finish &event);

    void ended(const Order &order, const Outcome &outcome); // successes
    void failed(const Order &order, const Error &error);
    void refused(const Refusal &refusal);
    void redo(const Order &order); // puts back what an operation did not finish
    void backOff(const Error &problem);
    void stop(const Error &problem);
    void proceed();
    void perform(std::optional<Order> &lane, Order order);
    [[nodiscard]] bool firstLoad() const; // under way, or to go on
    [[nodiscard]] int delayMs();
    void abandon(); // what is under way is done again, from its beginning

    Random &m_random;
    SyncState m_state;
    Todo m_todo;
    std::optional<Order> m_sending, m_receiving; // under way
    bool m_running = false, m_once = false, m_announced = false, m_logsFetched = false;
    bool m_waiting = false;   // for the back-off timer
    bool m_breathing = false; // a poll came back at once with nothing
    bool m_recovering = false;
    bool m_halted = false;      // the first load, by somebody: the receive lane rests
    std::uint64_t m_loaded = 0; // entries of the first load that came with pulls before this one
    std::int64_t m_checkedMs = 0;
    int m_failures = 0;
    // Tried for a refused group, since the last success; apart for refusals that name what is missing and those that do not.
    std::map<std::tuple<std::uint64_t, Code, bool>, int> m_remedies;
    std::set<EntryId> m_waive;
    std::int64_t m_pollStartedMs = 0;
    int m_quickPolls = 0;
    std::int64_t m_now = 0;
    std::vector<Effect> m_effects;
};

} // namespace tp::sync
