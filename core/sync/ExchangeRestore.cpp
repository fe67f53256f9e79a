// After a restore of the server: what it lost is pushed again, by whoever holds it, and of two branches of a log one stands.
#include "core/control/Branches.h"
#include "core/identity/Keyring.h"
#include "core/sync/Exchange.h"

#include <algorithm>

namespace tp::sync {

namespace {

constexpr std::size_t againEvents = 500, againBytes = 3u << 20, introducedBytes = 2 * wire::maxControlEvent;

Result<std::vector<wire::ControlEvent>> parsed(std::span<const Bytes> wires) {
    std::vector<wire::ControlEvent> events;
    for (const auto &wire : wires) {
        TP_TRY(auto event, wire::parseEvent(wire));
        events.push_back(std::move(event));
    }
    return events;
}

Result<bool> standsOver(std::span<const Bytes> one, std::span<const Bytes> other) {
    TP_TRY(const auto first, parsed(one));
    TP_TRY(const auto second, parsed(other));
    return control::standsOver(first, second);
}

EventId idOf(const Bytes &wire) {
    const auto event = wire::parseEvent(wire);
    return event ? event->id : EventId{};
}

// As many of the groups as a request holds, at least one; gaps are waived: those of the entries themselves, and those known as lost.
wire::Push packed(std::span<const std::vector<Bytes>> groups, const std::set<EntryId> &lost) {
    wire::Push message;
    std::size_t bytes = 0, entries = 0;
    std::set<EntryId> waive;
    for (const auto &group : groups) {
        std::size_t size = 0;
        for (const auto &wire : group) size += wire.size();
        const bool full = bytes + size > wire::maxPushBytes || entries + group.size() > wire::maxPushEntries;
        if (full && !message.groups.empty()) break;
        bytes += size;
        entries += group.size();
        for (const auto &wire : group)
            if (const auto view = wire::parseEntry(wire)) {
                waive.insert(view->id);
                for (const auto &dep : view->core.deps)
                    if (lost.contains(dep) && waive.size() < wire::maxHave) waive.insert(dep);
            }
        message.groups.push_back(group);
    }
    message.waive.assign(waive.begin(), waive.end());
    return message;
}

// Of what is refused only a gap is tried again; another reason shows when digests are compared.
void noteLost(const wire::PushAnswer &answer, std::span<const std::vector<Bytes>> sent, std::set<EntryId> &lost,
              std::vector<std::vector<Bytes>> &again) {
    for (std::size_t i = 0; i < answer.groups.size() && i < sent.size(); ++i) {
        const auto &said = answer.groups[i];
        if (said.number || said.missing.empty()) continue;
        lost.insert(said.missing.begin(), said.missing.end());
        again.push_back(sent[i]);
    }
}

} // namespace

Result<bool> Exchange::restored() {
    TP_TRY(const auto kept, m_store.writer.generation());
    const auto &now = m_client.generation();
    if (!now) return false;
    if (!kept) { // of a journal that is older than the note its enrolment makes
        TP_CHECK(m_store.writer.setGeneration(*now));
        return false;
    }
    return !std::ranges::equal(*kept, *now);
}

// The server was restored from before this device joined, and nobody else may ever have heard of it. Its own log says how it joined: what
// continues the server's is shown up to there; the rest goes the usual way.
Task<Answered<bool>> Exchange::introduce() {
    const auto kept = m_store.writer.generation();
    if (!kept) co_return because(kept.error());
    const auto &now = m_client.generation();
    if (!now || (*kept && std::ranges::equal(**kept, *now))) co_return false; // it was not restored
    const auto held = m_store.writer.logWires(SpaceId{});
    if (!held) co_return because(held.error());
    const auto joined = m_store.session.withKeys([&](const store::Keys &keys) {
        const auto *own = keys.membership.device(m_store.session.device());
        return own ? std::optional(own->addedAt) : std::nullopt;
    });
    if (!joined || *joined >= held->size()) co_return false;
    for (std::size_t from = *joined, until = from + 1; from < until;) {
        wire::LogAppend shown;
        if (from > 0) shown.expectHead = idOf((*held)[from - 1]);
        auto to = from;
        for (std::size_t bytes = 0; to < until && bytes < introducedBytes; ++to) {
            bytes += (*held)[to].size();
            shown.events.push_back((*held)[to]);
        }
        auto answer = co_await m_client.introduce(std::move(shown));
        const auto code = answer ? Code::Cancelled : answer.error().error.code;
        if (!answer && isTemporary(code) && code != Code::Unauthenticated) co_return tl::unexpected<wire::ErrorBody>(answer.error());
        if (code == Code::Unauthenticated) co_return false; // that server says it was never restored
        if (!answer && (code != Code::LogConflict || from == 0)) {
            co_return because(Error{Code::DeviceUnknown, "not taken: " + std::string(codeName(code))});
        }
        from = answer ? to : from / 2; // not known there yet: from further back
    }
    co_return true;
}

Task<Answered<bool>> Exchange::suspect(SpaceId scope, std::string what) {
    auto info = co_await m_client.info();
    if (!info) co_return tl::unexpected<wire::ErrorBody>(info.error());
    const auto allowed = restored();
    if (!allowed) co_return because(allowed.error());
    if (*allowed) co_return true;
    if (auto raised = m_store.writer.raiseFork(scope, what); !raised) co_return because(raised.error());
    co_return because(Error{Code::HistoryForked, std::move(what)});
}

Task<Outcome> Exchange::forget() {
    auto info = co_await m_client.info();
    if (!info) co_return failure(info.error());
    const auto cursor = m_store.writer.cursor();
    if (!cursor) co_return failure(cursor.error());
    // A cursor begins with the generation it was given under. Another one may have begun while everything was being pushed again.
    const auto &now = info->generation;
    const bool underThis = *cursor && (*cursor)->size() >= now.size() && std::equal(now.begin(), now.end(), (*cursor)->begin());
    if (underThis) {
        auto allowed = co_await suspect(SpaceId{}, "the feed changed under one generation");
        if (!allowed) co_return failure(allowed.error());
    }
    if (auto forgotten = m_store.writer.forgetCursor(); !forgotten) co_return failure(forgotten.error());
    co_return Outcome{};
}

Task<Outcome> Exchange::recover() {
    auto settled = co_await reconcile(SpaceId{});
    if (!settled) co_return failure(settled.error());
    auto heads = m_store.writer.logHeads();
    if (!heads) co_return failure(heads.error());
    for (std::size_t at = 0; at < heads->size();) {
        wire::Have asked;
        std::map<EntryId, SpaceId> scopes;
        for (; at < heads->size() && asked.ids.size() < wire::maxHave; ++at) {
            const auto &[scope, head] = (*heads)[at];
            asked.ids.push_back(EntryId{head.bytes});
            scopes.emplace(EntryId{head.bytes}, scope);
        }
        auto missing = co_await m_client.missing(std::move(asked));
        if (!missing) co_return failure(missing.error());
        for (const auto &id : missing->ids) {
            const auto scope = scopes.find(id);
            if (scope == scopes.end()) continue;
            auto one = co_await reconcile(scope->second);
            if (!one) co_return failure(one.error());
        }
    }
    auto pushed = co_await pushMissing();
    if (!pushed) co_return failure(pushed.error());
    auto info = co_await m_client.info();
    if (!info) co_return failure(info.error());
    const auto cursor = m_store.writer.cursor();
    if (!cursor) co_return failure(cursor.error());
    Outcome outcome;
    outcome.more = !cursor->has_value(); // another branch stands
    outcome.awaiting = info->awaitingLogs || !*settled;
    if (!outcome.awaiting) {
        if (auto kept = m_store.writer.setGeneration(info->generation); !kept) co_return failure(kept.error());
    }
    co_return outcome;
}

Task<Answered<std::vector<Bytes>>> Exchange::serverLog(SpaceId scope, std::size_t from) {
    std::vector<Bytes> events;
    for (;;) {
        auto page = co_await m_client.log(scope, from + events.size());
        // A space the server does not know (any more) is not granted to anybody.
        if (!page && !scope.isNull() && page.error().error.code == Code::NoGrant) co_return events;
        if (!page) co_return tl::unexpected<wire::ErrorBody>(page.error());
        if (page->events.empty()) co_return events;
        for (auto &event : page->events) events.push_back(std::move(event));
    }
}

Task<Answered<bool>> Exchange::reconcile(SpaceId scope) {
    auto held = m_store.writer.logWires(scope);
    if (!held) co_return because(held.error());
    auto theirs = co_await serverLog(scope, 0);
    if (!theirs) co_return tl::unexpected<wire::ErrorBody>(theirs.error());
    std::size_t common = 0;
    while (common < held->size() && common < theirs->size() && idOf((*held)[common]) == idOf((*theirs)[common])) ++common;
    const bool administrator = m_store.session.withKeys(
        [&](const store::Keys &keys) { return has(keys.membership.allRolesOf(m_store.session.member()), Role::Administrator); });
    const bool fork = theirs->size() > common;
    bool refused = false;
    // Of a branch all at once; otherwise as many at a time as a request holds.
    for (std::size_t at = common; at < held->size() || (at == common && scope.isNull() && administrator && !refused);) {
        wire::LogAppend again;
        if (at > 0) again.expectHead = idOf((*held)[at - 1]);
        const auto first = at;
        for (std::size_t bytes = 0; at < held->size() && (fork || (again.events.size() < againEvents && bytes < againBytes)); ++at) {
            bytes += (*held)[at].size();
            again.events.push_back((*held)[at]);
        }
        auto answer = co_await m_client.pushAgain(scope, std::move(again));
        if (!answer) {
            const auto code = answer.error().error.code;
            if (isTemporary(code) || code == Code::DeviceRevoked) co_return tl::unexpected<wire::ErrorBody>(answer.error());
            if (code == Code::MissingDeps) co_return false; // cites consortium events that another device has to bring
            refused = true;
            break;
        }
        if (first == at) break; // nothing to add: only to say so
    }
    co_return co_await settle(scope, std::move(*held), common, refused);
}

Task<Answered<bool>> Exchange::settle(SpaceId scope, std::vector<Bytes> ours, std::size_t common, bool refused) {
    auto tail = co_await serverLog(scope, common);
    if (!tail) co_return tl::unexpected<wire::ErrorBody>(tail.error());
    const auto mine = ours.size() - common;
    std::size_t same = 0;
    while (same < mine && same < tail->size() && idOf(ours[common + same]) == idOf((*tail)[same])) ++same;
    if (same == mine) { // ours stands, and perhaps goes on
        const std::vector<Bytes> rest(tail->begin() + static_cast<std::ptrdiff_t>(same), tail->end());
        if (auto kept = m_store.writer.applyLog(scope, rest); !kept) co_return because(kept.error());
        co_return true;
    }
    const auto accepted = m_store.writer.historyAccepted();
    if (!accepted) co_return because(accepted.error());
    const bool shorter = same == tail->size(); // the server's is where ours begins
    const auto theirs = shorter ? Result<bool>(false) : standsOver(std::span(*tail).subspan(same), std::span(ours).subspan(common + same));
    if (!theirs) co_return because(theirs.error());
    if (shorter && !*accepted) {
        // What this device holds beyond the server's was not taken. A space's may be the server's good right (erased, withdrawn).
        if (!scope.isNull()) co_return true;
        if (!refused) co_return false;
    } else if (*accepted || *theirs) {
        auto replaced = m_store.writer.replaceLogTail(scope, common, *tail);
        if (!replaced) co_return because(replaced.error());
        if (m_hooks.membershipChanged) m_hooks.membershipChanged();
        if (m_hooks.changed) {
            store::ChangedTypes everything;
            everything.everything = true;
            m_hooks.changed(everything);
        }
        co_return true;
    }
    const std::string what = "the server keeps a branch of a log that should not stand";
    if (auto raised = m_store.writer.raiseFork(scope, what); !raised) co_return because(raised.error());
    co_return because(Error{Code::HistoryForked, what});
}

Task<Answered<bool>> Exchange::pushMissing() {
    for (std::int64_t place = 0;;) {
        auto held = m_store.writer.heldEntries(place, wire::maxHave);
        if (!held) co_return because(held.error());
        if (held->ids.empty()) co_return true;
        place = held->last;
        wire::Have asked{held->ids};
        auto missing = co_await m_client.missing(std::move(asked));
        if (!missing) co_return tl::unexpected<wire::ErrorBody>(missing.error());
        if (missing->ids.empty()) continue;
        const std::set<EntryId> lacking(missing->ids.begin(), missing->ids.end());
        std::vector<std::int64_t> places;
        for (std::size_t i = 0; i < held->ids.size(); ++i)
            if (lacking.contains(held->ids[i])) places.push_back(held->places[i]);
        auto groups = m_store.writer.heldGroups(places);
        if (!groups) co_return because(groups.error());
        auto pushed = co_await pushGroups(std::move(*groups));
        if (!pushed) co_return pushed;
    }
}

// Entries that were acknowledged once: neither a newer epoch nor a gap is held against them, nor what is lost for good.
Task<Answered<bool>> Exchange::pushGroups(std::vector<std::vector<Bytes>> groups) {
    std::set<EntryId> lost;
    for (int round = 0; round < 2 && !groups.empty(); ++round) {
        std::vector<std::vector<Bytes>> again;
        for (std::size_t at = 0; at < groups.size();) {
            auto message = packed(std::span(groups).subspan(at), lost);
            const auto sent = message.groups.size();
            auto answer = co_await m_client.push(std::move(message));
            if (!answer) co_return tl::unexpected<wire::ErrorBody>(answer.error());
            noteLost(*answer, std::span(groups).subspan(at, sent), lost, again);
            at += sent;
        }
        groups = std::move(again);
    }
    co_return true;
}

} // namespace tp::sync
