// The participants' committee: proposed, put on the agenda, said who came, voted, concluded without a network, numbered, printed; two
// laptops that had not met. Real stores.
#include "core/domain/Conclusions.h"
#include "tests/support/TempDir.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Participants.h"
#include "ui/committees/ConclusionsSheet.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace tp;
using namespace tp::test;

TEST_CASE("A proposal taken off the agenda by keyboard leaves the keyboard on what is next for it", "[committees]") {
    Scene scene;
    const auto proposal = proposalOf(scene.mine, "Ouvrir le samedi", sessionOf(scene.mine), 1);
    Committees at(scene);
    at.open(proposal);
    auto &off = named<QPushButton>(at.page, "proposal.agenda");
    REQUIRE(off.isVisibleTo(&at.page));
    off.setFocus();
    at.key(Qt::Key_Space);
    REQUIRE_FALSE(at.all("proposal").front().fields.contains("session"));
    const auto *now = at.page.focusWidget();
    REQUIRE(now);
    CHECK(now->isVisibleTo(&at.page));
    CHECK(now->isEnabled());
    CHECK(now->objectName().startsWith("proposal."));
}

TEST_CASE("From a proposal to conclusions without a network, by keyboard; then they have a number, and a paper", "[participants]") {
    Scene scene;
    const auto group = scene.mine.add("group", {{"name", "Grande Delle"}, {"formedOn", "2026-09-01"}});
    delegateOf(scene, scene.mine, group, scene.person("Inès"));
    delegateOf(scene, scene.mine, group, scene.person("Nadia"));
    Committees at(scene);
    at.tab(participants);
    CHECK(allText(at.page).contains("Pas encore de séance."));
    at.key(Qt::Key_Space); // New proposal
    at.type("Payer les trajets des immersions");
    named<QPlainTextEdit>(named<QWidget>(at.page, "proposal.form"), "text").setPlainText("Sans bus le matin, on ne peut pas venir.");
    choose(named<QComboBox>(named<QWidget>(at.page, "proposal.form"), "domain"), "Évolution de l’offre");
    choose(named<QComboBox>(named<QWidget>(at.page, "proposal.form"), "group"), "Grande Delle");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.all("proposal").size() == 1);
    const auto proposal = at.all("proposal").front().id;
    CHECK(at.tag("proposal.state") == "En attente");
    CHECK_FALSE(at.offers("proposal.adopt")); // in no session yet
    CHECK(allText(at.page).contains("1 proposition en attente d’une séance"));

    at.press("participants.plan");
    auto &starts = named<QLineEdit>(named<QWidget>(at.page, "committee_session.form"), "startsAt");
    CHECK(starts.hasFocus());
    at.type("24/11/2026 10:00");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.all("committee_session").size() == 1);
    CHECK(at.column("delegateTable", 0) == QStringList{"Inès", "Nadia"});
    at.press("committee.takeUp");
    CHECK(at.column("agendaTable", 0) == QStringList{"Payer les trajets des immersions"});
    CHECK(at.column("agendaTable", 3) == QStringList{"À l’ordre du jour"});

    named<QWidget>(at.page, "delegateTable").setFocus();
    at.key(Qt::Key_P);
    at.key(Qt::Key_P); // the next one
    CHECK(at.column("delegateTable", 2) == QStringList{"Présent·e", "Présent·e"});
    at.undo();
    CHECK(at.column("delegateTable", 2) == QStringList{"Présent·e", "Non noté"});
    at.key(Qt::Key_E);
    CHECK(at.panel("committeePanel").contains("1 sur 2 en séance"));

    named<QWidget>(at.page, "agendaTable").setFocus();
    at.key(Qt::Key_Return); // the proposal
    at.press("proposal.deliberate");
    auto &form = named<QWidget>(at.page, "proposal.deliberation.form");
    named<QLineEdit>(form, "votesFor").setText("7");
    named<QLineEdit>(form, "abstentions").setText("1");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.tag("proposal.state") == "Discutée");
    CHECK(at.panel("proposalPanel").contains("7 voix pour, 1 abstention"));
    CHECK(at.tag("proposal.votes") == "Plus de voix que de délégué·e·s en séance (1)"); // said, not forbidden
    at.press("proposal.adopt");
    CHECK(at.tag("proposal.state") == "Adoptée le 24/11/2026");
    at.undo();
    CHECK(at.tag("proposal.state") == "Discutée");
    at.press("proposal.adopt");
    CHECK(at.page.closeTop()); // back to the session
    at.read();
    CHECK(named<QWidget>(at.page, "committeePanel").isVisible());
    CHECK(at.tag("committee.conclusions") == "1 proposition adoptée : le relevé est à émettre");
    CHECK(at.context.counts.value("committees") == 1);

    at.press("committee.issue"); // asked first, and refused
    CHECK(at.context.asked.contains(QString::fromUtf8("ne peut pas être annulé")));
    CHECK(at.all("conclusions").empty());
    at.context.confirms = true;
    at.press("committee.issue");
    REQUIRE(at.all("conclusions").size() == 1);
    const auto conclusions = at.all("conclusions").front();
    CHECK(conclusions.fields.at("delegates") == Value(1));
    CHECK(conclusions.fields.at("issuedBy") == idValue(scene.mine.member));
    CHECK(at.all("conclusion_item").front().fields.at("proposal") == idValue(proposal));
    CHECK(at.tag("committee.conclusions") == "Relevé n° provisoire, émis le 24/11/2026");
    CHECK_FALSE(at.offers("committee.issue"));
    CHECK(at.context.counts.value("committees") == 0);

    TempDir dir;
    at.context.path = QString::fromStdString((dir.path() / "releve.pdf").string());
    at.key(Qt::Key_P, Qt::ControlModifier);
    CHECK(at.context.proposedName == "releve-provisoire-2026-11-24.pdf");
    CHECK(paperWords(at.context.path, PaperOrder::Blocks).contains("Relevé de conclusions n° provisoire"));
    bool given = false;
    scene.backend.trust().takeNumber("conclusions", *idIn<RecordId>(&conclusions.fields.at("session")),
                                     [&](const Result<> &answer) { given = answer.has_value(); });
    REQUIRE(given);
    at.read();
    CHECK(at.tag("committee.conclusions") == "Relevé n° 1, émis le 24/11/2026");
    CHECK(at.column("committeeTable", 3) == QStringList{"Relevé n° 1"});
    scene.backend.failure = Error{Code::DiskFull, {}}; // no line of the access log is asked for: there is no personal data in it
    at.press("committee.paper");
    scene.backend.failure.reset();
    CHECK(at.context.proposedName == "releve-1-2026-11-24.pdf");
    const auto paper = paperWords(at.context.path, PaperOrder::Blocks);
    const QRegularExpression order(
        "Relevé de conclusions n° 1 Instance : Comité de participants Séance : Mardi 24 novembre 2026, 10:00 Animée par : Samira Benali "
        ".*1\\.1 "
        "Payer les trajets.*Évolution de "
        "l'offre · groupe Grande Delle.*« Sans bus le matin, on ne peut pas venir\\. ».*Adoptée le 24/11/2026 : 7 voix pour, 1 "
        "abstention\\..*Signatures.*Les participants.*La coordination.*Le comité de pilotage.*Page 1 sur 1");
    INFO(paper.toStdString());
    CHECK(order.match(paper).hasMatch());
    for (const auto *name : {"Inès", "Nadia"}) CHECK_FALSE(paper.contains(QString::fromUtf8(name))); // no participant's name
}

TEST_CASE("What is decided otherwise after the conclusions were issued makes a correction: a new version, the same number",
          "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine);
    const auto bike = adopted(scene.mine, "Ouvrir l’atelier vélo le samedi", session, 1);
    Committees at(scene);
    at.issue(session);
    REQUIRE(at.all("conclusions").size() == 1);
    const auto first = at.all("conclusions").front().id;
    bool given = false;
    scene.backend.trust().takeNumber("conclusions", session, [&](const Result<> &answer) { given = answer.has_value(); });
    REQUIRE(given);
    adopted(scene.mine, "Un repas ensemble", session, 2);
    scene.mine.edit("proposal", bike, {{"title", "Ouvrir l’atelier vélo le dimanche"}});
    scene.backend.received();
    at.read();
    CHECK(at.tag("committee.outdated").startsWith("Ce qui est adopté"));
    CHECK(at.column("committeeTable", 3) == QStringList{"Relevé à corriger"});
    at.press("committee.issue");
    REQUIRE(at.all("conclusions").size() == 2);
    CHECK(at.tag("committee.outdated").isEmpty());
    CHECK(at.tag("committee.conclusions") == "Relevé n° 1, émis le 24/11/2026, version 2");
    // The first one stands as it was issued, and its paper says that it is replaced.
    CHECK(at.all("conclusion_item").size() == 3);
    const auto old = ui::conclusionsPaper(scene.backend, first);
    REQUIRE(old);
    CHECK(old->replaced);
    REQUIRE(old->items.size() == 1);
    CHECK(old->items.front().fields.at("title") == Value("Ouvrir l’atelier vélo le samedi"));
    CHECK(old->number == 1u);
}

TEST_CASE("A correction takes out the last item", "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine);
    const auto meal = adopted(scene.mine, "Un repas ensemble", session, 1);
    Committees at(scene);
    at.issue(session);
    scene.mine.edit("proposal", meal, {{"outcome", "withdrawn"}});
    scene.backend.received();
    at.read();
    CHECK(at.column("committeeTable", 3) == QStringList{"Relevé à corriger"});
    at.press("committee.issue");
    REQUIRE(at.all("conclusions").size() == 2);
    CHECK(at.tag("committee.conclusions") == "Relevé n° provisoire, émis le 24/11/2026, version 2");
    CHECK(at.tag("committee.outdated").isEmpty());
    CHECK_FALSE(at.offers("committee.issue"));
    TempDir dir;
    at.context.path = QString::fromStdString((dir.path() / "releve.pdf").string());
    at.press("committee.paper");
    CHECK(paperWords(at.context.path, PaperOrder::Blocks).contains("Plus rien n'est demandé."));
}

TEST_CASE("What a session called off, deleted or past left undecided waits again, and the next one takes it up", "[participants]") {
    Scene scene;
    const auto past = sessionOf(scene.mine, "2026-11-10T10:00"),
               off = sessionOf(scene.mine, "2026-11-26T10:00", {{"cancelledOn", "2026-11-20"}}),
               gone = sessionOf(scene.mine, "2026-11-27T10:00"), next = sessionOf(scene.mine, "2026-12-01T10:00"),
               later = sessionOf(scene.mine, "2026-12-15T10:00");
    const auto bike = proposalOf(scene.mine, "Atelier vélo", past, 1, {{"discussion", "À revoir."}});
    proposalOf(scene.mine, "Un repas", off, 1);
    proposalOf(scene.mine, "Des casiers", gone, 1);
    proposalOf(scene.mine, "Un jardin", later, 1);
    adopted(scene.mine, "Payer les trajets", past, 2);
    must(scene.mine.writer->remove("committee_session", gone));
    Committees at(scene);
    at.tab(participants);
    CHECK(allText(at.page).contains("3 propositions en attente d’une séance"));
    CHECK(at.column("proposalTable", 3).count("En attente") == 2); // and one that was discussed
    CHECK(at.column("proposalTable", 3).count("À l’ordre du jour") == 1);
    at.open(past);
    CHECK(named<QPushButton>(at.page, "committee.takeUp").text().contains('2')); // its own it has
    at.open(bike);
    CHECK(named<QPushButton>(at.page, "proposal.agenda").text().contains("01/12/2026"));
    at.open(next);
    at.press("committee.takeUp");
    CHECK(at.column("agendaTable", 0).size() == 3);
    CHECK_FALSE(at.offers("committee.takeUp"));
    CHECK(allText(at.page).contains("0 proposition en attente d’une séance"));
    CHECK(scene.mine.value("proposal", bike, "session") == idValue(next));
    at.undo();
    CHECK(scene.mine.value("proposal", bike, "session") == idValue(past));
}

TEST_CASE("Items whose conclusions were never written do not stand in conclusions", "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine);
    const auto meal = adopted(scene.mine, "Un repas ensemble", session, 1);
    scene.mine.add("conclusion_item", {{"conclusions", idValue(newUuid7<RecordId>(Scene::nowMs, scene.world.random))},
                                       {"proposal", idValue(meal)},
                                       {"position", 1},
                                       {"title", "Un repas ensemble"}}); // cut short
    Committees at(scene);
    at.context.confirms = true;
    at.open(meal);
    CHECK(at.tag("proposal.issued").isEmpty());
    at.open(session);
    at.press("committee.issue");
    at.open(meal);
    CHECK(at.tag("proposal.issued") == "Figure dans un relevé émis");
}

TEST_CASE("Two laptops that had not met: one proposal decided twice, one session concluded twice; both say the same in the end",
          "[participants]") {
    Scene scene;
    auto &theirs = scene.colleague;
    const auto session = sessionOf(scene.mine);
    const auto meal = proposalOf(scene.mine, "Un repas ensemble", session, 1);
    adopted(scene.mine, "Des casiers pour nos sacs", session, 2);
    StoreBackend colleagues(scene.world, theirs, referent | administrator);
    scene.backend.received();
    Committees at(scene), there(scene, colleagues);
    for (auto *page : {&at, &there}) {
        page->context.confirms = true;
        page->open(meal);
    }
    at.press("proposal.adopt");
    there.press("proposal.refuse");
    for (auto *page : {&at, &there}) {
        page->open(session);
        page->press("committee.issue");
        CHECK(page->all("conclusions").size() == 1);
    }
    CHECK(at.all("conclusion_item").size() == 2);
    CHECK(there.all("conclusion_item").size() == 1);
    scene.backend.received();
    colleagues.received();
    at.read();
    there.read();
    const auto beside = at.tag("committee.beside");
    CHECK(beside.endsWith("en a émis un autre sans connaître celui-ci"));
    for (auto *page : {&at, &there}) {
        CHECK(page->all("conclusions").size() == 2); // every act is kept
        CHECK(page->tag("committee.beside") == beside);
        CHECK(page->panel("committeePanel").contains("Deux postes qui ne s’étaient pas encore synchronisés"));
        page->open(meal);
        CHECK(page->tag("proposal.versions") == "Deux versions");
    }
    CHECK(at.column("agendaTable", 3) == there.column("agendaTable", 3));
    // Somebody chooses, and corrects.
    must(scene.mine.writer->resolve("proposal", meal, "outcome", "adopted"));
    at.open(session);
    at.read();
    at.press("committee.issue");
    scene.backend.received();
    colleagues.received();
    at.read();
    there.open(session);
    for (auto *page : {&at, &there}) {
        CHECK(page->all("conclusions").size() == 3);
        CHECK(page->tag("committee.beside").isEmpty());
        CHECK(page->tag("committee.conclusions") == "Relevé n° provisoire, émis le 24/11/2026, version 2");
        CHECK(page->tag("committee.outdated").isEmpty());
    }
}

TEST_CASE("Attendance noted on two laptops is one record, and another structure reads no name that was not agreed to", "[participants]") {
    Scene scene;
    auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
    const auto group = scene.mine.add("group", {{"name", "Grande Delle"}, {"formedOn", "2026-09-01"}});
    delegateOf(scene, scene.mine, group, scene.person("Inès"));
    const auto session = sessionOf(scene.mine);
    StoreBackend theirs(scene.world, wip, referent);
    scene.backend.received();
    theirs.received();
    Committees at(scene), there(scene, theirs);
    for (auto *page : {&at, &there}) {
        page->open(session);
        page->lit("delegateTable", 0);
        page->key(Qt::Key_P);
    }
    scene.backend.received();
    theirs.received();
    there.read();
    CHECK(there.all("committee_presence").size() == 1);
    CHECK(there.column("delegateTable", 0) == QStringList{"Quelqu’un que suit AAJB"});
    CHECK(there.column("delegateTable", 2) == QStringList{"Présent·e"});
    CHECK_FALSE(there.everything().contains("Inès"));
    CHECK(at.column("delegateTable", 0) == QStringList{"Inès"});
}

TEST_CASE("Forty items of long words: nothing leaves the page, everything is read in order", "[participants]") {
    Scene scene;
    const auto session = sessionOf(scene.mine, "2026-11-24T10:00", {{"place", std::string(200, 'W')}});
    std::string longest;
    while (longest.size() + 24 < 300) longest += "Des mots qui continuent ";
    for (int i = 1; i <= 40; ++i) {
        std::map<std::string, Value> more{{"text", "Parole " + std::to_string(i) + ". " + longest}, {"votesFor", 5}};
        if (i == 3) more["text"] = std::string(1500, 'M'); // one word
        if (i == 4) {                                      // over a page
            std::string words;
            while (words.size() < 4'700) words += longest;
            more["text"] = words;
        }
        const auto title = i == 2 ? std::string(195, 'W') : "Proposition numéro " + std::to_string(i);
        adopted(scene.mine, title.c_str(), session, i, more);
    }
    Committees at(scene);
    at.issue(session);
    REQUIRE(at.all("conclusions").size() == 1);
    TempDir dir;
    at.context.path = QString::fromStdString((dir.path() / "releve.pdf").string());
    at.press("committee.paper");
    const auto words = paperWords(at.context.path, PaperOrder::Blocks);
    qsizetype last = 0;
    for (int i = 1; i <= 40; ++i) {
        if (i == 2) continue; // cut into lines
        const auto here = words.indexOf(QStringLiteral("Proposition numéro %1 ").arg(i), last);
        INFO(i);
        CHECK(here > last);
        last = here;
    }
    CHECK(words.indexOf("Signatures", last) > last);
    CHECK(words.count(QLatin1Char('M')) >= 1500);
    const auto boxes = paperBoxes(at.context.path);
    CHECK(boxes.words > 1'000);
    CHECK(boxes.outside == QStringList{});
    if (const auto keep = qEnvironmentVariable("TP_PICTURES"); !keep.isEmpty()) QFile::copy(at.context.path, keep + "/releve-40.pdf");
}

TEST_CASE("Which delegate came to a session of a later day is asked about once", "[participants]") {
    Scene scene;
    const auto group = groupOf(scene.mine, "Grande Delle");
    delegateOf(scene, scene.mine, group, scene.person("Inès"));
    const auto session = sessionOf(scene.mine, "2026-11-26T10:00");
    scene.backend.received();
    Committees at(scene);
    at.open(session);
    at.lit("delegateTable", 0);
    at.key(Qt::Key_P);
    CHECK(at.all("committee_presence").empty());
    CHECK(named<QLabel>(at.page, "committee.doubt").text().contains("26/11/2026"));
    at.key(Qt::Key_P);
    REQUIRE(at.all("committee_presence").size() == 1);
    CHECK(at.all("committee_presence").front().fields.at("attendance") == Value("present"));
    CHECK_FALSE(named<QLabel>(at.page, "committee.doubt").isVisible());
}
