#pragma once
// ui::Trust over a StoreWorld: acts on membership, files and erasures are real events that every laptop of the world folds, made with the
// founder's rights where an administrator is needed. What other parts of the program do (kits tried, rescue files, the keychain) answers as
// the test said. Header only.
#include "core/base/IdValue.h"
#include "core/identity/KeyActs.h"
#include "core/identity/Vault.h"
#include "tests/support/StoreWorld.h"
#include "ui/Trust.h"

namespace tp::test {

class WorldTrust final : public ui::Trust {
public:
    WorldTrust(StoreWorld &world, Peer &peer, std::function<void()> changed)
        : m_world(world), m_peer(peer), m_changed(std::move(changed)) {}

    void withMembership(const std::function<void(const control::Membership &)> &use) const override {
        ++membershipReads;
        m_peer.session->withKeys([&](const store::Keys &keys) { use(keys.membership); });
    }
    mutable int membershipReads = 0; // how often it was asked for
    [[nodiscard]] DeviceId device() const override { return m_peer.session->device(); }
    [[nodiscard]] std::map<DeviceId, ui::DeviceStory> deviceStories() override { return stories; }
    [[nodiscard]] Result<std::vector<ui::FileReader>> readersOf(const RecordId &person) override {
        TP_TRY(const auto space, m_peer.writer->fileOf(person));
        std::vector<ui::FileReader> out, was;
        const auto log = space ? m_world.logs.find(*space) : m_world.logs.end();
        if (log == m_world.logs.end()) return out;
        out.push_back({log->second.space().owner, true, {}, {}, {}, {}, {}});
        for (const auto &structure : log->second.space().granted) {
            if (structure == log->second.space().owner) continue;
            if (ended.contains({person, structure})) {
                was.push_back({structure, false, {}, {}, {}, {}, {}, m_world.clock.nowMs()});
                continue;
            }
            const auto &terms = shared[{person, structure}];
            out.push_back({structure, false, terms.reason, terms.basis, terms.from, {}, m_peer.member});
        }
        out.insert(out.end(), was.begin(), was.end());
        return out;
    }
    [[nodiscard]] ui::QuickState quickUnlock() const override { return quick; }
    [[nodiscard]] ui::ServerLink server() const override { return {m_peer.session->server(), m_peer.session->spki()}; }
    void tryConnection(ui::Answer<> answer) override {
        if (!slow) return answer(connection);
        m_unanswered.push_back([answer = std::move(answer), result = connection] { answer(result); });
    }

    void revokeDevice(const DeviceId &device, ui::Answer<> answer) override {
        if (failure) return answer(fail(*failure));
        revoke(device);
        told(answer);
    }
    void revokeMember(const MemberId &member, ui::Answer<> answer) override {
        if (failure) return answer(fail(*failure));
        for (const auto &[structure, roles] : m_world.consortium.state.rolesOf(member))
            if (roles) give(member, structure, 0);
        for (const auto &[id, device] : std::map(m_world.consortium.state.devices()))
            if (device.member == member && !device.revokedAt) revoke(id);
        told(answer);
    }
    void setRoles(const MemberId &member, const StructureId &structure, RoleSet roles, ui::Answer<> answer) override {
        if (failure) return answer(fail(*failure));
        give(member, structure, roles);
        told(answer);
    }
    void addStructure(const std::string &name, const std::string &code, ui::Answer<> answer) override {
        if (failure) return answer(fail(*failure));
        const auto id = m_world.consortium.addStructure(m_world.consortium.founder);
        give(m_peer.member, id, static_cast<RoleSet>(Role::Administrator)); // who adds one belongs to it
        told({});
        must(m_peer.writer->commit(
            std::vector{domain::RecordChange{RecordId{id.bytes}, "structure", true, {}, {{"name", name}, {"code", code}}}}));
        told(answer);
    }
    void revokeKit(const DeviceId &kit, ui::Answer<> answer) override { revokeDevice(kit, std::move(answer)); }
    void testKit(const std::string &, ui::Answer<bool> answer) override { answer(kitTest); }

    void share(const RecordId &person, const StructureId &to, ui::ShareTerms terms, ui::Answer<> answer) override {
        if (failure) return refuse(std::move(answer));
        m_world.push(m_peer);
        m_world.act(m_peer, fileOf(person), [&](const auto &author, const auto &log) { return identity::makeGrant(author, log, to); });
        shared[{person, to}] = std::move(terms);
        ended.erase({person, to});
        m_world.sync();
        told(answer);
    }
    void openExchange(const RecordId &person, const StructureId &with, ui::Answer<> answer) override {
        if (failure) return answer(fail(*failure));
        m_world.push(m_peer);
        const auto access = must(m_peer.reader->fileAccess(person));
        for (const auto &one : access.exchanges)
            if (one.structure == with) return told(answer);
        const auto made = m_peer.session->withKeys([&](const store::Keys &keys) {
            return must(identity::makeExchangeSpace({keys.keyring, keys.membership, m_world.random, m_world.clock.nowMs()},
                                                    m_peer.structure, with));
        });
        for (const auto &event : made.events) m_world.publish(made.space, event);
        m_world.sync();
        must(m_peer.writer->commit(
            std::vector{domain::RecordChange{RecordId{made.space.bytes}, "exchange", true, person, {{"structure", idValue(with)}}}}));
        m_world.sync();
        told(answer);
    }
    void unshare(const RecordId &person, const StructureId &from, ui::Answer<> answer) override {
        if (failure) return refuse(std::move(answer));
        ended.insert({person, from});
        told(answer);
    }
    void requestErasure(const RecordId &person, const std::string &reason, ui::Answer<> answer) override {
        if (failure) return refuse(std::move(answer));
        m_world.push(m_peer);
        const auto space = fileOf(person);
        const auto record = newUuid7<RecordId>(m_world.clock.nowMs(), m_world.random);
        m_world.act(m_peer, space, [&](const auto &author, const auto &log) { return identity::makeEraseRequest(author, log, record); });
        must(m_peer.writer->commit(std::vector{domain::RecordChange{
            record,
            "erasure",
            true,
            person,
            {{"space", toHex(space.view())}, {"state", "requested"}, {"requestedOn", "2026-11-24"}, {"reason", reason}}}}));
        m_world.sync();
        told(answer);
    }
    void confirmErasure(const RecordId &erasure, ui::Answer<> answer) override {
        if (failure) return answer(fail(*failure));
        m_world.act(m_peer, find(erasure).space, [](const auto &author, const auto &log) { return identity::makeErase(author, log); });
        m_peer.edit("erasure", erasure,
                    {{"state", "erased"},
                     {"decidedOn", "2026-11-24"},
                     {"decidedBy", Bytes(m_peer.member.bytes.begin(), m_peer.member.bytes.end())}});
        m_world.sync();
        told(answer);
    }
    void withdrawErasure(const RecordId &erasure, ui::Answer<> answer) override {
        if (failure) return refuse(std::move(answer));
        m_world.act(m_peer, find(erasure).space,
                    [](const auto &author, const auto &log) { return identity::makeEraseWithdraw(author, log); });
        m_peer.edit("erasure", erasure, {{"state", "withdrawn"}});
        m_world.sync();
        told(answer);
    }
    void redactFormer(const std::string &type, const RecordId &record, const std::string &field,
                      ui::Answer<std::uint64_t> answer) override {
        if (failure) return answer(fail(*failure));
        const auto fields = std::vector{field};
        const auto former = must(m_peer.reader->formerTexts(type, record, fields, false));
        for (const auto &name : former.restate)
            must(m_peer.writer->resolve(type, record, name, must(m_peer.reader->get(type, record)).fields.at(name)));
        for (const auto &entry : former.entries)
            m_peer.session->withKeys([&](const store::Keys &keys) {
                const std::vector ids{entry.id};
                m_world.consortium.fold(must(identity::makeRedact({keys.keyring, keys.membership, m_world.random, m_world.clock.nowMs()},
                                                                  entry.space, entry.device, ids)));
            });
        told({});
        answer(former.entries.size());
    }
    void takeNumber(const std::string &series, const RecordId &record, ui::Answer<> answer) override { // by this laptop's own right
        if (failure) return answer(fail(*failure));
        auto &consortium = m_world.consortium;
        if (consortium.state.numberGiven(series, record)) return told(answer);
        const auto made = m_peer.session->withKeys([&](const store::Keys &keys) {
            return identity::makeNumber({keys.keyring, consortium.state, m_world.random, m_world.clock.nowMs()}, series, record);
        });
        if (!made) return answer(fail(made.error()));
        consortium.fold(*made);
        told(answer);
    }
    void reviewed(const std::string &type, const RecordId &record, ui::Answer<> answer) override {
        answer(m_peer.writer->markReviewed(type, record));
    }

    void changePassphrase(const std::string &old, const std::string &chosen, ui::Answer<> answer) override {
        if (slow) {
            m_unanswered.push_back([=, this] { changeNow(old, chosen, answer); });
            return;
        }
        changeNow(old, chosen, answer);
    }
    void changeNow(const std::string &old, const std::string &chosen, const ui::Answer<> &answer) {
        const auto vault = m_peer.folder / "vault";
        const auto key = identity::Vault::open(vault, old, true);
        answer(key ? identity::Vault::changePassphrase(vault, *key, chosen, cheap, m_world.random) : Result<>(fail(key.error())));
    }
    void setQuickUnlock(bool on, ui::Answer<> answer) override {
        if (failure) return answer(fail(*failure));
        quick = on ? ui::QuickState::Armed : ui::QuickState::Off;
        answer({});
    }
    void writeRescue(const std::string &path, ui::Answer<std::uint64_t> answer) override {
        rescuePath = path;
        answer(rescueEntries);
    }
    void reviewRescue(const ui::RescueSource &from, ui::Answer<store::RescueReview> answer) override {
        if (const auto *device = std::get_if<DeviceId>(&from)) {
            const auto work = m_peer.writer->setAsideWork(*device);
            return answer(work ? m_peer.writer->reviewRescue(*work) : Result<store::RescueReview>(fail(work.error())));
        }
        rescuePath = std::get<std::string>(from);
        answer(rescueFile);
    }
    void adoptRescue(const ui::RescueSource &from, std::vector<std::size_t> chosen, ui::Answer<store::Rescued> answer) override {
        if (const auto *device = std::get_if<DeviceId>(&from)) {
            const auto work = m_peer.writer->setAsideWork(*device);
            return answer(work ? m_peer.writer->adoptRescue(*work, chosen) : Result<store::Rescued>(fail(work.error())));
        }
        adopted = chosen;
        store::Rescued done;
        done.adopted = chosen.size();
        answer(done);
    }

    std::map<DeviceId, ui::DeviceStory> stories;
    void answerNow() { // what was slow, in order
        for (const auto &one : std::exchange(m_unanswered, {})) one();
    }

    std::optional<Error> failure; // what the next acts answer, without doing anything
    bool slow = false;            // a file's acts that fail, a new passphrase and a try of the connection are answered by answerNow() only
    Result<bool> kitTest = fail(Code::InvitationMalformed);
    ui::QuickState quick = ui::QuickState::Off;
    Result<> connection; // what a try of it answers
    std::string rescuePath;
    std::uint64_t rescueEntries = 0;
    Result<store::RescueReview> rescueFile = fail(Code::BadFormat);
    std::vector<std::size_t> adopted;
    std::map<std::pair<RecordId, StructureId>, ui::ShareTerms> shared;
    std::set<std::pair<RecordId, StructureId>> ended;

private:
    void refuse(ui::Answer<> answer) {
        if (!slow) return answer(fail(*failure));
        m_unanswered.push_back([answer = std::move(answer), why = *failure] { answer(fail(why)); });
    }
    [[nodiscard]] SpaceId fileOf(const RecordId &person) { return must(m_peer.writer->fileOf(person)).value(); }
    [[nodiscard]] store::Erasure find(const RecordId &record) {
        for (const auto &erasure : must(m_peer.reader->erasures()))
            if (erasure.record == record) return erasure;
        FAIL("no such erasure");
        return {};
    }
    void revoke(const DeviceId &device) { // at what it has written so far
        const auto last = must(m_peer.writer->lastSequences());
        const auto at = last.find(device);
        m_world.consortium.fold(
            m_world.consortium.revoking(m_world.consortium.founder, device, at == last.end() ? 0 : static_cast<std::int64_t>(at->second)));
    }
    void give(const MemberId &member, const StructureId &structure, RoleSet roles) {
        auto &consortium = m_world.consortium;
        consortium.fold(
            must(identity::makeRoleSet(consortium.as(consortium.founder), member, structure, roles, must(m_peer.writer->lastSequences()))));
    }
    void told(const ui::Answer<> &answer) {
        must(m_peer.writer->applyLog({}, m_world.consortium.wires));
        m_changed();
        if (answer) answer({});
    }
    StoreWorld &m_world;
    Peer &m_peer;
    std::function<void()> m_changed;
    std::vector<std::function<void()>> m_unanswered;
};

} // namespace tp::test
