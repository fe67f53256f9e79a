// What was written stays readable: a store as version 1 left it opens for ever; what a later version writes survives today's client.
#include "core/store/Connection.h"
#include "tests/support/StoreWorld.h"

#include <set>

using namespace tp;
using namespace tp::test;

namespace {

const std::filesystem::path fixture = TP_SOURCE_DIR "/tests/fixtures/store/v1";

// A laptop that has lived: records of its own and of a colleague, a person, a deletion, a conflict, words of a later version, a draft, a
// save that waits.
void live(StoreWorld &world, Peer &mine, Peer &other) {
    const auto settled = mine.add("encounter", anEncounter("Parle de son loyer", "Gare de Caen"));
    const auto person = mine.add("person", {{"usualName", "Kévin"}, {"phone", "06 12 34 56 78"}});
    mine.add("participation",
             {{"encounter", Bytes(settled.bytes.begin(), settled.bytes.end())},
              {"occurredAt", "2026-03-02T14:30"},
              {"note", "Cherche une chambre"}},
             person);
    const auto gone = other.add("encounter", anEncounter("En double", "Rive"));
    const auto argued = other.add("encounter", anEncounter("Un cœur gros", "Quai Vendeuvre"));
    world.sync();
    must(other.writer->remove("encounter", gone));
    mine.edit("encounter", argued, {{"commune", "14327"}});
    other.edit("encounter", argued, {{"commune", "14341"}});
    world.sync();
    must(mine.writer->saveDraft("capture", viewOf("à moitié")));
    mine.add("encounter", anEncounter("Pas encore envoyée", "Tramway"));
}

// What the fixture says, whoever reads it.
void isAsItWas(Peer &peer) {
    const auto encounters = must(peer.reader->list({.type = "encounter", .orderBy = "occurredAt"}));
    CHECK(encounters.size() == 3);
    CHECK(peer.search("encounter", "coeur").size() == 1);
    CHECK(peer.search("encounter", "loyer").size() == 1);
    CHECK(peer.search("person", "06123").size() == 1);
    const auto people = must(peer.reader->list({.type = "person"}));
    REQUIRE(people.size() == 1);
    CHECK(people[0].fields.at("usualName") == Value("Kévin"));
    const auto status = must(peer.reader->status());
    CHECK(status.pendingSaves == 1);
    CHECK(status.conflicts == 1);
    const auto conflicts = must(peer.reader->conflicts());
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].field == "commune");
    CHECK(conflicts[0].versions.size() == 2);
    CHECK(must(peer.reader->draft("capture")) == std::optional(Bytes(viewOf("à moitié").begin(), viewOf("à moitié").end())));
    CHECK(must(peer.writer->check()) == std::vector<std::string>());
}

} // namespace

TEST_CASE("writes the store of version 1 anew", "[.generate]") { // never to make the next test pass: laptops hold such stores
    StoreWorld world(4242);
    auto &mine = world.enrol();
    auto &other = world.enrol();
    live(world, mine, other);
    isAsItWas(mine);
    mine.close();
    std::filesystem::remove_all(fixture);
    std::filesystem::create_directories(fixture);
    for (const char *name : {"vault", "store.db"}) std::filesystem::copy_file(mine.folder / name, fixture / name);
    world.reopen(mine);
}

TEST_CASE("a store of version 1 opens, says what it said, and takes new work") {
    REQUIRE(crypto::initialise());
    const TempDir dir;
    SeededRandom random(17);
    TestClock clock;
    Peer peer;
    peer.folder = dir.path() / "laptop";
    std::filesystem::copy(fixture, peer.folder);
    peer.options.allowWeakVault = true;
    peer.session = must(store::Session::open(peer.folder, goodPassphrase, clock, random, peer.options));
    peer.writer = must(store::Writer::open(*peer.session));
    peer.reader = must(store::Reader::open(*peer.session));
    isAsItWas(peer);

    const auto conflict = must(peer.reader->conflicts()).at(0);
    must(peer.writer->resolve(conflict.type, conflict.record, conflict.field, conflict.versions[1].value));
    peer.add("encounter", anEncounter("Écrit par la version d’aujourd’hui", "Halte"));
    must(peer.writer->rebuild());
    CHECK(must(peer.writer->check()) == std::vector<std::string>());
    CHECK(must(peer.reader->status()).conflicts == 0);
    CHECK(peer.search("encounter", "aujourd").size() == 1);
}

namespace {

std::set<std::string> indexesOf(const store::Session &session) {
    const auto db = must(store::Connection::open(session.storeFile(), session.storeKey(), {}));
    std::set<std::string> out;
    auto rows = db->query("SELECT sql FROM sqlite_schema WHERE type='index' AND sql IS NOT NULL");
    while (must(rows.step())) out.insert(rows.text(0));
    return out;
}

} // namespace

TEST_CASE("a store of version 1 gets the indexes of a new one, also where one of that name had other columns") {
    REQUIRE(crypto::initialise());
    const TempDir dir;
    SeededRandom random(17);
    TestClock clock;
    store::StoreOptions options;
    options.allowWeakVault = true;
    std::filesystem::copy(fixture, dir.path() / "laptop");
    const auto old = must(store::Session::open(dir.path() / "laptop", goodPassphrase, clock, random, options));
    StoreWorld world(72);
    const auto indexes = indexesOf(*world.enrol().session);
    CHECK(indexesOf(*old) == indexes);
    CHECK(indexes.contains(
        "CREATE INDEX t_participation_person ON t_participation(f_person, n, f_occurredAt) WHERE gone=0")); // was (f_person)
}

namespace {

// A later version's schema: a field more in a type that is known, and a type more.
std::vector<schema::RecordType> laterTypes() {
    static std::vector<schema::Field> encounter = [] {
        const auto known = schema::recordType("encounter")->fields;
        std::vector<schema::Field> fields(known.begin(), known.end());
        fields.push_back({"weather", schema::Kind::Text, schema::Audience::Consortium, "Weather"});
        return fields;
    }();
    static constexpr schema::Field bulletin[] = {{"words", schema::Kind::Text, schema::Audience::Consortium, "Words", schema::Required}};
    std::vector<schema::RecordType> types(schema::recordTypes().begin(), schema::recordTypes().end());
    for (auto &type : types)
        if (type.name == std::string_view("encounter")) type.fields = encounter;
    types.push_back({"bulletin", "Bulletin", "Bulletins", types[0].writers, bulletin});
    return types;
}

} // namespace

TEST_CASE("types and fields of a later version survive a round trip through today's client") {
    const auto types = laterTypes(); // outlives the stores that look at it
    StoreWorld world(71);
    store::StoreOptions later;
    later.types = types;
    auto &tomorrow = world.enrol(world.consortium.home, referent | administrator, later);
    auto &today = world.enrol();
    auto written = anEncounter();
    written["weather"] = "bruine";
    const auto encounter = tomorrow.add("encounter", written);
    const auto bulletin = tomorrow.add("bulletin", {{"words", "Ouvert dimanche"}});
    world.sync();

    CHECK(must(today.reader->status()).toReadLater == 2);
    CHECK_FALSE(today.get("encounter", encounter).fields.contains("weather"));
    CHECK(today.reader->get("bulletin", bulletin).error().code == Code::Invalid);
    today.edit("encounter", encounter, {{"commune", "14327"}});
    world.sync();

    const auto back = tomorrow.get("encounter", encounter);
    CHECK(back.fields.at("weather") == Value("bruine"));
    CHECK(back.fields.at("commune") == Value("14327"));
    CHECK(back.conflicts.empty());

    // A laptop that only ever spoke to today's client's store, upgraded, reads what was kept for it.
    today.options.types = types;
    world.reopen(today);
    CHECK(must(today.reader->status()).toReadLater == 0);
    CHECK(today.get("encounter", encounter).fields.at("weather") == Value("bruine"));
    CHECK(today.get("bulletin", bulletin).fields.at("words") == Value("Ouvert dimanche"));
    CHECK((today.dump() == tomorrow.dump()));
}
