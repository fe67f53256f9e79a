// The recovery kit at the window: tried out, opening a laptop whose passphrase is forgotten, bringing back one that is lost. The passphrase
// changed.
#include "tests/desktop/Region.h"

using namespace tp;
using namespace tp::test;

namespace {

QString makeKit(const QString &paper) { // on its page
    Desktop::push("makeKit");
    REQUIRE(Desktop::shows("kitCode"));
    auto code = Desktop::find<QLabel>("kitCode").text().remove('\n');
    REQUIRE(code.startsWith("tpk1:"));
    Desktop::push("saveKit");
    Desktop::file(paper);
    Desktop::push("kitDone");
    CHECK(!Desktop::look("kitCode")); // and is shown to nobody who comes by
    return code;
}
void changePassphrase(const QString &today, const QString &fresh) {
    Desktop::window().open({"settings", {}});
    Desktop::write("settings.old", today);
    Desktop::write("settings.new", fresh);
    Desktop::enter("settings.again", fresh);
}
bool changed() {
    return until([] { return Desktop::find<QLineEdit>("settings.old").text().isEmpty(); });
}
const auto fresh = QStringLiteral("bouliva-tokarin-selupe-vandori 7413 gelthum");

} // namespace

TEST_CASE(
    "a kit is tried out at the window, opens the laptop when the passphrase is forgotten, gives a new one without network, and brings "
    "the work back on another laptop when this one is lost") {
    Host host;
    Laptop alix("Alix Lemoine"), found("Alix Lemoine");
    must(alix.enrol(host.invitation()));
    alix.addEncounter("Avant la perte");
    must(alix.syncOnce());
    alix.close();
    QString kit;
    {
        Desktop desk(alix.folder());
        Desktop::unlock(alix.passphrase);
        Desktop::window();
        Desktop::push("status.kit");
        kit = makeKit(QString::fromStdString(alix.dir.file("kit.pdf")));
        Desktop::key(Qt::Key_8, Qt::AltModifier);
        Desktop::tab("consortium.tabs", 1);
        REQUIRE(Desktop::says("page.consortium", QString::fromUtf8("Jamais essayé")));
        auto wrong = kit;
        wrong[wrong.size() - 3] = wrong[wrong.size() - 3] == 'A' ? 'B' : 'A';
        Desktop::enter("kit.text", wrong);
        REQUIRE(Desktop::shows("kit.says"));
        CHECK(!Desktop::words("kit.says").contains("marche"));
        Desktop::enter("kit.text", kit);
        REQUIRE(Desktop::says("kit.says", "Ce kit marche, et ouvre aussi"));
        CHECK(Desktop::says("page.consortium", QString::fromUtf8("Essayé le")));
        Desktop::picture("kit-1-tried");
        // A second one, whose paper is lost: withdrawn, it works no more.
        Desktop::push("kit.make");
        const auto lost = makeKit(QString::fromStdString(alix.dir.file("second.pdf")));
        Desktop::key(Qt::Key_8, Qt::AltModifier);
        REQUIRE(Desktop::shows("kit.1.revoke"));
        CHECK(!Desktop::words("page.consortium").contains("Un seul kit"));
        const auto never = Desktop::words("page.consortium").indexOf(QString::fromUtf8("Jamais essayé"));
        REQUIRE(never >= 0);
        Desktop::push(never < Desktop::words("page.consortium").indexOf(QString::fromUtf8("Essayé le")) ? "kit.0.revoke" : "kit.1.revoke");
        Desktop::picture("kit-1b-withdraw");
        Desktop::confirm();
        REQUIRE(Desktop::says("page.consortium", "Un seul kit"));
        Desktop::enter("kit.text", lost);
        REQUIRE(Desktop::shows("kit.says"));
        CHECK(!Desktop::words("kit.says").contains("marche"));
        Desktop::enter("kit.text", kit);
        REQUIRE(Desktop::says("kit.says", "Ce kit marche"));
    }
    host.stop(); // a forgotten passphrase is no reason to need the network
    {
        Desktop desk(alix.folder());
        REQUIRE(Desktop::shown("unlock"));
        Desktop::unlock("je ne sais plus");
        REQUIRE(Desktop::shows("says"));
        Desktop::push("forgotten");
        Desktop::enter("kit", kit.toLower());
        Desktop::window();
        changePassphrase("je ne sais plus", fresh);
        REQUIRE(Desktop::says("settings.says", QString::fromUtf8("Rien n'a été changé")));
        changePassphrase(kit, fresh);
        REQUIRE(changed());
        Desktop::picture("kit-2-new-passphrase");
    }
    {
        Desktop desk(alix.folder());
        Desktop::unlock(alix.passphrase);
        REQUIRE(Desktop::says("says", "Cette phrase n'ouvre pas ce poste"));
        Desktop::unlock(fresh.toStdString());
        Desktop::window();
    }
    host.start();
    // The laptop is lost: the paper alone, in the first window of another one.
    {
        Desktop desk(found.folder());
        REQUIRE(Desktop::shown("firstRun"));
        Desktop::enter("invitation", kit);
        Desktop::picture("kit-3-another-laptop");
        const auto phrase = Desktop::find<QLineEdit>("passphrase").text();
        Desktop::enter("passphraseAgain", phrase);
        auto &window = Desktop::window();
        CHECK(window.currentPage() == "today");
        REQUIRE(until([] { return Desktop::status().contains("tout est envoyé", Qt::CaseInsensitive); }));
        CHECK(Desktop::says("status", "Alix Lemoine"));
        Desktop::key(Qt::Key_2, Qt::AltModifier);
        CHECK(until([] { return Desktop::rows("encounterTable") == 1; }));
        // And the lost one is removed from here.
        Desktop::key(Qt::Key_8, Qt::AltModifier);
        REQUIRE(until([] { return Desktop::rowOf("roster", "Alix Lemoine", 0) >= 0; }));
        Desktop::picture("kit-4-back");
    }
}

TEST_CASE("the passphrase is changed in the settings: a wrong old one changes nothing, the new one opens, the old one no more") {
    Host host;
    Laptop alix("Alix Lemoine");
    must(alix.enrol(host.invitation()));
    alix.close();
    {
        Desktop desk(alix.folder());
        Desktop::unlock(alix.passphrase);
        Desktop::window();
        changePassphrase("une autre phrase", fresh);
        REQUIRE(Desktop::says("settings.says", QString::fromUtf8("Rien n'a été changé")));
        changePassphrase(QString::fromStdString(alix.passphrase), fresh);
        REQUIRE(changed());
        Desktop::key(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(until([] { return Desktop::shown("window") == nullptr; }));
        Desktop::unlock(alix.passphrase);
        REQUIRE(Desktop::says("says", "Cette phrase n'ouvre pas ce poste"));
        Desktop::unlock(fresh.toStdString());
        Desktop::window();
    }
}
