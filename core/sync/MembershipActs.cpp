#include "core/sync/MembershipActs.h"

#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "core/base/Mutation.h"
#include "core/domain/Handover.h"
#include "core/domain/SamePerson.h"
#include "core/identity/KeyActs.h"

namespace tp::sync {

namespace {

Result<std::vector<Bytes>> withDueKeys(identity::Sequence &events) {
    TP_CHECK(identity::addDueKeys(events));
    return events.take();
}

using Changes = std::vector<domain::RecordChange>;
constexpr std::size_t mostTogether = wire::maxGroup - 1; // records of one save: a person's may stand in two entries

template <class AnyId> std::optional<AnyId> idSaid(const store::Record &record, const char *field) {
    const auto at = record.fields.find(field);
    return at == record.fields.end() ? std::nullopt : idIn<AnyId>(&at->second);
}

// A file that leads on to another tells nothing of its own.
bool goesOn(store::Reader &reader, const store::Record &file) {
    return domain::fileThatGoesOn(file.id, [&](const RecordId &one) -> std::optional<RecordId> {
               const auto found = reader.get("person", one);
               const auto next = found ? idSaid<RecordId>(*found, "sameAs") : std::nullopt;
               if (!next || *next == one) return {};
               const auto there = reader.get("person", *next);
               return there && !there->deleted ? next : std::nullopt;
           }) == file.id;
}

Result<Changes> openReminders(store::Reader &reader, const RecordId &file, const MemberId &from, const MemberId &to) {
    store::Query query;
    query.type = "reminder";
    query.filters = {{"person", store::Filter::Op::Equals, idValue(file)},
                     {"member", store::Filter::Op::Equals, idValue(from)},
                     {"doneOn", store::Filter::Op::Equals, {}}};
    query.limit = 1000;
    TP_TRY(const auto found, reader.list(query));
    Changes out;
    for (const auto &one : found)
        if (!one.readOnly) out.push_back({one.id, "reminder", false, one.file, {{"member", idValue(to)}}});
    return out;
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

// With each file its record of the change and the open reminders of `from`. Those that one save has no room for go before it: until the
// file has changed hands it is still found.
Result<std::uint64_t> MembershipActs::handOver(MemberId from, MemberId to) {
    const auto theirs = m_store.session.withKeys([&](const store::Keys &keys) { return keys.membership.rolesOf(to); });
    if (theirs.empty()) return fail(Code::NotFound, "the successor is no member");
    TP_TRY(const auto reader, store::Reader::open(m_store.session));
    store::Query query;
    query.type = "person";
    query.filters.push_back({"referent", store::Filter::Op::Equals, idValue(from)});
    query.limit = 1'000'000;
    TP_TRY(const auto files, reader->list(query));
    const auto now = m_store.session.clock().nowMs();
    for (const auto &file : files) {
        Changes last{{file.id, "person", false, file.id, {{"referent", idValue(to)}}}};
        const auto structure = idSaid<StructureId>(file, "structure");
        if (!structure || !theirs.contains(*structure)) last[0].set["structure"] = idValue(theirs.begin()->first);
        if (goesOn(*reader, file)) {
            TP_TRY(auto record, domain::passOn({file.id, from, to, isoDay(parisDay(now)), {}}, now, m_store.session.random()));
            last.push_back(std::move(record));
        }
        TP_TRY(auto reminders, openReminders(*reader, file.id, from, to));
        while (!reminders.empty() && last.size() < mostTogether) {
            last.push_back(std::move(reminders.back()));
            reminders.pop_back();
        }
        for (std::size_t i = 0; i < reminders.size(); i += mostTogether)
            TP_CHECK(m_store.writer.commit(std::span(reminders).subspan(i, std::min(mostTogether, reminders.size() - i))));
        TP_CHECK(m_store.writer.commit(last));
    }
    return files.size();
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
