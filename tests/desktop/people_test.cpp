// Roles, somebody who changes structure, a laptop and a member removed: what each window shows, and that no unsent work is lost.
#include "tests/desktop/Region.h"

#include <QPlainTextEdit>

#include <filesystem>

using namespace tp;
using namespace tp::test;

namespace {

constexpr int stateColumn = 4;

void openConsortium() {
    Desktop::key(Qt::Key_8, Qt::AltModifier);
    REQUIRE(Desktop::shows("roster"));
}
bool everythingSent() {
    return until([] { return Desktop::status().contains("tout est envoyé", Qt::CaseInsensitive); });
}

} // namespace

TEST_CASE(
    "an administrator gives a role at the window, and the colleague's window offers what it brings; taken back, it offers it no more") {
    Region region;
    region.closeAll();
    Desktop bruno(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    openConsortium();
    CHECK(!Desktop::look("consortium.invite"));
    Desktop admin(region.admin.folder());
    Desktop::unlock(region.admin.passphrase);
    Desktop::window();
    openConsortium();
    Desktop::openRow("roster", "Bruno Petit");
    Desktop::push("member.roles");
    Desktop::push("role.manager");
    Desktop::picture("roles-1-asked");
    Desktop::push("member.saveRoles");
    Desktop::picture("roles-2-question");
    Desktop::confirm();
    REQUIRE(Desktop::says("memberPanel", "responsable"));
    bruno.front();
    REQUIRE(Desktop::shows("consortium.invite")); // he hears of it by himself
    Desktop::picture("roles-3-heard");
    admin.front();
    Desktop::push("member.roles");
    Desktop::push("role.manager");
    Desktop::push("member.saveRoles");
    Desktop::confirm();
    bruno.front();
    CHECK(until([] { return !Desktop::look("consortium.invite"); }));
}

TEST_CASE("a laptop removed at the window: its own window says so in French, what it had not sent goes into a rescue file, and a colleague "
          "takes it up") {
    Region region;
    region.closeAll();
    const auto rescue = QString::fromStdString(region.bruno.dir.file("secours.tprescue"));
    {
        Desktop bruno(region.bruno.folder());
        Desktop::unlock(region.bruno.passphrase);
        Desktop::window();
        REQUIRE(everythingSent());
        const auto before = region.host.entries();
        Desktop::record("Envoyée avant");
        REQUIRE(until([&] { return region.host.entries() > before; }));
        REQUIRE(everythingSent());
        region.host.stop();
        Desktop::record("Jamais partie, au bord du canal");
        REQUIRE(until([] { return Desktop::status().contains(QString::fromUtf8("1 rencontre pas encore envoyée")); }));
    }
    region.host.start();
    Desktop anna(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    openConsortium();
    Desktop::openRow("roster", "Bruno Petit");
    Desktop::push("member.removeLaptop");
    Desktop::picture("revoke-1-question");
    Desktop::confirm();
    REQUIRE(until([] { return Desktop::rowOf("roster", QString::fromUtf8("Retiré"), stateColumn) >= 0; }));
    Desktop::picture("revoke-2-removed");

    Desktop bruno(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    REQUIRE(Desktop::shows("status.problem"));
    CHECK(Desktop::status().contains(QString::fromUtf8("ce poste a été retiré")));
    CHECK(Desktop::status().contains(QString::fromUtf8("1 rencontre pas encore envoyée")));
    CHECK(Desktop::rows("today.noted") == 2); // it is all still here
    Desktop::picture("revoke-3-refused");
    Desktop::push("status.problem");
    CHECK(Desktop::says("rescue.refused", QString::fromUtf8("Ce poste a été retiré.")));
    Desktop::picture("revoke-4-rescue");
    Desktop::push("rescue.write");
    Desktop::file(rescue);
    REQUIRE(until([&] { return std::filesystem::exists(rescue.toStdString()); }));

    anna.front();
    Desktop::tab("consortium.tabs", 3);
    Desktop::push("sync.rescue");
    Desktop::push("rescue.read");
    Desktop::file(rescue);
    REQUIRE(Desktop::shows("rescue.list"));
    Desktop::picture("revoke-5-review");
    Desktop::push("rescue.adopt");
    REQUIRE(everythingSent());
    Desktop::key(Qt::Key_2, Qt::AltModifier);
    REQUIRE(until([] { return Desktop::rows("encounterTable") == 2; }));
    auto &search = Desktop::find<QLineEdit>("search");
    Desktop::type(search, "canal");
    REQUIRE(until([] { return Desktop::rows("encounterTable") == 1; }));
    auto &table = Desktop::find<QAbstractItemView>("encounterTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    Desktop::push("showHistory");
    CHECK(Desktop::says("history", "repris de Bruno Petit"));
    Desktop::picture("revoke-6-taken-up");
}

TEST_CASE("somebody leaves, step by step: the files get another référent first, then every laptop and role ends, and the laptop says so") {
    Region region;
    region.bruno.addEncounterWith("Lulu", "Croisé au marché.");
    must(region.bruno.syncOnce());
    const auto lulu = Region::onlyPerson(region.bruno);
    region.bruno.edit("person", lulu, {{"referent", Region::idOf(region.bruno.session->member())}});
    must(region.bruno.syncOnce());
    region.closeAll();
    Desktop anna(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    REQUIRE(everythingSent());
    openConsortium();
    Desktop::openRow("roster", "Bruno Petit");
    Desktop::push("member.leaves");
    Desktop::push("flow.go"); // him
    REQUIRE(Desktop::says("flow.text", "1 dossier"));
    Desktop::choose("flow.pick", "Anna Martin");
    Desktop::type(Desktop::find<QPlainTextEdit>("flow.note"), QString::fromUtf8("Plutôt le matin"));
    Desktop::picture("leaver-1-files");
    Desktop::push("flow.go");
    REQUIRE(Desktop::says("flow.text", QString::fromUtf8("Tous les rôles")));
    Desktop::picture("leaver-2-remove");
    Desktop::push("flow.go");
    Desktop::confirm();
    REQUIRE(Desktop::says("flow.text", "Cette personne et ses postes"));
    Desktop::push("flow.go");
    CHECK(until([] { return Desktop::rowOf("roster", "Bruno Petit", 0) < 0; }));
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    Desktop::openRow("personTable", "Lulu");
    CHECK(Desktop::says("personFile", "Anna Martin"));
    CHECK(Desktop::says("handover", QString::fromUtf8("à la place de Bruno Petit")));
    CHECK(Desktop::says("handover", QString::fromUtf8("Plutôt le matin")));
    Desktop::picture("leaver-3-file");

    Desktop bruno(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    REQUIRE(Desktop::shows("status.problem"));
    CHECK(Desktop::status().contains(QString::fromUtf8("ce poste a été retiré")));
}

TEST_CASE("somebody changes structure: the files are handed over first, the same laptop goes on at the new one") {
    Region region;
    region.bruno.addEncounterWith("Lulu", "Croisé au marché.");
    must(region.bruno.syncOnce());
    const auto lulu = Region::onlyPerson(region.bruno);
    region.bruno.edit("person", lulu, {{"referent", Region::idOf(region.bruno.session->member())}});
    must(region.bruno.syncOnce());
    region.closeAll();
    Desktop admin(region.admin.folder());
    Desktop::unlock(region.admin.passphrase);
    Desktop::window();
    REQUIRE(everythingSent());
    openConsortium();
    Desktop::openRow("roster", "Bruno Petit");
    Desktop::push("member.moves");
    Desktop::push("flow.go");
    REQUIRE(Desktop::says("flow.text", "1 dossier"));
    Desktop::choose("flow.pick", "Anna Martin");
    Desktop::push("flow.go");
    REQUIRE(Desktop::says("flow.text", "nouvelle structure"));
    Desktop::choose("flow.pick", QString::fromUtf8("Café des images"));
    Desktop::picture("mover-1-structure");
    Desktop::push("flow.go");
    REQUIRE(Desktop::says("flow.text", QString::fromUtf8("Le même poste")));
    Desktop::push("flow.go");
    Desktop::picture("mover-2-done");
    REQUIRE(everythingSent());

    Desktop anna(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    Desktop::openRow("personTable", "Lulu");
    CHECK(Desktop::says("personFile", "Anna Martin"));
    CHECK(Desktop::says("handover", QString::fromUtf8("à la place de Bruno Petit"))); // she is told, on her own laptop

    Desktop bruno(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    REQUIRE(everythingSent());
    REQUIRE(Desktop::says("status", "CAF"));
    Desktop::record("Premier jour au Café");
    REQUIRE(everythingSent());
    Desktop::picture("mover-3-goes-on");
    Desktop carole(region.carole.folder());
    Desktop::unlock(region.carole.passphrase);
    Desktop::window();
    Desktop::key(Qt::Key_2, Qt::AltModifier);
    REQUIRE(until([] { return Desktop::rows("encounterTable") >= 1; }));
    auto &search = Desktop::find<QLineEdit>("search");
    Desktop::type(search, "jour"); // the note is the structure's: only who holds its key finds it
    CHECK(until([] { return Desktop::rows("encounterTable") == 1; }));
}
