#include "core/server/SyncService.h"

namespace tp::server {

SyncService::SyncService(ServerStore &store, const Consortium &consortium, const Clock &clock, std::function<void()> committed)
    : m_store(store), m_consortium(consortium), m_clock(clock), m_committed(std::move(committed)),
      m_membership(std::make_shared<const control::Membership>()), m_generation(consortium.generation), m_restored(consortium.restored) {}

Result<std::unique_ptr<SyncService>> SyncService::open(ServerStore &store, const Consortium &consortium, const Clock &clock,
                                                       std::function<void()> committed) {
    std::unique_ptr<SyncService> service(new SyncService(store, consortium, clock, std::move(committed)));
    TP_TRY(auto tx, store.read(consortium.key));
    TP_CHECK(service->refresh(*tx));
    tx.reset();
    TP_CHECK(service->reapplyErasures());
    return service;
}

wire::Info SyncService::info() const {
    wire::Info info;
    info.timeMs = m_clock.nowMs();
    info.consortium = membership()->genesis();
    const std::lock_guard lock(m_lock);
    info.generation = m_generation;
    info.awaitingLogs = m_restored == Restored::Awaiting;
    return info;
}

SyncService::MembershipPtr SyncService::membership() const {
    const std::lock_guard lock(m_lock);
    return m_membership;
}

void SyncService::publish(control::Membership state) {
    auto next = std::make_shared<const control::Membership>(std::move(state));
    const std::lock_guard lock(m_lock);
    m_membership = std::move(next);
}

Result<> SyncService::noWaiting() const {
    const std::lock_guard lock(m_lock);
    if (m_restored == Restored::Awaiting) return fail(Code::LogsAwaited);
    return {};
}

Result<> SyncService::admit(const DeviceId &device) const {
    const auto state = membership();
    const auto *known = state->device(device);
    if (!known) return fail(Code::Unauthenticated, "unknown device");
    if (known->revokedAt) return fail(Code::DeviceRevoked);
    return {};
}

Result<wire::Invite> SyncService::invite(const Hash &lookup) const {
    const auto state = membership();
    if (const auto &bootstrap = m_consortium.bootstrap; bootstrap && crypto::equalConstantTime(bootstrap->lookup.view(), lookup.view())) {
        if (!state->empty()) return fail(Code::InvitationUsed);
        if (m_clock.nowMs() > bootstrap->expiresMs) return fail(Code::InvitationExpired);
        return wire::Invite{bootstrap->bundle, bootstrap->expiresMs};
    }
    const auto *invitation = state->invitation(lookup);
    if (!invitation) {
        TP_CHECK(noWaiting()); // perhaps among what a restore has lost
        return fail(Code::InvitationUnknown);
    }
    if (invitation->used) return fail(Code::InvitationUsed);
    if (m_clock.nowMs() > invitation->expiresMs) return fail(Code::InvitationExpired);
    return wire::Invite{invitation->bundle, invitation->expiresMs};
}

Result<wire::LogPage> SyncService::accept(const Hash &lookup, const wire::LogAppend &append) {
    if (append.events.size() != 1) return fail(Code::Invalid, "exactly one event accepts an invitation");
    TP_TRY(const auto event, wire::parseEvent(append.events.front()));
    // The reply to an acceptance may be lost: the same event again is a success, though the invitation is used by now.
    const auto state = membership();
    if (state->numberOf(event.id)) return wire::LogPage{{}, state->head()};
    TP_CHECK(invite(lookup));
    if (state->empty()) {
        if (event.kind != "genesis") return fail(Code::Invalid, "the first event is the genesis");
        return appendConsortium(append);
    }
    const auto made = event.data.find("invite");
    const auto *invitation = state->invitation(lookup);
    if (event.kind != "device.add" || made == event.data.end() || !made->second.bytes() || !invitation ||
        !std::ranges::equal(*made->second.bytes(), invitation->event.view())) {
        return fail(Code::Invalid, "only a device.add made with this invitation");
    }
    return appendConsortium(append);
}

} // namespace tp::server
