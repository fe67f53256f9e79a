// Sharing a file, taking it back, a lost laptop, somebody who leaves: over real HTTPS, with the acts people use.
#include "core/base/CivilDay.h"
#include "core/base/IdValue.h"
#include "core/domain/Handover.h"
#include "tests/e2e/Laptop.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <iostream>

using namespace tp;
using namespace tp::test;

namespace {

constexpr RoleSet chief = Role::Referent | Role::Manager;
using Acts = sync::ConsortiumActs;

Value idOf(ByteView id) { return Bytes(id.begin(), id.end()); }

// Two structures, each with its people. The administrator founded the consortium and made both structures.
struct Region {
    Host host;
    Laptop admin{"Alix Lemoine"}, anna{"Anna Martin"}, bruno{"Bruno Petit"}, carole{"Carole Roux"};
    StructureId aajb, other;

    Region() {
        must(admin.enrol(host.invitation()));
        aajb = must(admin.act<StructureId>([](Acts &acts) { return acts.addStructure("AAJB", "AAJB"); }));
        other = must(admin.act<StructureId>([](Acts &acts) { return acts.addStructure("ACAHJ", "ACA"); }));
        must(admin.syncOnce());
        must(anna.enrol(admin.invite(aajb, chief)));
        must(bruno.enrol(admin.invite(aajb, referent)));
        must(carole.enrol(admin.invite(other, referent)));
    }
    static RecordId newPerson(Laptop &by, const std::string &name) {
        domain::RecordChange change;
        change.record = newUuid7<RecordId>(by.clock.nowMs(), by.random);
        change.type = "person";
        change.create = true;
        change.file = change.record;
        change.set = {{"usualName", name}, {"referent", idOf(by.session->member().view())}};
        must(by.writer->commit(std::span(&change, 1)));
        by.nudge();
        return change.record;
    }
    static Result<bool> share(Laptop &by, const RecordId &person, const StructureId &to) {
        return by.act<bool>([=](Acts &acts) { return acts.files().share(person, to, {"Suivi commun", "consent", "2026-03-01"}); });
    }
    static Result<bool> unshare(Laptop &by, const RecordId &person, const StructureId &from) {
        return by.act<bool>([=](Acts &acts) { return acts.files().unshare(person, from); });
    }
    static std::uint32_t epochOf(Laptop &laptop, const RecordId &person) {
        const auto space = must(laptop.writer->fileOf(person));
        REQUIRE(space);
        return must(laptop.writer->spaceLog(*space)).space().epochs.back().number;
    }
    static std::uint32_t keyOf(Laptop &laptop, const StructureId &structure) {
        return laptop.session->withKeys([&](const store::Keys &keys) { return keys.membership.structure(structure)->keys.back().number; });
    }
    static bool holds(Laptop &laptop, const StructureId &structure) {
        return laptop.session->withKeys([&](const store::Keys &keys) { return keys.keyring.structures().contains(structure); });
    }
};

} // namespace

TEST_CASE("a shared file shows its whole history to the other structure within seconds, which writes in it, and no more") {
    Region region;
    const auto person = Region::newPerson(region.anna, "Yanis");
    region.anna.edit("person", person, {{"commune", text("14118")}});
    must(region.anna.syncOnce());
    region.carole.goLive();
    CHECK(region.carole.count("person") == 0);

    const auto before = std::chrono::steady_clock::now();
    must(Region::share(region.anna, person, region.other)); // while the other waits on its long poll
    REQUIRE(until([&] { return region.carole.text("person", person, "commune") == "14118"; }));
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - before).count();
    std::cout << "from the grant to the whole file at the other structure: " << took << " ms\n";
    CHECK(took < 5000);
    CHECK(must(region.carole.reader->history("person", person)).size() >= 3);
    must(region.anna.syncOnce()); // the words: who, why
    REQUIRE(until([&] { return region.carole.count("sharing") == 1; }));
    const auto access = must(region.carole.reader->fileAccess(person));
    REQUIRE(access.readers.size() == 2);
    CHECK(access.readers[0].owner);
    CHECK(access.readers[0].structure == region.aajb);
    CHECK(access.readers[1].structure == region.other);
    REQUIRE(access.readers[1].sharing);
    CHECK(access.readers[1].sharing->fields.at("reason") == text("Suivi commun"));

    // It writes, and the owner reads it. It neither shares further, nor takes the file away, nor speaks for the owner.
    region.carole.edit("person", person, {{"phone", text("02 31 00 00 00")}});
    REQUIRE(until([&] { return region.carole.settled(); }));
    must(region.anna.syncOnce());
    CHECK(region.anna.text("person", person, "phone") == "02 31 00 00 00");
    const auto third = must(region.admin.act<StructureId>([](Acts &acts) { return acts.addStructure("Le Lien", "LIEN"); }));
    CHECK(Region::share(region.carole, person, third).error().code == Code::Denied);
    CHECK(Region::unshare(region.carole, person, region.aajb).error().code == Code::Denied);
    CHECK(region.carole.writer->remove("person", person).error().code == Code::Denied);
    CHECK(region.anna.writer->remove("person", person));
    CHECK(region.anna.writer->restore("person", person));
    CHECK(Region::share(region.bruno, RecordId{{1}}, third).error().code == Code::NotFound);
}

TEST_CASE("a grant withdrawn: nothing new arrives, what was there stays, what is written after it counts nowhere") {
    Region region;
    const auto person = Region::newPerson(region.anna, "Yanis");
    must(region.anna.syncOnce());
    must(Region::share(region.anna, person, region.other));
    must(region.carole.syncOnce());
    region.carole.edit("person", person, {{"note", text("avant")}});
    must(region.carole.syncOnce());
    must(region.bruno.syncOnce());
    CHECK(Region::unshare(region.bruno, person, region.other).error().code == Code::Denied); // a referent
    region.carole.edit("person", person, {{"email", text("apres@example.org")}});            // offline, not knowing yet
    must(Region::unshare(region.anna, person, region.other));
    CHECK(Region::epochOf(region.anna, person) == 2);
    region.anna.edit("person", person, {{"familyName", text("Secret")}});
    must(region.anna.syncOnce());

    must(region.carole.syncOnce());
    CHECK(must(region.carole.reader->fileAccess(person)).readers[1].endedMs); // she is told
    CHECK(region.carole.text("person", person, "familyName").empty());
    CHECK(region.carole.text("person", person, "usualName") == "Yanis");
    CHECK(region.carole.status().pendingSaves == 0);
    CHECK(region.carole.status().quarantined == 1); // her last edit, kept with its reason
    CHECK(must(region.carole.reader->quarantine()).front().reason.code == Code::NoGrant);
    for (auto *laptop : {&region.anna, &region.bruno}) {
        must(laptop->syncOnce());
        CHECK(laptop->text("person", person, "note") == "avant"); // accepted before the end: it stands
        CHECK(laptop->text("person", person, "email").empty());
        CHECK(must(laptop->writer->check()).empty());
        const auto access = must(laptop->reader->fileAccess(person));
        REQUIRE(access.readers.size() == 2);
        CHECK(access.readers[1].endedMs);
    }
    CHECK(!region.anna.get("sharing", must(region.anna.reader->fileAccess(person)).readers[1].sharing->id)->fields.at("until").isNull());
    // Shared again, it has everything, what was written in between too.
    must(region.anna.syncOnce());
    must(Region::share(region.anna, person, region.other));
    must(region.carole.syncOnce());
    CHECK(region.carole.text("person", person, "familyName") == "Secret");
}

TEST_CASE("a lost laptop: refused at once, its unsent work kept there, new keys for whoever stays, files when they are written") {
    Region region;
    const auto person = Region::newPerson(region.anna, "Yanis");
    const auto quiet = Region::newPerson(region.anna, "Lina");
    must(region.anna.syncOnce());
    must(region.bruno.syncOnce());
    const auto sent = region.bruno.addEncounter("Envoyée avant");
    must(region.bruno.syncOnce());
    const auto unsent = region.bruno.addEncounter("Jamais envoyée");
    region.anna.edit("person", person, {{"commune", text("14118")}}); // offline, under the key of before

    const auto lost = region.bruno.session->device();
    CHECK(region.carole.act<bool>([=](Acts &acts) { return acts.members().revokeDevice(lost); }).error().code == Code::Denied);
    const auto own = region.anna.session->device();
    CHECK(region.anna.act<bool>([=](Acts &acts) { return acts.members().revokeDevice(own); }).error().code == Code::Invalid);
    must(region.anna.act<bool>([=](Acts &acts) { return acts.members().revokeDevice(lost); }));
    CHECK(Region::keyOf(region.anna, region.aajb) == 2); // at once, in the same append
    region.anna.session->withKeys([&](const store::Keys &keys) {
        const auto &state = keys.membership;
        CHECK(state.space(state.consortiumSpace())->epochs.size() == 2);
        CHECK(state.space(state.structure(region.aajb)->space)->epochs.size() == 2);
        CHECK(state.space(state.structure(region.other)->space)->epochs.size() == 1); // nobody there is gone
    });

    CHECK(region.bruno.syncOnce().error().code == Code::DeviceRevoked);
    CHECK(region.bruno.status().pendingSaves == 1);
    CHECK(region.bruno.text("encounter", unsent, "note") == "Jamais envoyée");

    must(region.anna.syncOnce()); // pushes to one file: its key is renewed, the other's is not
    CHECK(region.anna.status().pendingSaves == 0);
    CHECK(Region::epochOf(region.anna, person) == 2);
    CHECK(Region::epochOf(region.anna, quiet) == 1);
    must(region.anna.syncOnce());
    CHECK(Region::epochOf(region.anna, person) == 2); // once

    must(region.admin.syncOnce()); // everybody else goes on, under the new keys
    CHECK(region.admin.text("encounter", sent, "note") == "Envoyée avant");
    CHECK(region.admin.text("person", person, "commune") == "14118");
    const auto later = region.admin.addEncounter("Après", {{"structure", idOf(region.aajb.view())}});
    must(region.admin.syncOnce());
    must(region.carole.syncOnce());
    CHECK(region.carole.get("encounter", later));
    CHECK(!region.carole.get("encounter", unsent));
    Laptop newcomer("Nadia Blanc"); // reads everything through the chain of keys
    must(newcomer.enrol(region.anna.invite(region.aajb, referent)));
    must(newcomer.syncOnce());
    CHECK(newcomer.text("encounter", sent, "note") == "Envoyée avant");
    CHECK(newcomer.text("person", quiet, "usualName") == "Lina");
    CHECK(must(newcomer.writer->check()).empty());
}

TEST_CASE("revoked by an administrator who does not hold its structure's key: a holder renews it at its next synchronisation") {
    Region region;
    Laptop second("Zoé Hamel"); // an administrator elsewhere
    must(second.enrol(region.admin.invite(region.other, static_cast<RoleSet>(Role::Administrator))));
    must(second.syncOnce());
    CHECK(!Region::holds(second, region.aajb));
    const auto lost = region.bruno.session->device();
    must(second.act<bool>([=](Acts &acts) { return acts.members().revokeDevice(lost); }));
    CHECK(Region::keyOf(second, region.aajb) == 1);
    must(region.anna.syncOnce());
    CHECK(Region::keyOf(region.anna, region.aajb) == 2);
    must(region.anna.syncOnce());
    CHECK(Region::keyOf(region.anna, region.aajb) == 2); // once
}

TEST_CASE("somebody leaves: roles, devices and kits end together; a manager ends what is of his structure") {
    Region region;
    must(region.bruno.syncOnce());
    region.bruno.addEncounter("Avant");
    must(region.bruno.syncOnce());
    const auto who = region.bruno.session->member(), elsewhere = region.carole.session->member();
    CHECK(region.anna.act<sync::Revoked>([=](Acts &acts) { return acts.members().revokeMember(elsewhere); }).error().code == Code::Denied);
    const auto done = must(region.anna.act<sync::Revoked>([=](Acts &acts) { return acts.members().revokeMember(who); }));
    CHECK(done.devices == 1);
    CHECK(done.structures == 1);
    CHECK(region.bruno.syncOnce().error().code == Code::DeviceRevoked);
    CHECK(region.anna.session->withKeys([&](const store::Keys &keys) { return keys.membership.rolesOf(who).empty(); }));
    must(region.carole.syncOnce());
    CHECK(region.carole.count("encounter") == 1);
    // The last administrator stays.
    const auto last = region.admin.session->member();
    CHECK(region.anna.act<sync::Revoked>([=](Acts &acts) { return acts.members().revokeMember(last); }).error().code == Code::Denied);
}

TEST_CASE("a member changes structure: the files go first, then the rights; the laptop writes in the new one") {
    Region region;
    const auto person = Region::newPerson(region.bruno, "Yanis");
    must(region.bruno.syncOnce());
    must(region.admin.syncOnce());
    const auto who = region.bruno.session->member(), successor = region.anna.session->member();
    const auto remind = [&](std::map<std::string, Value> more) {
        const auto id = newUuid7<RecordId>(region.bruno.clock.nowMs(), region.bruno.random);
        more.insert({{"person", idValue(person)}, {"what", "Relancer"}, {"dueOn", "2026-12-01"}, {"member", idValue(who)}});
        must(region.bruno.writer->commit(std::vector{domain::RecordChange{id, "reminder", true, person, std::move(more)}}));
        region.bruno.nudge();
        return id;
    };
    std::vector<RecordId> open;
    for (int i = 0; i < 20; ++i) open.push_back(remind({})); // more than one save holds
    const auto done = remind({{"doneOn", "2026-11-20"}});
    must(region.bruno.syncOnce());
    must(region.admin.syncOnce());
    const auto files = must(region.admin.act<std::uint64_t>(
        [&](Acts &acts) { return acts.members().changeStructure(who, region.aajb, region.other, referent, successor); }));
    CHECK(files == 1);
    must(region.admin.syncOnce());
    must(region.bruno.syncOnce());
    CHECK(region.bruno.session->structure() == region.other);
    CHECK(Region::holds(region.bruno, region.other));
    CHECK(!Region::holds(region.bruno, region.aajb)); // it has a new key
    const auto record = region.bruno.addEncounter("Chez les autres");
    must(region.bruno.syncOnce());
    CHECK(region.bruno.status().quarantined == 0);
    must(region.carole.syncOnce());
    CHECK(region.carole.text("encounter", record, "note") == "Chez les autres");
    must(region.anna.syncOnce());
    CHECK(region.anna.text("encounter", record, "note").empty());
    CHECK(region.anna.get("person", person)->fields.at("referent") == idOf(successor.view()));
    for (const auto &reminder : open) CHECK(region.anna.get("reminder", reminder)->fields.at("member") == idValue(successor));
    CHECK(region.anna.get("reminder", done)->fields.at("member") == idValue(who)); // as it was
    store::Query handovers;
    handovers.type = "handover";
    const auto told = must(region.anna.reader->list(handovers));
    REQUIRE(told.size() == 1);
    CHECK(domain::isPassedOnNews(told[0].fields, successor));
    CHECK(told[0].fields.at("from") == idValue(who));
    must(region.bruno.reopen());
    CHECK(region.bruno.session->structure() == region.other);
}

TEST_CASE("a second laptop of a member of several structures gets the keys of all of them at a holder's next synchronisation") {
    Region region;
    const auto person = Region::newPerson(region.carole, "Yanis");
    must(region.carole.syncOnce());
    must(region.admin.syncOnce());
    Laptop second("");
    must(second.enrol(region.admin.invite(region.aajb, 0, region.admin.session->member())));
    must(second.syncOnce());
    CHECK(Region::holds(second, region.aajb));
    CHECK(!Region::holds(second, region.other));
    CHECK(!second.get("person", person));
    must(region.carole.syncOnce()); // any holder
    must(second.syncOnce());
    CHECK(Region::holds(second, region.other));
    CHECK(second.text("person", person, "usualName") == "Yanis");
    CHECK(must(second.writer->check()).empty());
}

TEST_CASE("an exchange tells another structure what was asked, and nothing of the file") {
    Region region;
    const auto person = Region::newPerson(region.anna, "Yanis");
    must(region.anna.syncOnce());
    must(region.carole.syncOnce());
    const auto exchange = must(region.anna.act<RecordId>([&](Acts &acts) { return acts.files().openExchange(person, region.other); }));
    CHECK(must(region.anna.act<RecordId>([&](Acts &acts) { return acts.files().openExchange(person, region.other); })) == exchange);
    domain::RecordChange request;
    request.record = newUuid7<RecordId>(region.anna.clock.nowMs(), region.anna.random);
    request.type = "exchange_request";
    request.create = true;
    request.set = {
        {"exchange", idOf(exchange.view())}, {"kind", text("referral")}, {"shownName", text("Y.")}, {"text", text("Une place ?")}};
    must(region.anna.writer->commit(std::span(&request, 1)));
    must(region.anna.syncOnce());
    must(region.carole.syncOnce());
    CHECK(region.carole.text("exchange_request", request.record, "text") == "Une place ?");
    CHECK(region.carole.count("person") == 0);
    CHECK(region.carole.count("exchange") == 0);
    region.carole.edit("exchange_request", request.record, {{"answer", text("accepted")}});
    must(region.carole.syncOnce());
    must(region.anna.syncOnce());
    CHECK(region.anna.text("exchange_request", request.record, "answer") == "accepted");
    CHECK(must(region.anna.reader->fileAccess(person)).exchanges.size() == 1);
    Laptop third("Tom Vasseur"); // of a structure that has no part in it
    const auto lien = must(region.admin.act<StructureId>([](Acts &acts) { return acts.addStructure("Le Lien", "LIEN"); }));
    must(third.enrol(region.admin.invite(lien, referent)));
    must(third.syncOnce());
    CHECK(third.count("exchange_request") == 0);
    CHECK(must(region.carole.writer->check()).empty());
}

TEST_CASE("a share cut short after the grant is finished by asking for it again; a file is not shared from a later day") {
    Region region;
    const auto person = Region::newPerson(region.anna, "Yanis");
    must(region.anna.syncOnce());
    const auto later = region.anna.act<bool>([&](Acts &acts) {
        return acts.files().share(person, region.other, {"Suivi commun", "consent", "2999-01-01"});
    });
    CHECK(later.error().code == Code::Invalid);
    CHECK(must(region.anna.reader->fileAccess(person)).readers.size() == 1);
    { // the grant alone, as when the program ends before the words are written
        const auto space = *must(region.anna.writer->fileOf(person));
        const auto log = must(region.anna.writer->spaceLog(space));
        const auto event = region.anna.session->withKeys([&](const store::Keys &keys) {
            return must(
                identity::makeGrant({keys.keyring, keys.membership, region.anna.random, region.anna.clock.nowMs()}, log, region.other));
        });
        must(region.host.service().append(space, {log.head(), {event}}));
        must(region.anna.syncOnce());
    }
    REQUIRE(must(region.anna.reader->fileAccess(person)).readers.size() == 2);
    CHECK(region.anna.count("sharing") == 0);
    must(Region::share(region.anna, person, region.other));
    CHECK(region.anna.count("sharing") == 1);
    CHECK(Region::share(region.anna, person, region.other).error().code == Code::Invalid); // it reads the file, and why stands written
    CHECK(region.anna.count("sharing") == 1);
}

TEST_CASE("in the night a file is shared from the day it is in France, which UTC has not reached") {
    Region region;
    const auto person = Region::newPerson(region.anna, "Yanis");
    must(region.anna.syncOnce());
    const auto now = region.anna.clock.nowMs();
    region.anna.clock.offsetMs += now / day * day + 23 * day / 24 + day / 48 - now; // 23:30 UTC
    const auto today = isoDay(parisDay(region.anna.clock.nowMs()));
    must(region.anna.act<bool>([&](Acts &acts) { return acts.files().share(person, region.other, {"Suivi commun", "consent", today}); }));
    CHECK(region.anna.count("sharing") == 1);
}

TEST_CASE("numbers of a series are given once each, without a gap, whoever asks first") {
    Region region;
    const RecordId first{{1}}, second{{2}};
    const auto number = [](Laptop &by, const RecordId &record) {
        return by.act<std::uint64_t>([=](Acts &acts) { return acts.members().takeNumber("decision", record); });
    };
    CHECK(must(number(region.admin, first)) == 1);
    CHECK(must(number(region.anna, second)) == 2);
    CHECK(must(number(region.admin, second)) == 2); // it has one
    CHECK(number(region.carole, RecordId{{3}}).error().code == Code::Denied);
}

TEST_CASE("a laptop restored with a kit has every structure of its member, though nobody else holds one of them") {
    Region region;
    const auto alone = must(region.admin.act<StructureId>([](Acts &acts) { return acts.addStructure("Le Lien", "LIEN"); }));
    must(region.admin.syncOnce());
    const auto record = region.admin.addEncounter("Chez Le Lien", {{"structure", idOf(alone.view())}});
    const auto kit = must(region.admin.act<std::string>([](Acts &acts) { return acts.createKit(); }));
    must(region.admin.syncOnce()); // gives the kit the keys of the other structures
    must(region.admin.syncOnce());
    Laptop again("Alix Lemoine");
    must(again.restore(kit));
    must(again.syncOnce());
    CHECK(Region::holds(again, alone));
    CHECK(again.text("encounter", record, "note") == "Chez Le Lien");
}
