// Receiving: Exchange's pulls, long poll and back-fill.
#include "core/sync/Exchange.h"

#include <algorithm>

namespace tp::sync {

namespace {

constexpr int citedRounds = 3;
constexpr int searchStepMs = 15; // writing the words of a step to the index comes on top

std::size_t entriesOf(const wire::FeedPage &page) {
    std::size_t count = 0;
    for (const auto &group : page.groups) count += group.entries.size();
    return count;
}

// Of which spaces a feed read from its beginning held everything. Not of all that are readable here: a restored server may not have been
// told of a grant yet, and one may come while the feed is read, past what it opens.
class Whole {
public:
    // The spaces of the consortium and of structures have no beginning of their own: those readable before the first reading ever began.
    Result<> knownBefore(const Store &store) {
        TP_TRY(const auto owed, store.writer.owedBackfills());
        store.session.withKeys([&](const store::Keys &keys) {
            for (const auto &space : owed)
                if (keys.membership.space(space)) m_spaces.push_back(space);
        });
        return {};
    }
    void add(const wire::FeedPage &page) {
        for (const auto &group : page.groups) {
            if (group.event.empty() || group.scope.isNull()) continue;
            if (const auto event = wire::parseEvent(group.event); event && event->number == 0) m_spaces.push_back(group.scope);
        }
    }
    [[nodiscard]] std::span<const SpaceId> spaces() const { return m_spaces; }

private:
    std::vector<SpaceId> m_spaces;
};

} // namespace

Task<Answered<Exchange::Page>> Exchange::verified(wire::FeedPage page) {
    auto held = std::make_shared<VerifiedPage>();
    held->page = std::move(page);
    if (entriesOf(held->page) < 32) co_return held; // not worth a thread: the Writer checks
    auto membership =
        std::make_shared<const control::Membership>(m_store.session.withKeys([](const store::Keys &keys) { return keys.membership; }));
    const auto threads = std::max(2u, m_background.threads()) - 1; // this thread folds the page before meanwhile
    std::function<void()> work = [held, membership, threads] { held->good = store::verifySignatures(held->page, *membership, threads); };
    InBackground verifying{m_background, std::move(work)};
    co_await verifying;
    // The state it was checked against may not know yet a device that joined meanwhile: in doubt the Writer judges, with the newest one.
    if (std::ranges::find(held->good, false) != held->good.end()) held->good.clear();
    co_return held;
}

Task<Answered<Exchange::Page>> Exchange::fetch(std::uint64_t reading, Bytes cursor, int waitSeconds) {
    const Bytes before = cursor;
    auto page = co_await m_client.feed(std::move(cursor), wire::maxPageEntries, waitSeconds);
    if (!page) co_return tl::unexpected<wire::ErrorBody>(page.error());
    if (page->cursor.empty() || (page->more && page->cursor == before)) {
        co_return because(Error{Code::NotOurServer, "a page that leads nowhere"});
    }
    auto checked = co_await verified(std::move(*page));
    if (checked) (*checked)->reading = reading;
    co_return checked;
}

Task<Answered<bool>> Exchange::fold(Page whole, Outcome &outcome) {
    auto &groups = whole->page.groups;
    const auto &clock = m_store.session.clock();
    std::size_t group = 0, flag = 0;
    do {
        const auto begun = clock.monotonicMs();
        const auto most = m_pace.entries();
        wire::FeedPage slice;
        std::vector<bool> good;
        std::size_t count = 0;
        for (; group < groups.size() && (count == 0 || count + groups[group].entries.size() <= most); ++group) {
            count += std::max<std::size_t>(1, groups[group].entries.size());
            for (std::size_t i = 0; i < groups[group].entries.size() && !whole->good.empty(); ++i) good.push_back(whole->good[flag++]);
            slice.groups.push_back(std::move(groups[group]));
        }
        const bool last = group == groups.size();
        slice.more = !last || whole->page.more;
        if (last) slice.cursor = whole->page.cursor; // only a whole page moves the cursor
        auto applied = m_store.writer.apply(slice, good, whole->reading);
        if (applied && applied->logsBehind) { // it cites a control event not known here
            auto fetched = co_await fetchLog(m_client, m_store, SpaceId{});
            if (!fetched && leavesOurs(fetched.error().error.code)) {
                fetched = co_await suspect(SpaceId{}, "the consortium's log left the one known here");
            }
            if (!fetched) co_return tl::unexpected<wire::ErrorBody>(fetched.error());
            auto first = std::move(*applied);
            applied = m_store.writer.apply(slice, {}, whole->reading);
            if (applied) {
                applied->entries += first.entries;
                applied->toPush = applied->toPush || first.toPush;
                applied->newSpaces.insert(applied->newSpaces.end(), first.newSpaces.begin(), first.newSpaces.end());
                applied->changed.everything = applied->changed.everything || first.changed.everything;
                auto &records = applied->changed.records;
                records.insert(records.end(), first.changed.records.begin(), first.changed.records.end());
            }
        }
        if (!applied) co_return because(applied.error());
        if (applied->forked) {
            auto allowed = co_await suspect(SpaceId{}, "another event stands at a number known here");
            if (!allowed) co_return tl::unexpected<wire::ErrorBody>(allowed.error());
        }
        if (!last) m_pace.took(count, clock.monotonicMs() - begun);
        outcome.entries += applied->entries;
        outcome.toPush = outcome.toPush || applied->toPush;
        outcome.more = outcome.more || applied->overtaken;
        if (m_hooks.changed && (applied->changed.everything || !applied->changed.records.empty())) m_hooks.changed(applied->changed);
        const bool events = std::ranges::any_of(slice.groups, [](const wire::FeedGroup &one) { return !one.event.empty(); });
        outcome.logsGrew = outcome.logsGrew || events;
        if (events && m_hooks.membershipChanged) m_hooks.membershipChanged();
        if (!last) {
            InBackground turn{m_background, {}};
            co_await turn;
        }
    } while (group < groups.size());
    co_return true;
}

Task<Outcome> Exchange::pages(bool first) {
    auto cursor = m_store.writer.cursor();
    Outcome outcome;
    if (!cursor) {
        outcome.error = cursor.error();
        co_return outcome;
    }
    std::uint64_t received = 0;
    Whole whole;
    const auto another = restored(); // then it may not have been told yet of what is readable here
    if (!another) {
        outcome.error = another.error();
        co_return outcome;
    }
    if (first && !*another) {
        if (auto known = whole.knownBefore(m_store); !known) {
            outcome.error = known.error();
            co_return outcome;
        }
    }
    const auto reading = m_store.writer.reading(); // of all pages: they follow from one cursor
    auto next = fetch(reading, cursor->value_or(Bytes{}), 0);
    for (;;) {
        auto page = co_await next;
        if (!page) {
            outcome.error = page.error().error;
            co_return outcome;
        }
        const bool more = (*page)->page.more, halted = more && m_halted;
        received += entriesOf((*page)->page);
        whole.add((*page)->page);
        if (more && !halted) { // under way while this one is folded
            next = fetch(reading, (*page)->page.cursor, 0);
            next.begin();
        }
        auto folded = co_await fold(*page, outcome);
        if (!folded || outcome.more) { // overtaken: everything comes again
            if (!folded) outcome.error = folded.error().error;
            if (more && !halted) static_cast<void>(co_await next); // what is under way calls back: it is heard before it goes
            co_return outcome;
        }
        if (m_hooks.progress) m_hooks.progress(received);
        if (halted) {
            outcome.halted = true;
            co_return outcome;
        }
        if (!more) {
            co_await m_upkeep.afterReceiving();
            auto owed = cursor->has_value() ? Result<>() : m_store.writer.settleBackfills(whole.spaces());
            if (owed) owed = owing(outcome);
            if (!owed) outcome.error = owed.error();
            co_return outcome;
        }
        InBackground turn{m_background, {}};
        co_await turn;
    }
}

Task<Outcome> Exchange::pull(bool bulk) {
    Outcome outcome;
    m_halted = false;
    if (bulk) {
        if (auto begun = m_store.writer.beginBulk(); !begun) {
            outcome.error = begun.error();
            co_return outcome;
        }
    }
    outcome = co_await pages(bulk);
    // Also after a failure: what has come is found, the rest follows. Also after a bulk load that was abandoned: this is its end.
    for (;;) {
        auto caughtUp = m_store.writer.endBulkStep(searchStepMs);
        if (!caughtUp && !outcome.error) outcome.error = caughtUp.error();
        if (!caughtUp || *caughtUp) break;
        bulk = true;
        InBackground turn{m_background, {}};
        co_await turn;
    }
    store::ChangedTypes everything;
    everything.everything = true;
    if (bulk && m_hooks.changed) m_hooks.changed(everything);
    co_return outcome;
}

Task<Outcome> Exchange::poll() {
    Outcome outcome;
    auto cursor = m_store.writer.cursor();
    if (!cursor) {
        outcome.error = cursor.error();
        co_return outcome;
    }
    auto page = co_await fetch(m_store.writer.reading(), cursor->value_or(Bytes{}), wire::maxWaitSeconds);
    if (!page) co_return failure(page.error());
    outcome.more = (*page)->page.more;
    outcome.toPush = m_access.due();
    if ((*page)->page.groups.empty()) co_return outcome;
    auto folded = co_await fold(*page, outcome);
    if (!folded) co_return failure(folded.error());
    co_await m_upkeep.afterReceiving();
    if (const auto owed = owing(outcome); !owed) outcome.error = owed.error();
    co_return outcome;
}

Result<> Exchange::owing(Outcome &outcome) {
    TP_TRY(outcome.newSpaces, m_store.writer.owedBackfills());
    return {};
}

Task<Outcome> Exchange::backfill(SpaceId space) {
    auto outcome = co_await fetchOlder(space);
    const auto code = outcome.error ? outcome.error->code : Code::Cancelled;
    if (outcome.error && code != Code::NoGrant && code != Code::SpaceErased && code != Code::NotFound) co_return outcome;
    // Withdrawn or erased since: nothing to fetch. Unless the server was restored from before the grant: it is asked again later.
    if (code == Code::NoGrant || code == Code::NotFound) {
        const auto granted = grantedHere(space);
        if (!granted) co_return failure(granted.error());
        if (*granted) co_return Outcome{};
    }
    const std::array settled{space};
    if (const auto kept = m_store.writer.settleBackfills(settled); !kept) co_return failure(kept.error());
    co_return outcome;
}

Result<bool> Exchange::grantedHere(const SpaceId &space) {
    const auto meets = [&](const store::Keys &keys, const control::Space &known) {
        if (known.erased) return false;
        if (known.kind == control::SpaceKind::Consortium) return true;
        const auto roles = keys.membership.rolesOf(m_store.session.member());
        return std::ranges::any_of(roles, [&](const auto &held) { return held.second && known.granted.contains(held.first); });
    };
    const auto shared = m_store.session.withKeys([&](const store::Keys &keys) {
        const auto *known = keys.membership.space(space);
        return known ? std::optional(meets(keys, *known)) : std::nullopt;
    });
    if (shared) return *shared;
    TP_TRY(const auto log, m_store.writer.spaceLog(space));
    return m_store.session.withKeys([&](const store::Keys &keys) { return !log.empty() && meets(keys, log.space()); });
}

Task<Outcome> Exchange::fetchOlder(SpaceId space) {
    const bool ofConsortium = m_store.session.withKeys([&](const store::Keys &keys) { return keys.membership.space(space) != nullptr; });
    for (int round = 0; !ofConsortium && round < citedRounds; ++round) {
        auto cited = co_await fetchLog(m_client, m_store, SpaceId{}); // its events may cite one that has just come
        if (!cited) co_return failure(cited.error());
        auto fetched = co_await fetchLog(m_client, m_store, space);
        // Both grew between the two questions.
        if (!fetched && fetched.error().error.code == Code::MissingDeps && round + 1 < citedRounds) continue;
        if (fetched ? !*fetched : leavesOurs(fetched.error().error.code)) fetched = co_await suspect(space, "a space's log left ours");
        if (!fetched) co_return failure(fetched.error());
        break;
    }
    co_return co_await fillSpace(space);
}

Task<Outcome> Exchange::fillSpace(SpaceId space) {
    Outcome outcome;
    for (std::uint64_t after = 0;;) {
        auto answer = co_await m_client.spaceEntries(space, after);
        if (!answer) co_return failure(answer.error());
        const bool more = answer->more && !answer->groups.empty();
        if (more) after = answer->groups.back().number + answer->groups.back().entries.size() - 1;
        answer->cursor.clear(); // the feed's cursor stays where it is
        auto page = co_await verified(std::move(*answer));
        if (!page) co_return failure(page.error());
        auto folded = co_await fold(*page, outcome);
        if (!folded) co_return failure(folded.error());
        if (!more) co_return outcome;
    }
}

} // namespace tp::sync
