// What was issued stays as it was issued: a word, a member or a structure named anew later changes no paper. Real stores, the PDF read by
// an independent program.
#include "core/store/CustomFields.h"
#include "tests/support/TempDir.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Participants.h"
#include "ui/committees/ConclusionsSheet.h"
#include "ui/text/Labels.h"

using namespace tp;
using namespace tp::test;

namespace {

QString issuedPaper(Scene &scene, const RecordId &conclusions) { // its words, as somebody who opens it now reads them
    TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "releve.pdf").string());
    const auto paper = ui::conclusionsPaper(scene.backend, conclusions);
    REQUIRE(paper);
    REQUIRE(ui::writeConclusionsPdf(*paper, ui::ValueText(scene.backend.reader()), path));
    return paperWords(path, PaperOrder::Blocks);
}
void nameEverythingAnew(Scene &scene) {
    scene.mine.edit("member", RecordId{scene.mine.member.bytes}, {{"name", "Samira Lenoir"}});
    scene.mine.edit("structure", RecordId{scene.mine.structure.bytes}, {{"name", "Bosco Normandie"}});
    scene.backend.received();
    settle();
}

} // namespace

TEST_CASE("Conclusions that were issued say the same after a member and a structure were named anew", "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine);
    adopted(scene.mine, "Un repas ensemble chaque mois", session, 1);
    Committees at(scene);
    at.tab(participants);
    at.open(session);
    at.context.confirms = true;
    at.press("committee.issue");
    REQUIRE(at.all("conclusions").size() == 1);
    const auto issued = at.all("conclusions").front().id;
    const auto before = issuedPaper(scene, issued);
    CHECK(before.contains("Samira Benali"));
    CHECK(before.contains("Association des Amis de Jean Bosco"));
    nameEverythingAnew(scene);
    CHECK(issuedPaper(scene, issued) == before);
    REQUIRE(at.all("conclusion_item").size() == 1); // the words of its domain, which only another version of the program names anew
    CHECK_FALSE(at.all("conclusion_item").front().fields.at("domainName").text()->empty());
}

TEST_CASE("Conclusions of before names were kept with them are read with those of now", "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine);
    const auto proposal = adopted(scene.mine, "Un repas ensemble chaque mois", session, 1);
    const auto older = scene.mine.add("conclusions", {{"session", idValue(session)},
                                                      {"version", 1},
                                                      {"issuedOn", "2026-11-24"},
                                                      {"issuedBy", idValue(scene.mine.member)},
                                                      {"heldAt", "2026-11-24T10:00"},
                                                      {"items", 1}});
    scene.mine.add("conclusion_item", {{"conclusions", idValue(older)},
                                       {"proposal", idValue(proposal)},
                                       {"position", 1},
                                       {"title", "Un repas ensemble chaque mois"},
                                       {"domain", "activities"}});
    scene.backend.received();
    CHECK(issuedPaper(scene, older).contains("Samira Benali"));
    nameEverythingAnew(scene);
    CHECK(issuedPaper(scene, older).contains("Samira Lenoir"));
}

TEST_CASE("Who else came is written at the session, read there, and stays on the conclusions as it was when they were issued",
          "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine);
    adopted(scene.mine, "Un repas ensemble", session, 1);
    Committees at(scene);
    at.context.confirms = true;
    at.open(session);
    CHECK_FALSE(at.panel("committeePanel").contains("Autres personnes"));
    at.press("committee.change");
    auto &others = named<QLineEdit>(named<QWidget>(at.page, "committee_session.form"), "alsoThere");
    CHECK_FALSE(others.accessibleDescription().isEmpty()); // that everybody reads it
    others.setFocus();
    at.type("Deux membres du groupe");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(scene.mine.value("committee_session", session, "alsoThere") == Value("Deux membres du groupe"));
    CHECK(at.panel("committeePanel").contains("Deux membres du groupe"));
    at.press("committee.issue");
    REQUIRE(at.all("conclusions").size() == 1);
    scene.mine.edit("committee_session", session, {{"alsoThere", "Personne"}});
    scene.backend.received();
    at.read();
    CHECK(at.panel("committeePanel").contains("Personne"));
    checkOrder(issuedPaper(scene, at.all("conclusions").front().id), {"en séance", "Deux membres du groupe", "Émis"});
}
