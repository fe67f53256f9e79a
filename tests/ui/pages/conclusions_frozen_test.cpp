// What was issued stays as it was issued: a word, a member or a structure named anew later changes no paper, nor does the language of the
// window that prints it. Real stores, the PDF read by an independent program.
#include "core/store/CustomFields.h"
#include "tests/ui/pages/Participants.h"
#include "tests/ui/pages/Tour.h"
#include "ui/text/Labels.h"

using namespace tp;
using namespace tp::test;

namespace {

QString printedSigns(const ui::ConclusionsPaper &paper, Scene &scene, const QString &language) { // every sign, in a window of that language
    const InLanguage window(language);
    TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "releve.pdf").string());
    REQUIRE(ui::writeConclusionsPdf(paper, ui::ValueText(scene.backend.reader()), path));
    return paperSigns(path);
}
RecordId issuedBefore(Scene &scene, const RecordId &session, const RecordId &proposal) { // when no names were kept with it
    const auto conclusions = scene.mine.add("conclusions", {{"session", idValue(session)},
                                                            {"version", 2},
                                                            {"issuedOn", "2026-12-02"},
                                                            {"issuedBy", idValue(scene.mine.member)},
                                                            {"heldAt", "2026-12-01T10:00"},
                                                            {"place", "Hérouville"},
                                                            {"ledBy", "Awa Sarr"},
                                                            {"alsoThere", "Une stagiaire"},
                                                            {"delegates", 3},
                                                            {"items", 1}});
    scene.mine.add("conclusion_item", {{"conclusions", idValue(conclusions)},
                                       {"proposal", idValue(proposal)},
                                       {"position", 1},
                                       {"title", "Un repas ensemble"},
                                       {"kind", "proposal"},
                                       {"domain", "activities"},
                                       {"text", "On mange seuls."},
                                       {"groupName", "Évrecy"},
                                       {"decidedOn", "2026-12-01"},
                                       {"votesFor", 1'200},
                                       {"against", 0},
                                       {"abstentions", 2}});
    scene.backend.received();
    return conclusions;
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
    at.issue(session);
    REQUIRE(at.all("conclusions").size() == 1);
    const auto issued = at.all("conclusions").front().id;
    const auto before = issuedPaper(scene.backend, issued);
    CHECK(before.contains("Samira Benali"));
    CHECK(before.contains("Association des Amis de Jean Bosco"));
    nameEverythingAnew(scene);
    CHECK(issuedPaper(scene.backend, issued) == before);
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
    CHECK(issuedPaper(scene.backend, older).contains("Samira Benali"));
    nameEverythingAnew(scene);
    CHECK(issuedPaper(scene.backend, older).contains("Samira Lenoir"));
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
    checkOrder(issuedPaper(scene.backend, at.all("conclusions").front().id), {"en séance", "Deux membres du groupe", "Émis"});
}

TEST_CASE("Conclusions are French with the same words whatever the window speaks that prints them", "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine, "2026-12-01T10:00");
    const auto conclusions = issuedBefore(scene, session, adopted(scene.mine, "Un repas ensemble", session, 1));
    const auto found = ui::conclusionsPaper(scene.backend, conclusions);
    REQUIRE(found);
    auto paper = *found;
    const auto holdsIn = [&](std::initializer_list<const char *> parts) {
        const auto english = printedSigns(paper, scene, QStringLiteral("en"));
        CHECK(english == printedSigns(paper, scene, QStringLiteral("fr")));
        INFO(english.toStdString());
        for (const auto *part : parts) {
            INFO(part);
            CHECK(english.contains(QString::fromUtf8(part)));
        }
    };
    SECTION("provisional, in the words of then") {
        holdsIn({"Relevé de conclusions n°\u00a0provisoire, version 2",
                 "Le numéro sera donné au prochain échange",
                 "Instance\u00a0: Comité",
                 "Séance\u00a0: Mardi 1er décembre 2026, 10:00",
                 "Lieu\u00a0: Hérouville",
                 "Animée par\u00a0: Awa Sarr",
                 "Délégué·e·s en séance\u00a0: 3",
                 "Autres personnes présentes\u00a0: Une stagiaire",
                 "Émis\u00a0: le 02/12/2026 par Samira Benali",
                 "Ce que le comité demande",
                 "Proposition · Activités · groupe Évrecy",
                 "«\u00a0On mange seuls.\u00a0»",
                 "1\u202f200 voix pour, 0 contre, 2 abstentions.",
                 "Signatures",
                 "Les participants",
                 "La coordination",
                 "Le comité de pilotage",
                 "Nom et qualité",
                 "Date et signature",
                 "Page 1 sur 1"});
    }
    SECTION("with its number, the one before, another version and other conclusions, one voice of each kind") {
        paper.number = 7;
        paper.former = 6;
        paper.replaced = paper.beside = true;
        for (const auto *field : {"votesFor", "against", "abstentions"}) paper.items.front().fields[field] = Value(1);
        holdsIn({"Relevé de conclusions n°\u00a07, version 2", "Une version plus récente remplace celle-ci.", "Un autre relevé vaut pour",
                 "il portait le n°\u00a06\u00a0;", "1 voix pour, 1 contre, 1 abstention."});
    }
    SECTION("nobody counted, nobody known issued it, and nothing is asked for any more") {
        paper.items.front().fields.erase("decidedOn");
        for (const auto *field : {"votesFor", "against", "abstentions"}) paper.items.front().fields.erase(field);
        holdsIn({"Adoptée."});
        paper.items.clear();
        paper.conclusions.fields["issuedBy"] = idValue(MemberId{scene.world.random.bytes<16>()});
        holdsIn({"par Quelqu’un", "Plus rien n’est demandé."});
    }
}

TEST_CASE("What an English window issues is frozen in French", "[participants]") {
    const InLanguage english(QStringLiteral("en"));
    Scene scene;
    const auto session = sessionOf(scene.mine);
    adopted(scene.mine, "Un repas ensemble", session, 1);
    Committees at(scene);
    at.issue(session);
    REQUIRE(at.all("conclusion_item").size() == 1);
    CHECK(at.all("conclusion_item").front().fields.at("kindName") == Value("Proposition"));
    CHECK(at.all("conclusion_item").front().fields.at("domainName") == Value("Activités"));
    CHECK(at.tag("committee.conclusions").contains("rovisional")); // the window stays English
}
