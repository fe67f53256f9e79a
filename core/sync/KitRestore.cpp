// restoreWithKit: the kit acts as the device it is, invites its member's new laptop, which then joins like any other.
#include "core/identity/KeyActs.h"
#include "core/identity/RecoveryKit.h"
#include "core/sync/Append.h"
#include "core/sync/Enrolment.h"

#include <algorithm>

namespace tp::sync {

namespace {

Task<Result<bool>> fetchLogInto(Client &client, control::Membership &membership) {
    for (;;) {
        auto page = co_await client.log(SpaceId{}, membership.size());
        if (!page) co_return fail(page.error().error);
        if (page->events.empty()) co_return true;
        for (const auto &event : page->events) TP_CO_CHECK(membership.apply(event));
    }
}

// The keys of its member's other structures, which the kit holds and perhaps nobody else does: given to the new laptop. What fails is left
// to the holders there are.
Task<Result<bool>> giveByKit(Client &client, identity::Keyring &keyring, control::Membership &membership, const Surroundings &with) {
    auto fetched = co_await fetchLogInto(client, membership);
    if (!fetched) co_return fail(fetched.error());
    TP_CO_CHECK(keyring.learn(membership));
    const identity::Author author{keyring, membership, with.random, with.clock.nowMs() + client.clockOffsetMs().value_or(0)};
    identity::Sequence events(author);
    TP_CO_CHECK(identity::addDueKeys(events));
    if (events.events().empty()) co_return true;
    wire::LogAppend append;
    append.expectHead = membership.head();
    append.events = events.take();
    auto answer = co_await client.append(SpaceId{}, append);
    if (!answer) co_return fail(answer.error().error);
    co_return true;
}

// Invites with the kit; given a laptop that has joined by that, gives it keys.
Task<Result<std::string>> actByKit(identity::RecoveryKit kit, bool joined, const Surroundings &with) {
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
    if (joined) {
        auto given = co_await giveByKit(client, keyring, membership, with);
        if (!given) co_return fail(given.error());
        co_return std::string();
    }
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
        auto answer = co_await appendTwice(client, SpaceId{}, std::move(append));
        if (answer) co_return std::move(invitation.text);
        if (answer.error().error.code != Code::LogConflict || tries == appendRedos) co_return fail(answer.error().error);
    }
}

} // namespace

Task<Result<Joined>> restoreWithKit(Joining joining, Surroundings with) {
    TP_CO_TRY(auto kit, identity::parseKit(joining.secret));
    if (with.progress) with.progress("contact");
    auto invitation = co_await actByKit(kit, false, with);
    if (!invitation) co_return fail(invitation.error());
    joining.secret = std::move(*invitation);
    auto joined = co_await enrol(std::move(joining), with);
    if (joined) static_cast<void>(co_await actByKit(std::move(kit), true, with));
    co_return joined;
}

} // namespace tp::sync
