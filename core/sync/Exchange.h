#pragma once
// Doing what SyncEngine decides: each operation talks to the server and to the Writer, and tells what came of it. Pages of a pull are
// fetched and verified (on the other cores) while the one before is being folded; folding happens in slices of a few milliseconds, between
// which the event loop turns, so that a local save never waits long.
#include "core/sync/AccessBatch.h"
#include "core/sync/KeyUpkeep.h"
#include "core/sync/Logs.h"
#include "core/sync/Pace.h"
#include "core/sync/SyncEngine.h"

namespace tp::sync {

struct Hooks {
    std::function<void(const store::ChangedTypes &)> changed; // something new was folded
    std::function<void(std::uint64_t)> progress;              // entries received since a pull began
    std::function<void()> membershipChanged;                  // control logs grew
};

// An operation that failed as a whole.
[[nodiscard]] Outcome failure(const Error &why);
[[nodiscard]] Outcome failure(const wire::ErrorBody &why);

class Exchange {
public:
    Exchange(Store store, Client &client, Background &background, Hooks hooks);

    [[nodiscard]] Task<Outcome> perform(Order order);
    void haltPull() { m_halted = true; } // of the pull under way, after the page that is folded now, or comes next

private:
    struct VerifiedPage {
        wire::FeedPage page;
        std::uint64_t reading = 0; // store::Writer::reading, when the first of these pages was asked for
        std::vector<bool> good;    // one an entry, in page order; empty: the Writer checks
    };
    using Page = std::shared_ptr<VerifiedPage>;

    [[nodiscard]] Task<Outcome> logs(std::set<SpaceId> scopes);
    [[nodiscard]] Task<Outcome> push(std::vector<EntryId> waive);
    [[nodiscard]] Task<Outcome> pushKnown(std::vector<EntryId> ids);
    [[nodiscard]] Task<Outcome> totals();
    [[nodiscard]] Task<Outcome> pull(bool bulk);
    [[nodiscard]] Task<Outcome> pages(bool first);
    [[nodiscard]] Task<Outcome> backfill(SpaceId space);
    [[nodiscard]] Task<Outcome> fetchOlder(SpaceId space);
    [[nodiscard]] Result<bool> grantedHere(const SpaceId &space); // by the logs known here
    [[nodiscard]] Result<> owing(Outcome &outcome);
    [[nodiscard]] Task<Outcome> poll();

    // ExchangeRestore.cpp. Two histories: allowed only while the server's generation is another than the one last exchanged with in full.
    // `suspect` asks the server anew; HistoryForked, kept in the store, unless it was restored.
    [[nodiscard]] Result<bool> restored();
    // To a restored server that does not know this device; true: it does now. DeviceUnknown: it will not.
    [[nodiscard]] Task<Answered<bool>> introduce();
    [[nodiscard]] Task<Answered<bool>> suspect(SpaceId scope, std::string what);
    [[nodiscard]] Task<Outcome> forget();
    [[nodiscard]] Task<Outcome> recover();
    [[nodiscard]] Task<Answered<bool>> reconcile(SpaceId scope); // false: it has to wait for other logs
    [[nodiscard]] Task<Answered<bool>> settle(SpaceId scope, std::vector<Bytes> ours, std::size_t common, bool refused);
    [[nodiscard]] Task<Answered<std::vector<Bytes>>> serverLog(SpaceId scope, std::size_t from);
    [[nodiscard]] Task<Answered<bool>> pushMissing();
    [[nodiscard]] Task<Answered<bool>> pushGroups(std::vector<std::vector<Bytes>> groups);

    // ExchangeCompare.cpp
    [[nodiscard]] Task<Outcome> compare();
    [[nodiscard]] Task<Answered<bool>> gather(store::Comparison &mine);
    [[nodiscard]] Task<Answered<bool>> leaveOutWhatIsRefused(const std::map<SpaceId, std::string> &differing, store::Comparison &mine);
    [[nodiscard]] Task<Outcome> fillSpace(SpaceId space);

    [[nodiscard]] Task<Answered<Page>> fetch(std::uint64_t reading, Bytes cursor, int waitSeconds);
    [[nodiscard]] Task<Answered<bool>> fold(Page page, Outcome &outcome);
    [[nodiscard]] Task<Answered<Page>> verified(wire::FeedPage page);

    Store m_store;
    Client &m_client;
    Background &m_background;
    Hooks m_hooks;
    Pace m_pace;
    KeyUpkeep m_upkeep;
    AccessBatch m_access;
    bool m_halted = false;
};

} // namespace tp::sync
