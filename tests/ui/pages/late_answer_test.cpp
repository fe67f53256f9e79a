// An answer that comes when another person's file is open: it is told with the name of the file it is about, and never in the other one's
// cards.
#include "core/base/IdValue.h"
#include "tests/ui/pages/Dossier.h"
#include "ui/text/ActText.h"
#include "ui/text/ErrorText.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace tp;
using namespace tp::test;

namespace {
class Asked { // in the file of Inès; then the file of Kévin is opened
public:
    Asked()
        : wip(scene.anotherStructure("Work in Progress", "WIP")), ines(scene.person("Inès Bellanger")),
          kevin(scene.person("Kévin Delaunay")) {
        auto &consortium = scene.world.consortium;
        consortium.fold(must(identity::makeRoleSet(consortium.as(consortium.founder), scene.mine.member, scene.mine.structure,
                                                   referent | manager, must(scene.mine.writer->lastSequences()))));
        must(scene.mine.writer->applyLog({}, consortium.wires));
        scene.context.confirms = true;
    }
    void open() { dossier = std::make_unique<Dossier>(scene, ines); }
    void tab(int at) {
        named<QTabBar>(dossier->page, "personParts").setCurrentIndex(at);
        settle();
    }
    void slowDown() {
        scene.backend.slow = scene.backend.worldTrust.slow = true;
        scene.backend.refuses = [](const auto &) { return Error{Code::DiskFull, {}}; };
        scene.backend.worldTrust.failure = Error{Code::Unreachable, {}};
    }
    void saveForm(const char *form) {
        named<QPushButton>(dossier->part(form), (std::string(form) + ".save").c_str()).click();
        settle();
    }
    Scene scene;
    Peer &wip;
    RecordId ines, kevin;
    std::unique_ptr<Dossier> dossier;
};

RecordId inFile(Asked &asked, const char *type, std::map<std::string, Value> fields) {
    fields["person"] = idValue(asked.ines);
    return asked.scene.mine.add(type, std::move(fields), asked.ines);
}
} // namespace

TEST_CASE("What failed in one person's file is told with its name, and in no card of the file that was opened meanwhile", "[lateAnswer]") {
    Asked asked;
    auto &scene = asked.scene;
    const auto handover = [&](const MemberId &from, const MemberId &to) {
        inFile(asked, "handover", {{"from", idValue(from)}, {"to", idValue(to)}, {"proposedOn", "2026-11-20"}});
    };
    const auto keyed = [&](const char *in, const char *field, const char *text) {
        QTest::keyClicks(&named<QLineEdit>(asked.dossier->part(in), field), text);
    };
    auto why = ui::sentence({Code::DiskFull, {}});
    SECTION("a new reminder") {
        asked.open();
        asked.dossier->choose("person.reminder");
        keyed("reminder.form", "what", "Relancer la CAF");
        keyed("reminder.form", "dueOn", "30/11/2026");
        asked.slowDown();
        asked.saveForm("reminder.form");
    }
    SECTION("a reminder done") {
        inFile(asked, "reminder", {{"what", "Relancer la CAF"}, {"dueOn", "2026-11-30"}});
        asked.open();
        asked.slowDown();
        asked.dossier->press("reminder.done");
    }
    SECTION("the facts") {
        asked.open();
        QTest::keyClick(&asked.dossier->page, Qt::Key_F2);
        settle();
        keyed("personForm", "familyName", "Bellanger");
        asked.slowDown();
        asked.saveForm("personForm");
    }
    SECTION("the notice") {
        asked.open();
        asked.tab(2);
        asked.dossier->press("notice.change");
        asked.slowDown();
        asked.saveForm("notice.form");
    }
    SECTION("a situation") {
        asked.open();
        asked.dossier->choose("person.situation");
        asked.slowDown();
        asked.saveForm("situation.form");
    }
    SECTION("who came back") {
        inFile(asked, "exit", {{"exitedOn", "2026-11-20"}, {"situation", "training"}});
        asked.open();
        asked.slowDown();
        asked.dossier->press("exit.back");
    }
    SECTION("a hand-over proposed") {
        asked.open();
        asked.dossier->choose("person.handover");
        asked.slowDown();
        asked.dossier->press("handover.propose");
    }
    SECTION("a hand-over taken back") {
        handover(scene.mine.member, scene.colleague.member);
        asked.open();
        asked.slowDown();
        asked.dossier->press("handover.withdraw");
    }
    SECTION("two files of one person") {
        asked.open();
        asked.dossier->choose("person.same");
        auto &search = named<QLineEdit>(asked.dossier->part("same"), "same.search");
        search.setFocus();
        QTest::keyClicks(&search, "delaunay");
        QTest::keyClick(&search, Qt::Key_Return);
        QTest::qWait(400);
        named<QPushButton>(asked.dossier->part("same"), "alike").click();
        settle();
        asked.slowDown();
        asked.dossier->press("same.other");
    }
    SECTION("a share") {
        asked.open();
        asked.dossier->press("sharePerson");
        keyed("access", "share.reason", "Logement");
        asked.slowDown();
        asked.dossier->press("share.go");
        why = ui::actSentence({Code::Unreachable, {}});
    }
    SECTION("a share that was to end") {
        scene.backend.worldTrust.share(asked.ines, asked.wip.structure, {"Logement", "consent", "2026-11-24"}, [](const auto &) {});
        asked.open();
        asked.slowDown();
        asked.dossier->press("share.stop.1");
        why = ui::actSentence({Code::Unreachable, {}});
    }
    SECTION("an erasure") {
        asked.open();
        asked.tab(2);
        asked.slowDown();
        asked.dossier->press("erase.request");
        why = ui::actSentence({Code::Unreachable, {}});
    }
    scene.context.toasts.clear();
    scene.context.opened.clear();
    asked.dossier->page.openRecord(asked.kevin);
    settle();
    scene.context.toasts.clear(); // that something typed is kept
    scene.backend.answerNow();
    scene.backend.worldTrust.answerNow();
    settle();
    REQUIRE(scene.context.toasts.size() == 1);
    CHECK(scene.context.toasts.first().contains(why));
    CHECK(scene.context.toasts.first().contains("Inès Bellanger"));
    CHECK(scene.context.opened.empty());
    for (int tab = 0; tab < 3; ++tab) {
        asked.tab(tab);
        CHECK_FALSE(allText(asked.dossier->page).contains(QString(why).replace(QChar(0xa0), QLatin1Char(' '))));
    }
}

TEST_CASE("What failed in the file that is still open is told in its card", "[lateAnswer]") {
    Asked asked;
    asked.open();
    asked.dossier->choose("person.handover");
    asked.slowDown();
    asked.dossier->press("handover.propose");
    asked.scene.backend.answerNow();
    settle();
    CHECK(allText(asked.dossier->part("handover")).contains("Disque plein"));
    CHECK(asked.scene.context.toasts.isEmpty());
}

TEST_CASE("Two files that were united are not opened over another one", "[lateAnswer]") {
    Asked asked;
    const auto other = asked.scene.person("Ines Belanger");
    asked.open();
    asked.dossier->choose("person.same");
    named<QPushButton>(asked.dossier->part("same"), "alike").click();
    settle();
    asked.scene.backend.slow = true;
    asked.dossier->press("same.other");
    asked.dossier->page.openRecord(asked.kevin);
    settle();
    asked.scene.context.opened.clear();
    asked.scene.backend.answerNow();
    settle();
    CHECK(asked.scene.mine.value("person", asked.ines, "sameAs") == idValue(other));
    CHECK(asked.scene.context.opened.empty());
    CHECK(asked.scene.context.toasts.last().contains("Inès Bellanger"));
}
