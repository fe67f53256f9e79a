// A server that comes and goes, seen from the window: what the status line and the lock say.
#include "core/store/Waiting.h"
#include "tests/desktop/Desktop.h"
#include "tests/e2e/Laptop.h"
#include "tests/e2e/Relay.h"

#include <QDateTime>
#include <QLabel>
#include <QTimeZone>

#include <chrono>
#include <fstream>
#include <iostream>

using namespace tp;
using namespace tp::test;

namespace {

QString waitingTitle() { return Desktop::find<QLabel>("waiting.saves.title").text(); }

QDateTime inParis() { return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Paris")); }

// "dernière synchronisation à 14:02": a minute since then, for the last exchange may have been any of them.
bool saysWhen(const QString &status, const QDateTime &since) {
    for (auto at = since; at < inParis().addSecs(60); at = at.addSecs(60))
        if (status.endsWith(QString::fromUtf8(" · dernière synchronisation à ") + at.toString("HH:mm"))) return true;
    return false;
}

} // namespace

TEST_CASE("without its server the window says in French what waits and since when; locked and started again too; then everything goes") {
    const auto begun = inParis();
    Host host;
    Laptop me("Alix Lemoine"), colleague("Bruno Petit");
    must(me.enrol(host.invitation()));
    const auto invitation = me.invite(me.session->structure(), static_cast<RoleSet>(Role::Referent));
    me.close();
    must(colleague.enrol(invitation));
    colleague.goLive();
    {
        Desktop desk(me.folder());
        Desktop::unlock(me.passphrase);
        REQUIRE(until([&] { return Desktop::status().contains("Tout est envoyé") && saysWhen(Desktop::status(), begun); }));

        host.stop();
        for (const auto *note : {"Un", "Deux", "Trois"}) Desktop::record(note);
        CHECK(until([] { return Desktop::status().contains(QString::fromUtf8("3 rencontres pas encore envoyées")); }));
        REQUIRE(until([] { return Desktop::look("status.offline") != nullptr; }));
        CHECK(Desktop::status().contains(QString::fromUtf8("pas de réseau : tout est gardé sur ce poste")));
        INFO(Desktop::status().toStdString());
        CHECK(saysWhen(Desktop::status(), begun));
        const auto &pending = Desktop::find<QAbstractButton>("status.pending");
        CHECK(pending.text() == QString::fromUtf8("3 rencontres pas encore envoyées"));
        CHECK(pending.width() >= pending.sizeHint().width()); // said whole, though the kit's warning stands beside it
        CHECK(Desktop::shows("status.kit"));
        Desktop::picture("8-three-waiting");

        Desktop::window().lock();
        REQUIRE(until([] { return Desktop::shown("window") == nullptr; })); // not hidden: closed
        CHECK(waitingTitle() == QString::fromUtf8("3 rencontres pas encore envoyées"));
        const auto *unlock = Desktop::shown("unlock");
        REQUIRE(unlock);
        CHECK(unlock->focusWidget() == &Desktop::find<QLineEdit>("passphrase"));
        CHECK(until([] { return Desktop::look("waiting.draft") == nullptr; })); // the last one goes once its save has answered
        Desktop::picture("9-locked");
        Desktop::unlock("not this one");
        CHECK(Desktop::find<QLabel>("says").text() == QString::fromUtf8("Cette phrase n’ouvre pas ce poste. Rien n’est effacé."));
        Desktop::unlock(me.passphrase);
        REQUIRE(until([] { return Desktop::shown("window") != nullptr; }));

        // A card begun: the lock tells that it is kept.
        auto &note = Desktop::find("capture.note");
        Desktop::type(note, "Une phrase commencée");
        Desktop::window().lock();
        REQUIRE(until([] { return Desktop::shown("window") == nullptr; }));
        CHECK(until([] { return Desktop::look("waiting.draft") != nullptr; }));
    }
    {
        Desktop desk(me.folder());
        REQUIRE(Desktop::shown("unlock"));
        CHECK(waitingTitle() == QString::fromUtf8("3 rencontres pas encore envoyées"));
        CHECK(Desktop::look("waiting.draft"));
        Desktop::picture("10-unlock");
        // Only numbers lie outside the vault.
        std::ifstream file(me.folder() / "waiting");
        std::string line;
        std::getline(file, line);
        CHECK(line == "3 3 1");

        const auto back = inParis();
        host.start();
        Desktop::unlock(me.passphrase);
        REQUIRE(until([] { return Desktop::status().contains("tout est envoyé", Qt::CaseInsensitive); }));
        CHECK(until([&] { return colleague.count("encounter") == 3; }));
        CHECK(saysWhen(Desktop::status(), back));

        // Others' work comes by the long poll, without a key being pressed.
        Desktop::window().open({QStringLiteral("encounters"), {}});
        REQUIRE(until([] { return Desktop::rows("encounterTable") == 3; }));
        const auto began = std::chrono::steady_clock::now();
        colleague.addEncounter("Croisé au marché");
        REQUIRE(until([] { return Desktop::rows("encounterTable") == 4; }));
        const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
        std::cout << "a colleague's encounter stood in the list after " << ms << " ms\n";
        CHECK(ms < 5000); // a second or two; more room for a machine that does other things
    }
    me.close();
    CHECK(store::readWaiting(me.folder()) == store::Waiting{0, 0, 1});
    must(me.reopen());
    CHECK(me.count("encounter") == 4);
}

TEST_CASE("a laptop that comes out of a drawer after sixty-one days shows the card alone, takes a note, and shows everything once it has "
          "synchronised") {
    Host host;
    Laptop me("Alix Lemoine");
    must(me.enrol(host.invitation()));
    me.addEncounterWith("Lulu", "Premier échange devant la gare.");
    me.clock.offsetMs = -61 * day; // the last time it was open
    must(me.syncOnce());
    me.close();
    const auto before = host.entries();
    host.stop();
    Desktop desk(me.folder());
    Desktop::unlock(me.passphrase);
    Desktop::window();
    REQUIRE(Desktop::shows("status.lease"));
    CHECK(Desktop::status().contains(QString::fromUtf8("60 jours sans synchroniser")));
    CHECK(Desktop::look("today.due") == nullptr);
    CHECK(Desktop::look("today.noted") == nullptr);
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    CHECK(Desktop::window().currentPage() == "today");
    Desktop::record(QString::fromUtf8("Noté sans rien voir"));
    Desktop::picture("12-lease-ended");
    auto &theme = *qApp->findChild<ui::Theme *>();
    theme.show(ui::Theme::Choice::Dark);
    Desktop::picture("12-lease-ended-dark");
    theme.show(ui::Theme::Choice::Light);
    host.start();
    Desktop::key(Qt::Key_F5);
    REQUIRE(until([&] { return host.entries() > before && Desktop::status().contains(QString::fromUtf8("Tout est envoyé")); }));
    CHECK(until([] { return Desktop::look("status.lease") == nullptr && Desktop::look("today.due") != nullptr; }));
    Desktop::key(Qt::Key_3, Qt::AltModifier);
    CHECK(until([] { return Desktop::rows("personTable") == 1; }));
}

TEST_CASE(
    "a welcome page, a cut answer, another certificate: the running window says so in French, keeps the work, and sends it afterwards") {
    Relay relay;
    Host host(relay.port());
    relay.onward(host.port());
    Laptop me("Alix Lemoine");
    must(me.enrol(host.invitation()));
    me.close();
    Desktop desk(me.folder());
    Desktop::unlock(me.passphrase);
    REQUIRE(until([] { return Desktop::status().contains("Tout est envoyé"); }));
    const auto before = host.entries();
    const QString anotherSite = QString::fromUtf8("un autre site répond à la place du serveur");
    const auto keepsIt = [&](const char *part, const QString &sentence) {
        relay.hangUp();
        Desktop::record(QString::fromUtf8("Vu au marché"));
        REQUIRE(Desktop::shows(part));
        CHECK(until([&] { return Desktop::status().contains(sentence); }));
        CHECK(Desktop::status().contains(QString::fromUtf8("1 rencontre pas encore envoyée")));
        CHECK(host.entries() == before);
        Desktop::picture("11-another-site");
    };
    const auto saysWhatToDo = [] { // whole, with what to do; closed and asked for again by the keyboard alone
        Desktop::window().resize(1366, 768);
        CHECK(Desktop::says("status.notice.words", QString::fromUtf8("connectez-vous au Wi-Fi, puis réessayez")));
        REQUIRE(until([] { return Desktop::look("status.kit") != nullptr; }));
        for (const auto *part : {"status.pending", "status.problem", "status.kit"}) { // beside each other, and not one is cut
            INFO(part);
            const auto &button = Desktop::find<QAbstractButton>(part);
            CHECK(until([&] { return button.width() >= button.sizeHint().width(); }));
        }
        Desktop::picture("11-another-site-light");
        auto &theme = *qApp->findChild<ui::Theme *>();
        theme.show(ui::Theme::Choice::Dark);
        Desktop::picture("11-another-site-dark");
        theme.show(ui::Theme::Choice::Light);
        Desktop::push("status.notice.close");
        REQUIRE(until([] { return Desktop::look("status.notice") == nullptr; }));
        Desktop::push("status.problem");
        REQUIRE(Desktop::shows("status.notice"));
        Desktop::window().resize(683, 384); // at twice the size the page comes first
        REQUIRE(until([] { return Desktop::look("status.notice") == nullptr; }));
        Desktop::picture("11-another-site-small");
        Desktop::push("status.problem");
        CHECK(until([] {
            const auto *words = Desktop::look<QLabel>("status.notice.words");
            return words && words->height() >= words->heightForWidth(words->width());
        }));
        Desktop::picture("11-another-site-small-open");
        Desktop::window().resize(1366, 768);
    };
    SECTION("welcome page") {
        relay.portal = true;
        keepsIt("status.problem", anotherSite);
        CHECK(relay.welcomed > 0);
        saysWhatToDo();
        relay.portal = false;
    }
    SECTION("cut") {
        relay.cutAnswering = 200; // inside the server's first words
        keepsIt("status.offline", QString::fromUtf8("pas de réseau : tout est gardé sur ce poste"));
        CHECK(relay.cuts > 0);
        relay.cutAnswering.reset();
    }
    SECTION("certificate") {
        host.changeCertificate();
        keepsIt("status.problem", anotherSite);
        host.ownCertificate();
    }
    REQUIRE(until([] { return Desktop::status().contains(QString::fromUtf8("Tout est envoyé")); }));
    CHECK(host.entries() == before + 2);
    CHECK(Desktop::look("status.problem") == nullptr);
    CHECK(Desktop::look("status.offline") == nullptr);
}
