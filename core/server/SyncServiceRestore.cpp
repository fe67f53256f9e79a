// After a restore: control logs that devices push again, and which of two branches stands.
#include "core/control/Branches.h"
#include "core/control/EventData.h"
#include "core/server/SyncService.h"

namespace tp::server {

namespace {
constexpr std::size_t maxAgain = 1000; // events
}

struct SyncService::Branch {
    std::vector<wire::ControlEvent> ours; // the whole log as it stands here
    std::size_t common = 0;               // how many of them the device's branch shares
    std::vector<Bytes> theirs;            // what the device's branch has beyond those
    // What the events taken take away, where the list of erasures was lost with the disk: as when they came first.
    std::vector<RedactedText> texts;
    bool erased = false;
    [[nodiscard]] bool forked() const { return common < ours.size() && !theirs.empty(); }
    [[nodiscard]] EventId head() const { return ours.empty() ? EventId{} : ours.back().id; }
    // `events`: theirs, verified.
    [[nodiscard]] bool theirsWins(std::span<const wire::ControlEvent> events) const {
        return control::standsOver(events, std::span(ours).subspan(common));
    }
    [[nodiscard]] std::vector<EventId> lost() const {
        std::vector<EventId> ids;
        for (std::size_t i = common; i < ours.size(); ++i) ids.push_back(ours[i].id);
        return ids;
    }
};

bool SyncService::wasRestored() const {
    const std::lock_guard lock(m_lock);
    return m_restored != Restored::Never;
}

Result<SyncService::Branch> SyncService::branchOf(Reading &tx, const SpaceId &scope, const wire::LogAppend &again) const {
    if (again.events.size() > maxAgain) return fail(Code::TooLarge, "events");
    for (const auto &event : again.events)
        if (event.size() > wire::maxControlEvent) return fail(Code::TooLarge, "event");
    Branch branch;
    TP_TRY(const auto wires, tx.events(scope, 0, SIZE_MAX));
    for (const auto &wire : wires) {
        TP_TRY(auto event, wire::parseEvent(wire));
        branch.ours.push_back(std::move(event));
    }
    if (!again.expectHead.isNull()) {
        while (branch.common < branch.ours.size() && branch.ours[branch.common].id != again.expectHead) ++branch.common;
        if (branch.common++ == branch.ours.size()) return fail(Code::LogConflict, "not known here");
    }
    for (const auto &wire : again.events) {
        TP_TRY(const auto event, wire::parseEvent(wire));
        if (event.scope != scope) return fail(Code::Invalid, "an event of another log");
        const bool shared = branch.theirs.empty() && branch.common < branch.ours.size() && branch.ours[branch.common].id == event.id;
        if (shared)
            ++branch.common;
        else
            branch.theirs.push_back(wire);
    }
    return branch;
}

Result<wire::LogPage> SyncService::pushAgain(const DeviceId &device, const SpaceId &scope, const wire::LogAppend &again) {
    TP_TRY(auto tx, m_store.write(m_consortium.key));
    TP_CHECK(refresh(*tx));
    if (!wasRestored()) return fail(Code::LogConflict, "nothing was restored here");
    TP_TRY(auto branch, branchOf(*tx, scope, again));
    if (branch.forked()) TP_CHECK(mayPart(*tx, scope, branch));
    TP_TRY(const auto head, scope.isNull() ? againConsortium(*tx, device, branch) : againSpace(*tx, scope, branch));
    tx.reset();
    if (branch.erased || !branch.texts.empty()) TP_CHECK(finishErasing(branch.texts));
    if (m_committed) m_committed();
    return wire::LogPage{{}, head};
}

// What a restore cannot have lost is not put in question by it, and not for ever: a branch that is long enough would take back anything.
Result<> SyncService::mayPart(Reading &tx, const SpaceId &scope, const Branch &branch) const {
    if (m_clock.nowMs() > m_consortium.restoredAtMs + branchesMs) return fail(Code::LogConflict, "what stands here has stood too long");
    TP_TRY(const auto standing, tx.eventsUpTo(scope, m_consortium.standing));
    if (branch.common < standing) return fail(Code::LogConflict, "this stood before the restore");
    return {};
}

Result<> SyncService::mayIntroduce() const {
    if (!wasRestored()) return fail(Code::Unauthenticated, "unknown device");
    return noWaiting(); // what the administrators' laptops know comes first: perhaps the invitation was used, or this device removed
}

Result<wire::LogPage> SyncService::introduce(const wire::LogAppend &again) {
    TP_CHECK(mayIntroduce());
    TP_TRY(auto tx, m_store.write(m_consortium.key));
    TP_CHECK(refresh(*tx));
    TP_TRY(auto branch, branchOf(*tx, SpaceId{}, again));
    if (branch.forked()) return fail(Code::NotAuthorised, "another branch stands here");
    if (branch.theirs.empty()) return wire::LogPage{};
    // What leads to the joining, and the joining: nothing after it, nothing this version does not understand, and by the clock, since
    // nobody who could be asked was there.
    auto next = *membership();
    TP_TRY(const auto last, wire::parseEvent(branch.theirs.back()));
    if (last.kind != "device.add") return fail(Code::NotAuthorised, "not how a device joins");
    const auto unknown = next.unknownEvents();
    for (const auto &wire : branch.theirs) TP_CHECK(next.apply(wire, m_clock.nowMs()));
    if (next.unknownEvents() != unknown) return fail(Code::UnknownVersion, "an event of another version");
    TP_TRY(const auto head, againConsortium(*tx, DeviceId{}, branch));
    static_cast<void>(head); // nothing is told to who has not proved who he is
    tx.reset();
    if (m_committed) m_committed();
    return wire::LogPage{};
}

Result<EventId> SyncService::againConsortium(Writing &tx, const DeviceId &device, Branch &branch) {
    auto next = *membership();
    if (branch.forked()) {
        next = {};
        TP_TRY(const auto wires, tx.events(SpaceId{}, 0, SIZE_MAX));
        for (std::size_t i = 0; i < branch.common; ++i) TP_CHECK(next.apply(wires[i]));
    }
    std::vector<wire::ControlEvent> events;
    for (const auto &wire : branch.theirs) { // without a time: when an invitation expired was judged when it was accepted
        TP_TRY(auto event, next.apply(wire));
        events.push_back(std::move(event));
    }
    if (branch.forked() && !branch.theirsWins(events)) return branch.head();
    auto after = info();
    auto restored = after.awaitingLogs ? Restored::Awaiting : Restored::Settled;
    if (branch.forked()) {
        TP_CHECK(tx.removeEvents(SpaceId{}, branch.common));
        TP_CHECK(cutSpaces(tx, branch.lost(), next));
        const auto made = crypto::hash({after.generation, next.head().view()}); // cursors that saw the other branch must not fit
        std::copy_n(made.bytes.begin(), after.generation.size(), after.generation.begin());
    }
    TP_CHECK(append(tx, events, branch));
    for (const auto &event : events) {
        if (event.kind != "redact") continue;
        TP_TRY(const auto space, control::EventData(event.data).id<SpaceId>("space"));
        TP_CHECK(redact(tx, space, event, branch.texts));
    }
    const auto *author = next.device(device);
    if (author && !author->revokedAt && has(next.allRolesOf(author->member), Role::Administrator)) restored = Restored::Settled;
    const auto head = next.head();
    TP_CHECK(settle(tx, after.generation, restored));
    publish(std::move(next));
    return head;
}

Result<EventId> SyncService::againSpace(Writing &tx, const SpaceId &scope, Branch &branch) {
    const auto state = membership();
    if (isErased(scope)) return fail(Code::SpaceErased);
    if (state->space(scope)) return fail(Code::NotAuthorised, "this space is governed by the consortium log");
    control::SpaceLog log;
    TP_TRY(const auto wires, tx.events(scope, 0, SIZE_MAX));
    for (std::size_t i = 0; i < branch.common; ++i) TP_CHECK(log.apply(wires[i], *state));
    std::vector<wire::ControlEvent> events;
    for (const auto &wire : branch.theirs) {
        TP_TRY(auto event, log.apply(wire, *state));
        events.push_back(std::move(event));
    }
    if (events.empty() || (branch.forked() && !branch.theirsWins(events))) return branch.head();
    auto after = info();
    if (branch.forked()) {
        TP_CHECK(tx.removeEvents(scope, branch.common));
        const auto made = crypto::hash({after.generation, log.head().view()});
        std::copy_n(made.bytes.begin(), after.generation.size(), after.generation.begin());
    }
    TP_CHECK(append(tx, events, branch));
    const auto &granted = log.space().granted;
    TP_CHECK(tx.setGrants(scope, {granted.begin(), granted.end()}));
    for (const auto &event : events)
        if (event.kind == "redact") TP_CHECK(redact(tx, scope, event, branch.texts));
    branch.erased = log.space().erased.has_value();
    if (branch.erased) TP_CHECK(eraseSpace(tx, log.space()));
    const auto head = log.head();
    if (auto done = settle(tx, after.generation, after.awaitingLogs ? Restored::Awaiting : Restored::Settled); !done) {
        if (branch.erased) TP_CHECK(m_store.dropTombstone(m_consortium.key, scope));
        return fail(done.error());
    }
    if (branch.erased) {
        m_spaceLogs.erase(scope);
        const std::lock_guard lock(m_lock);
        m_erased.insert(scope);
    } else {
        m_spaceLogs.insert_or_assign(scope, std::move(log));
    }
    return head;
}

// Events of space logs that cite what is gone can be verified by nobody any more: their authors redo them.
Result<> SyncService::cutSpaces(Writing &tx, const std::vector<EventId> &lost, const control::Membership &state) {
    TP_TRY(const auto scopes, tx.scopes());
    for (const auto &scope : scopes) {
        TP_TRY(const auto wires, tx.events(scope, 0, SIZE_MAX));
        control::SpaceLog log;
        for (const auto &wire : wires) {
            TP_TRY(const auto event, wire::parseEvent(wire));
            if (std::ranges::find(lost, event.refs) != lost.end()) break;
            TP_CHECK(log.apply(wire, state));
        }
        if (log.size() == wires.size()) continue;
        TP_CHECK(tx.removeEvents(scope, log.size()));
        const auto &granted = log.space().granted;
        TP_CHECK(tx.setGrants(scope, {granted.begin(), granted.end()}));
    }
    m_spaceLogs.clear();
    return {};
}

Result<> SyncService::append(Writing &tx, const std::vector<wire::ControlEvent> &events, const Branch &branch) {
    TP_TRY(auto head, tx.head());
    for (std::size_t i = 0; i < events.size(); ++i) {
        advance(head, events[i].id.view());
        TP_CHECK(tx.addEvent({head.last, events[i].scope, events[i].number, events[i].id, tagOf(head.chain), branch.theirs[i]}));
    }
    return tx.setHead(head);
}

Result<> SyncService::settle(Writing &tx, const wire::Generation &generation, Restored restored) {
    TP_CHECK(tx.setGeneration(generation, restored));
    TP_CHECK(tx.commit());
    const std::lock_guard lock(m_lock);
    m_generation = generation;
    m_restored = restored;
    return {};
}

} // namespace tp::server
