// A member with a program of his own, and a server that passes everything on: what is wrong is set aside with its reason, the rest goes on.
#include "tests/e2e/Laptop.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp;
using namespace tp::test;

namespace {

// Seals what the product would never seal, with the keys of a real member.
class Mallory {
public:
    Mallory(Laptop &laptop) : m_laptop(laptop) { m_seq = must(laptop.writer->lastSequences())[laptop.session->device()]; }
    SpaceId consortium() const {
        return m_laptop.session->withKeys([](const store::Keys &keys) { return keys.membership.consortiumSpace(); });
    }
    Bytes entry(const SpaceId &labelled, const SpaceId &sealedFor, const std::string &type, const Fields &fields) {
        wire::Body body;
        body.salt = m_laptop.random.bytes<16>();
        body.record = newUuid7<RecordId>(m_laptop.clock.nowMs(), m_laptop.random);
        body.type = type;
        for (const auto &[name, value] : fields) body.set[name] = {value, {}};
        return m_laptop.session->withKeys([&](const store::Keys &keys) {
            wire::EntryCore core;
            core.space = labelled;
            core.epoch = 1;
            core.device = m_laptop.session->device();
            core.deviceSeq = ++m_seq;
            core.hlc = hlcFromMs(m_laptop.clock.nowMs());
            core.control = keys.membership.head();
            core.nonce = m_laptop.random.bytes<24>();
            return must(wire::sealEntry(core, wire::encodeBody(body), *keys.keyring.spaceKey(sealedFor, 1), keys.keyring.device().sign));
        });
    }

private:
    Laptop &m_laptop;
    std::uint64_t m_seq = 0;
};

Bytes oversized(Bytes wire) { // its ciphertext said to be, and being, longer than any may be
    const auto coreLength = readU32(wire.data());
    const auto at = 4 + coreLength;
    const auto length = readU32(wire.data() + at);
    const std::size_t more = wire::maxCiphertext;
    Bytes longer(wire.begin(), wire.begin() + at);
    appendU32(longer, static_cast<std::uint32_t>(length + more));
    longer.insert(longer.end(), wire.begin() + at + 4, wire.begin() + at + 4 + length);
    longer.insert(longer.end(), more, 0);
    longer.insert(longer.end(), wire.begin() + at + 4 + length, wire.end());
    return longer;
}

} // namespace

TEST_CASE("poisoned entries in a page are set aside with their reasons, and the encounter among them arrives") {
    Host host;
    Laptop anna("Anna Martin"), bruno("Bruno Petit"), mallory("Mallory");
    must(anna.enrol(host.invitation()));
    const auto structure = anna.session->structure();
    must(bruno.enrol(anna.invite(structure, referent)));
    must(mallory.enrol(anna.invite(structure, referent)));
    for (auto *laptop : {&anna, &bruno, &mallory}) must(laptop->syncOnce());
    must(bruno.syncOnce());
    REQUIRE(bruno.count("member") == 3);

    Mallory forger(mallory);
    const auto common = forger.consortium();
    const auto own = mallory.session->withKeys([&](const store::Keys &keys) { return keys.membership.structure(structure)->space; });
    const Fields fields{{"occurredAt", std::string("2026-03-02T14:30")}, {"commune", std::string("14118")}};
    auto badSignature = forger.entry(common, common, "encounter", fields);
    badSignature.back() ^= 1;
    const auto wrongKey = forger.entry(own, common, "encounter", fields);                                    // labelled with another space
    const auto wrongSpace = forger.entry(common, common, "encounter", {{"note", std::string("pour tous")}}); // a note all could read
    const auto tooLong = oversized(forger.entry(common, common, "encounter", fields));
    const auto wrongRole = forger.entry(common, common, "structure", {{"name", std::string("Fausse structure")}});
    const auto future = forger.entry(common, common, "future_type", {{"field", std::string("value")}});
    const std::vector<Bytes> poison{badSignature, wrongKey, wrongSpace, tooLong, wrongRole, future, Bytes{1, 2, 3}};

    const auto record = anna.addEncounter("Le reste passe");
    must(anna.syncOnce());
    bruno.faults->alter = [&](const sync::Request &request, sync::Answer &answer) {
        if (!request.path.starts_with("/v1/feed") || !answer) return;
        auto page = must(wire::decode<wire::FeedPage>(*answer));
        if (page.groups.empty()) return;
        std::vector<wire::FeedGroup> groups;
        for (const auto &wire : poison) groups.push_back({page.groups.front().number, {wire}, {}, {}});
        page.groups.insert(page.groups.begin(), groups.begin(), groups.end());
        answer = wire::encode(page);
    };
    must(bruno.syncOnce());
    CHECK(bruno.text("encounter", record, "note") == "Le reste passe");
    CHECK(bruno.count("encounter") == 1);
    CHECK(bruno.count("structure") == anna.count("structure"));
    const auto status = bruno.status();
    CHECK(status.toReadLater == 1);
    std::vector<std::string> reasons;
    for (const auto &set : must(bruno.reader->quarantine())) reasons.emplace_back(codeName(set.reason.code));
    INFO("reasons: " << [&] {
        std::string all;
        for (const auto &reason : reasons) all += reason + " ";
        return all;
    }());
    CHECK(status.quarantined >= 5);
    for (const auto *reason : {"bad_signature", "wrong_key", "too_large", "bad_format"}) CHECK(std::ranges::count(reasons, reason) >= 1);
    CHECK(must(bruno.writer->check()).empty());

    // It goes on: the next page is clean, and what Bruno writes goes out.
    bruno.faults->alter = {};
    const auto second = bruno.addEncounter("Encore");
    must(bruno.syncOnce());
    must(anna.syncOnce());
    CHECK(anna.get("encounter", second));
}

TEST_CASE("the server itself refuses what is forged, and stores nothing of it") {
    Host host;
    Laptop anna("Anna Martin"), mallory("Mallory");
    must(anna.enrol(host.invitation()));
    must(mallory.enrol(anna.invite(anna.session->structure(), referent)));
    must(mallory.syncOnce());
    Mallory forger(mallory);
    const auto common = forger.consortium();
    const auto before = host.entries();
    auto forged = forger.entry(common, common, "encounter", {});
    forged.back() ^= 1;
    const auto answer = must(host.service().push({{{forged}, {oversized(forged)}, {Bytes{9}}}, {}}));
    for (const auto &group : answer.groups) CHECK(group.error);
    CHECK(host.entries() == before);
}

TEST_CASE("a save the server refuses for good is set aside, and the saves after it go") {
    Host host;
    Laptop anna("Anna Martin");
    must(anna.enrol(host.invitation()));
    must(anna.syncOnce());
    const auto poisoned = anna.addEncounter("Refusée");
    const auto good = anna.addEncounter("Acceptée");
    bool once = false;
    anna.faults->instead = [&](const sync::Request &request) -> std::optional<sync::Answer> { // the first push never reaches the server
        if (request.path != "/v1/entries" || once) return {};
        once = true;
        const auto groups = must(wire::decode<wire::Push>(*request.body)).groups.size();
        wire::PushAnswer said;
        said.groups.assign(groups, wire::GroupAnswer{std::nullopt, Error{Code::MissingDeps, {}}, {}, 0});
        said.groups.front().error = Error{Code::TooLarge, "planted"};
        return wire::encode(said);
    };
    must(anna.syncOnce());
    CHECK(anna.status().pendingSaves == 0);
    const auto quarantine = must(anna.reader->quarantine());
    REQUIRE(!quarantine.empty());
    CHECK(quarantine.front().reason.code == Code::TooLarge);
    Laptop bruno("Bruno Petit");
    must(bruno.enrol(anna.invite(anna.session->structure(), referent)));
    must(bruno.syncOnce());
    CHECK(bruno.get("encounter", good));
    CHECK(!bruno.get("encounter", poisoned));
    CHECK(must(anna.writer->check()).empty());
}
