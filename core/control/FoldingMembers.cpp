// Invitations, devices, roles.
#include "core/control/Folding.h"

namespace tp::control {

namespace {
constexpr auto upToManager = static_cast<RoleSet>(static_cast<RoleSet>(Role::Referent) | static_cast<RoleSet>(Role::Manager));
bool within(RoleSet roles, RoleSet limit) { return (roles & ~limit) == 0; }
} // namespace

Result<Change> Folding::invite() const {
    Invitation made;
    made.event = event.id;
    TP_TRY(made.lookup, data().id<Hash>("lookup"));
    TP_TRY(made.sign, data().publicKey("sign"));
    TP_TRY(made.structure, data().id<StructureId>("structure"));
    TP_TRY(made.roles, data().roles("roles"));
    TP_TRY(const auto expires, data().natural("expires"));
    made.expiresMs = static_cast<std::int64_t>(expires);
    const auto *structure = state.structure(made.structure);
    if (!structure) return fail(Code::NotAuthorised, "unknown structure");
    // A kit brings its maker back, whatever became of the maker's roles since: it is the structure's way out, and adds nobody.
    const bool comesBack = byKitForItsMaker(made.structure);
    if (!comesBack) TP_CHECK(needManagerOf(made.structure));
    if (!comesBack && !authorIsAdministrator() && !within(made.roles, upToManager))
        return fail(Code::NotAuthorised, "a manager gives no role above his own");
    if (!made.roles) return fail(Code::BadFormat, "an invitation without a role");
    if (data().has("member")) {
        TP_TRY(made.member, data().id<MemberId>("member"));
        const auto held = state.rolesOf(*made.member);
        const auto here = held.find(made.structure);
        if (here == held.end() || here->second != made.roles)
            return fail(Code::NotAuthorised, "a second device has the roles its member has in the structure");
        // A device speaks for its member everywhere: a manager must not gain a voice he does not have.
        if (!authorIsAdministrator() && *made.member != authorMember() && (held.size() != 1 || !within(here->second, upToManager)))
            return fail(Code::NotAuthorised, "the member has rights beyond this manager's structure");
    }
    const auto from = nowMs ? *nowMs + 10 * 60 * 1000 : event.atMs; // a server trusts its own clock, and the author's by ten minutes
    if (made.expiresMs - from > inviteLifetimeMs) return fail(Code::NotAuthorised, "an invitation lasts 72 hours at most");
    if (nowMs && made.expiresMs <= *nowMs) return fail(Code::InvitationExpired);
    if (state.invitation(made.lookup)) return fail(Code::NotAuthorised, "the invitation exists already");
    if (event.wraps.size() != 1 || !std::ranges::equal(event.wraps[0].to, made.lookup.view()) || event.wraps[0].sealed.empty() ||
        event.wraps[0].sealed.size() > maxBundleBytes)
        return fail(Code::BadFormat, "an invitation carries its bundle");
    made.bundle = event.wraps[0].sealed;
    made.keyNumber = structure->keys.back().number;
    return [made](Membership &to) { to.m_invitations[made.lookup] = made; };
}

bool Folding::byKitForItsMaker(const StructureId &structure) const {
    const auto &author = state.m_devices.at(event.author);
    if (!author.kit || author.structure != structure || !data().has("member")) return false;
    const auto member = data().id<MemberId>("member");
    return member && *member == author.member;
}

Result<Change> Folding::deviceAdd() const { return data().has("kit") ? deviceAddKit() : deviceAddInvited(); }

Result<Change> Folding::deviceAddInvited() const {
    TP_TRY(const auto device, newDevice());
    TP_TRY(const auto member, data().id<MemberId>("member"));
    TP_TRY(const auto inviteId, data().id<EventId>("invite"));
    TP_TRY(const auto proof, data().array<64>("inviteSig"));
    const auto &all = state.m_invitations;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &entry) { return entry.second.event == inviteId; });
    if (found == all.end()) return fail(Code::NotAuthorised, "unknown invitation");
    const auto &invitation = found->second;
    if (!crypto::verify(invitation.sign, inviteProof(inviteId, member, device.sign, device.box), proof))
        return fail(Code::BadSignature, "proof of the invitation");
    if (invitation.used) return fail(Code::InvitationUsed);
    if (nowMs && *nowMs >= invitation.expiresMs) return fail(Code::InvitationExpired);
    const auto &key = state.m_structures.at(invitation.structure).keys.back();
    if (key.number != invitation.keyNumber) return fail(Code::InvitationExpired, "the structure has a newer key than the invitation");
    if (invitation.member ? member != *invitation.member : state.m_roles.contains(member))
        return fail(Code::NotAuthorised, "the invitation is for another member");
    if (invitation.member && !state.rolesOf(member).contains(invitation.structure))
        return fail(Code::NotAuthorised, "the member has left the structure");
    TP_CHECK(checkKeyWraps(event.wraps, std::set{device.id}));

    const Device made{device.id, member, invitation.structure, device.sign, device.box, false, event.number, {}, {}};
    return [made, lookup = invitation.lookup, wrap = event.wraps[0], at = event.number](Membership &to) {
        auto &used = to.m_invitations.at(lookup);
        used.used = true;
        used.bundle.clear(); // it opens nothing any more
        to.m_devices[made.id] = made;
        to.m_structures.at(made.structure).keys.back().wraps.push_back(wrap);
        if (!used.member) to.m_roles[made.member].push_back({at, made.structure, used.roles, {}});
    };
}

Result<Change> Folding::deviceAddKit() const {
    const auto kit = event.data.find("kit");
    if (!kit->second.boolean() || !*kit->second.boolean()) return fail(Code::BadFormat, "control event data: kit");
    TP_TRY(const auto device, newDevice());
    TP_TRY(const auto structure, data().id<StructureId>("structure"));
    if (!state.structure(structure)) return fail(Code::NotAuthorised, "unknown structure");
    TP_CHECK(needManagerOf(structure));
    TP_CHECK(checkKeyWraps(event.wraps, std::set{device.id}));
    const Device made{device.id, authorMember(), structure, device.sign, device.box, true, event.number, {}, {}};
    return [made, wrap = event.wraps[0]](Membership &to) {
        to.m_devices[made.id] = made;
        to.m_structures.at(made.structure).keys.back().wraps.push_back(wrap);
    };
}

Result<Change> Folding::deviceRevoke() const {
    TP_TRY(const auto id, data().id<DeviceId>("device"));
    TP_TRY(const auto lastSeq, data().natural("lastSeq"));
    const auto *device = state.device(id);
    if (!device) return fail(Code::NotAuthorised, "unknown device");
    // Its structure's manager; or of every structure its member belongs to now, which need not be the one it was invited into.
    const auto belongs = state.rolesOf(device->member);
    const bool everywhere = !belongs.empty() && std::all_of(belongs.begin(), belongs.end(), [this](const auto &entry) {
        return has(authorRolesIn(entry.first), Role::Manager);
    });
    if (!everywhere) TP_CHECK(needManagerOf(device->structure));
    if (!isLive(*device)) return fail(Code::NotAuthorised, "the device is revoked already");
    if (!event.wraps.empty()) return fail(Code::BadFormat, "a revocation carries no key");
    return [id, lastSeq, at = event.number](Membership &to) {
        to.m_devices.at(id).revokedAt = at;
        to.m_devices.at(id).lastSeq = lastSeq;
    };
}

Result<> Folding::maySetRoles(const MemberId &member, const StructureId &structure, RoleSet roles) const {
    if (authorIsAdministrator()) return {};
    const auto held = state.rolesOf(member);
    const auto here = held.find(structure);
    const bool below = here != held.end() && within(here->second, upToManager);
    if (!roles && below && has(authorRolesIn(structure), Role::Manager)) return {};
    return fail(Code::NotAuthorised, "roles are an administrator's to give; a manager ends those up to his own in his structure");
}

Result<Change> Folding::roleSet() const {
    TP_TRY(const auto member, data().id<MemberId>("member"));
    TP_TRY(const auto structure, data().id<StructureId>("structure"));
    TP_TRY(const auto roles, data().roles("roles"));
    std::optional<CosignNonce> nonce;
    if (data().has("cosign")) {
        TP_TRY(nonce, cosigned(member, structure, roles));
    } else {
        TP_CHECK(maySetRoles(member, structure, roles));
    }
    TP_TRY(const auto cutData, data().maps("cuts"));
    if (!state.m_roles.contains(member)) return fail(Code::NotAuthorised, "unknown member");
    if (!state.structure(structure)) return fail(Code::NotAuthorised, "unknown structure");

    std::set<DeviceId> live, writing;
    for (const auto &[id, device] : state.m_devices)
        if (device.member == member && isLive(device)) {
            live.insert(id);
            if (!device.kit) writing.insert(id);
        }
    std::map<DeviceId, std::uint64_t> cuts;
    for (const auto &item : cutData) {
        TP_TRY(const auto id, item.id<DeviceId>("device"));
        TP_TRY(const auto lastSeq, item.natural("lastSeq"));
        if (!writing.erase(id) || !cuts.emplace(id, lastSeq).second) return fail(Code::BadFormat, "a cut for no live device of the member");
    }
    if (!writing.empty()) return fail(Code::BadFormat, "a live device of the member without its cut");

    std::set<DeviceId> readers;
    for (const auto &wrap : event.wraps)
        if (const auto id = DeviceId::from(wrap.to); id && live.contains(*id)) readers.insert(*id);
    if (!roles && !event.wraps.empty()) return fail(Code::BadFormat, "a key for a member who leaves");
    TP_CHECK(checkKeyWraps(event.wraps, readers));

    auto after = state.rolesOf(member);
    after[structure] = roles;
    bool administrators = std::any_of(after.begin(), after.end(), [](const auto &entry) { return has(entry.second, Role::Administrator); });
    for (const auto &[other, changes] : state.m_roles)
        administrators = administrators || (other != member && has(state.allRolesOf(other), Role::Administrator));
    if (!administrators) return fail(Code::NotAuthorised, "the consortium keeps one administrator");

    return [=, wraps = event.wraps, at = event.number](Membership &to) {
        to.m_roles.at(member).push_back({at, structure, roles, cuts});
        if (nonce) to.m_cosigned.insert(*nonce);
        auto &keys = to.m_structures.at(structure).keys.back().wraps;
        for (const auto &wrap : wraps)
            if (std::find_if(keys.begin(), keys.end(), [&](const auto &held) { return held.to == wrap.to; }) == keys.end())
                keys.push_back(wrap);
    };
}

} // namespace tp::control
