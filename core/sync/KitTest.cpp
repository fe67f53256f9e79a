// testKit: everything a restore would need, and nothing of what it would change.
#include "core/base/CivilDay.h"
#include "core/identity/RecoveryKit.h"
#include "core/identity/Vault.h"
#include "core/sync/KitActs.h"

namespace tp::sync {

namespace {

// What the log known here says of the kit, and whether its keys open what a restore needs.
Result<KitTest> openWithLog(const identity::DeviceKeys &kit, const control::Membership &membership, const store::Session &session) {
    const auto *device = membership.device(kit.id());
    if (!device || !device->kit) return fail(Code::NotFound, "a kit the log does not know");
    if (device->revokedAt) return fail(Code::DeviceRevoked, "the kit was withdrawn");
    identity::Keyring keyring(kit.clone());
    TP_CHECK(keyring.learn(membership));
    const auto &structure = *membership.structure(device->structure);
    const auto *shared = membership.space(membership.consortiumSpace());
    if (!keyring.structureKey(structure.id, structure.keys.back().number) || !shared ||
        !keyring.spaceKey(shared->id, shared->epochs.back().number))
        return fail(Code::WrongKey, "the kit does not open its structure's newest key");
    // The invitation a restore begins with, made and judged, and thrown away: Denied when its maker has left the structure.
    TP_CHECK(identity::makeInvite({keyring, membership, session.random(), session.clock().nowMs()}, structure.id, 0, device->member));
    return KitTest{kit.id(), device->structure, false};
}

Result<> record(Store store, const KitTest &test, std::int64_t nowMs) {
    const auto member = store.session.member();
    domain::RecordChange change;
    change.record = RecordId{test.kit.bytes};
    change.type = "kit";
    change.set = {{"testedOn", isoDay(parisDay(nowMs))}, {"testedBy", Bytes(member.view().begin(), member.view().end())}};
    const auto again = store.writer.commit(std::span(&change, 1));
    if (again || again.error().code != Code::NotFound) return again ? Result<>() : Result<>(fail(again.error()));
    change.create = true;
    change.set["structure"] = Bytes(test.structure.view().begin(), test.structure.view().end());
    TP_CHECK(store.writer.commit(std::span(&change, 1)));
    return {};
}

} // namespace

Task<Result<KitTest>> testKit(std::string text, Store store, Dial dial, const Clock &clock) {
    auto parsed = identity::parseKit(text);
    crypto::wipe(text.data(), text.size());
    if (!parsed) co_return fail(parsed.error());
    const auto kit = identity::kitKeys(*parsed);
    const auto genesis = store.session.withKeys([](const store::Keys &keys) { return keys.membership.genesis(); });
    if (!identity::matchesKit(*parsed, genesis)) co_return fail(Code::NotOurServer, "a kit of another consortium");
    TP_CO_TRY(auto test, store.session.withKeys([&](const store::Keys &keys) { return openWithLog(kit, keys.membership, store.session); }));

    const auto server = store.session.server();
    auto transport = dial(server, Trust{Trust::Kind::Pinned, store.session.spki()});
    Identity whom{kit, server, genesis};
    Client client(*transport, std::move(whom), clock);
    auto signedIn = co_await client.log(SpaceId{}, 0);
    if (!signedIn) co_return fail(signedIn.error().error);

    test.opensThisVault = identity::Vault::openWithKit(store.session.folder() / "vault", kit.box).has_value();
    TP_CO_CHECK(record(store, test, clock.nowMs()));
    co_return test;
}

} // namespace tp::sync
