// The access log over real HTTPS: written by everybody, read by managers, also one who joins later; gone a year later.
#include "core/control/AccessMonth.h"
#include "tests/e2e/Laptop.h"
#include "tests/support/StorePages.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {

constexpr RoleSet chiefRoles = Role::Referent | Role::Manager;
using Acts = sync::ConsortiumActs;

struct Office {
    Host host;
    Laptop admin{"Alix Lemoine"}, chief{"Anna Martin"}, worker{"Bruno Petit"}, mate{"Carole Roux"}, late{"Dora Simon"};
    StructureId home;
    std::string canary = "canari_" + toHex(admin.random.bytes<6>()); // as a record type: the one free text a line holds
    RecordId person;

    Office() {
        must(admin.enrol(host.invitation()));
        home = must(admin.act<StructureId>([](Acts &acts) { return acts.addStructure("AAJB", "AAJB"); }));
        must(admin.syncOnce());
        must(chief.enrol(admin.invite(home, chiefRoles)));
        must(worker.enrol(admin.invite(home, referent)));
        must(mate.enrol(admin.invite(home, referent)));
        must(admin.syncOnce()); // gives the chief the key
        must(chief.syncOnce());
        domain::RecordChange change;
        change.record = person = newUuid7<RecordId>(worker.clock.nowMs(), worker.random);
        change.type = "person";
        change.create = true;
        change.file = person;
        change.set = {{"usualName", std::string("Nadège")}};
        must(worker.writer->commit(std::span(&change, 1)));
        must(worker.syncOnce());
    }
    void work() {
        must(worker.writer->noteAccess({store::accessOpened, "person", person, {}, {}}));
        must(worker.writer->noteAccess({store::accessExported, canary, {}, {"commune=14118"}, 7}));
    }
    [[nodiscard]] std::string month() const { return control::monthOf(worker.clock.nowMs()); }
    [[nodiscard]] std::string onServer() const {
        std::string all;
        for (const auto &file : std::filesystem::directory_iterator(host.folder())) all += fileBytes(file.path());
        return all;
    }
    [[nodiscard]] static bool holds(Laptop &laptop, const std::string &text) {
        return everythingIn(laptop.folder(), laptop.session->storeKey()).find(text) != std::string::npos;
    }
};

} // namespace

TEST_CASE("who opened which file and who exported what: managers read it, nobody else, not even the server") {
    Office office;
    office.work();
    REQUIRE(Office::holds(office.worker, office.canary)); // or finding nothing elsewhere would prove nothing
    must(office.worker.syncOnce());
    for (auto *laptop : {&office.chief, &office.mate}) must(laptop->syncOnce());

    const auto lines = must(office.chief.reader->accessLog(office.home, office.month())).lines;
    REQUIRE(lines.size() == 2);
    for (const auto &line : lines) {
        CHECK(line.member == office.worker.session->member());
        CHECK(office.chief.reader->memberName(*line.member) == "Bruno Petit");
        CHECK(line.device == office.worker.session->device());
    }
    CHECK(std::ranges::count_if(lines, [&](const auto &line) { return line.access.record == office.person; }) == 1);
    CHECK(std::ranges::count_if(lines, [&](const auto &line) { return line.access.type == office.canary && line.access.count == 7; }) == 1);

    CHECK(office.mate.reader->accessLog(office.home, office.month()).error().code == Code::Denied);
    store::Query query;
    query.type = "access";
    REQUIRE(must(office.mate.reader->count(query)) == 1); // it did come
    CHECK_FALSE(Office::holds(office.mate, office.canary));
    CHECK_FALSE(Office::holds(office.chief, office.canary));
    CHECK(office.onServer().find(office.canary) == std::string::npos);
    // Whoever holds the mate's keys, whatever the program lets them see.
    CHECK_FALSE(office.mate.session->withKeys([&](const store::Keys &keys) {
        const auto &audit = keys.membership.structure(office.home)->audit;
        return std::ranges::any_of(audit, [&](const auto &key) { return keys.keyring.auditKey(office.home, key.number) != nullptr; });
    }));

    // A second manager joins later: any manager's laptop gives them the key as it synchronises, and they read what was written before.
    must(office.late.enrol(office.chief.invite(office.home, chiefRoles)));
    must(office.late.syncOnce());
    CHECK(must(office.late.reader->accessLog(office.home, office.month())).unreadable == 1);
    must(office.chief.syncOnce());
    must(office.late.syncOnce());
    CHECK(must(office.late.reader->accessLog(office.home, office.month())).lines.size() == 2);

    // Two laptops write into the month that is there.
    must(office.mate.writer->noteAccess({store::accessOpened, "person", office.person, {}, {}}));
    must(office.mate.syncOnce());
    must(office.late.syncOnce());
    CHECK(must(office.late.reader->accessLog(office.home, office.month())).lines.size() == 3);
    CHECK(office.late.status().quarantined == 0);
}

TEST_CASE("a manager who became a colleague reads no line written since, and the lines wait until there is a key he does not know") {
    Office office;
    office.work();
    must(office.worker.syncOnce());
    const auto member = office.chief.session->member();
    must(office.admin.act<bool>([=, &office](Acts &acts) { return acts.members().setRoles(member, office.home, referent); }));
    const auto known = [&](Laptop &laptop) {
        must(laptop.syncOnce());
        return laptop.session->withKeys([&](const store::Keys &keys) {
            const auto &audit = keys.membership.structure(office.home)->audit;
            return keys.keyring.auditKey(office.home, audit.back().number) != nullptr;
        });
    };
    CHECK(known(office.admin));
    CHECK_FALSE(known(office.chief));
    office.worker.clock.offsetMs += 6ll * 60 * 1000;
    office.work();
    must(office.worker.syncOnce());
    must(office.admin.syncOnce());
    CHECK(must(office.admin.reader->accessLog(office.home, office.month())).lines.size() == 4);
    must(office.chief.syncOnce());
    CHECK(office.chief.reader->accessLog(office.home, office.month()).error().code == Code::Denied);
}

TEST_CASE("after a laptop is lost, the month goes on under a key it does not know") {
    Office office;
    office.work();
    must(office.worker.syncOnce());
    must(office.mate.syncOnce());
    const auto space = control::accessSpaceOf(office.home, office.month());
    const auto lost = office.mate.session->device();
    must(office.chief.act<bool>([=](Acts &acts) { return acts.members().revokeDevice(lost); }));
    must(office.chief.syncOnce());
    office.worker.clock.offsetMs += 6ll * 60 * 1000;
    office.work();
    must(office.worker.syncOnce());
    must(office.chief.syncOnce());
    CHECK(must(office.chief.writer->spaceLog(space)).space().epochs.size() == 2);
    CHECK(must(office.chief.reader->accessLog(office.home, office.month())).lines.size() == 4);
    CHECK(office.worker.status().pendingSaves == 0);
    CHECK(office.worker.status().quarantined == 0);
}

TEST_CASE("a year later the month is gone from the server and from every laptop that synchronises") {
    Office office;
    office.work();
    must(office.worker.syncOnce());
    for (auto *laptop : {&office.chief, &office.mate}) must(laptop->syncOnce());
    const auto old = office.month();
    const auto space = control::accessSpaceOf(office.home, old);
    std::vector<std::string> ciphertexts;
    for (const auto &group : must(office.host.service().spaceEntries(office.mate.session->device(), space, 0, 1'000'000)).groups)
        for (const auto &wire : group.entries) {
            const auto text = must(wire::parseEntry(wire)).ciphertext;
            ciphertexts.emplace_back(textOf(text.subspan(text.size() / 2, 24)));
        }
    REQUIRE(ciphertexts.size() == 1);
    const auto &sealed = ciphertexts.front();
    REQUIRE(office.onServer().find(sealed) != std::string::npos);
    REQUIRE(Office::holds(office.mate, sealed));

    office.host.stop();
    office.host.clock.offsetMs = 400 * day;
    for (auto *laptop : {&office.chief, &office.worker, &office.mate}) laptop->clock.offsetMs = 400 * day;
    office.host.start();
    must(office.worker.syncOnce()); // whoever comes first
    CHECK(office.onServer().find(sealed) == std::string::npos);
    for (auto *laptop : {&office.chief, &office.mate}) must(laptop->syncOnce());
    for (auto *laptop : {&office.worker, &office.chief, &office.mate}) {
        INFO(laptop->person);
        laptop->reader.reset();
        CHECK_FALSE(Office::holds(*laptop, sealed));
        laptop->reader = must(store::Reader::open(*laptop->session));
        CHECK(laptop->status().pendingSaves == 0);
        CHECK(must(laptop->writer->check()).empty());
    }
    CHECK(must(office.chief.reader->accessLog(office.home, old)).lines.empty());
    CHECK(must(office.chief.reader->accessMonths(office.home)).empty());
    office.work(); // and the log goes on
    must(office.worker.syncOnce());
    must(office.chief.syncOnce());
    CHECK(must(office.chief.reader->accessLog(office.home, office.month())).lines.size() == 2);
}
