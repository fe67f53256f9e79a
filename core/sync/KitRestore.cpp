// restoreWithKit: the kit acts as the device it is, invites its member's new laptop, which then joins like any other.
#include "core/identity/RecoveryKit.h"
#include "core/sync/Enrolment.h"

#include <algorithm>

namespace tp::sync {

namespace {

constexpr int redos = 5;

Task<Result<bool>> fetchLogInto(Client &client, control::Membership &membership) {
    for (;;) {
        auto page = co_await client.log(SpaceId{}, membership.size());
        if (!page) co_return fail(page.error().error);
        if (page->events.empty()) co_return true;
        for (const auto &event : page->events) TP_CO_CHECK(membership.apply(event));
    }
}

Task<Result<std::string>> inviteByKit(identity::RecoveryKit kit, const Surroundings &with) {
    const auto device = identity::kitKeys(kit);
    // First contact: the kit pins the genesis, so the log it gets is either the consortium's or refused; and the log names the server's
    // key. Only a signature over a challenge is sent, which tells nothing.
    control::Membership membership;
    {
        auto first = with.dial(kit.server, Trust{Trust::Kind::FirstContact, {}});
        Identity whom{device, kit.server, EventId{}};
        Client client(*first, std::move(whom), with.clock);
        auto fetched = co_await fetchLogInto(client, membership);
        if (!fetched) co_return fail(fetched.error());
    }
    const bool pinned = std::equal(kit.genesisPrefix.begin(), kit.genesisPrefix.end(), membership.genesis().bytes.begin());
    const auto *self = membership.device(device.id());
    if (!pinned || !self || !self->kit || !membership.server()) co_return fail(Code::NotOurServer, "the log is not the one the kit pins");

    const auto address = *membership.server();
    auto server = with.dial(address.address, Trust{Trust::Kind::Pinned, address.spki});
    Identity whom{device, address.address, membership.genesis()};
    Client client(*server, std::move(whom), with.clock);
    identity::Keyring keyring(device.clone());
    for (int tries = 1;; ++tries) {
        auto fetched = co_await fetchLogInto(client, membership);
        if (!fetched) co_return fail(fetched.error());
        TP_CO_CHECK(keyring.learn(membership));
        const auto now = with.clock.nowMs() + client.clockOffsetMs().value_or(0);
        const auto *kitDevice = membership.device(device.id());
        const identity::Author author{keyring, membership, with.random, now};
        TP_CO_TRY(auto invitation, identity::makeInvite(author, kitDevice->structure, 0, kitDevice->member));
        wire::LogAppend append;
        append.expectHead = membership.head();
        append.events.push_back(std::move(invitation.event));
        auto answer = co_await client.append(SpaceId{}, append);
        if (!answer && isTemporary(answer.error().error.code)) answer = co_await client.append(SpaceId{}, append);
        if (answer) co_return std::move(invitation.text);
        if (answer.error().error.code != Code::LogConflict || tries == redos) co_return fail(answer.error().error);
    }
}

} // namespace

Task<Result<Joined>> restoreWithKit(Joining joining, Surroundings with) {
    TP_CO_TRY(auto kit, identity::parseKit(joining.secret));
    if (with.progress) with.progress("contact");
    auto invitation = co_await inviteByKit(std::move(kit), with);
    if (!invitation) co_return fail(invitation.error());
    joining.secret = std::move(*invitation);
    auto joined = co_await enrol(std::move(joining), std::move(with));
    co_return joined;
}

} // namespace tp::sync
