#include "core/control/SpaceLog.h"

#include "core/control/AccessMonth.h"
#include "core/control/EventData.h"

#include <functional>

namespace tp::control {

// As in Folding.h: a rule sees the state as const and returns the change to make.
struct SpaceFolding {
    using Change = std::function<void(SpaceLog &)>;
    const SpaceLog &log;
    const wire::ControlEvent &event;
    const Membership &membership;
    const Device &author;
    std::uint64_t refs;

    [[nodiscard]] EventData data() const { return EventData(event.data); }
    [[nodiscard]] RoleSet authorRolesIn(const StructureId &structure) const {
        const auto roles = membership.rolesOf(author.member, refs);
        const auto found = roles.find(structure);
        return found == roles.end() ? RoleSet{0} : found->second;
    }
    [[nodiscard]] Result<> checkWraps(const std::set<StructureId> &readers) const {
        return event.wrapsRemoved ? Result<>{} : checkKeyWraps(event.wraps, readers);
    }

    [[nodiscard]] Result<Change> change() const {
        if (event.kind == "space.create") return create();
        if (event.kind == "grant") return grant();
        if (event.kind == "ungrant") return ungrant();
        if (event.kind == "epoch") return epoch();
        if (event.kind == "redact") return redact();
        if (event.kind == "erase.request") return eraseRequest();
        if (event.kind == "erase.withdraw") return eraseWithdraw();
        if (event.kind == "erase") return erase();
        return [](SpaceLog &to) { ++to.m_unknown; };
    }

    [[nodiscard]] Result<Change> create() const {
        Space space;
        space.id = event.scope;
        if (membership.space(space.id)) return fail(Code::NotAuthorised, "the space exists already");
        TP_TRY(const auto kind, data().text("kind", 20));
        if (kind != "file" && kind != "exchange" && kind != "access") return fail(Code::BadFormat, "control event data: kind");
        space.kind = kind == "file" ? SpaceKind::File : kind == "exchange" ? SpaceKind::Exchange : SpaceKind::Access;
        TP_TRY(space.owner, data().id<StructureId>("structure"));
        if (space.kind == SpaceKind::Access) { TP_TRY(space.month, monthOfData()); }
        const bool fits = space.kind == SpaceKind::Access ? space.id == accessSpaceOf(space.owner, space.month) : !isAccessSpace(space.id);
        if (!fits) return fail(Code::NotAuthorised, "an access log stands in its own place, and nothing else does");
        if (!authorRolesIn(space.owner)) return fail(Code::NotAuthorised, "only its members make a space of a structure");
        TP_TRY(const auto number, data().natural("epoch"));
        if (number != 1) return fail(Code::BadFormat, "control event data: epoch");
        TP_TRY(const auto commitment, data().id<Hash>("commit"));
        TP_CHECK(checkWraps({space.owner}));
        space.granted.insert(space.owner);
        space.epochs.push_back({1, commitment, {}, event.wraps, refs});
        return [space](SpaceLog &to) { to.m_space = space; };
    }

    [[nodiscard]] Result<std::string> monthOfData() const {
        TP_TRY(auto month, data().text("month", 7));
        if (!isMonth(month)) return fail(Code::BadFormat, "control event data: month");
        return month;
    }

    [[nodiscard]] Result<Change> grant() const {
        if (log.m_space.kind == SpaceKind::Access) return fail(Code::NotAuthorised, "an access log is not shared");
        TP_TRY(const auto structure, data().id<StructureId>("structure"));
        TP_TRY(const auto number, data().natural("epoch"));
        const auto roles = authorRolesIn(log.m_space.owner);
        if (!has(roles, Role::Referent) && !has(roles, Role::Manager))
            return fail(Code::NotAuthorised, "a file is shared by a referent or manager of the structure that owns it");
        if (!membership.structure(structure)) return fail(Code::NotAuthorised, "unknown structure");
        if (log.m_space.granted.contains(structure)) return fail(Code::NotAuthorised, "the structure reads the space already");
        if (number != log.m_space.epochs.back().number) return fail(Code::BadFormat, "a grant of another epoch than the current one");
        TP_CHECK(checkWraps({structure}));
        return [structure, wraps = event.wraps](SpaceLog &to) {
            to.m_space.granted.insert(structure);
            to.m_space.ended.erase(structure);
            to.m_space.cuts.erase(structure);
            auto &held = to.m_space.epochs.back().wraps;
            held.insert(held.end(), wraps.begin(), wraps.end());
        };
    }

    [[nodiscard]] Result<Change> ungrant() const {
        TP_TRY(const auto structure, data().id<StructureId>("structure"));
        if (!has(authorRolesIn(log.m_space.owner), Role::Manager))
            return fail(Code::NotAuthorised, "sharing is ended by a manager of the structure that owns the file");
        if (structure == log.m_space.owner || !log.m_space.granted.contains(structure))
            return fail(Code::NotAuthorised, "the structure was not granted the space");
        TP_CHECK(checkWraps({}));
        std::optional<std::map<DeviceId, std::uint64_t>> cuts;
        if (data().has("cuts")) { TP_TRY(cuts, cutsOf(data())); }
        return [structure, cuts, head = event.refs](SpaceLog &to) {
            to.m_space.granted.erase(structure);
            if (cuts)
                to.m_space.cuts[structure] = *cuts;
            else
                to.m_space.ended[structure] = head;
        };
    }

    [[nodiscard]] Result<Change> epoch() const {
        const auto &granted = log.m_space.granted;
        if (std::none_of(granted.begin(), granted.end(), [this](const auto &structure) { return authorRolesIn(structure) != 0; }))
            return fail(Code::NotAuthorised, "a new key of a space is for those who read it");
        TP_TRY(const auto number, data().natural("epoch"));
        if (number != log.m_space.epochs.back().number + 1ull) return fail(Code::BadFormat, "epoch number does not follow");
        Epoch made{static_cast<std::uint32_t>(number), {}, {}, event.wraps, refs};
        TP_TRY(made.commitment, data().id<Hash>("commit"));
        TP_TRY(made.previousSealed, data().sealedPrevious());
        TP_CHECK(checkWraps(granted));
        return [made](SpaceLog &to) { to.m_space.epochs.push_back(made); };
    }

    [[nodiscard]] Result<Change> redact() const {
        if (log.m_space.kind == SpaceKind::Access) return fail(Code::NotAuthorised, "an access log is not redacted");
        TP_TRY(const auto deviceId, data().id<DeviceId>("device"));
        TP_TRY(const auto entries, data().ids<EntryId>("entries"));
        const auto *device = membership.device(deviceId);
        if (!device) return fail(Code::NotAuthorised, "unknown device");
        if (!has(authorRolesIn(log.m_space.owner), Role::Manager) && !has(authorRolesIn(device->structure), Role::Manager))
            return fail(Code::NotAuthorised, "a text is redacted by a manager of its author's structure, or of the owner");
        TP_CHECK(checkWraps({}));
        return [deviceId, entries](SpaceLog &to) {
            for (const auto &entry : entries) to.m_space.redacted.emplace(entry, deviceId);
        };
    }

    [[nodiscard]] Result<Change> eraseRequest() const {
        TP_TRY(const auto record, data().id<RecordId>("record"));
        const auto &space = log.m_space;
        if (space.kind == SpaceKind::Access) return fail(Code::NotAuthorised, "an access log goes when its month is a year old");
        if (space.kind != SpaceKind::File) return fail(Code::NotAuthorised, "an exchange is erased with its file");
        const auto roles = authorRolesIn(space.owner);
        if (!has(roles, Role::Referent) && !has(roles, Role::Manager))
            return fail(Code::NotAuthorised, "an erasure is asked for by a referent or manager of the structure that owns the file");
        if (space.requested) return fail(Code::NotAuthorised, "an erasure is asked for already");
        TP_CHECK(checkWraps({}));
        return [made = ErasureRequest{event.id, record, author.member}](SpaceLog &to) { to.m_space.requested = made; };
    }

    [[nodiscard]] Result<> checkRequest() const {
        TP_TRY(const auto request, data().id<EventId>("request"));
        if (!log.m_space.requested || log.m_space.requested->event != request)
            return fail(Code::NotAuthorised, "no such erasure was asked for");
        return checkWraps({});
    }

    [[nodiscard]] Result<Change> eraseWithdraw() const {
        TP_CHECK(checkRequest());
        if (log.m_space.requested->by != author.member && !has(authorRolesIn(log.m_space.owner), Role::Manager))
            return fail(Code::NotAuthorised, "an erasure is withdrawn by who asked for it, or a manager");
        return [](SpaceLog &to) { to.m_space.requested.reset(); };
    }

    // Nobody decides anything: the month is over for a year, and the first to notice says so.
    [[nodiscard]] Result<Change> eraseAccess() const {
        TP_TRY(const auto expiry, accessExpiryMs(log.m_space.month));
        if (!authorRolesIn(log.m_space.owner)) return fail(Code::NotAuthorised, "an old access log is erased by a member of its structure");
        if (event.atMs < expiry) return fail(Code::NotAuthorised, "an access log is kept for its year");
        TP_CHECK(checkWraps({}));
        return [id = event.id](SpaceLog &to) { to.m_space.erased = id; };
    }

    [[nodiscard]] Result<Change> erase() const {
        const auto &space = log.m_space;
        if (space.kind == SpaceKind::Access) return eraseAccess();
        if (!has(authorRolesIn(space.owner), Role::Manager) && !has(membership.allRolesOf(author.member, refs), Role::Coordinator))
            return fail(Code::NotAuthorised, "an erasure is confirmed by a manager of the structure that owns the file, or a coordinator");
        if (space.kind == SpaceKind::File) {
            TP_CHECK(checkRequest());
            if (space.requested->by == author.member)
                return fail(Code::NotAuthorised, "an erasure is confirmed by another member than who asked for it");
        } else {
            TP_CHECK(data().id<SpaceId>("file"));
            TP_CHECK(data().id<EventId>("request"));
            TP_CHECK(checkWraps({}));
        }
        return [id = event.id](SpaceLog &to) { to.m_space.erased = id; };
    }
};

Result<wire::ControlEvent> SpaceLog::apply(ByteView eventWire, const Membership &membership) {
    TP_TRY(auto event, wire::parseEvent(eventWire));
    if (event.scope.isNull()) return fail(Code::BadFormat, "not an event of a space log");
    if (m_space.erased) return fail(Code::SpaceErased, "an erased space takes nothing more");
    if (event.number != m_size) return fail(Code::BrokenChain, "control event number does not follow");
    if (event.prev != m_head || (m_size && event.scope != m_space.id))
        return fail(Code::BrokenChain, "control event does not continue this log");
    if (empty() != (event.kind == "space.create")) return fail(Code::BrokenChain, "space.create is the first event, and the only one");
    const auto refs = membership.numberOf(event.refs);
    if (!refs) return fail(Code::MissingDeps, "the consortium head a control event cites is not known here");
    if (*refs < m_refs) return fail(Code::BrokenChain, "a control event cites an older consortium head than the one before");

    const auto *author = membership.device(event.author);
    if (!author || author->addedAt > *refs) return fail(Code::NotAuthorised, "author is no device of this consortium");
    if (author->revokedAt && *author->revokedAt <= *refs) return fail(Code::NotAuthorised, "author device is revoked");
    if (!wire::verifyEvent(event, author->sign)) return fail(Code::BadSignature, "control event");
    TP_TRY(const auto change, SpaceFolding{*this, event, membership, *author, *refs}.change());

    change(*this);
    m_head = event.id;
    m_refs = *refs;
    ++m_size;
    return event;
}

} // namespace tp::control
