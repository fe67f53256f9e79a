#include "tests/ui/pages/Scene.h"
#include "ui/conflicts/ConflictsPage.h"
#include "ui/conflicts/Resolution.h"
#include "ui/conflicts/VersionTile.h"

#include <QLabel>
#include <QPushButton>

using namespace tp;
using namespace tp::test;

namespace {
ui::VersionTile &tile(QWidget &page, const char *name) { return named<ui::VersionTile>(page, name); }
// Both laptops change the same lines without network.
RecordId conflicted(Scene &scene) {
    const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2002}, {"commune", "14327"}, {"phone", "06 39 98 12 40"}});
    scene.world.sync();
    scene.mine.edit("person", ines, {{"phone", "06 39 98 41 07"}, {"ageBand", "22-25"}});
    scene.world.clock.advance(60'000);
    scene.colleague.edit("person", ines, {{"phone", "06 39 98 55 18"}, {"ageBand", "18-21"}});
    scene.backend.received();
    return ines;
}
} // namespace

TEST_CASE("Two versions stand side by side, and choosing line by line resolves them everywhere") {
    Scene scene;
    const auto ines = conflicted(scene);
    REQUIRE(scene.mine.get("person", ines).conflicts.size() == 2);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    const auto text = allText(page);
    for (const auto *expected : {"Inès Bellanger", "Vous", "Awa Sarr", "Téléphone", "Avant : 06", "0 ligne sur 2 choisie"}) {
        INFO(expected);
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
    auto &keep = named<QPushButton>(page, "keepChoices");
    CHECK_FALSE(keep.isEnabled());
    auto phones = page.findChildren<ui::VersionTile *>(QRegularExpression("version_phone_.*"));
    REQUIRE(phones.size() == 3); // mine, hers, both
    CHECK(tile(page, "version_phone_2").text() == "Les deux");
    tile(page, "version_phone_2").click();
    for (auto *tile : page.findChildren<ui::VersionTile *>(QRegularExpression("version_ageBand_.*")))
        if (tile->text() == QString::fromUtf8("22–25 ans")) tile->click();
    CHECK(allText(page).contains("2 lignes sur 2 choisies"));
    REQUIRE(keep.isEnabled());
    QTest::keyClick(&keep, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scene.mine.get("person", ines).conflicts.empty());
    CHECK(scene.mine.value("person", ines, "ageBand") == Value("22-25"));
    const auto *phone = scene.mine.value("person", ines, "phone").text();
    REQUIRE(phone);
    CHECK(allText(page).contains("Rien à relire."));
    scene.world.sync();
    CHECK(scene.colleague.get("person", ines).conflicts.empty());
    CHECK(scene.colleague.value("person", ines, "ageBand") == Value("22-25"));
}

TEST_CASE("A line nobody chose stays to be read again") {
    Scene scene;
    const auto ines = conflicted(scene);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    tile(page, "version_ageBand_0").click();
    named<QPushButton>(page, "keepChoices").click();
    settle();
    CHECK(scene.mine.get("person", ines).conflicts == std::vector<std::string>{"phone"});
    CHECK(allText(page).contains("0 ligne sur 1 choisie"));
}

TEST_CASE("All of my version can be kept at once") {
    Scene scene;
    const auto ines = conflicted(scene);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    named<QPushButton>(page, "keepMine").click();
    settle();
    CHECK(scene.mine.get("person", ines).conflicts.empty());
    CHECK(scene.mine.value("person", ines, "phone") == Value("06 39 98 41 07"));
    CHECK(scene.mine.value("person", ines, "ageBand") == Value("22-25"));
}

TEST_CASE("Choices made survive what arrives meanwhile") {
    Scene scene;
    conflicted(scene);
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    tile(page, "version_phone_0").click();
    scene.colleague.add("territory", {{"name", "Pays d'Auge"}});
    scene.backend.received();
    settle();
    CHECK(allText(page).contains("1 ligne sur 2 choisie"));
}

TEST_CASE("Versions are put together only where that means something") {
    const auto both = [](const char *type, const char *field, Value a, Value b) {
        return ui::combined(*schema::recordType(type)->field(field), {{{}, std::move(a), {}, 0, true}, {{}, std::move(b), {}, 0, false}});
    };
    CHECK(both("encounter", "themes", Value::Array{"housing"}, Value::Array{"health"}) == Value(Value::Array{"health", "housing"}));
    CHECK(both("encounter", "note", "Un", "Deux") == Value("Un\n\nDeux"));
    CHECK(both("person", "phone", "0639981240", "0639985518") == Value("0639981240 / 0639985518"));
    CHECK_FALSE(both("person", "usualName", "Inès", "Ines"));
    CHECK_FALSE(both("encounter", "commune", "14118", "14327"));
    CHECK_FALSE(both("encounter", "themes", Value::Array{"housing"}, Value::Array{"health", "housing"})); // the wider one is there already
    CHECK_FALSE(both("encounter", "note", std::string(15'000, 'a'), std::string(15'000, 'b')));           // would not fit
}

TEST_CASE("What cannot be read now is told with its reason, and what a newer version wrote waits for the update") {
    static constexpr schema::Field bulletin[] = {{"words", schema::Kind::Text, schema::Audience::Consortium, "Words", schema::Required}};
    std::vector<schema::RecordType> types(schema::recordTypes().begin(), schema::recordTypes().end());
    types.push_back({"bulletin", "Bulletin", "Bulletins", types[0].writers, bulletin});
    Scene scene;
    store::StoreOptions later;
    later.types = types;
    auto &tomorrow = scene.world.enrol(scene.mine.structure, referent, later);
    must(scene.mine.writer->applyLog({}, scene.world.consortium.wires));
    ui::ConflictsPage page(scene.backend, scene.context);
    present(page);
    CHECK_FALSE(named<QWidget>(page, "setAside").isVisible());

    tomorrow.add("bulletin", {{"words", "Ouvert dimanche"}});
    scene.world.push(tomorrow);
    tomorrow.add("encounter", anEncounter());
    scene.world.push(tomorrow);
    auto &forged = scene.world.feed.back().group.entries.back();
    forged.back() ^= 1; // the signature stands at the end
    scene.world.pull(scene.mine);
    emit scene.backend.changed({{}, true});
    settle();
    CHECK(named<QWidget>(page, "setAside").isVisible());
    const auto text = allText(page);
    for (const auto *expected : {"1 élément est illisible : il est mis de côté, le reste arrive", "La signature est fausse.",
                                 "1 élément à lire après mise à jour"}) {
        INFO(expected << " in " << text.toStdString());
        CHECK(text.contains(QString::fromUtf8(expected)));
    }
}
