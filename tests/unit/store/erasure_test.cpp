// Erasing a file and redacting texts on laptops: nothing of it stays, everything else does.
#include "core/store/Drafts.h"
#include "tests/support/StorePages.h"
#include "tests/support/disk/FaultyDisk.h"
#include "tests/unit/store/ErasureWorld.h"

#include <algorithm>
#include <functional>

using namespace tp;
using namespace tp::test;

TEST_CASE("an erasure that comes with another branch of the log is carried out, and the key of the one that falls goes too") {
    ErasureWorld w(97);
    w.ask();
    const auto size = w.world.logs[w.space].size();
    const auto falls = w.mate->session->withKeys([&](const store::Keys &keys) {
        return must(identity::makeEpoch({keys.keyring, keys.membership, w.world.random, w.world.clock.nowMs()}, w.world.logs[w.space]))
            .event;
    });
    must(w.mate->writer->applyLog(w.space, std::array{falls}));
    w.mate->edit("person", w.person, {{"phone", "06 00 00 00 01"}});
    const auto second = w.mate->session->withKeys([&](const store::Keys &keys) { return keys.keyring.spaceKey(w.space, 2)->clone(); });
    const auto holds = [&] {
        return everythingIn(w.mate->folder, w.mate->session->storeKey()).find(std::string(textOf(second.view()))) != std::string::npos;
    };
    REQUIRE(holds());
    w.confirm();
    must(w.mate->writer->replaceLogTail(w.space, size, std::array{w.world.feed.back().group.event}));
    CHECK(w.found(*w.mate).empty());
    CHECK_FALSE(holds());
    CHECK(w.mate->search("person", "zorglubina").empty());
}

TEST_CASE("an erased file leaves neither text nor key on any laptop; what is not of the file stays") {
    ErasureWorld w(90);
    for (auto *peer : {w.owner, w.chief, w.mate, w.guest}) {
        REQUIRE(peer->search("person", "zorglubina").size() == 1);
        REQUIRE(w.found(*peer).size() == 7); // or finding nothing later would prove nothing
    }
    w.ask();
    CHECK(w.erasure(*w.guest).reason == "Zorglubina le demande");
    CHECK(w.erasure(*w.guest).state == store::Erasure::State::Requested);
    const auto preview = must(w.owner->reader->erasurePreview(w.person));
    CHECK(preview.participations == 1);
    CHECK(preview.encounters == 1);
    CHECK(preview.records == 2);
    CHECK(preview.entries == 6); // person, participation, two edits (a long note travels alone), the reason
    CHECK(preview.structures.size() == 2);
    w.confirm();
    for (auto *peer : {w.owner, w.chief, w.mate, w.guest}) {
        const auto applied = w.world.pull(*peer);
        CHECK(applied.toPush);
        CHECK(w.found(*peer) == std::vector<std::string>());
        CHECK(peer->reader->get("person", w.person).error().code == Code::NotFound);
        CHECK(peer->reader->get("participation", w.participation).error().code == Code::NotFound);
        CHECK(peer->search("person", "zorglubina").empty());
        CHECK(peer->value("encounter", w.encounter, "commune") == Value("14118"));
        CHECK(w.erasure(*peer).reason.empty()); // its consortium part stays, without a word
        CHECK(w.erasure(*peer).state == store::Erasure::State::Erased);
        CHECK_FALSE(w.erasure(*peer).person);
        CHECK(peer->writer
                  ->commit(std::vector{domain::RecordChange{newUuid7<RecordId>(w.world.clock.nowMs(), w.world.random),
                                                            "participation",
                                                            true,
                                                            w.person,
                                                            {{"encounter", Consortium::bytes(w.encounter)}}}})
                  .error()
                  .code == Code::NotFound);
        must(peer->writer->rebuild());
        CHECK(must(peer->writer->check()).empty());
    }
    w.world.sync();
    CHECK((w.owner->dump() == w.mate->dump()));
    const auto erasure = w.erasure(*w.chief);
    CHECK(erasure.devices.size() == 5); // the founder's too
    CHECK(w.acknowledged(erasure) == 4);
    w.world.reopen(*w.mate);
    CHECK(w.mate->reader->get("person", w.person).error().code == Code::NotFound);
}

TEST_CASE("the page of an erasure shows who has not done it: not those who came later, nor those who are gone") {
    ErasureWorld w(91);
    w.ask();
    w.confirm();
    w.world.pull(*w.chief);
    w.world.pull(*w.owner);
    w.world.push(*w.owner);
    w.world.pull(*w.chief);
    CHECK(w.erasure(*w.chief).devices.size() == 5); // the founder's too
    CHECK(w.acknowledged(w.erasure(*w.chief)) == 2);
    w.world.consortium.fold(w.world.consortium.revoking(w.world.consortium.founder, w.guest->session->device(), 0));
    auto &late = w.world.enrol(w.world.consortium.home, referent);
    w.world.pull(late);
    w.world.pull(*w.chief);
    CHECK(w.erasure(*w.chief).devices.size() == 4);
    CHECK(must(late.reader->count({.type = "erasure_ack"})) == 1); // it had nothing to erase, and says nothing
    CHECK(must(late.reader->status()).pendingSaves == 0);
}

TEST_CASE("pending writes to an erased file go, and are counted; the other parts of the same save and the chain stay") {
    ErasureWorld w(92);
    w.ask();
    domain::EncounterDraft draft;
    draft.fields = anEncounter();
    draft.fields.erase("anonymous");
    draft.fields.erase("note");
    draft.note = "Canari de la seconde rencontre";
    draft.people = {w.person};
    const auto saved = must(w.mate->writer->commit(must(domain::encounterChanges(draft, w.world.clock.nowMs(), w.world.random))));
    const auto after = w.mate->add("encounter", anEncounter("sans rapport"));
    w.confirm();
    w.world.pull(*w.mate);
    CHECK(w.found(*w.mate) == std::vector<std::string>());
    CHECK(w.erasure(*w.mate).lost == 1);
    CHECK(w.mate->reader->get("participation", saved.records[1]).error().code == Code::NotFound);
    CHECK(w.mate->value("encounter", saved.records[0], "commune") == Value("14118"));
    // The stub goes with the save, so that the numbers have no gap.
    std::uint64_t last = 0;
    std::size_t stubs = 0;
    for (const auto &group : must(w.mate->writer->outgoing(500, 4 << 20)))
        for (const auto &wire : group.wires) {
            const auto entry = must(wire::parseEntry(wire));
            if (last) CHECK(entry.core.deviceSeq == last + 1);
            last = entry.core.deviceSeq;
            stubs += entry.redacted();
            CHECK(entry.redacted() == (entry.core.space == w.space));
        }
    CHECK(stubs == 1);
    w.world.sync();
    w.world.sync();
    CHECK(w.owner->value("encounter", saved.records[0], "commune") == Value("14118"));
    CHECK(w.owner->value("encounter", after, "commune") == Value("14118"));
    CHECK((w.owner->dump() == w.mate->dump()));
    CHECK(w.acknowledged(w.erasure(*w.chief)) == 4);
}

TEST_CASE("a pending stub is passed over when what is unsent is sealed anew") {
    ErasureWorld w(93);
    w.ask();
    const domain::RecordChange inFile{w.person, "person", false, {}, {{"note", "Canari en attente"}}};
    must(w.mate->writer->commit(std::vector{inFile}));
    const auto after = w.mate->add("encounter", anEncounter("sans rapport"));
    w.confirm();
    w.world.pull(*w.mate);
    must(w.mate->writer->resealOutgoing({}));
    const auto groups = must(w.mate->writer->outgoing(500, 4 << 20));
    for (const auto &group : groups)
        for (const auto &wire : group.wires) CHECK_FALSE(must(wire::parseEntry(wire)).redacted());
    CHECK(must(w.mate->writer->check()).empty());
    w.world.sync();
    CHECK(w.owner->value("encounter", after, "commune") == Value("14118"));
}

TEST_CASE("what comes of an erased file afterwards is not kept, whatever the order") {
    ErasureWorld w(94);
    wire::FeedPage old; // as a server that did not erase could give it
    for (const auto &item : w.world.feed)
        if (!item.group.entries.empty()) old.groups.push_back(item.group);
    w.ask();
    w.confirm();
    w.world.sync();
    w.world.sync();
    const auto before = w.mate->dump();
    must(w.mate->writer->apply(old));
    CHECK(w.mate->dump() == before);
    auto &late = w.world.enrol(w.world.consortium.home, referent);
    w.world.sync();
    must(late.writer->apply(old)); // it never had them
    CHECK(w.found(late) == std::vector<std::string>());
    CHECK(late.dump() == before);
    // In one page: first the texts, then their erasure.
    auto &last = w.world.enrol(w.world.consortium.home, referent);
    must(last.writer->applyLog({}, w.world.consortium.wires));
    auto page = w.world.page(last, 0, w.world.feed.size());
    const auto erasing = [](const auto &group) { return !group.event.empty() && must(wire::parseEvent(group.event)).kind == "erase"; };
    const auto end = std::ranges::stable_partition(page.groups, std::not_fn(erasing)).begin();
    page.groups.insert(end, old.groups.begin(), old.groups.end());
    must(last.writer->apply(page));
    CHECK(last.dump() == before);
    CHECK(w.found(last) == std::vector<std::string>());
}

TEST_CASE("before a name disappears, what still holds it is listed, without it") {
    ErasureWorld w(95);
    const auto names = w.mate->add("encounter", anEncounter("Vu hier avec zorglubina quidam, puis seule"));
    const auto family = w.owner->add("encounter", anEncounter("La famille BIDULETTE a appelé"));
    const auto part = w.owner->add("encounter", anEncounter("Zorglubinage de quartier; Quidam Zorglubina"));
    const auto neighbour = w.owner->add("person", {{"usualName", "Sa voisine"}, {"note", "Amie de Zorglubina Quidam"}});
    const auto linkedNote = w.encounter; // its own note stayed empty: nothing to read
    w.world.sync();
    w.owner->edit("encounter", w.encounter, {{"note", "Elle était avec sa tante"}});
    w.world.sync();
    w.ask();
    w.confirm();
    w.world.sync();
    const auto listed = [](Peer &peer) {
        std::map<RecordId, bool> out;
        for (const auto &item : must(peer.reader->reviewAfterErasure())) out[item.record] = item.named;
        return out;
    };
    const std::map<RecordId, bool> expected{{names, true}, {family, true}, {neighbour, true}, {linkedNote, false}};
    CHECK(listed(*w.owner) == expected);
    CHECK(listed(*w.mate) == expected);
    CHECK(listed(*w.owner).count(part) == 0);
    CHECK(listed(*w.guest).empty()); // reads neither notes nor the neighbour's file
    must(w.owner->writer->markReviewed("encounter", names));
    CHECK(listed(*w.owner).size() == 3);
    CHECK(listed(*w.mate).size() == 4);
    CHECK(w.owner->writer->markReviewed("encounter", part).error().code == Code::NotFound);
    w.owner->edit("encounter", names, {{"note", "Vu hier avec quelqu'un"}});
    w.world.reopen(*w.owner);
    CHECK(listed(*w.owner).size() == 3);
}

TEST_CASE("drafts that name the person go, others stay") {
    ErasureWorld w(96);
    must(w.mate->writer->saveDraft("capture", viewOf("{\"known\":[\"" + toText(w.person) + "\"],\"note\":\"Canari\"}")));
    must(w.mate->writer->saveDraft("other", viewOf("{\"note\":\"rien\"}")));
    must(w.mate->writer->saveDraft("third", viewOf(std::string("{\"typed\":\"") + usualName + "\"}")));
    w.mate->edit("person", w.person, {{"familyName", "Le Zorglubin-Dulac"}, {"email", "dulac@orange.exemple"}});
    must(w.mate->writer->saveDraft(store::wordsDraft, viewOf("CCAS\nzorglubin\nDULAC\nDulacois\nmaraude\norange")));
    w.ask();
    w.confirm();
    w.world.pull(*w.mate);
    CHECK_FALSE(must(w.mate->reader->draft("capture")));
    CHECK_FALSE(must(w.mate->reader->draft("third")));
    CHECK(must(w.mate->reader->draft("other")));
    const auto words = must(w.mate->reader->draft(store::wordsDraft));
    REQUIRE(words);
    CHECK(textOf(*words) == "CCAS\nDulacois\nmaraude\norange"); // of their address, but nobody's name
    CHECK(w.found(*w.mate) == std::vector<std::string>());
}

TEST_CASE("a draft goes when it says the name as words of its own, however it is written; a longer name is somebody else's") {
    ErasureWorld w(98);
    const std::string name = usualName;
    const std::map<std::string, std::pair<std::string, bool>> drafts{
        {"line", {"{\"note\":\"vu\\n" + name + "\"}", false}},
        {"quoted", {"l’ami d’" + name + "\u00a0»", false}},
        {"longer", {"{\"note\":\"" + name + "é et " + name + "s\"}", true}},
        {"before", {"{\"note\":\"Anne" + name + "\"}", true}},
    };
    for (const auto &[key, draft] : drafts) must(w.mate->writer->saveDraft(key, viewOf(draft.first)));
    w.ask();
    w.confirm();
    w.world.pull(*w.mate);
    for (const auto &[key, draft] : drafts) CHECK(must(w.mate->reader->draft(key)).has_value() == draft.second);
}

TEST_CASE("a redacted text goes on every laptop, whether it came before or after; the chain and the rest of the record stay") {
    ErasureWorld w(97);
    const auto spoken = w.mate->add("encounter", anEncounter("Canari des textes: rglubin"));
    w.world.push(*w.mate);
    w.world.pull(*w.owner); // had it before
    const auto consortium = w.world.consortium.state.consortiumSpace();
    std::map<SpaceId, std::vector<EntryId>> entries;
    for (const auto &wire : w.world.feed.back().group.entries) {
        const auto entry = must(wire::parseEntry(wire));
        entries[entry.core.space].push_back(entry.id);
    }
    REQUIRE(entries.size() == 2); // what everyone reads, what the structure does
    const auto redact = [&](Peer &by, const SpaceId &space, const DeviceId &device) {
        return by.session->withKeys([&](const store::Keys &keys) {
            return identity::makeRedact({keys.keyring, keys.membership, w.world.random, w.world.clock.nowMs()}, space, device,
                                        entries.at(space));
        });
    };
    for (const auto &[space, ids] : entries) {
        if (space == consortium) continue;
        CHECK(redact(*w.owner, space, w.mate->session->device()).error().code == Code::Denied);
        // Of another device: the event stands, the texts stay.
        w.world.consortium.fold(must(redact(*w.chief, space, w.owner->session->device())));
        for (auto *peer : {w.owner, w.chief, w.mate}) must(peer->writer->applyLog({}, w.world.consortium.wires));
        CHECK(w.owner->value("encounter", spoken, "note") == Value("Canari des textes: rglubin"));
        w.world.consortium.fold(must(redact(*w.chief, space, w.mate->session->device())));
    }
    w.world.sync(); // chief and guest hear of the redaction first
    w.world.sync();
    for (auto *peer : {w.owner, w.chief, w.mate}) {
        CHECK(peer->value("encounter", spoken, "note").isNull());
        CHECK(peer->value("encounter", spoken, "commune") == Value("14118"));
        CHECK(peer->search("encounter", "textes").empty());
        CHECK(everythingIn(peer->folder, peer->session->storeKey()).find("Canari des textes") == std::string::npos);
        must(peer->writer->rebuild());
    }
    CHECK((w.owner->dump() == w.chief->dump()));
    CHECK(w.guest->value("encounter", spoken, "commune") == Value("14118"));
    w.world.consortium.fold(must(redact(*w.chief, consortium, w.mate->session->device()))); // a fact of the consortium
    w.world.sync();
    for (auto &peer : w.world.peers) CHECK(peer->reader->get("encounter", spoken).error().code == Code::NotFound);
}

TEST_CASE("the power goes at every step of an erasure: at the next start it is done") {
    FaultyDisk disk{"erasure"}; // outlives the world's stores
    store::StoreOptions options;
    options.vfs = disk.name();
    ErasureWorld w(98, options);
    w.ask();
    must(w.mate->writer->commit(std::vector{domain::RecordChange{w.person, "person", false, {}, {{"note", "Canari en attente"}}}}));
    w.confirm();
    const auto spare = w.world.dir.path() / "spare";
    const auto read = w.mate->read;
    w.mate->close();
    std::filesystem::copy(w.mate->folder, spare, std::filesystem::copy_options::recursive);
    std::size_t struck = 0;
    for (std::size_t point = 1;; point += point >= 60 ? 7 : std::getenv("TP_EVERY_POINT") ? 1 : 3) {
        INFO("power lost at " << point);
        w.mate->close();
        std::filesystem::remove_all(w.mate->folder);
        std::filesystem::copy(spare, w.mate->folder, std::filesystem::copy_options::recursive);
        w.world.reopen(*w.mate);
        w.mate->read = read;
        disk.arm(Fault::PowerLoss, point, true);
        must(w.mate->writer->applyLog({}, {}));
        static_cast<void>(w.mate->writer->apply(w.world.page(*w.mate, read, w.world.feed.size())));
        const bool fired = disk.struck();
        if (fired) w.mate->close();
        disk.repair();
        if (!fired) break;
        ++struck;
        w.world.reopen(*w.mate);
        w.world.pull(*w.mate); // by the cursor of an earlier start, as far as it had come
        CHECK(w.found(*w.mate) == std::vector<std::string>());
        CHECK(must(w.mate->writer->check()).empty());
        CHECK(must(w.mate->reader->count({.type = "erasure_ack"})) == 1);
        CHECK(w.erasure(*w.mate).lost == 1);
    }
    CHECK(struck > 20);
}
