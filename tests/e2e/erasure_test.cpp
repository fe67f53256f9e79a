// A file is shared, then erased by two members of its structure, over HTTPS; one laptop of four was offline with something to add.
#include "core/base/IdValue.h"
#include "core/domain/Groups.h"
#include "core/net/ErasureJob.h"
#include "tests/e2e/Laptop.h"
#include "tests/support/StorePages.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace tp;
using namespace tp::test;

namespace {

constexpr auto manager = static_cast<RoleSet>(Role::Manager);
constexpr auto coordinator = static_cast<RoleSet>(Role::Coordinator);

template <class T> Result<T> erasing(Laptop &laptop, typename net::ErasureJob<T>::Act what) {
    net::ErasureJob<T> job(laptop.stored(), *laptop.reader, laptop.dial(), std::move(what));
    bool completed = false;
    std::optional<Error> problem;
    QObject::connect(&job, &net::Job::completed, &job, [&] { completed = true; });
    QObject::connect(&job, &net::Job::failed, &job, [&](const Error &error) { problem = error; });
    job.start();
    if (!until([&] { return completed || problem.has_value(); })) return fail(Code::Unreachable, "the job did not end");
    if (problem) return fail(*problem);
    return job.result();
}

struct ErasedOverHttps {
    Host host;
    Laptop anna{"Anna"}, clara{"Clara"}, dora{"Dora"}, bruno{"Bruno"}, elsa{"Elsa"};
    StructureId other;
    // Made at run time: neither this program nor its sources hold them.
    std::string tail = toHex(anna.random.bytes<6>()), name = "Nomcanari" + tail, note = "Notecanari " + tail + " dort dehors";
    RecordId person, encounter;
    SpaceId space;
    std::string key;
    std::vector<std::string> ciphertexts;

    ErasedOverHttps() {
        must(anna.enrol(host.invitation()));
        other = must(anna.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Ailleurs", "AIL"); }));
        const auto home = anna.session->structure();
        must(clara.enrol(anna.invite(home, static_cast<RoleSet>(referent | manager))));
        must(dora.enrol(anna.invite(home, referent)));
        must(bruno.enrol(anna.invite(other, referent)));
        const auto third = must(anna.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Coordination", "COO"); }));
        must(elsa.enrol(anna.invite(third, coordinator))); // of a structure that has not received the file
        const auto saved = meet({}, {name}, anna);
        encounter = saved.front();
        store::Query people;
        people.type = "person";
        person = must(anna.reader->list(people)).at(0).id;
        anna.edit("person", person, {{"note", note}});
        anna.edit("person", person, {{"note", "corrigé"}});
        must(anna.syncOnce());
        space = *must(anna.writer->fileOf(person));
        share();
        for (auto *laptop : {&anna, &clara, &dora, &bruno, &elsa}) must(laptop->syncOnce());
        anna.session->withKeys([&](const store::Keys &keys) { key = textOf(keys.keyring.spaceKey(space, 1)->view()); });
        for (const auto &group : must(host.service().spaceEntries(anna.session->device(), space, 0, 1'000'000)).groups)
            for (const auto &wire : group.entries) {
                const auto text = must(wire::parseEntry(wire)).ciphertext;
                ciphertexts.emplace_back(textOf(text.subspan(text.size() / 2, 24)));
            }
    }
    // An encounter whose note concerns the one person met: it goes into the file.
    std::vector<RecordId> meet(std::vector<RecordId> known, std::vector<std::string> fresh, Laptop &by) const {
        domain::EncounterDraft draft;
        draft.fields = encounterFields("");
        draft.fields.erase("note");
        draft.fields.erase("anonymous");
        draft.note = note;
        draft.people = std::move(known);
        draft.newPeople = std::move(fresh);
        return must(by.writer->commit(must(domain::encounterChanges(draft, by.clock.nowMs(), by.random)))).records;
    }
    void share() {
        const auto log = must(anna.writer->spaceLog(space));
        const auto event = anna.session->withKeys([&](const store::Keys &keys) {
            return must(identity::makeGrant({keys.keyring, keys.membership, anna.random, anna.clock.nowMs()}, log, other));
        });
        must(host.service().append(space, {log.head(), {event}}));
    }
    RecordId showInGroup(const std::string &called) { // the person agreed to it
        RecordId group{anna.random.bytes<16>()}, seat{anna.random.bytes<16>()}, membership{anna.random.bytes<16>()},
            shown{anna.random.bytes<16>()};
        auto changes = domain::joinGroup({person, group, "2026-09-01", seat, membership});
        changes.insert(changes.begin(), {group, "group", true, {}, {{"name", "Grande Delle"}, {"formedOn", "2026-09-01"}}});
        changes.push_back({shown, "shown_name", true, {}, {{"seat", idValue(seat)}, {"name", called}, {"agreedOn", "2026-09-01"}}});
        must(anna.writer->commit(changes));
        for (auto *laptop : {&anna, &clara, &bruno}) must(laptop->syncOnce());
        return shown;
    }
    [[nodiscard]] std::vector<std::string> texts() const { return {name, note, "nomcanari" + tail, "omcanari" + tail, key}; }
    // On a laptop: clear texts and keys, with the laptop's own key in hand.
    [[nodiscard]] std::size_t found(Laptop &laptop) const {
        const auto all = everythingIn(laptop.folder(), laptop.session->storeKey());
        return static_cast<std::size_t>(std::ranges::count_if(texts(), [&](const auto &text) { return all.find(text) != all.npos; }));
    }
    [[nodiscard]] std::size_t onServer() const {
        std::string all;
        for (const auto &file : std::filesystem::directory_iterator(host.folder())) all += fileBytes(file.path());
        return static_cast<std::size_t>(std::ranges::count_if(ciphertexts, [&](const auto &text) { return all.find(text) != all.npos; }));
    }
    [[nodiscard]] static store::Erasure only(Laptop &laptop) {
        const auto all = must(laptop.reader->erasures());
        REQUIRE(all.size() == 1);
        return all.front();
    }
    [[nodiscard]] static std::size_t acknowledged(const store::Erasure &erasure) {
        return static_cast<std::size_t>(std::ranges::count(erasure.devices, true, &store::Erasure::Device::acknowledged));
    }
};

} // namespace

TEST_CASE("an erased file is nowhere: neither on the server nor on the laptops of two structures, one of which was offline") {
    ErasedOverHttps w;
    for (auto *laptop : {&w.anna, &w.clara, &w.dora, &w.bruno}) REQUIRE(w.found(*laptop) >= 3); // or finding nothing would prove nothing
    REQUIRE(w.ciphertexts.size() >= 4);
    REQUIRE(w.onServer() == w.ciphertexts.size());
    CHECK(w.bruno.text("person", w.person, "usualName") == w.name);
    CHECK(w.found(w.elsa) == 0);
    const auto shown = w.showInGroup("Lulu");
    CHECK(w.bruno.text("shown_name", shown, "name") == "Lulu");

    const auto asked = must(erasing<RecordId>(w.anna, [&](sync::ErasureActs &acts) { return acts.request(w.person, "Elle le demande"); }));
    CHECK(erasing<bool>(w.anna, [&](sync::ErasureActs &acts) { return acts.confirm(w.person); }).error().code == Code::Denied);
    CHECK(erasing<RecordId>(w.anna, [&](sync::ErasureActs &acts) { return acts.request(w.person, "encore"); }).error().code ==
          Code::Denied);
    must(w.anna.syncOnce());
    must(w.clara.syncOnce());
    CHECK(w.only(w.clara).reason == "Elle le demande");

    // Dora, without network, notes that she met the person.
    const auto met = w.meet({w.person}, {}, w.dora).front();

    CHECK(must(erasing<bool>(w.clara, [&](sync::ErasureActs &acts) { return acts.confirm(w.person); })));
    CHECK(w.found(w.clara) == 0);
    CHECK(w.onServer() == 0);
    must(w.clara.syncOnce());
    must(w.anna.syncOnce());
    must(w.bruno.syncOnce());
    CHECK(w.bruno.text("shown_name", shown, "name") == domain::withdrawnName);
    CHECK(w.found(w.anna) == 0);
    CHECK(w.found(w.bruno) == 0);
    must(w.clara.syncOnce());
    CHECK(w.only(w.clara).devices.size() == 4);
    CHECK(w.acknowledged(w.only(w.clara)) == 3);

    must(w.dora.syncOnce()); // hears of it when she pushes
    CHECK(w.found(w.dora) == 0);
    CHECK(w.dora.status().pendingSaves == 0);
    CHECK(w.dora.status().quarantined == 0);
    CHECK(w.only(w.dora).lost == 1);
    CHECK(w.dora.get("encounter", met));
    must(w.elsa.syncOnce());
    for (auto *laptop : {&w.anna, &w.clara, &w.dora, &w.bruno, &w.elsa}) {
        must(laptop->syncOnce());
        CHECK_FALSE(laptop->get("person", w.person));
        CHECK(must(laptop->writer->check()).empty());
        CHECK(w.found(*laptop) == 0);
    }
    must(w.clara.syncOnce());
    CHECK(w.acknowledged(w.only(w.clara)) == 4);
    CHECK(w.only(w.clara).record == asked);
    CHECK(w.anna.get("encounter", met)); // what was not of the file has come through
    CHECK(w.anna.get("encounter", w.encounter));
    w.host.stop();
    CHECK(w.onServer() == 0);
    w.host.start();
    CHECK(w.onServer() == 0);
    w.dora.addEncounter("et la suite"); // the device goes on as before
    must(w.dora.syncOnce());
    CHECK(w.dora.status().pendingSaves == 0);
}

TEST_CASE("a coordinator confirms an erasure without ever having seen the file; a withdrawn one erases nothing") {
    ErasedOverHttps w;
    const auto first = must(erasing<RecordId>(w.anna, [&](sync::ErasureActs &acts) { return acts.request(w.person, "Par erreur"); }));
    must(w.anna.syncOnce());
    must(erasing<bool>(w.anna, [&](sync::ErasureActs &acts) { return acts.withdraw(w.person); }));
    must(w.anna.syncOnce());
    must(w.elsa.syncOnce());
    CHECK(w.only(w.elsa).state == store::Erasure::State::Withdrawn);
    CHECK(erasing<bool>(w.elsa, [&](sync::ErasureActs &acts) { return acts.confirm(first); }).error().code == Code::NotFound);
    CHECK(w.anna.text("person", w.person, "usualName") == w.name);

    const auto second = must(erasing<RecordId>(w.anna, [&](sync::ErasureActs &acts) { return acts.request(w.person, "Elle le demande"); }));
    must(w.anna.syncOnce());
    CHECK(erasing<bool>(w.bruno, [&](sync::ErasureActs &acts) { return acts.confirm(w.person); }).error().code == Code::NotFound);
    must(w.bruno.syncOnce());
    CHECK(erasing<bool>(w.bruno, [&](sync::ErasureActs &acts) { return acts.confirm(w.person); }).error().code == Code::Denied);
    must(w.elsa.syncOnce());
    const auto all = must(w.elsa.reader->erasures());
    const auto seen = std::ranges::find(all, second, &store::Erasure::record);
    REQUIRE(seen != all.end());
    CHECK(seen->state == store::Erasure::State::Requested);
    CHECK(seen->requestedBy == w.anna.session->member());
    must(erasing<bool>(w.elsa, [&](sync::ErasureActs &acts) { return acts.confirm(second); }));
    must(w.elsa.syncOnce());
    const auto now = must(w.elsa.reader->erasures());
    CHECK(std::ranges::find(now, first, &store::Erasure::record)->state == store::Erasure::State::Withdrawn); // still
    CHECK(std::ranges::find(now, second, &store::Erasure::record)->state == store::Erasure::State::Erased);
    must(w.anna.syncOnce());
    CHECK(w.found(w.anna) == 0);
    CHECK(w.onServer() == 0);
    must(w.anna.syncOnce());
    must(w.elsa.syncOnce());
    CHECK(must(w.elsa.reader->count({.type = "erasure_ack"})) == 1); // Anna's; Elsa had nothing to erase
}

TEST_CASE("a file's exchanges are erased with it, also by a coordinator who never read the file and by one who is party to them") {
    ErasedOverHttps w;
    Laptop farid("Farid");
    const auto fourth = must(w.anna.act<StructureId>([](sync::ConsortiumActs &acts) { return acts.addStructure("Quatrième", "QUA"); }));
    must(farid.enrol(w.anna.invite(fourth, referent)));
    const auto shown = "Prenomcanari" + w.tail;
    std::vector<SpaceId> exchanges;
    const auto open = [&](const StructureId &with) {
        const auto id = must(w.anna.act<RecordId>([&](sync::ConsortiumActs &acts) { return acts.files().openExchange(w.person, with); }));
        exchanges.push_back(SpaceId{id.bytes});
        domain::RecordChange request;
        request.record = newUuid7<RecordId>(w.anna.clock.nowMs(), w.anna.random);
        request.type = "exchange_request";
        request.create = true;
        request.set = {
            {"exchange", Bytes(id.view().begin(), id.view().end())}, {"kind", text("referral")}, {"shownName", text(shown.c_str())}};
        must(w.anna.writer->commit(std::span(&request, 1)));
    };
    open(fourth);
    SECTION("a coordinator apart") {}
    SECTION("the coordinator's own structure was asked too") { open(w.elsa.session->structure()); }
    must(w.anna.syncOnce());
    must(farid.syncOnce());
    const auto holds = [&](Laptop &laptop) {
        return everythingIn(laptop.folder(), laptop.session->storeKey()).find(shown) != std::string::npos;
    };
    REQUIRE(holds(farid));
    for (const auto &exchange : exchanges)
        for (const auto &group : must(w.host.service().spaceEntries(w.anna.session->device(), exchange, 0, 1'000'000)).groups)
            for (const auto &wire : group.entries) {
                const auto sealed = must(wire::parseEntry(wire)).ciphertext;
                w.ciphertexts.emplace_back(textOf(sealed.subspan(sealed.size() / 2, 24)));
            }
    REQUIRE(w.onServer() == w.ciphertexts.size());

    const auto asked = must(erasing<RecordId>(w.anna, [&](sync::ErasureActs &acts) { return acts.request(w.person, "Elle le demande"); }));
    CHECK(w.anna.act<RecordId>([&](sync::ConsortiumActs &acts) { return acts.files().openExchange(w.person, w.other); }).error().code ==
          Code::Denied); // nothing more is told of it
    must(w.anna.syncOnce());
    must(w.elsa.syncOnce());
    must(erasing<bool>(w.elsa, [&](sync::ErasureActs &acts) { return acts.confirm(asked); }));
    CHECK(w.onServer() == 0);
    for (auto *laptop : {&w.anna, &w.elsa, &farid}) {
        must(laptop->syncOnce());
        must(laptop->syncOnce());
        INFO(laptop->person);
        CHECK_FALSE(holds(*laptop));
        CHECK(laptop->count("exchange_request") == 0);
        CHECK(must(laptop->writer->check()).empty());
    }
}
