// Trust through the real window against the real server: inviting and enrolling, erasing with a second member.
#include "core/net/ErasureJob.h"
#include "tests/desktop/Region.h"
#include "tests/e2e/Laptop.h"
#include "tests/support/ui/TestContext.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

using namespace tp;
using namespace tp::test;

TEST_CASE("the founder invites a manager from the window, the manager enrols and confirms an erasure asked for in the window") {
    Host host;
    Laptop founder("Alix Lemoine"), manager("Anna Martin"), away("Dora Blanc");
    must(founder.enrol(host.invitation()));
    const auto encounter = founder.addEncounterWith("Lulu", "Premier échange devant la gare.");
    founder.goLive();
    REQUIRE(until([&] { return founder.settled(); }));
    must(away.enrol(founder.invite(founder.session->structure(), static_cast<RoleSet>(Role::Referent))));
    must(away.syncOnce()); // has the file, and is not heard of until later
    store::Query people;
    people.type = "person";
    const auto lulu = must(founder.reader->list(people)).front().id;
    founder.close();

    TestContext answers;
    answers.confirms = true;
    Desktop desk(founder.folder());
    Desktop::unlock(founder.passphrase);
    auto &window = Desktop::window();
    window.setPrompter(&answers);
    window.open({"consortium", {}});
    const auto before = Desktop::rows("roster");
    Desktop::click("consortium.invite");
    Desktop::find<QCheckBox>("role.manager").setChecked(true);
    Desktop::click("invite.go");
    REQUIRE(until([] { return Desktop::look("invite.copy") != nullptr; }));
    const auto code = Desktop::find<QLabel>("invite.code").text().remove('\n').toStdString();
    Desktop::picture("8-invitation");
    Desktop::click("invite.done");
    must(manager.enrol(code));
    manager.goLive();
    REQUIRE(until([&] { return Desktop::rows("roster") == before + 1; })); // the window hears of it by itself
    Desktop::picture("9-consortium");

    window.open({"persons", lulu});
    Desktop::find<QTabBar>("personParts").setCurrentIndex(2);
    Desktop::click("erase.request");
    REQUIRE(until([] { return Desktop::look("erase.withdraw") != nullptr; }));
    Desktop::picture("10-erasure-asked");
    std::vector<store::Erasure> asked;
    REQUIRE(until([&] { return !(asked = must(manager.reader->erasures())).empty(); }));
    net::ErasureJob<bool> job(manager.stored(), *manager.reader, manager.dial(),
                              [&](sync::ErasureActs &acts) { return acts.confirm(asked.front().record); });
    must(Laptop::await(job));
    manager.nudge();
    window.open({"consortium", asked.front().record});
    REQUIRE(until([] { return Desktop::look("erasure.0.certificate") != nullptr; }));
    Desktop::picture("11-erased");
    REQUIRE(Desktop::says("page.consortium", "Dora Blanc")); // who has not erased yet
    away.goLive();
    CHECK(until([] { return !Desktop::words("page.consortium").contains("Dora Blanc"); }));
    CHECK(away.reader->get("person", lulu).error().code == Code::NotFound);
    answers.path = QString::fromStdString(founder.dir.file("certificat.pdf"));
    Desktop::push("erasure.0.certificate");
    CHECK(until([&] { return QFileInfo(answers.path).size() > 1000; }));
    CHECK(manager.reader->get("person", lulu).error().code == Code::NotFound);
    CHECK(manager.get("encounter", encounter)); // it stays, without the link

    // The manager's laptop is lost: removed at once, it is refused at its next exchange.
    window.open({"consortium", {}});
    Desktop::find<QTabBar>("consortium.tabs").setCurrentIndex(0);
    auto &roster = Desktop::find<QTableView>("roster");
    REQUIRE(until([&] {
        for (int row = 0; row < roster.model()->rowCount(); ++row)
            if (roster.model()->index(row, 0).data().toString() == "Anna Martin") {
                roster.setCurrentIndex(roster.model()->index(row, 0));
                return true;
            }
        return false; // the name has not come yet
    }));
    QTest::keyClick(&roster, Qt::Key_Return);
    Desktop::click("member.removeLaptop");
    REQUIRE(until([&] { // the row says so
        for (int row = 0; row < roster.model()->rowCount(); ++row)
            if (roster.model()->index(row, 4).data().toString() == QString::fromUtf8("Retiré")) return true;
        return false;
    }));
    Desktop::picture("12-removed");
    const auto refused = manager.syncOnce();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Code::DeviceRevoked);
}

TEST_CASE(
    "two windows erase a file: one asks, takes it back and asks again, the other confirms; what still names the person is ticked off") {
    Region region;
    region.anna.addEncounterWith("Lulu", "Premier échange devant la gare.");
    region.anna.addEncounter("Revu Lulu, seul"); // names the person outside the file
    must(region.anna.syncOnce());
    must(region.bruno.syncOnce());
    region.closeAll();
    const auto atErasures = [] {
        Desktop::key(Qt::Key_8, Qt::AltModifier);
        Desktop::tab("consortium.tabs", 2);
    };
    const auto ask = [&] {
        Desktop::key(Qt::Key_3, Qt::AltModifier);
        if (!Desktop::look("personParts")) Desktop::openRow("personTable", "Lulu"); // else the file is open still
        Desktop::tab("personParts", 2);
        Desktop::push("erase.request");
    };
    Desktop anna(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    atErasures();
    Desktop bruno(region.bruno.folder());
    Desktop::unlock(region.bruno.passphrase);
    Desktop::window();
    ask();
    anna.front();
    REQUIRE(Desktop::shows("erasure.0.confirm"));
    bruno.front();
    atErasures();
    Desktop::push("erasure.0.withdraw");
    anna.front();
    REQUIRE(Desktop::says("page.consortium", "Aucun effacement."));
    Desktop::picture("erase-0-none");
    CHECK(Desktop::look("erasure.0.confirm") == nullptr);
    CHECK(Desktop::look("erasure.0.certificate") == nullptr); // nothing was erased
    bruno.front();
    ask();
    anna.front();
    Desktop::push("erasure.0.confirm");
    Desktop::picture("erase-1-question");
    Desktop::confirm();
    REQUIRE(Desktop::shows("erasure.0.certificate"));
    CHECK(Desktop::look("erasure.1.certificate") == nullptr); // the one taken back was none
    REQUIRE(Desktop::shows("review.0.done"));
    Desktop::picture("erase-2-done");
    for (int left = 2; left > 0; --left) { // the encounter that linked to the file, and the note that says the name
        Desktop::push("review.0.done");
        REQUIRE(until([&] { return (Desktop::look("review.0.done") != nullptr) == (left > 1) && !Desktop::look("review.1.done"); }));
    }
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    CHECK(until([] { return Desktop::rows("personTable") == 0; }));
    bruno.front();
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    CHECK(until([] { return Desktop::rows("personTable") == 0; }));
}

TEST_CASE("invited at one window, enrolled at another: the code goes from hand to hand, and the newcomer is at work") {
    Region region;
    region.closeAll();
    Desktop anna(region.anna.folder());
    Desktop::unlock(region.anna.passphrase);
    Desktop::window();
    Desktop::key(Qt::Key_8, Qt::AltModifier);
    Desktop::push("consortium.invite");
    Desktop::push("invite.go");
    REQUIRE(Desktop::shows("invite.copy"));
    const auto code = Desktop::find<QLabel>("invite.code").text().remove('\n').toStdString();
    Laptop newcomer("Dora Blanc");
    Desktop dora(newcomer.folder());
    static_cast<void>(Desktop::enrol(code, "Dora Blanc"));
    CHECK(Desktop::window().currentPage() == "today");
    Desktop::record(QString::fromUtf8("Première rencontre"));
    REQUIRE(until([] { return Desktop::status().contains(QString::fromUtf8("tout est envoyé"), Qt::CaseInsensitive); }));
    anna.front();
    Desktop::push("invite.done");
    CHECK(until([] { return Desktop::rowOf("roster", "Dora Blanc", 0) >= 0; }));
    Desktop::key(Qt::Key_2, Qt::AltModifier);
    CHECK(until([] { return Desktop::rows("encounterTable") == 1; }));
}
