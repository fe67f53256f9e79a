// What another laptop or another structure did in a group meanwhile: names that come late, files that are shared no more, places that were
// left. Real stores.
#include "tests/ui/pages/Participants.h"
#include "ui/groups/NamePost.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("A name that arrives after its owner left is shown nowhere, and its words are erased; so is that of a joining taken back",
          "[groups]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    auto &chief = scene.world.enrol(scene.world.consortium.home, referent | manager);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    const auto group = groupOf(scene.mine, "Grande Delle");
    const auto seat = delegateOf(scene, scene.mine, group, scene.person("Inès"));
    const auto session = sessionOf(scene.mine, "2026-11-10T10:00"); // she spoke for it then
    scene.person("Kévin");
    StoreBackend colleagues(scene.world, scene.colleague, referent), theirs(scene.world, wip, referent),
        chiefs(scene.world, chief, referent | manager);
    scene.backend.received();
    Committees at(scene), there(scene, colleagues), elsewhere(scene, theirs);
    for (auto *page : {&at, &there}) page->open(group);
    at.lit("memberTable", 0); // without a network
    at.press("group.seen");
    there.lit("memberTable", 0);
    there.key(Qt::Key_Delete);
    named<QWidget>(at.page, "group.who.edit").setFocus();
    at.type("kevin");
    at.key(Qt::Key_Return);
    const auto notJoined = at.context.lastUndo;
    at.lit("memberTable", static_cast<int>(at.column("memberTable", 0).indexOf("Kévin")));
    at.press("group.seen");
    notJoined();
    at.read();
    CHECK_FALSE(at.column("memberTable", 0).contains("Kévin"));
    scene.backend.received();
    for (auto *page : {&elsewhere, &there}) page->open(session);
    CHECK(elsewhere.column("delegateTable", 0) == QStringList{"Quelqu’un que suit AAJB"});
    CHECK(there.column("delegateTable", 0) == QStringList{"Inès"}); // whoever reads the file
    CHECK(scene.mine.value("group_seat", seat, "leftOn") == Value("2026-11-24"));
    REQUIRE(at.all("shown_name").size() == 2);

    chiefs.state.phase = sync::SyncState::Phase::Live;
    ui::NamePost post(chiefs);
    chiefs.received();
    scene.backend.received();
    for (auto *peer : {&scene.mine, &wip, &chief})
        for (const auto &shown : at.all("shown_name")) {
            CHECK(peer->value("shown_name", shown.id, "name") == Value("—"));
            CHECK(must(peer->reader->formerTexts("shown_name", shown.id, std::vector<std::string>{"name"}, false)).entries.empty());
        }
}

TEST_CASE("Somebody whose file is shared no more, or was erased elsewhere, leaves all the same; the file is written apart", "[groups]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    StoreBackend theirs(scene.world, wip, referent);
    const auto group = groupOf(scene.mine, "Grande Delle");
    const auto zoe = wip.add("person", {{"usualName", "Zoé"}}), lea = wip.add("person", {{"usualName", "Léa"}});
    for (const auto &person : {zoe, lea}) theirs.worldTrust.share(person, scene.mine.structure, {"suite", "consent", "2026-11-20"}, {});
    scene.backend.received();
    std::map<RecordId, RecordId> seats; // of whom
    for (const auto &person : {zoe, lea}) seats[person] = joins(scene, scene.mine, group, person);
    scene.backend.received();
    theirs.worldTrust.unshare(zoe, scene.mine.structure, {});
    scene.backend.worldTrust.ended.insert({zoe, scene.mine.structure});
    scene.backend.received();
    Committees at(scene);
    at.open(group);
    std::vector<std::string> inFile;
    scene.backend.refuses = [&](const std::vector<domain::RecordChange> &changes) -> std::optional<Error> { // as the server does
        const bool any = std::ranges::any_of(changes, [](const auto &one) { return one.file.has_value(); });
        if (any) inFile.push_back(changes.front().type);
        return any ? std::optional(Error{Code::SpaceErased, {}}) : std::nullopt;
    };
    for (const auto *name : {"Zoé", "Léa"}) {
        at.lit("memberTable", static_cast<int>(at.column("memberTable", 0).indexOf(QString::fromUtf8(name))));
        at.press("group.seen");
        at.lit("memberTable", static_cast<int>(at.column("memberTable", 0).indexOf(QString::fromUtf8(name))));
        at.key(Qt::Key_Delete);
        CHECK(inFile == (*name == 'Z' ? std::vector<std::string>{} : std::vector<std::string>{"group_membership"}));
    }
    CHECK(at.column("memberTable", 0).isEmpty());
    for (const auto &person : {zoe, lea}) CHECK(scene.mine.value("group_seat", seats[person], "leftOn") == Value("2026-11-24"));
    for (const auto &shown : at.all("shown_name")) CHECK(shown.fields.at("name") == Value("—"));
}

TEST_CASE("Another structure says of a place that it was left: who comes back is there once", "[groups]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    const auto group = groupOf(scene.mine, "Grande Delle");
    const auto seat = joins(scene, scene.mine, group, scene.person("Inès"));
    scene.backend.received();
    wip.edit("group_seat", seat, {{"leftOn", "2026-11-20"}});
    scene.backend.received();
    Committees at(scene);
    at.open(group);
    CHECK(at.column("memberTable", 0).isEmpty());
    named<QWidget>(at.page, "group.who.edit").setFocus();
    at.type("ines");
    at.key(Qt::Key_Return);
    CHECK(at.column("memberTable", 0) == QStringList{"Inès"});
}
