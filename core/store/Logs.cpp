#include "core/store/Logs.h"

#include "core/control/EventData.h"
#include "core/store/Warnings.h"

namespace tp::store {
namespace {

// The cuts an event makes: device.revoke {device, lastSeq}, role.set {cuts: [{device, lastSeq}]}.
std::vector<std::pair<DeviceId, std::uint64_t>> cutsOf(const wire::ControlEvent &event) {
    std::vector<std::pair<DeviceId, std::uint64_t>> cuts;
    const auto add = [&](const Value &item) {
        const auto *device = item.find("device");
        const auto *last = item.find("lastSeq");
        const auto *bytes = device ? device->bytes() : nullptr;
        const auto *number = last ? last->integer() : nullptr;
        if (!bytes || !number) return;
        if (const auto id = DeviceId::from(*bytes)) cuts.emplace_back(*id, static_cast<std::uint64_t>(*number));
    };
    if (event.kind == "device.revoke") add(Value(event.data));
    if (const auto list = event.data.find("cuts"); list != event.data.end() && list->second.array())
        for (const auto &item : *list->second.array()) add(item);
    return cuts;
}

std::set<SpaceId> readableShared(const Keys &keys) { // of the consortium's and the structures' spaces
    std::set<SpaceId> out;
    const auto add = [&](const SpaceId &id) {
        if (keys.keyring.newestEpoch(id)) out.insert(id);
    };
    if (!keys.membership.empty()) add(keys.membership.consortiumSpace());
    for (const auto &[id, structure] : keys.membership.structures()) add(structure.space);
    return out;
}

} // namespace

void Learnt::add(Learnt other) {
    fresh = fresh || other.fresh;
    behind = behind || other.behind;
    returned = returned || other.returned;
    readable.insert(readable.end(), other.readable.begin(), other.readable.end());
    gaps.insert(gaps.end(), other.gaps.begin(), other.gaps.end());
    touched.insert(touched.end(), other.touched.begin(), other.touched.end());
    withdrawn.insert(withdrawn.end(), other.withdrawn.begin(), other.withdrawn.end());
    cuts.insert(cuts.end(), other.cuts.begin(), other.cuts.end());
    erased.insert(erased.end(), other.erased.begin(), other.erased.end());
    redacted.insert(redacted.end(), other.redacted.begin(), other.redacted.end());
    fell.insert(fell.end(), other.fell.begin(), other.fell.end());
}

Result<std::vector<Bytes>> logOf(Connection &db, std::int64_t space) {
    std::vector<Bytes> events;
    auto rows = db.query("SELECT wire FROM log WHERE space=? ORDER BY number", space);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return events;
        events.push_back(rows.bytes(0));
    }
}

Result<Learnt> Logs::take(const SpaceId &scope, ByteView wire, bool sent) {
    TP_TRY(const auto event, wire::parseEvent(wire));
    if (event.scope != scope) return fail(Code::BadFormat, "event of another scope");
    return scope.isNull() ? takeConsortium(event, wire, sent) : takeSpace(event, wire, sent);
}

Result<bool> Logs::known(std::int64_t space, const wire::ControlEvent &event) {
    TP_TRY(const auto id, m_db.blob("SELECT id FROM log WHERE space=? AND number=?", space, event.number));
    if (!id) return false;
    if (textOf(*id) != textOf(event.id.view())) return fail(Code::LogConflict, "another event stands at this number");
    TP_CHECK(m_db.run("UPDATE log SET sent=1 WHERE space=? AND number=? AND sent=0", space, event.number));
    return true;
}

Result<Learnt> Logs::takeConsortium(const wire::ControlEvent &event, ByteView wire, bool sent) {
    Learnt learnt;
    TP_TRY(const bool seen, known(0, event));
    if (seen) return learnt;
    const auto size = m_session.withKeys([](const Keys &keys) { return keys.membership.size(); });
    if (event.number > size) {
        learnt.behind = true;
        return learnt;
    }
    if (!m_before) m_before = m_session.withKeys([](const Keys &keys) { return keys.membership; });
    m_learnt = true;
    int opened = 0;
    std::optional<Error> lie;
    std::set<SpaceId> before, after;
    const auto applied = m_session.changeKeys([&](Keys &keys) -> Result<> {
        before = readableShared(keys);
        TP_CHECK(keys.membership.apply(wire));
        auto learning = keys.keyring.learn(keys.membership); // a key that is a lie costs its own space only: it stays unreadable
        if (!learning) lie = learning.error();
        opened = learning.value_or(1);
        after = readableShared(keys);
        m_session.followMembership(keys.membership);
        return {};
    });
    TP_CHECK(applied);
    if (lie) TP_CHECK(warn(m_db, m_session.clock(), Warning::Kind::WrongKey, SpaceId{}.view(), lie->detail));
    TP_CHECK(m_db.run("INSERT INTO log VALUES(0,?,?,?,?)", event.number, event.id, sent, wire));
    TP_TRY(learnt.returned, tp::store::fell(m_db, event.id));
    if (learnt.returned) TP_CHECK(m_db.run("DELETE FROM fallen_event WHERE id=?", event.id));
    learnt.fresh = true;
    learnt.cuts = cutsOf(event);
    if (event.kind == "redact") {
        TP_TRY(const auto space, control::EventData(event.data).id<SpaceId>("space"));
        TP_CHECK(learnRedaction(space, event, learnt));
    }
    m_spaces.forget();
    for (const auto &space : after)
        if (!before.contains(space)) learnt.readable.push_back(space);
    if (opened > 0) {
        TP_TRY(const auto files, learnLockedSpaces());
        learnt.readable.insert(learnt.readable.end(), files.begin(), files.end());
    }
    return learnt;
}

Result<control::SpaceLog> Logs::spaceLog(const SpaceId &scope) {
    TP_TRY(const auto number, m_numbers.space(scope));
    TP_TRY(const auto events, logOf(m_db, number));
    control::SpaceLog log;
    return m_session.withKeys([&](const Keys &keys) -> Result<control::SpaceLog> {
        for (const auto &event : events) TP_CHECK(log.apply(event, keys.membership));
        return log;
    });
}

Result<Learnt> Logs::takeSpace(const wire::ControlEvent &event, ByteView wire, bool sent) {
    Learnt learnt;
    TP_TRY(const auto number, m_numbers.space(event.scope));
    TP_TRY(const bool seen, known(number, event));
    if (seen) return learnt;
    TP_TRY(auto log, spaceLog(event.scope));
    const bool cited = m_session.withKeys([&](const Keys &keys) { return keys.membership.numberOf(event.refs).has_value(); });
    if (event.number > log.size()) learnt.gaps.push_back(event.scope); // granted in the middle of its log
    if (event.number > log.size() || !cited) {
        learnt.behind = true;
        return learnt;
    }
    const auto withdrawn = log.space().cuts;
    const auto granted = log.space().granted;
    TP_CHECK(m_session.withKeys([&](const Keys &keys) { return log.apply(wire, keys.membership); }));
    TP_CHECK(m_db.run("INSERT INTO log VALUES(?,?,?,?,?)", number, event.number, event.id, sent, wire));
    learnt.fresh = true;
    // What a branch that was cut away had granted is not of the space that begins anew.
    if (event.number == 0) TP_CHECK(m_db.run("UPDATE space SET granted=NULL WHERE n=?", number));
    TP_CHECK(m_spaces.keep(log.space()));
    learnt.touched.push_back(event.scope);
    if (log.space().cuts != withdrawn) learnt.withdrawn.push_back(event.scope);
    if (event.kind == "redact") TP_CHECK(learnRedaction(event.scope, event, learnt));
    if (log.space().erased) { // no key is learnt from it any more
        const auto refs = m_session.withKeys([&](const Keys &keys) { return keys.membership.numberOf(event.refs).value_or(0); });
        learnt.erased.push_back({event.scope, event.id, event.atMs, refs});
        return learnt;
    }
    TP_TRY(const auto keys, learnSpace(log.space()));
    // What came before it was not sent to this device; also where a key is left from a grant that fell with a branch.
    const bool opened = keys.first || grantedNow(granted, log.space().granted);
    if (opened && event.number > 0) learnt.readable.push_back(event.scope);
    if (keys.fell) learnt.fell.push_back(event.scope);
    return learnt;
}

Result<> Logs::learnRedaction(const SpaceId &space, const wire::ControlEvent &event, Learnt &learnt) {
    const control::EventData data(event.data);
    TP_TRY(const auto device, data.id<DeviceId>("device"));
    TP_TRY(const auto entries, data.ids<EntryId>("entries"));
    for (const auto &entry : entries) {
        TP_CHECK(m_spaces.keepRedaction(space, entry, device));
        learnt.redacted.push_back({space, entry, device});
    }
    return {};
}

bool Logs::grantedNow(const std::set<StructureId> &before, const std::set<StructureId> &after) const {
    return m_session.withKeys([&](const Keys &keys) {
        const auto roles = keys.membership.rolesOf(m_session.member());
        return std::ranges::any_of(
            roles, [&](const auto &held) { return held.second && after.contains(held.first) && !before.contains(held.first); });
    });
}

Result<Logs::KeysLearnt> Logs::learnSpace(const control::Space &space) {
    TP_TRY(const auto *erased, m_spaces.find(space.id));
    if (erased && erased->erased) return KeysLearnt{}; // whatever another history of it says
    TP_TRY(const bool fell, m_spaces.settleKeys(space));
    TP_TRY(const auto before, m_spaces.newestEpoch(space.id));
    m_learnt = true;
    // A key that is a lie is not learnt: the space stays unreadable, nothing else is touched.
    if (const auto learnt = m_session.changeKeys([&](Keys &keys) { return keys.keyring.learn(space); }); !learnt)
        TP_CHECK(warn(m_db, m_session.clock(), Warning::Kind::WrongKey, space.id.view(), learnt.error().detail));
    KeysLearnt learnt;
    for (const auto &epoch : space.epochs) {
        const auto key = m_session.withKeys([&](const Keys &keys) -> std::optional<crypto::Key> {
            const auto *held = keys.keyring.spaceKey(space.id, epoch.number);
            return held ? std::optional(held->clone()) : std::nullopt;
        });
        if (!key) continue;
        TP_TRY(const bool fresh, m_spaces.keepKey(space.id, epoch.number, *key));
        learnt.more = learnt.more || fresh;
    }
    m_spaces.forget();
    TP_TRY(const auto after, m_spaces.newestEpoch(space.id));
    learnt.first = !before && after;
    learnt.fell = fell;
    bool missing = false; // an epoch may be wrapped for a key of the structure that has not come here yet
    for (const auto &epoch : space.epochs) {
        TP_TRY(const auto *key, m_spaces.key(space.id, epoch.number));
        missing = missing || !key;
    }
    TP_CHECK(m_db.run("UPDATE space SET keys_missing=? WHERE id=?", missing, space.id));
    return learnt;
}

Result<std::vector<SpaceId>> Logs::learnLockedSpaces() {
    std::vector<SpaceId> locked, opened;
    {
        auto rows = m_db.query("SELECT id FROM space WHERE kind>=? AND keys_missing=1", control::SpaceKind::File);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            locked.push_back(rows.id<SpaceId>(0));
        }
    }
    for (const auto &id : locked) {
        TP_TRY(const auto log, spaceLog(id));
        if (log.empty()) continue; // cut away with a branch that fell
        TP_TRY(const auto keys, learnSpace(log.space()));
        if (keys.more) opened.push_back(id);
    }
    return opened;
}

Result<bool> Logs::unsent(const SpaceId &scope) {
    if (scope.isNull()) return false;
    TP_TRY(const auto number, m_numbers.space(scope));
    TP_TRY(const auto found, m_db.number("SELECT 1 FROM log WHERE space=? AND number=0 AND sent=0", number));
    return found.has_value();
}

Result<> Logs::forgetUnsent(const SpaceId &scope) {
    TP_TRY(const bool never, unsent(scope));
    TP_TRY(const auto number, m_numbers.space(scope));
    if (!never) return fail(Code::Invalid, "the creation of the space was sent");
    TP_CHECK(m_db.run("DELETE FROM log WHERE space=?", number));
    control::Space nothing;
    nothing.id = scope;
    TP_TRY(const bool fell, m_spaces.settleKeys(nothing));
    static_cast<void>(fell); // its caller looks at all of it again
    m_session.changeKeys([&](Keys &keys) { keys.keyring.forgetSpace(scope); });
    m_spaces.forget();
    return {};
}

void Logs::rollback() {
    if (m_before)
        m_session.changeKeys([&](Keys &keys) {
            keys.membership = std::move(*m_before);
            m_session.followMembership(keys.membership);
        });
    // A key whose log is not in the store would seal what the next start cannot open. As at a start: from the log; files' keys are the
    // store's.
    if (m_learnt)
        m_session.changeKeys([](Keys &keys) {
            identity::Keyring fresh(keys.keyring.device().clone());
            static_cast<void>(fresh.learn(keys.membership)); // a key that is a lie leaves its space unreadable
            keys.keyring = std::move(fresh);
        });
    m_before.reset();
    m_learnt = false;
}

} // namespace tp::store
