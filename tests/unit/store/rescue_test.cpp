// Work a laptop could not send: written to a rescue file, taken up by a colleague, the same for everybody.
#include "core/identity/Acts.h"
#include "tests/support/StoreWorld.h"

using namespace tp;
using namespace tp::test;
using store::RescueState;

namespace {

constexpr const char *plantedNote = "Zébulon attend derrière le lavoir";

struct Lost { // Anna's laptop sent one encounter, wrote three things more, and was withdrawn
    StoreWorld world{83};
    Peer &anna = world.enrol();
    Peer &bruno = world.enrol();
    Peer &chloe = world.enrol();
    RecordId sent, encounter, person;

    Lost() {
        sent = anna.add("encounter", anEncounter("envoyée"));
        world.sync();
        encounter = anna.add("encounter", anEncounter(plantedNote));
        anna.edit("encounter", sent, {{"note", "corrigée hors connexion"}});
        person = anna.add("person", {{"usualName", "Théo"}});
        revoke(anna);
    }
    void revoke(Peer &peer) {
        const auto last = static_cast<std::int64_t>(must(peer.writer->lastSequences()).at(peer.session->device()));
        world.consortium.fold(world.consortium.revoking(world.consortium.founder, peer.session->device(), last));
        for (auto *other : {&bruno, &chloe}) must(other->writer->applyLog({}, world.consortium.wires));
    }
    Bytes write(Peer &peer) {
        auto work = must(peer.writer->unsentWork());
        return peer.session->withKeys([&](const store::Keys &keys) {
            return must(identity::sealRescue(std::move(work), keys.membership, keys.keyring.device().sign));
        });
    }
    static Result<identity::RescueFile> open(Peer &peer, ByteView bytes) {
        return peer.session->withKeys([&](const store::Keys &keys) { return identity::openRescue(bytes, keys.keyring, keys.membership); });
    }
    static store::Rescued adoptAll(Peer &peer, const identity::RescueFile &file) {
        std::vector<std::size_t> all(file.entries.size());
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
        return must(peer.writer->adoptRescue(file, all));
    }
    void exchange() { // Anna's laptop takes no part any more
        for (int round = 0; round < 2; ++round)
            for (auto *peer : {&bruno, &chloe}) world.push(*peer), world.pull(*peer);
    }
};

std::set<WriteId> writesOf(Peer &peer, const std::string &type, const RecordId &id) {
    std::set<WriteId> out;
    for (const auto &item : must(peer.reader->history(type, id))) out.insert(item.write);
    return out;
}

} // namespace

TEST_CASE("a withdrawn laptop's unsent work is reviewed and taken up: same writes, every laptop alike, 'taken up from' in the history") {
    Lost lost;
    const auto bytes = lost.write(lost.anna);
    const auto text = textOf(bytes);
    CHECK(text.find(plantedNote) == std::string_view::npos);
    CHECK(text.find("encounter") == std::string_view::npos);
    const auto file = must(Lost::open(lost.bruno, bytes));
    const auto review = must(lost.bruno.writer->reviewRescue(file));
    CHECK(review.member == lost.anna.member);
    CHECK(review.writtenMs == lost.world.clock.nowMs());
    CHECK(review.count(RescueState::ToAdopt) == review.items.size());
    CHECK(review.perType() == std::map<std::string, std::uint64_t>{{"encounter", 3}, {"person", 1}}); // two audiences, one edit, a file
    CHECK_FALSE(lost.bruno.reader->get("encounter", lost.encounter));                                 // only looked at
    CHECK(must(lost.bruno.reader->status()).pendingSaves == 0);

    const auto writes = writesOf(lost.anna, "encounter", lost.encounter);
    const auto rescued = Lost::adoptAll(lost.bruno, file);
    CHECK(rescued.adopted == 4);
    lost.exchange();
    for (auto *peer : {&lost.bruno, &lost.chloe}) {
        CHECK(peer->value("encounter", lost.encounter, "note") == Value(plantedNote));
        CHECK(peer->value("encounter", lost.sent, "note") == Value("corrigée hors connexion"));
        CHECK(peer->value("person", lost.person, "usualName") == Value("Théo"));
        CHECK(writesOf(*peer, "encounter", lost.encounter) == writes);
        for (const auto &item : must(peer->reader->history("encounter", lost.encounter))) {
            CHECK(item.member == lost.bruno.member);
            CHECK(item.adoptedFrom == lost.anna.member);
            CHECK(item.writtenThereMs == lost.world.clock.nowMs());
        }
        const auto before = must(peer->reader->history("encounter", lost.sent)).back(); // what Anna had sent stays hers
        CHECK(before.member == lost.anna.member);
        CHECK_FALSE(before.adoptedFrom);
    }
    CHECK((lost.bruno.dump() == lost.chloe.dump()));
}

TEST_CASE("taken up twice, by one or by two people who do not know of each other, it is there once") {
    Lost lost;
    const auto bytes = lost.write(lost.anna);
    const auto file = must(Lost::open(lost.bruno, bytes));
    CHECK(Lost::adoptAll(lost.bruno, file).adopted == 4);
    const auto pending = must(lost.bruno.reader->status()).pendingSaves;
    const auto again = Lost::adoptAll(lost.bruno, file);
    CHECK(again.adopted == 0);
    CHECK(again.known == 4);
    CHECK(must(lost.bruno.reader->status()).pendingSaves == pending);

    // Chloé has not heard of it. She takes the encounters.
    const auto review = must(lost.chloe.writer->reviewRescue(file));
    std::vector<std::size_t> encounters;
    for (std::size_t i = 0; i < review.items.size(); ++i)
        if (review.items[i].type == "encounter") encounters.push_back(i);
    const auto hers = must(lost.chloe.writer->adoptRescue(file, encounters));
    CHECK(hers.adopted == 3);
    CHECK(hers.left == 1);
    lost.exchange();
    CHECK((lost.bruno.dump() == lost.chloe.dump()));
    const auto history = must(lost.chloe.reader->history("encounter", lost.encounter));
    CHECK(history.size() == must(lost.anna.reader->history("encounter", lost.encounter)).size());
    for (const auto &item : history) CHECK(item.adoptedFrom == lost.anna.member);
    CHECK(must(lost.chloe.reader->conflicts()).empty());
    CHECK(must(lost.chloe.writer->reviewRescue(file)).count(RescueState::Known) == 4);
}

TEST_CASE("what the server has taken is not in a rescue file; what it refused is, with the reason") {
    StoreWorld world(84);
    auto &anna = world.enrol();
    anna.add("encounter", anEncounter("envoyée"));
    world.sync();
    CHECK(must(anna.writer->unsentWork()).entries.empty());
    const auto refused = anna.add("encounter", anEncounter("refusée"));
    const auto kept = anna.add("encounter", anEncounter("en attente"));
    const auto group = must(anna.writer->outgoing(500, 4 << 20)).front().group;
    must(anna.writer->quarantineOutgoing(group, {Code::NoGrant, "no_grant"}));
    const auto work = must(anna.writer->unsentWork());
    REQUIRE(work.entries.size() == 4);
    std::map<RecordId, std::string> reasons;
    for (const auto &entry : work.entries) reasons[must(wire::decodeBody(entry.body)).record] = entry.refused;
    CHECK(reasons == std::map<RecordId, std::string>{{refused, "no_grant"}, {kept, ""}});
    world.sync();
    CHECK(must(anna.writer->unsentWork()).entries.size() == 2);
}

TEST_CASE("what a server took before it was restored goes into the rescue file of a laptop that it lets in no more") {
    StoreWorld world(87);
    auto &anna = world.enrol();
    auto &bruno = world.enrol();
    const auto held = anna.add("encounter", anEncounter("chez Bruno aussi"));
    world.sync();
    const auto lost = anna.add("encounter", anEncounter("perdue par le serveur"));
    world.push(anna);
    world.feed.pop_back(); // the backup did not have it, and Bruno had not fetched it
    const auto pending = anna.add("encounter", anEncounter("jamais envoyée"));
    const auto entriesOf = [](const identity::RescueFile &file) {
        std::map<RecordId, int> counts;
        for (const auto &entry : file.entries) ++counts[must(wire::decodeBody(entry.body)).record];
        return counts;
    };
    CHECK(entriesOf(must(anna.writer->unsentWork())) == std::map<RecordId, int>{{pending, 2}});
    must(anna.writer->noteShutOut());
    world.reopen(anna);
    const auto file = must(anna.writer->unsentWork());
    CHECK(entriesOf(file) == std::map<RecordId, int>{{held, 2}, {lost, 2}, {pending, 2}});
    for (const auto &entry : file.entries) CHECK(entry.refused.empty());
    const auto review = must(bruno.writer->reviewRescue(file));
    CHECK(review.count(store::RescueState::Known) == 2);
    CHECK(review.count(store::RescueState::ToAdopt) == 4);
    std::vector<std::size_t> all{0, 1, 2, 3, 4, 5};
    CHECK(must(bruno.writer->adoptRescue(file, all)).adopted == 4);
    CHECK(bruno.value("encounter", lost, "note") == Value("perdue par le serveur"));
    must(anna.writer->setGeneration(Bytes(16, 7))); // let in again, and everything exchanged
    CHECK(entriesOf(must(anna.writer->unsentWork())) == std::map<RecordId, int>{{pending, 2}});
}

TEST_CASE("what was redacted since is not brought back by a rescue file that still holds it") {
    StoreWorld world(88);
    auto &anna = world.enrol();
    auto &bruno = world.enrol(world.consortium.home, static_cast<RoleSet>(referent | manager));
    const auto record = anna.add("encounter", anEncounter(plantedNote));
    const auto other = anna.add("encounter", anEncounter("reste"));
    world.sync();
    must(anna.writer->noteShutOut()); // and never hears of what follows
    const std::vector<std::string> note{"note"};
    const auto texts = must(bruno.reader->formerTexts("encounter", record, note, true)).entries;
    REQUIRE(texts.size() == 1);
    const std::array gone{texts.front().id};
    world.consortium.fold(bruno.session->withKeys([&](const store::Keys &keys) {
        const identity::Author author{keys.keyring, keys.membership, world.random, world.clock.nowMs()};
        return must(identity::makeRedact(author, texts.front().space, anna.session->device(), gone));
    }));
    must(bruno.writer->applyLog({}, world.consortium.wires));
    CHECK(bruno.value("encounter", record, "note").isNull());
    const auto bytes = anna.session->withKeys([&](const store::Keys &keys) {
        return must(identity::sealRescue(must(anna.writer->unsentWork()), keys.membership, keys.keyring.device().sign));
    });
    const auto file =
        bruno.session->withKeys([&](const store::Keys &keys) { return must(identity::openRescue(bytes, keys.keyring, keys.membership)); });
    const auto review = must(bruno.writer->reviewRescue(file));
    CHECK(review.count(RescueState::Erased) == 1);
    CHECK(review.count(RescueState::Known) == 3);
    std::vector<std::size_t> all{0, 1, 2, 3};
    CHECK(must(bruno.writer->adoptRescue(file, all)).adopted == 0);
    CHECK(bruno.value("encounter", record, "note").isNull());
    CHECK(bruno.value("encounter", other, "note") == Value("reste"));
}

TEST_CASE("only the structure opens a rescue file, only a role that writes takes it up, and only whole") {
    Lost lost;
    auto &elsewhere = lost.world.enrol(lost.world.consortium.addStructure(lost.world.consortium.founder), referent);
    auto &plain = lost.world.enrol(lost.world.consortium.home, coordinator);
    lost.world.pull(plain);
    const auto bytes = lost.write(lost.anna);
    CHECK(Lost::open(elsewhere, bytes).error().code == Code::Denied);
    const auto file = must(Lost::open(plain, bytes)); // the structure's key opens it: reading is not writing
    const auto rescued = Lost::adoptAll(plain, file);
    CHECK(rescued.adopted == 0);
    CHECK(rescued.refused == 4);
    const auto review = must(plain.writer->reviewRescue(file));
    CHECK(review.count(RescueState::Refused) == 4);
    CHECK(review.items[0].reason.code == Code::Denied);
    CHECK(must(plain.reader->status()).pendingSaves == 0);
}

TEST_CASE("unsent work survives closing, another profile opened meanwhile, and a program that knows more") {
    StoreWorld world(85);
    store::StoreOptions older;
    const auto types = schema::recordTypes();
    older.types = types.first(6); // before there were adoptions and kits
    auto &anna = world.enrol(world.consortium.home, referent, older);
    auto &other = world.enrol();
    anna.add("encounter", anEncounter("pas encore envoyée"));
    const auto before = must(anna.writer->unsentWork()).entries;
    other.add("encounter", anEncounter("une autre"));
    anna.options.types = types;
    world.reopen(anna);
    CHECK(must(anna.writer->unsentWork()).entries == before);
    CHECK(must(anna.reader->status()).pendingSaves == 1);
}

TEST_CASE("a rescue file cut, altered by one bit, continued, or of a later version is refused with its reason") {
    Lost lost;
    const auto bytes = lost.write(lost.anna);
    REQUIRE(Lost::open(lost.bruno, bytes));
    for (std::size_t size = 0; size < bytes.size(); size += 7) {
        const auto cut = Lost::open(lost.bruno, ByteView(bytes).first(size));
        REQUIRE_FALSE(cut);
    }
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        auto altered = bytes;
        altered[at] ^= 1;
        REQUIRE_FALSE(Lost::open(lost.bruno, altered));
    }
    auto longer = bytes;
    longer.push_back(0);
    CHECK(Lost::open(lost.bruno, longer).error().code == Code::BadFormat);
    auto later = bytes;
    later[8] = 2;
    CHECK(Lost::open(lost.bruno, later).error().code == Code::UnknownVersion);
    CHECK(Lost::open(lost.bruno, viewOf("PK\x03\x04 something else")).error().code == Code::BadFormat);
    auto unsigned_ = bytes;
    unsigned_.back() ^= 1;
    CHECK(Lost::open(lost.bruno, unsigned_).error().code == Code::BadSignature);
    StoreWorld others(86);
    CHECK(Lost::open(others.enrol(), bytes).error().code == Code::NotOurServer);
}

TEST_CASE("a change to a file that this structure never read makes no file of that name here") {
    StoreWorld world(88);
    auto &anna = world.enrol(), &bruno = world.enrol();
    auto &elsewhere = world.enrol(world.consortium.addStructure(world.consortium.founder), referent);
    for (auto *peer : {&anna, &bruno}) must(peer->writer->applyLog({}, world.consortium.wires));
    const auto person = elsewhere.add("person", {{"usualName", "Théo"}});
    world.push(elsewhere);
    elsewhere.edit("person", person, {{"usualName", "Théodore"}});
    auto work = must(elsewhere.writer->unsentWork()); // as if Anna had made it while the file was shared with her structure
    REQUIRE(work.entries.size() == 1);
    work.device = anna.session->device();
    work.structure = anna.structure;
    CHECK(Lost::adoptAll(bruno, work).refused == 1);
    CHECK_FALSE(must(bruno.writer->fileOf(person)));
    CHECK(must(bruno.writer->unsentSpaceCreations()).empty());
}

namespace {

struct Forgotten { // Anna's two saves were taken and read; then she was withdrawn by somebody who had neither
    StoreWorld world{87};
    Peer &anna = world.enrol();
    Peer &bruno = world.enrol();
    Peer &chloe = world.enrol();
    RecordId kept, first, second;

    Forgotten() {
        kept = anna.add("encounter", anEncounter("avant"));
        world.sync();
        const auto cut = static_cast<std::int64_t>(must(anna.writer->lastSequences()).at(anna.session->device()));
        first = anna.add("encounter", anEncounter(plantedNote));
        second = anna.add("encounter", anEncounter("et le lendemain"));
        anna.edit("encounter", kept, {{"note", "corrigée après"}});
        world.sync();
        world.consortium.fold(world.consortium.revoking(world.consortium.founder, anna.session->device(), cut));
        for (auto *peer : {&bruno, &chloe}) must(peer->writer->applyLog({}, world.consortium.wires));
    }
    std::size_t aside(Peer &peer) const {
        std::size_t count = 0;
        for (const auto &entry : must(peer.reader->quarantine())) count += entry.judged && entry.device == anna.session->device();
        return count;
    }
};

} // namespace

TEST_CASE(
    "what a laptop had sent before it was cut off below it is set aside, looked at, taken up by one, and set aside by nobody any more") {
    Forgotten lost;
    const auto author = lost.anna.session->device();
    for (auto *peer : {&lost.bruno, &lost.chloe}) {
        CHECK_FALSE(peer->reader->get("encounter", lost.first));
        CHECK(peer->value("encounter", lost.kept, "note") == Value("avant"));
        CHECK(lost.aside(*peer) == 5); // two encounters of two audiences, one edit
    }
    const auto work = must(lost.bruno.writer->setAsideWork(author));
    REQUIRE(work.entries.size() == 5);
    CHECK(work.entries[0].group == work.entries[1].group); // a save stays one
    CHECK(work.entries[1].group != work.entries[2].group);
    CHECK(work.entries[0].refused == codeName(Code::DeviceRevoked));
    const auto review = must(lost.bruno.writer->reviewRescue(work));
    CHECK(review.member == lost.anna.member);
    CHECK(review.count(RescueState::ToAdopt) == 5);
    CHECK(must(lost.bruno.writer->adoptRescue(work, std::vector<std::size_t>{0})).adopted == 2); // its whole save
    CHECK(lost.aside(lost.bruno) == 3);
    CHECK(lost.bruno.value("encounter", lost.first, "note") == Value(plantedNote));
    CHECK_FALSE(lost.bruno.reader->get("encounter", lost.second));
    CHECK(Lost::adoptAll(lost.bruno, must(lost.bruno.writer->setAsideWork(author))).adopted == 3);
    CHECK(lost.aside(lost.bruno) == 0);
    CHECK(must(lost.bruno.reader->status()).quarantined == 0);
    for (int round = 0; round < 2; ++round)
        for (auto *peer : {&lost.bruno, &lost.chloe}) lost.world.push(*peer), lost.world.pull(*peer);
    CHECK(lost.aside(lost.chloe) == 0);
    CHECK(lost.chloe.value("encounter", lost.second, "note") == Value("et le lendemain"));
    CHECK(lost.chloe.value("encounter", lost.kept, "note") == Value("corrigée après"));
    for (const auto &item : must(lost.chloe.reader->history("encounter", lost.first))) CHECK(item.adoptedFrom == lost.anna.member);
    CHECK((lost.bruno.dump() == lost.chloe.dump()));
    CHECK(must(lost.chloe.writer->setAsideWork(author)).entries.empty());
}

TEST_CASE("who learns of the withdrawal after the text was taken up lists nothing as set aside") {
    Forgotten lost;
    auto &late = lost.world.enrol();
    const auto author = lost.anna.session->device();
    CHECK(Lost::adoptAll(lost.bruno, must(lost.bruno.writer->setAsideWork(author))).adopted == 5);
    lost.world.push(lost.bruno);
    lost.world.pull(late);
    CHECK(lost.aside(late) == 0);
    CHECK(late.value("encounter", lost.first, "note") == Value(plantedNote));
}

TEST_CASE("one's own work that was taken once and does not count any more goes into the rescue file") {
    Forgotten lost;
    must(lost.anna.writer->applyLog({}, lost.world.consortium.wires)); // it hears of it once more
    const auto file = must(lost.anna.writer->unsentWork());
    CHECK(file.entries.size() == 5);
    CHECK(must(lost.bruno.writer->setAsideWork(lost.anna.session->device())).entries.size() == 5);
    CHECK(Lost::adoptAll(lost.bruno, file).adopted == 5);
}
