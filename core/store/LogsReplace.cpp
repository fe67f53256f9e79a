// A log's tail replaced by another branch: verified whole from its first event, the keys learnt afresh.
#include "core/store/Logs.h"

#include "core/control/EventData.h"
#include "core/store/FallenNumbers.h"
#include "core/store/Warnings.h"

namespace tp::store {

namespace {

struct FallenKey {
    SpaceId space;
    std::uint32_t epoch = 0;
    crypto::Key key;
};

// Of the consortium's and the structures' spaces: what the keys held so far open, and the fresh ones do not.
std::vector<FallenKey> keysMissing(const Keys &before, const identity::Keyring &fresh) {
    std::vector<FallenKey> fallen;
    const auto look = [&](const SpaceId &id) {
        const auto *space = before.membership.space(id);
        for (std::size_t i = 0; space && i < space->epochs.size(); ++i) {
            const auto epoch = space->epochs[i].number;
            const auto *held = before.keyring.spaceKey(id, epoch);
            const auto *now = fresh.spaceKey(id, epoch);
            if (held && !(now && std::ranges::equal(held->view(), now->view()))) fallen.push_back({id, epoch, held->clone()});
        }
    };
    look(before.membership.consortiumSpace());
    for (const auto &[id, structure] : before.membership.structures()) look(structure.space);
    return fallen;
}

} // namespace

Result<bool> fell(Connection &db, const EventId &event) {
    TP_TRY(const auto found, db.number("SELECT 1 FROM fallen_event WHERE id=?", event));
    return found.has_value();
}

Result<Learnt> Logs::replaceConsortium(std::uint64_t from, std::span<const Bytes> events) {
    TP_TRY(const auto before, logOf(m_db, 0));
    control::Membership next;
    for (std::uint64_t i = 0; i < from; ++i) TP_CHECK(next.apply(before.at(i)));
    TP_CHECK(m_db.run("INSERT OR IGNORE INTO fallen_event SELECT id FROM log WHERE space=0 AND number>=?", from));
    TP_CHECK(m_db.run("DELETE FROM log WHERE space=0 AND number>=?", from));
    std::vector<wire::ControlEvent> redactions;
    for (const auto &wire : events) {
        TP_TRY(const auto event, next.apply(wire));
        if (event.kind == "redact") redactions.push_back(event);
        TP_CHECK(m_db.run("INSERT INTO log VALUES(0,?,?,1,?)", event.number, event.id, wire));
        TP_CHECK(m_db.run("DELETE FROM fallen_event WHERE id=?", event.id));
    }
    if (next.empty()) return fail(Code::BrokenChain, "a log without its genesis");
    if (!m_before) m_before = m_session.withKeys([](const Keys &keys) { return keys.membership; });
    std::optional<Error> lie;
    std::vector<FallenNumber> numbers;
    m_learnt = true;
    const auto fallen = m_session.changeKeys([&](Keys &keys) {
        identity::Keyring fresh(keys.keyring.device().clone()); // what the other branch taught must not stand in the way
        if (const auto learnt = fresh.learn(next); !learnt) lie = learnt.error();
        auto lost = keysMissing(keys, fresh);
        keys.keyring = std::move(fresh);
        numbers = numbersFallen(keys.membership, next);
        keys.membership = std::move(next);
        m_session.followMembership(keys.membership);
        return lost;
    });
    for (const auto &[space, epoch, key] : fallen) TP_CHECK(m_spaces.keepFallen(space, epoch, key));
    for (const auto &number : numbers) TP_CHECK(keepFallenNumber(m_db, number));
    if (lie) TP_CHECK(warn(m_db, m_session.clock(), Warning::Kind::WrongKey, SpaceId{}.view(), lie->detail));
    m_spaces.forget();
    Learnt learnt;
    for (const auto &event : redactions) {
        TP_TRY(const auto space, control::EventData(event.data).id<SpaceId>("space"));
        TP_CHECK(learnRedaction(space, event, learnt));
    }
    return learnt;
}

Result<Learnt> Logs::replaceSpace(const SpaceId &scope, std::uint64_t from, std::span<const Bytes> events, bool sent) {
    TP_TRY(const auto number, m_numbers.space(scope));
    TP_TRY(auto wires, logOf(m_db, number));
    wires.resize(std::min<std::size_t>(from, wires.size()));
    wires.insert(wires.end(), events.begin(), events.end());
    control::SpaceLog log;
    Learnt learnt;
    std::set<StructureId> ever; // granted, by this branch
    TP_CHECK(m_db.run("DELETE FROM log WHERE space=? AND number>=?", number, from));
    for (std::size_t i = 0; i < wires.size(); ++i) {
        TP_TRY(const auto event, m_session.withKeys([&](const Keys &keys) { return log.apply(wires[i], keys.membership); }));
        if (event.scope != scope) return fail(Code::BadFormat, "event of another scope");
        ever.insert(log.space().granted.begin(), log.space().granted.end());
        if (i < from) continue;
        TP_CHECK(m_db.run("INSERT INTO log VALUES(?,?,?,?,?)", number, event.number, event.id, sent, wires[i]));
        if (event.kind == "redact") TP_CHECK(learnRedaction(scope, event, learnt));
        if (log.space().erased == event.id) {
            const auto refs = m_session.withKeys([&](const Keys &keys) { return keys.membership.numberOf(event.refs).value_or(0); });
            learnt.erased.push_back({scope, event.id, event.atMs, refs});
        }
    }
    m_session.changeKeys([&](Keys &keys) { keys.keyring.forgetSpace(scope); });
    m_spaces.forget();
    if (log.empty()) return learnt; // what was read in it is read on, until it is known how it goes on
    auto known = log.space();
    known.granted = std::move(ever);
    TP_CHECK(m_db.run("UPDATE space SET granted=NULL WHERE n=?", number)); // what the other branch granted
    TP_CHECK(m_spaces.keep(known));
    if (known.erased) return learnt; // no key is learnt from it any more
    TP_TRY(const auto keys, learnSpace(log.space()));
    static_cast<void>(keys); // every entry is judged again
    return learnt;
}

} // namespace tp::store
