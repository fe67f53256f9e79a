// Sharing a file and stopping: two structures, each at its own window, one server over HTTPS.
#include "tests/desktop/Region.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("a file is shared from one window: the other structure's shows its whole history within seconds, writes in it, and after the end "
          "of the share keeps what had arrived and is told so") {
    Region region;
    region.anna.addEncounterWith("Yanis", "Premier échange devant la gare.");
    const auto yanis = region.onlyPerson(region.anna);
    region.anna.edit("person", yanis, {{"phone", "02 31 00 00 00"}});
    region.anna.edit("person", yanis, {{"phone", "02 31 11 11 11"}});
    must(region.anna.syncOnce());
    region.closeAll();

    Desktop owner(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    Desktop other(region.carole.folder());
    Desktop::unlock(region.carole.passphrase);
    Desktop::window();
    REQUIRE(until([] { return Desktop::status().contains("tout est envoyé", Qt::CaseInsensitive); }));
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    CHECK(Desktop::rows("personTable") == 0); // nothing of it is here

    owner.front();
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    Desktop::openRow("personTable", "Yanis");
    CHECK(Desktop::says("access", "Personne d'autre."));
    Desktop::push("sharePerson");
    Desktop::choose("share.to", QString::fromUtf8("Café des images"));
    Desktop::write("share.reason", "Ateliers du mardi");
    Desktop::choose("share.basis", QString::fromUtf8("Accord de la personne"));
    CHECK(Desktop::says("share.seen", "1 rencontre"));
    Desktop::picture("share-1-asked");
    Desktop::push("share.go");
    REQUIRE(Desktop::shows("share.stop.1"));
    CHECK(Desktop::says("access", "Ateliers du mardi"));
    Desktop::picture("share-2-shared");

    other.front();
    Desktop::openRow("personTable", "Yanis"); // it comes by itself
    REQUIRE(Desktop::says("access", "Ateliers du mardi"));
    CHECK(Desktop::words("access").contains("Anna Martin"));
    CHECK(!Desktop::look("sharePerson"));  // it neither shares further
    CHECK(!Desktop::look("share.stop.0")); // nor takes the file away
    Desktop::push("personHistory");
    CHECK(Desktop::says("history", "02 31 00 00 00"));
    CHECK(Desktop::words("history").contains("02 31 11 11 11"));
    Desktop::picture("share-3-received");
    Desktop::key(Qt::Key_F2);
    Desktop::write("email", "yanis@example.org");
    Desktop::key(Qt::Key_Return, Qt::ControlModifier);
    owner.front();
    REQUIRE(Desktop::says("personFile", "yanis@example.org")); // and reads it where it is open

    Desktop::push("share.stop.1");
    Desktop::picture("share-4-question");
    Desktop::confirm();
    REQUIRE(until([] { return !Desktop::look("share.stop.1"); }));
    CHECK(Desktop::says("access", QString::fromUtf8("Café des images a lu ce dossier jusqu'au")));
    Desktop::key(Qt::Key_F2);
    Desktop::write("familyName", "Dulac");
    Desktop::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Desktop::says("personFile", "Dulac"));
    REQUIRE(until([] { return Desktop::status().contains("tout est envoyé", Qt::CaseInsensitive); }));
    Desktop::picture("share-5-stopped");

    other.front();
    REQUIRE(Desktop::says("access", QString::fromUtf8("Plus partagé avec votre structure")));
    Desktop::key(Qt::Key_F5);
    CHECK(Desktop::words("personFile").contains("yanis@example.org"));
    CHECK(!Desktop::words("personFile").contains("Dulac"));
    CHECK(!Desktop::find<QAbstractButton>("editPerson").isEnabled());
    Desktop::picture("share-6-ended");
}
