// Joining a consortium through the real window: the real server over HTTPS, the real store, the real worker thread.
#include "tests/desktop/Desktop.h"
#include "tests/e2e/Laptop.h"
#include "tests/e2e/Relay.h"
#include "tests/support/ui/TestContext.h"

#include <QLabel>

using namespace tp;
using namespace tp::test;

TEST_CASE("the founder pastes the invitation, is asked for the recovery kit until it exists, and records what reaches the server; the same "
          "way adds a second laptop of the same person") {
    Host host;
    Laptop first("Alix Lemoine"), second("Alix Lemoine"); // their folders; opened by the test only when the program has ended
    TestContext answers;
    answers.confirms = true;
    answers.path = QString::fromStdString(first.dir.file("kit.pdf"));

    {
        Desktop desk(first.folder());
        REQUIRE(Desktop::shown("firstRun"));
        Desktop::picture("1-first-run");
        first.passphrase = Desktop::enrol(host.invitation(), "Alix Lemoine");
        auto &window = Desktop::window();
        window.setPrompter(&answers);
        CHECK(window.currentPage() == "kit"); // asked at once
        CHECK(Desktop::shows("status.kit"));
        Desktop::picture("2-kit-asked");
        Desktop::click("skipKit");
        CHECK(answers.questions.size() == 1); // what it means was said
        CHECK(window.currentPage() == "today");

        REQUIRE(until([] { return Desktop::status().contains("Tout est envoyé"); }));
        const auto before = host.entries();
        Desktop::record("Premier échange devant la gare.");
        REQUIRE(until([&] { return host.entries() > before && Desktop::status().contains("Tout est envoyé"); }));
        CHECK(Desktop::rows("today.noted") == 1);
        CHECK(Desktop::shows("status.kit")); // still none
        Desktop::picture("3-today");
    }
    {
        Desktop desk(first.folder());
        REQUIRE(Desktop::shown("unlock"));
        Desktop::unlock(first.passphrase);
        auto &window = Desktop::window();
        window.setPrompter(&answers);
        CHECK(window.currentPage() == "today"); // asked once; after that the warning stands
        Desktop::click("status.kit");
        CHECK(window.currentPage() == "kit");
        Desktop::click("makeKit");
        REQUIRE(until([] { return Desktop::look("kitCode") != nullptr; }));
        CHECK(Desktop::find<QLabel>("kitCode").text().startsWith("tpk1:"));
        Desktop::picture("4-kit");
        Desktop::click("saveKit");
        Desktop::click("kitDone");
        CHECK(window.currentPage() == "today");
        CHECK(until([] { return Desktop::look("status.kit") == nullptr; }));
    }
    must(first.reopen());
    const auto member = first.session->member();
    const auto invitation = first.invite(first.session->structure(), static_cast<RoleSet>(Role::Referent), member);
    const auto firstDevice = first.session->device();
    first.close();
    {
        Desktop desk(second.folder());
        second.passphrase = Desktop::enrol(invitation, "Alix Lemoine");
        CHECK(Desktop::window().currentPage() == "today");              // there is a kit: nothing is asked
        CHECK(until([] { return Desktop::rows("today.noted") == 1; })); // what the first laptop recorded
        CHECK(until([] { return Desktop::status().contains("Tout est envoyé"); }));
        CHECK(!Desktop::look("status.kit"));
        Desktop::picture("5-second-laptop");
    }
    must(second.reopen());
    CHECK(second.session->member() == member);
    CHECK(second.session->device() != firstDevice);
}

TEST_CASE("an enrolment that fails says so in place, and goes on with another code without typing the rest again") {
    Host host;
    Laptop founder("Alix Lemoine"), laptop("Anna Martin");
    must(founder.enrol(host.invitation()));
    const auto good = founder.invite(founder.session->structure(), static_cast<RoleSet>(Role::Referent));
    Desktop desk(laptop.folder());
    laptop.passphrase = Desktop::enrol(host.invitation(), "Anna Martin"); // the founder's: used
    CHECK(Desktop::find<QLabel>("problem").text().startsWith(QString::fromUtf8("Ce code a déjà servi.")));
    Desktop::picture("6-code-used");
    host.stop();
    Desktop::click("changeCode");
    Desktop::find<QLineEdit>("invitation").setText(QString::fromStdString(good));
    Desktop::click("continue");
    Desktop::click("begin");
    CHECK(Desktop::find<QLabel>("problem").text().startsWith(QString::fromUtf8("Le serveur est injoignable.")));
    Desktop::picture("7-no-server");
    host.start();
    Desktop::click("retry");
    CHECK(Desktop::window().currentPage() == "today");
}

TEST_CASE("an enrolment that a silent server holds up is stopped, and goes on with the same code once the server answers") {
    Relay relay; // leads nowhere yet: it takes what is said, and says nothing
    Host host(relay.port());
    Laptop laptop("Alix Lemoine");
    Desktop desk(laptop.folder());
    laptop.passphrase = Desktop::enrol(host.invitation(), "Alix Lemoine");
    Desktop::push("stopEnrolling");
    CHECK(Desktop::says("problem", QString::fromUtf8("Votre code reste valable sur ce poste")));
    CHECK(Desktop::shown("window") == nullptr);
    relay.onward(host.port());
    Desktop::click("retry");
    CHECK(Desktop::window().currentPage() == "kit");
}
