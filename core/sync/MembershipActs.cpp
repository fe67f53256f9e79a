#include "core/sync/MembershipActs.h"

#include "core/base/IdValue.h"
#include "core/base/Mutation.h"
#include "core/identity/KeyActs.h"

namespace tp::sync {

namespace {

Result<std::vector<Bytes>> withDueKeys(identity::Sequence &events) {
    TP_CHECK(identity::addDueKeys(events));
    return events.take();
}

} // namespace

Task<Result<bool>> MembershipActs::revokeDevice(DeviceId device) {
    if (device == m_store.session.device()) co_return fail(Code::Invalid, "the device in use here: revoke it from another one");
    Build build = [device](const Attempt &attempt) -> Result<std::vector<Bytes>> {
        identity::Sequence events(attempt.author);
        const auto last = attempt.last.find(device);
        TP_CHECK(events.add(identity::makeDeviceRevoke(events.author(), device, last == attempt.last.end() ? 0 : last->second)));
        return withDueKeys(events);
    };
    auto done = co_await appendToConsortium(m_client, m_store, std::move(build), Cuts::With);
    co_return done;
}

Task<Result<bool>> MembershipActs::revokeKit(DeviceId kit) {
    const auto known = m_store.session.withKeys([&](const store::Keys &keys) {
        const auto *device = keys.membership.device(kit);
        return device && device->kit;
    });
    if (!known) co_return fail(Code::NotFound, "no recovery kit of that id");
    co_return co_await revokeDevice(kit);
}

Task<Result<Revoked>> MembershipActs::revokeMember(MemberId member) {
    if (member == m_store.session.member()) co_return fail(Code::Invalid, "the member in use here: somebody else must revoke them");
    const auto self = m_store.session.member();
    Revoked revoked;
    Build build = [&revoked, member, self](const Attempt &attempt) -> Result<std::vector<Bytes>> {
        revoked = {};
        identity::Sequence events(attempt.author);
        const auto &state = attempt.author.membership;
        const auto mine = state.rolesOf(self);
        const bool administrator = has(state.allRolesOf(self), Role::Administrator);
        std::vector<StructureId> ending;
        const auto roles = state.rolesOf(member);
        for (const auto &[structure, held] : roles) {
            const auto here = mine.find(structure);
            if (administrator || (here != mine.end() && has(here->second, Role::Manager))) ending.push_back(structure);
        }
        if (roles.empty()) return fail(Code::NotFound, "no such member, or they have left");
        if (ending.empty()) return fail(Code::Denied, "the member belongs to no structure of this manager");
        // The devices first: the cuts of role.set name live devices only.
        if (ending.size() == roles.size())
            for (const auto &[id, device] : state.devices()) {
                if (device.member != member || device.revokedAt) continue;
                const auto last = attempt.last.find(id);
                TP_CHECK(events.add(identity::makeDeviceRevoke(events.author(), id, last == attempt.last.end() ? 0 : last->second)));
                ++(device.kit ? revoked.kits : revoked.devices);
            }
        for (const auto &structure : ending)
            TP_CHECK(events.add(identity::makeRoleSet(events.author(), member, structure, 0, attempt.last)));
        revoked.structures = ending.size();
        return withDueKeys(events);
    };
    auto done = co_await appendToConsortium(m_client, m_store, std::move(build), Cuts::With);
    if (!done) co_return fail(done.error());
    co_return revoked;
}

Task<Result<bool>> MembershipActs::setRoles(MemberId member, StructureId structure, RoleSet roles) {
    Build build = [=](const Attempt &attempt) -> Result<std::vector<Bytes>> {
        identity::Sequence events(attempt.author);
        TP_CHECK(events.add(identity::makeRoleSet(events.author(), member, structure, roles, attempt.last)));
        return withDueKeys(events);
    };
    auto done = co_await appendToConsortium(m_client, m_store, std::move(build), Cuts::With);
    co_return done;
}

Result<std::uint64_t> MembershipActs::handOver(MemberId from, MemberId to) {
    const auto theirs = m_store.session.withKeys([&](const store::Keys &keys) { return keys.membership.rolesOf(to); });
    if (theirs.empty()) return fail(Code::NotFound, "the successor is no member");
    TP_TRY(const auto reader, store::Reader::open(m_store.session));
    store::Query query;
    query.type = "person";
    query.filters.push_back({"referent", store::Filter::Op::Equals, idValue(from)});
    query.limit = 1'000'000;
    TP_TRY(const auto files, reader->list(query));
    std::vector<domain::RecordChange> changes;
    for (const auto &file : files) {
        domain::RecordChange change{file.id, "person", false, file.id, {{"referent", idValue(to)}}};
        const auto at = file.fields.find("structure");
        const auto *bytes = at == file.fields.end() ? nullptr : at->second.bytes();
        const auto structure = bytes ? StructureId::from(*bytes) : fail(Code::Invalid);
        if (!structure || !theirs.contains(*structure)) change.set["structure"] = idValue(theirs.begin()->first);
        changes.push_back(std::move(change));
    }
    // A save holds 16 entries at most; each of these is whole in itself, and what is done is not done again.
    for (std::size_t i = 0; i < changes.size(); i += wire::maxGroup) {
        const auto part = std::span(changes).subspan(i, std::min(wire::maxGroup, changes.size() - i));
        TP_CHECK(m_store.writer.commit(part));
    }
    return changes.size();
}

Task<Result<std::uint64_t>> MembershipActs::reassignFiles(MemberId from, MemberId to) { co_return handOver(from, to); }

Task<Result<std::uint64_t>> MembershipActs::changeStructure(MemberId member, StructureId from, StructureId to, RoleSet roles,
                                                            std::optional<MemberId> successor) {
    std::uint64_t files = 0;
    if (successor) { TP_CO_TRY(files, handOver(member, *successor)); }
    Build build = [=](const Attempt &attempt) -> Result<std::vector<Bytes>> {
        identity::Sequence events(attempt.author);
        TP_CHECK(events.add(identity::makeRoleSet(events.author(), member, to, roles, attempt.last)));
        TP_CHECK(events.add(identity::makeRoleSet(events.author(), member, from, 0, attempt.last)));
        return withDueKeys(events);
    };
    auto done = co_await appendToConsortium(m_client, m_store, std::move(build), Cuts::With);
    if (!done) co_return fail(done.error());
    co_return files;
}

Task<Result<std::uint64_t>> MembershipActs::takeNumber(std::string series, RecordId record) {
    Build build = [&series, record](const Attempt &attempt) -> Result<std::vector<Bytes>> {
        std::vector<Bytes> events;
        if (!mutation::removed(mutation::Guard::Numbers) && attempt.author.membership.numberGiven(series, record)) return events;
        TP_TRY(auto made, identity::makeNumber(attempt.author, series, record));
        events.push_back(std::move(made));
        return events;
    };
    auto done = co_await appendToConsortium(m_client, m_store, std::move(build));
    if (!done) co_return fail(done.error());
    const auto given = m_store.session.withKeys([&](const store::Keys &keys) { return keys.membership.numberGiven(series, record); });
    if (!given) co_return fail(Code::StoreCorrupt, "the number is not in the log");
    co_return *given;
}

Result<std::string> MembershipActs::cosign(MemberId member, StructureId structure, RoleSet roles) {
    return m_store.session.withKeys([&](const store::Keys &keys) -> Result<std::string> {
        const identity::Author author{keys.keyring, keys.membership, m_store.session.random(), m_store.session.clock().nowMs()};
        TP_TRY(const auto made, identity::makeCosignature(author, member, structure, roles));
        return identity::formatCosignature(made);
    });
}

Task<Result<bool>> MembershipActs::setRolesCosigned(std::string text) {
    TP_CO_TRY(const auto cosignature, identity::parseCosignature(text));
    Build build = [&cosignature](const Attempt &attempt) -> Result<std::vector<Bytes>> {
        identity::Sequence events(attempt.author);
        TP_CHECK(events.add(identity::makeCosignedRoleSet(events.author(), cosignature, attempt.last)));
        return withDueKeys(events);
    };
    auto done = co_await appendToConsortium(m_client, m_store, std::move(build), Cuts::With);
    co_return done;
}

} // namespace tp::sync
