// Groups: formed, joined, spoken for, seen by others only where somebody agreed; two laptops that had not met. Real stores.
#include "core/domain/Groups.h"
#include "tests/ui/pages/Participants.h"
#include "ui/consortium/ErasuresTab.h"
#include "ui/groups/NamePost.h"

#include <QRegularExpression>

using namespace tp;
using namespace tp::test;

TEST_CASE("A group is formed, people are brought in and delegates noted, by keyboard, and the number is said", "[groups]") {
    Scene scene;
    const auto ines = scene.person("Inès");
    Committees at(scene);
    CHECK(allText(at.page).contains("Aucun groupe ici."));
    at.key(Qt::Key_Space); // Form a group: nothing else to do here
    at.type("Grande Delle");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.all("group").size() == 1);
    const auto group = at.all("group").front();
    CHECK(group.fields.at("structure") == idValue(scene.mine.structure));
    CHECK(group.fields.at("formedOn") == Value("2026-11-24"));
    CHECK(group.fields.at("member") == idValue(scene.mine.member));
    CHECK(at.column("groupTable", 2) == QStringList{"0, moins de 3"});
    at.type("ines"); // the cursor is where people are brought in
    at.key(Qt::Key_Return);
    CHECK(at.column("memberTable", 0) == QStringList{"Inès"});
    const auto memberships = at.all("group_membership");
    REQUIRE(memberships.size() == 1);
    CHECK(memberships.front().file == ines);
    CHECK(memberships.front().fields.at("by") == idValue(scene.mine.member));
    at.type("ines");
    at.key(Qt::Key_Return); // already
    CHECK(at.all("group_seat").size() == 1);
    for (const auto *name : {"Marc", "Lulu"}) { // a file is opened for each, in the same save
        at.type(QString::fromUtf8(name));
        at.key(Qt::Key_Return, Qt::ShiftModifier);
    }
    CHECK(at.all("person").size() == 3);
    CHECK(at.tag("group.size") == "3 membres");
    CHECK(at.tag("group.delegates") == "Pas encore de délégué·e");

    at.lit("memberTable", 0);
    at.key(Qt::Key_V);
    CHECK(at.tag("group.delegates").isEmpty());
    CHECK(at.column("memberTable", 2).front() == "Volontariat");
    CHECK(at.column("groupTable", 3) == QStringList{"Inès"});
    at.undo();
    CHECK(at.column("groupTable", 3) == QStringList{""});
    at.lit("memberTable", 1);
    at.key(Qt::Key_C);
    CHECK(at.column("groupTable", 3) == QStringList{"Lulu"});
    CHECK(at.column("memberTable", 0).front() == "Lulu"); // delegates first
    at.lit("memberTable", 0);
    at.key(Qt::Key_Delete);
    CHECK(at.column("memberTable", 0) == QStringList{"Inès", "Marc"});
    CHECK(at.tag("group.size") == "2 membres : trois au moins d’habitude");
    CHECK(at.panel("groupPanel").contains("1 personne"));
    at.undo();
    CHECK(at.column("groupTable", 3) == QStringList{"Lulu"});

    at.press("group.end");
    CHECK(at.column("groupTable", 0).isEmpty());
    CHECK_FALSE(named<QWidget>(at.page, "groupPanel").isVisible());
    at.undo();
    CHECK(at.column("groupTable", 0) == QStringList{"Grande Delle"});
    CHECK_FALSE(at.page.closeTop());
}

TEST_CASE("A place in a group tells no time, so that it cannot be matched to an erased file", "[groups]") {
    Scene scene;
    scene.person("Inès");
    const auto group = groupOf(scene.mine, "Grande Delle");
    Committees at(scene);
    at.open(group);
    at.type("ines");
    at.key(Qt::Key_Return);
    at.lit("memberTable", 0);
    at.press("group.seen");
    const auto now = newUuid7<RecordId>(Scene::nowMs, scene.world.random);
    for (const auto *type : {"group_seat", "shown_name"}) {
        REQUIRE(at.all(type).size() == 1);
        const auto id = at.all(type).front().id;
        CHECK_FALSE(std::equal(id.bytes.begin(), id.bytes.begin() + 4, now.bytes.begin()));
    }
    const auto membership = at.all("group_membership").front().id;
    CHECK(std::equal(membership.bytes.begin(), membership.bytes.begin() + 4, now.bytes.begin())); // as every other record
}

TEST_CASE("Who is in a group is shown with all its columns beside the list, in a window of 1366 by 768", "[groups]") {
    Scene scene;
    const auto group = groupOf(scene.mine, "Évrecy");
    joins(scene, scene.mine, group, scene.person("Inès"));
    Committees at(scene); // the page at the size it has there
    at.open(group);
    const auto &members = named<ui::RecordTable>(at.page, "memberTable");
    REQUIRE(members.isVisibleTo(&at.page));
    for (int column = 0; column < members.model()->columnCount(); ++column) CHECK_FALSE(members.isColumnHidden(column));
    REQUIRE(named<QWidget>(at.page, "groupTable").isVisibleTo(&at.page));
}

TEST_CASE("Another structure counts everybody and reads only the names whose owners agreed; withdrawn, the words are erased", "[groups]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    const auto group = groupOf(scene.mine, "Grande Delle");
    const auto ines = scene.person("Inès", {{"familyName", "Bellanger"}});
    joins(scene, scene.mine, group, ines, {{"delegate", "volunteer"}, {"delegateSince", "2026-09-01"}});
    joins(scene, scene.mine, group, scene.person("Kévin"));
    joins(scene, wip, group, wip.add("person", {{"usualName", "Moussa"}, {"firstContactOn", "2026-03-02"}}));
    auto &chief = scene.world.enrol(scene.world.consortium.home, referent | manager);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    StoreBackend theirs(scene.world, wip, referent), chiefs(scene.world, chief, referent | manager);
    scene.backend.received();
    theirs.received();
    Committees at(scene), there(scene, theirs);
    at.open(group);
    there.open(group);
    CHECK(there.tag("group.size") == "3 membres");
    CHECK(there.column("memberTable", 0) == QStringList{"Quelqu’un que suit AAJB", "Moussa", "Quelqu’un que suit AAJB"});
    for (const auto *name : {"Inès", "Kévin", "Bellanger"}) CHECK_FALSE(there.everything().contains(QString::fromUtf8(name)));
    CHECK_FALSE(at.everything().contains("Moussa"));

    at.lit("memberTable", 0);
    at.press("group.seen");
    CHECK(at.column("memberTable", 3).front() == "Toutes les structures");
    scene.backend.received();
    theirs.received();
    there.read();
    CHECK(there.column("memberTable", 0) == QStringList{"Inès", "Moussa", "Quelqu’un que suit AAJB"});
    CHECK(there.column("groupTable", 3) == QStringList{"Inès"});
    CHECK_FALSE(there.everything().contains("Bellanger"));

    ui::NamePost post(scene.backend), chiefsPost(chiefs);
    scene.backend.state.phase = sync::SyncState::Phase::Live; // of one who may not: nothing is erased
    at.press("group.unseen");
    CHECK(at.context.toasts.back().contains("n’est plus montré"));
    const auto shown = at.all("shown_name").front().id;
    const std::vector<std::string> field{"name"};
    CHECK(must(scene.mine.reader->formerTexts("shown_name", shown, field, false)).entries.size() == 1);
    scene.backend.received();
    theirs.received();
    there.read();
    CHECK(there.column("memberTable", 0).front() == "Quelqu’un que suit AAJB");
    CHECK(at.column("memberTable", 0).front() == "Inès"); // whoever reads the file

    chiefs.received(); // still without a network
    CHECK(must(chief.reader->formerTexts("shown_name", shown, field, false)).entries.size() == 1);
    goOnline(chiefs);
    theirs.received();
    scene.backend.received();
    for (auto *peer : {&scene.mine, &wip, &chief}) {
        CHECK(must(peer->reader->formerTexts("shown_name", shown, field, false)).entries.empty());
        for (const auto &item : must(peer->reader->history("shown_name", shown))) {
            CHECK_FALSE(item.after == Value("Inès"));
            CHECK_FALSE((item.before && *item.before == Value("Inès")));
        }
        CHECK_FALSE(peer->get("shown_name", shown).deleted);
    }
}

TEST_CASE("The name of somebody whose file was erased comes up to be taken out, and no other record of the groups holds it", "[groups]") {
    Scene scene;
    auto &chief = scene.world.enrol(scene.world.consortium.home, referent | manager);
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    const auto group = groupOf(scene.mine, "Grande Delle");
    const auto ines = scene.person("Inès");
    joins(scene, scene.mine, group, ines);
    joins(scene, scene.mine, group, scene.person("Kévin"));
    Committees at(scene);
    at.open(group);
    at.lit("memberTable", 0);
    at.press("group.seen");
    StoreBackend chiefs(scene.world, chief, referent | manager);
    scene.backend.received();
    chiefs.received();
    for (const auto &type : schema::recordTypes()) { // every field that another structure holds
        store::Query query;
        query.type = type.name;
        for (const auto &record : must(wip.reader->list(query)))
            for (const auto &[field, value] : record.fields) {
                INFO(record.type << "." << field);
                if (const auto *text = value.text()) CHECK((record.type == "shown_name" || text->find("Inès") == std::string::npos));
                CHECK_FALSE((value.text() && value.text()->find("Kévin") != std::string::npos));
                CHECK_FALSE(value == idValue(ines)); // nor whose file it is
            }
    }
    const auto done = [](const Result<> &answer) { must(answer); };
    scene.backend.trust().requestErasure(ines, "Elle le demande", done);
    chiefs.received();
    chiefs.trust().confirmErasure(must(chiefs.reader().erasures()).front().record, done);
    scene.backend.received();
    at.read();
    CHECK(at.tag("group.size") == "2 membres : trois au moins d’habitude"); // the place stays
    CHECK(at.column("memberTable", 0) == QStringList{"Inès", "Kévin"});
    ui::ErasuresTab erasures(scene.backend, at.context);
    erasures.refresh();
    present(erasures);
    settle();
    QPushButton *open = nullptr;
    for (auto *button : erasures.findChildren<QPushButton *>())
        if (button->accessibleName().contains("Inès") && button->objectName().endsWith(".open")) open = button;
    REQUIRE(open);
    open->click();
    REQUIRE_FALSE(at.context.opened.empty());
    CHECK(at.context.opened.back().page == "committees");
    CHECK(at.context.opened.back().record == group);
    at.lit("memberTable", 0);
    CHECK_FALSE(at.offers("group.file"));
    at.press("group.unseen");
    CHECK(at.column("memberTable", 0) == QStringList{"Kévin", "Quelqu’un que suit AAJB"});
}

TEST_CASE("Who may not erase leaves the words to whoever may", "[groups]") {
    Scene scene(referent);
    const auto group = groupOf(scene.mine, "Grande Delle");
    joins(scene, scene.mine, group, scene.person("Inès"));
    scene.backend.state.phase = sync::SyncState::Phase::Live;
    ui::NamePost post(scene.backend);
    Committees at(scene);
    at.open(group);
    at.lit("memberTable", 0);
    at.press("group.seen");
    at.press("group.unseen");
    const std::vector<std::string> field{"name"};
    const auto shown = at.all("shown_name").front().id;
    CHECK(must(scene.mine.reader->formerTexts("shown_name", shown, field, false)).entries.size() == 1);
    at.press("group.seen"); // agreed again: an entry of its own
    CHECK(at.all("shown_name").size() == 2);
    CHECK(at.column("memberTable", 3).front() == "Toutes les structures");
    at.undo();
    CHECK(at.column("memberTable", 3).front() == "Qui lit le dossier");
}

TEST_CASE("Two laptops that had not met: the same person twice, three delegates, an end; both understand the same", "[groups]") {
    Scene scene;
    auto &theirs = scene.colleague;
    const auto group = groupOf(scene.mine, "Grande Delle");
    const auto ines = scene.person("Inès"), kevin = scene.person("Kévin");
    scene.person("Lulu");
    joins(scene, scene.mine, group, ines);
    joins(scene, scene.mine, group, kevin);
    StoreBackend colleagues(scene.world, theirs, referent);
    scene.backend.received();
    Committees at(scene), there(scene, colleagues);
    at.open(group);
    there.open(group);
    // Without a network.
    const auto bringIn = [](Committees &page, const char *name) {
        named<QWidget>(page.page, "group.who.edit").setFocus();
        page.type(name);
        page.key(Qt::Key_Return);
    };
    bringIn(at, "lulu");
    bringIn(there, "lulu");
    for (auto *page : {&at, &there}) {
        page->lit("memberTable", 0);
        page->key(Qt::Key_V); // Inès, by both
    }
    at.lit("memberTable", 1);
    at.key(Qt::Key_C); // Kévin
    there.lit("memberTable", 2);
    there.key(Qt::Key_C); // Lulu
    CHECK(at.column("groupTable", 3) == QStringList{"Inès, Kévin"});
    CHECK(there.column("groupTable", 3) == QStringList{"Inès, Lulu"});
    scene.backend.received();
    colleagues.received();
    at.read();
    there.read();
    for (auto *page : {&at, &there}) {
        CHECK(page->column("groupTable", 3) == QStringList{"Inès, Kévin, Lulu"});
        CHECK(page->tag("group.delegates") == "3 délégué·e·s : un·e ou deux d’habitude");
        CHECK(page->tag("group.size") == "4 membres");
        CHECK(page->column("memberTable", 0).filter("deux fois").size() == 1);
    }
    CHECK(at.column("memberTable", 0) == there.column("memberTable", 0));
    const auto twice = static_cast<int>(at.column("memberTable", 0).indexOf(QRegularExpression(".*deux fois.*")));
    at.lit("memberTable", twice);
    at.key(Qt::Key_Delete);
    CHECK(at.tag("group.size") == "3 membres");
    CHECK(at.column("memberTable", 0).filter("deux fois").isEmpty());
    // One ends it, the other brings somebody in on a later day without knowing.
    at.press("group.end");
    scene.world.clock.jump(day);
    const auto nadia = theirs.add("person", {{"usualName", "Nadège"}, {"firstContactOn", "2026-11-25"}});
    must(theirs.writer->commit(domain::joinGroup({nadia, group, "2026-11-25", RecordId{scene.world.random.bytes<16>()},
                                                  newUuid7<RecordId>(scene.world.clock.nowMs(), scene.world.random)})));
    scene.backend.received();
    colleagues.received();
    for (auto *page : {&at, &there}) {
        page->open(group);
        CHECK(page->tag("group.ended") == "Terminé le 24/11/2026");
        CHECK(page->tag("group.after") == "1 arrivée après la fin du groupe, décidée sur un autre poste");
        CHECK(page->column("memberTable", 0).contains("Nadège"));
    }
}

TEST_CASE("A coordinator sees how many and who agreed, and brings nobody in", "[groups]") {
    Scene scene;
    const auto group = groupOf(scene.mine, "Grande Delle");
    joins(scene, scene.mine, group, scene.person("Inès"));
    auto &consortium = scene.world.consortium;
    auto &peer = scene.world.enrol(consortium.addStructure(consortium.founder), coordinator);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    StoreBackend backend(scene.world, peer, coordinator);
    scene.backend.received();
    backend.received();
    Committees at(scene, backend);
    at.open(group);
    CHECK(at.tag("group.size") == "1 membre : trois au moins d’habitude");
    CHECK_FALSE(named<QWidget>(at.page, "group.who").isVisible());
    CHECK(at.column("memberTable", 0) == QStringList{"Quelqu’un que suit AAJB"});
    CHECK_FALSE(at.everything().contains("Inès"));
    CHECK_FALSE(at.offers("group.seen"));
}

TEST_CASE("A group of a long name in both themes", "[.pictures]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().choose(choice);
        Scene scene;
        auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
        Committees at(scene);
        const auto take = [&](const char *name) {
            at.read();
            REQUIRE(
                at.page.grab().save(QStringLiteral("%1/groups-%2-%3-%4.png")
                                        .arg(qEnvironmentVariable("TP_PICTURES"), QLatin1String(name), ui::tokens().dark ? "dark" : "light")
                                        .arg(at.page.width())));
        };
        take("empty");
        const auto group = groupOf(scene.mine, "Grande Delle");
        scene.mine.edit("group", group, {{"note", "On se retrouve le mardi pour préparer les sorties, et dire ce qui manque."}});
        joins(scene, scene.mine, group, scene.person("Inès"), {{"delegate", "volunteer"}, {"delegateSince", "2026-09-15"}});
        for (const auto *name : {"Kévin", "Lulu", "Théo"}) joins(scene, scene.mine, group, scene.person(name));
        joins(scene, wip, group, wip.add("person", {{"usualName", "Moussa"}, {"firstContactOn", "2026-03-02"}}),
              {{"delegate", "coopted"}, {"delegateSince", "2026-10-06"}});
        const auto second = groupOf(wip, "Évrecy");
        joins(scene, scene.mine, second, scene.person("Nadia"));
        groupOf(scene.mine, "Groupe de celles et ceux qui préparent ensemble la sortie à la mer de l’été prochain");
        scene.backend.received();
        at.page.activated();
        take("list");
        at.open(group);
        at.lit("memberTable", 0);
        take("one");
        at.page.resize(627, 354);
        take("one");
        at.page.resize(1146, 736);
        at.key(Qt::Key_F2);
        take("form");
    }
    theTheme().choose(ui::Theme::Choice::System);
}

TEST_CASE("A group that was formed by mistake is taken back, and is shown no more; redo brings it back", "[groups]") {
    Scene scene;
    Committees at(scene);
    at.key(Qt::Key_Space);
    at.type("Grande Delle");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.all("group").size() == 1);
    REQUIRE(named<QWidget>(at.page, "groupPanel").isVisible());
    at.undo();
    CHECK(at.all("group").empty());
    CHECK_FALSE(named<QWidget>(at.page, "groupPanel").isVisible());
    at.context.redo();
    at.read();
    CHECK(at.column("groupTable", 0) == QStringList{"Grande Delle"});
}
