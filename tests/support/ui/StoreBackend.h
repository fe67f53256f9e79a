#pragma once
// The window's backend over a real store of a StoreWorld's laptop, in one thread: every save is durable when it answers. Header only.
#include "core/store/LeasedReader.h"
#include "tests/support/ui/WorldTrust.h"
#include "ui/Backend.h"

namespace tp::test {

class StoreBackend final : public ui::Backend {
public:
    StoreBackend(StoreWorld &world, Peer &peer, RoleSet roles)
        : worldTrust(world, peer,
                     [this] {
                         emit membershipChanged();
                         emit changed({{}, true});
                     }),
          m_world(world), m_peer(peer), m_reader(must(store::Reader::open(*peer.session))), m_roles(roles) {}

    [[nodiscard]] const Clock &clock() const override { return m_world.clock; }
    [[nodiscard]] Random &random() override { return m_world.random; }
    [[nodiscard]] store::Reader &reader() override { return m_reader; }
    [[nodiscard]] store::Lease lease() const override { return must(m_peer.reader->status()).lease; }
    [[nodiscard]] ui::Me me() const override {
        ui::Me out{m_peer.member, m_peer.structure, m_roles, needsKit, {}};
        if (m_peer.session) // open
            m_peer.session->withKeys([&](const store::Keys &keys) { out.rolesIn = keys.membership.rolesOf(m_peer.member); });
        return out;
    }

    [[nodiscard]] ui::Trust &trust() override { return worldTrust; }

    void save(std::vector<domain::RecordChange> changes, ui::Answer<store::Saved> answer) override {
        store::ChangedTypes what;
        for (const auto &change : changes) what.records.emplace_back(change.type, change.record);
        if (slow)
            answer = [this, answer](const Result<store::Saved> &saved) { m_unanswered.push_back([answer, saved] { answer(saved); }); };
        if (readOnly) return answer(fail(Code::Denied));
        if (failure) return answer(fail(*failure));
        if (const auto why = refuses ? refuses(changes) : std::nullopt) return answer(fail(*why));
        finish(m_peer.writer->commit(changes), std::move(what), answer);
    }
    void remove(const std::string &type, const RecordId &record, ui::Answer<store::Saved> answer) override {
        if (readOnly) return answer(fail(Code::Denied));
        finish(m_peer.writer->remove(type, record), {{{type, record}}, false}, answer);
    }
    void restore(const std::string &type, const RecordId &record, ui::Answer<store::Saved> answer) override {
        if (readOnly) return answer(fail(Code::Denied));
        finish(m_peer.writer->restore(type, record), {{{type, record}}, false}, answer);
    }
    void resolve(const std::string &type, const RecordId &record, const std::string &field, const Value &value,
                 ui::Answer<store::Saved> answer) override {
        if (readOnly) return answer(fail(Code::Denied));
        if (field == unresolvable) return answer(fail(Code::DiskFull));
        finish(m_peer.writer->resolve(type, record, field, value), {{{type, record}}, false}, answer);
    }
    void noteAccess(const store::Access &access, ui::Answer<> answer) override {
        noted.push_back(access);
        answer(failure ? Result<>(fail(*failure)) : m_peer.writer->noteAccess(access));
    }
    void saveDraft(const std::string &key, const Bytes &draft) override {
        emit draftKept(QString::fromStdString(key), m_peer.writer->saveDraft(key, draft).has_value());
    }

    void lookAtClock() { // as the Engine does now and then
        m_reader.setEnded(must(m_peer.writer->lookAtClock()).state == store::Lease::State::Ended);
        emit leaseChanged();
        emit changed({{}, true});
    }
    [[nodiscard]] sync::SyncState syncState() const override { return state; }
    void syncNow() override { received(); }
    void stopLoading() override {
        state.phase = sync::SyncState::Phase::Paused;
        emit syncStateChanged();
    }
    [[nodiscard]] store::Progress progress() const override { return work; }
    void stopWork() override {
        ++stopped;
        work = {};
        emit progressed();
    }
    void createRecoveryKit(ui::Answer<std::string> answer) override {
        if (!slow) return answer(kit);
        m_unanswered.push_back([this, answer = std::move(answer)] { answer(kit); });
    }
    void invite(const StructureId &structure, RoleSet roles, std::optional<MemberId> member, ui::Answer<std::string> answer) override {
        if (!invites) return answer(fail(Code::Unreachable));
        auto &consortium = m_world.consortium;
        const auto code =
            consortium.invite(consortium.founder, structure, member ? consortium.state.rolesOf(*member)[structure] : roles, member);
        must(m_peer.writer->applyLog({}, consortium.wires));
        answer(code);
    }

    void answerNow() { // what was slow, in order
        for (const auto &one : std::exchange(m_unanswered, {})) one();
    }

    // Exchanges with every other laptop of the world, as the runner would.
    void received() {
        m_world.sync();
        emit changed({{}, true});
    }

    sync::SyncState state;
    store::Progress work; // what the store is busy with
    int stopped = 0;      // how often somebody wanted it so
    std::vector<store::Access> noted;
    bool needsKit = false;
    bool invites = false;     // the server answers
    std::string unresolvable; // a field whose versions the disk has no room for
    bool readOnly = false;    // nothing that is recorded changes: each save is refused
    bool slow = false;        // saves are done, and answered by answerNow() only; a kit likewise
    WorldTrust worldTrust;
    std::optional<Error> failure; // what the next saves answer, without reaching the store
    std::function<std::optional<Error>(const std::vector<domain::RecordChange> &)> refuses; // the same, of some saves only
    Result<std::string> kit = fail(Code::Unreachable);

private:
    void finish(Result<store::Saved> saved, store::ChangedTypes what, const ui::Answer<store::Saved> &answer) {
        if (saved) what.records.insert(what.records.end(), saved->along.begin(), saved->along.end());
        if (saved) emit changed(what);
        answer(std::move(saved));
    }
    StoreWorld &m_world;
    Peer &m_peer;
    store::LeasedReader m_reader;
    RoleSet m_roles;
    std::vector<std::function<void()>> m_unanswered;
};

} // namespace tp::test
