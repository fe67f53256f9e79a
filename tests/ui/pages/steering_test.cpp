// The steering committee and what became of each proposal, over real stores.
#include "tests/support/TempDir.h"
#include "tests/support/ui/Paper.h"
#include "tests/ui/pages/Steering.h"
#include "ui/steering/FollowUpModel.h"
#include "ui/steering/MinutesSheet.h"
#include "ui/steering/SteeringBook.h"
#include "ui/steering/SteeringList.h"
#include "ui/today/DueSteps.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>

using namespace tp;
using namespace tp::test;

TEST_CASE("The agenda gathers what was issued by itself, and an answer is written in place: a draft until it is given", "[steering]") {
    SteeringYear at;
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    CHECK(desk.row(sessionTable, 0).value(2) == utf8Text("3 points, 3 à répondre"));
    CHECK(allText(desk.page).contains(utf8Text("Prochaine séance proposée : 04/02/2027")));
    desk.open(sessionTable, 0);
    CHECK(desk.panel("steeringPanel").contains(utf8Text("1.3  Payer les trajets des immersions")));
    desk.press("steering.answer"); // of the first
    desk.choose("answer.kind.refused");
    desk.write("text", utf8Text("Pas cette année."));
    CHECK_FALSE(desk.button("answer.give")); // the session is not there yet
    desk.press("answer.keep");
    REQUIRE(at.answerTo(at.proposals[0]));
    CHECK_FALSE(at.answerTo(at.proposals[0])->fields.contains("givenOn"));
    CHECK(desk.panel("steeringPanel").contains(utf8Text("Projet de réponse")));
    CHECK(desk.row(sessionTable, 0).value(2) == utf8Text("3 points, 3 à répondre")); // a draft is no answer

    at.scene.world.clock.advance(9 * 86'400'000ll); // the day of the session
    at.scene.backend.received();
    desk.read();
    desk.press("steering.answer");
    desk.press("answer.give");
    CHECK(desk.panel("steeringPanel").contains(utf8Text("Un refus demande son motif")));
    desk.write("reason", utf8Text("Le local est fermé le samedi."));
    desk.press("answer.give");
    const auto given = at.answerTo(at.proposals[0]);
    CHECK(given->fields.at("givenOn") == Value("2026-12-03"));
    CHECK(given->fields.at("reason") == Value(utf8Text("Le local est fermé le samedi.").toStdString()));
    CHECK(all(at.scene, "answer").size() == 1); // the draft became it
    CHECK(desk.row(sessionTable, 0).value(2) == utf8Text("3 points, 2 à répondre"));
}

TEST_CASE("Postponed to a day, a proposal leaves the agenda and comes back on the session of that day", "[steering]") {
    SteeringYear at;
    const auto later = at.records.steering("2027-02-04T14:00", false);
    at.records.answer(at.proposals[1], at.before, "2026-10-01", "postponed", {{"postponedTo", "2027-02-01"}});
    at.scene.backend.received();
    const ui::SteeringBook book(at.scene.backend);
    CHECK(book.agenda(at.session).items.size() == 2);
    REQUIRE(book.agenda(later).items.size() == 1);
    CHECK(book.agenda(later).items[0].postponedTo);
}

TEST_CASE("Representatives: one a structure, and the quorum is said", "[steering]") {
    SteeringYear at;
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    desk.open(sessionTable, 0);
    CHECK(desk.panel("steeringPanel").contains(utf8Text("0 structure représentée sur 2 : le quorum n’est pas atteint (il en faut 2)")));
    for (const auto *box : {"steering.attendance.AAJB", "steering.attendance.WIP"}) {
        choose(named<QComboBox>(desk.page, box), utf8Text("Présent·e"));
        desk.read();
    }
    CHECK(desk.panel("steeringPanel").contains(utf8Text("2 structures représentées sur 2 : le quorum est atteint")));
    at.scene.context.undo(); // it was the wrong line
    desk.read();
    CHECK(desk.panel("steeringPanel").contains(utf8Text("1 structure représentée sur 2")));
    CHECK(named<QComboBox>(desk.page, "steering.attendance.WIP").currentData().toString().isEmpty());
    choose(named<QComboBox>(desk.page, "steering.attendance.AAJB"), utf8Text("Excusé·e"));
    desk.read();
    at.scene.context.undo();
    desk.read();
    CHECK(named<QComboBox>(desk.page, "steering.attendance.AAJB").currentText() == utf8Text("Présent·e"));
    at.scene.context.redo();
    desk.read();
    CHECK(named<QComboBox>(desk.page, "steering.attendance.AAJB").currentText() == utf8Text("Excusé·e"));
    for (const auto *box : {"steering.attendance.AAJB", "steering.attendance.WIP"}) {
        choose(named<QComboBox>(desk.page, box), utf8Text("Présent·e"));
        desk.read();
    }
    CHECK(desk.panel("steeringPanel").contains(QLatin1String("Samira Benali"))); // who notes it stands for the own structure
    CommitteeRecords(at.scene, at.wip).represent(at.session, at.wip.structure, "Une autre");
    at.scene.backend.received();
    desk.read();
    CHECK(all(at.scene, "steering_presence").size() == 3);
    CHECK(desk.panel("steeringPanel").contains(utf8Text("2 structures représentées sur 2")));
    CHECK(desk.panel("steeringPanel").contains(utf8Text("1 autre nom écrit ailleurs, pas compté")));
}

TEST_CASE("Two laptops answer the same proposal without having met: both read the same, and one can be withdrawn", "[steering]") {
    SteeringYear at;
    StoreBackend there(at.scene.world, at.wip, referent);
    at.records.answer(at.proposals[2], at.before, "2026-11-20", "accepted", {{"text", "Oui, dès janvier."}});
    at.scene.world.clock.advance(60'000); // ids grow with time
    CommitteeRecords(at.scene, at.wip).answer(at.proposals[2], at.before, "2026-11-20", "refused", {{"reason", "Pas de budget."}});
    at.scene.backend.received();
    SteeringDesk here(at.scene.backend, at.scene.context, followUpTab);
    TestContext elsewhere;
    SteeringDesk other(there, elsewhere, followUpTab);
    for (auto *desk : {&here, &other}) {
        CHECK(desk->spoken("followUpTable", 3).contains(utf8Text("deux réponses, sur deux ordinateurs")));
        CHECK(desk->row("followUpTable", 3).value(4) == utf8Text("Refusée"));
        desk->open("followUpTable", 3);
        CHECK(desk->panel("followUpPanel").contains(utf8Text("Oui, dès janvier.")));
        CHECK(desk->panel("followUpPanel").contains(utf8Text("Pas de budget.")));
        CHECK(desk->panel("followUpPanel").contains(utf8Text("ne compte pas : écrite avant l’autre")));
    }
    here.press("followUp.withdraw"); // the one that counted
    CHECK(here.row("followUpTable", 3).value(4) == utf8Text("Acceptée"));
    CHECK_FALSE(here.panel("followUpPanel").contains(utf8Text("ne compte pas")));
    at.scene.backend.received();
    emit there.changed({{}, true});
    other.read();
    CHECK(other.row("followUpTable", 3).value(4) == utf8Text("Acceptée"));
    at.scene.context.undo();
    here.read();
    CHECK(here.row("followUpTable", 3).value(4) == utf8Text("Refusée"));
}

TEST_CASE("Every proposal is a chain of five stages, in words too; told back in one action, with undo", "[steering]") {
    SteeringYear at;
    at.records.answer(at.proposals[0], at.before, "2026-11-20", "accepted", {{"text", "Oui."}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, followUpTab);
    CHECK(desk.row("followUpTable", 0).value(0) == utf8Text("Relevé de conclusions n° 1"));
    CHECK(desk.row("followUpTable", 2) ==
          QStringList{utf8Text("Un repas ensemble chaque mois"), "05/11", utf8Text("n° 1"), "03/12", utf8Text("à venir"), "10/12"});
    CHECK(desk.spoken("followUpTable", 2) ==
          utf8Text("1.2 Un repas ensemble chaque mois. Activités · groupe Grande Delle. Adoptée : le 05/11/2026. Relevé : n° 1, le "
                   "10/11/2026. Pilotage : "
                   "c’est la prochaine étape, attendue le 03/12/2026. Réponse : à venir. Retour : à venir, attendu le 10/12/2026"));
    desk.open("followUpTable", 1);
    CHECK(desk.panel("followUpPanel").contains(utf8Text("« On voudrait venir le samedi, la semaine on travaille. »")));
    CHECK(desk.panel("followUpPanel").contains(utf8Text("7 voix pour, 1 abstention")));
    CHECK(desk.panel("followUpPanel").contains(utf8Text("Retour attendu le 27/11/2026 par Samira Benali")));
    desk.press("followUp.done");
    CHECK(desk.panel("followUpPanel").contains(utf8Text("Fait le 24/11/2026")));
    at.scene.context.undo();
    desk.read();
    CHECK(desk.button("followUp.done"));
    desk.press("followUp.told");
    REQUIRE(all(at.scene, "answer_told").size() == 1);
    CHECK(all(at.scene, "answer_told")[0].fields.at("toldOn") == Value("2026-11-24"));
    CHECK(desk.row("followUpTable", 1).value(5) == QLatin1String("24/11"));
    CHECK(desk.panel("followUpPanel").contains(utf8Text("Rendu compte le 24/11/2026")));
    CHECK(named<QLabel>(desk.page, "followUp.allDays").text().contains(utf8Text("19 jours en médiane")));
    at.scene.context.undo();
    desk.read();
    CHECK(all(at.scene, "answer_told").empty());
    CHECK(desk.button("followUp.told"));
}

TEST_CASE("A draft is written from the chain, and what was typed and not kept comes back", "[steering]") {
    SteeringYear at;
    {
        SteeringDesk desk(at.scene.backend, at.scene.context, followUpTab);
        desk.open("followUpTable", 3);
        desk.choose("answer.kind.adapted");
        desk.write("text", utf8Text("Ticket payé le premier jour."));
    }
    CHECK(all(at.scene, "answer").empty());
    SteeringDesk desk(at.scene.backend, at.scene.context, followUpTab);
    desk.open("followUpTable", 3);
    desk.press("answer.keep");
    const auto draft = at.answerTo(at.proposals[2]);
    REQUIRE(draft);
    CHECK(draft->fields.at("kind") == Value("adapted"));
    CHECK(draft->fields.at("text") == Value(utf8Text("Ticket payé le premier jour.").toStdString()));
    CHECK(idIn<RecordId>(&draft->fields.at("session")) == at.session);
}

TEST_CASE("Decisions with the analyses of the teams, milestones that are late, means with totals", "[steering]") {
    SteeringYear at;
    const auto decision =
        at.scene.mine.add("decision", {{"session", idValue(at.session)}, {"title", "Ouvrir un deuxième lieu"}, {"kind", "strategy"}});
    at.wip.add("impact", {{"decision", idValue(decision)}, {"text", "Il faut un mi-temps."}, {"writtenOn", "2026-11-20"}});
    at.scene.mine.add(
        "milestone",
        {{"title", "Rapport d’étape"}, {"kind", "deliverable"}, {"owner", idValue(at.scene.mine.structure)}, {"dueOn", "2026-11-15"}});
    for (const auto &structure : {at.scene.mine.structure, at.wip.structure})
        at.scene.mine.add("allotment", {{"beneficiary", idValue(structure)},
                                        {"fromOn", "2026-01-01"},
                                        {"untilOn", "2026-12-31"},
                                        {"postsPercent", 50},
                                        {"euros", 12'000}});
    at.scene.backend.received();
    SteeringDesk desk(at.scene.backend, at.scene.context, steeringTab);
    auto &parts = named<QTabBar>(desk.page, "steering.parts");
    parts.setCurrentIndex(1);
    desk.open(decisionTable, 0);
    CHECK(desk.panel("steeringEntryPanel").contains(QLatin1String("Il faut un mi-temps.")));
    desk.press("steeringEntry.impact");
    desk.write("text", utf8Text("Cela nous convient."));
    desk.press("impact.form.save");
    CHECK(all(at.scene, "impact").size() == 2);
    CHECK(desk.panel("steeringEntryPanel").contains(utf8Text("Cela nous convient.")));
    desk.press("steeringEntry.vote");
    choose(named<QComboBox>(desk.page, "outcome"), utf8Text("Prise"));
    desk.press("decision/vote.form.save"); // asked about once: nobody is there yet
    CHECK(all(at.scene, "decision")[0].fields.count("decidedOn") == 0);
    CHECK(desk.panel("steeringEntryPanel").contains(utf8Text("le quorum n’est pas atteint")));
    desk.press("decision/vote.form.save");
    CHECK(all(at.scene, "decision")[0].fields.at("decidedOn") == Value("2026-11-24"));
    CHECK(desk.row(decisionTable, 0).value(4) == QLatin1String("Prise"));
    parts.setCurrentIndex(2);
    CHECK(desk.row(milestoneTable, 0) == QStringList{utf8Text("Rapport d’étape"), "Livrable", "AAJB", "15/11/2026", "En retard"});
    parts.setCurrentIndex(3);
    CHECK(desk.row(meansTable, 0).value(0) == utf8Text("Du 01/01/2026 au 31/12/2026 · en tout : 100 % de poste, 24 000 €"));
    CHECK(desk.row(meansTable, 1) == QStringList{"AAJB", "50 % de poste", utf8Text("12 000 €"), ""});
}

TEST_CASE("Models of the steering committee keep the contract", "[steering]") {
    SteeringYear at;
    const ui::SteeringBook book(at.scene.backend);
    const ui::ValueText text(at.scene.backend.reader());
    for (const auto kind :
         {ui::SteeringKind::Sessions, ui::SteeringKind::Decisions, ui::SteeringKind::Milestones, ui::SteeringKind::Means}) {
        ui::SteeringList list(kind, at.scene.backend, nullptr);
        const QAbstractItemModelTester contract(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setRows(ui::steeringRows(kind, book, text));
    }
    ui::FollowUpModel chain(at.scene.backend, nullptr);
    const QAbstractItemModelTester contract(&chain, QAbstractItemModelTester::FailureReportingMode::Fatal);
    chain.show(book, text, ui::FollowUpFilter::All, {});
    CHECK(chain.rowCount() == 4);
    chain.show(book, text, ui::FollowUpFilter::Answered, {});
    CHECK(chain.rowCount() == 0);
}

TEST_CASE("The minutes on paper: 40 items and names of 300 letters, read in order, page numbers, nothing lost", "[steering]") {
    SteeringYear at;
    const std::string longName(300, 'm');
    const auto group = at.records.group("Évrecy");
    const auto committee = at.records.committee("2026-11-06T14:00");
    std::vector<RecordId> many;
    for (int number = 1; number <= 40; ++number)
        many.push_back(
            at.records.adopt(("Proposition numéro " + std::to_string(number) + (number == 7 ? " " + longName.substr(0, 170) : "")).c_str(),
                             group, committee, "2026-11-06"));
    at.records.issue(committee, "2026-11-11", many, longName.substr(0, 190).c_str());
    at.records.answer(many[0], at.session, "2026-12-03", "refused",
                      {{"text", "Non. " + longName}, {"reason", "Le local est fermé : il n’ouvre que le mardi."}});
    at.records.represent(at.session, at.wip.structure, longName.substr(0, 190).c_str());
    at.scene.backend.received();
    const ui::SteeringBook book(at.scene.backend);
    const ui::ValueText text(at.scene.backend.reader());
    TempDir dir;
    const auto path = QString::fromStdString((dir.path() / "minutes.pdf").string());
    QElapsedTimer since;
    since.start();
    REQUIRE(ui::writeMinutesPdf(book, at.session, text, path));
    WARN("minutes of 43 items: " << since.elapsed() << " ms");
    CHECK_FALSE(ui::writeMinutesPdf(book, at.session, text, QStringLiteral("/nowhere/minutes.pdf")));
    CHECK_FALSE(ui::writeMinutesPdf(book, group, text, path + QLatin1Char('2')));
    const auto words = paperWords(path);
    qsizetype last = 0;
    for (const auto *part : {"Ordre du jour : Comité de pilotage du 03/12/2026", "Quorum", "Structures et représentants", "1.1",
                             "Proposition numéro 1", "Motif", "Proposition numéro 2", "Proposition numéro 40"}) {
        const auto found = words.indexOf(utf8Text(part), last);
        INFO(part);
        CHECK(found >= last);
        last = std::max(last, found);
    }
    for (int number = 1; number <= 40; ++number) CHECK(words.contains(utf8Text("Proposition numéro %1").arg(number)));
    CHECK(words.count(QLatin1Char('m')) > 170 + 300 + 190 + 40 * 190); // nothing of the long names is cut away
    CHECK(words.contains(utf8Text("Page 2 sur ")));
}

TEST_CASE("Hundreds of proposals: the book is read whole, and the agenda holds them all", "[steering]") {
    SteeringYear at;
    const auto group = at.records.group("Évrecy");
    for (int of = 0; of < 20; ++of) {
        const auto committee = at.records.committee("2026-11-06T14:00");
        std::vector<RecordId> many;
        for (int number = 1; number <= 15; ++number) many.push_back(at.records.adopt("Une proposition", group, committee, "2026-11-06"));
        at.records.issue(committee, "2026-11-11", many, "Évrecy");
    }
    at.scene.backend.received();
    QElapsedTimer since;
    since.start();
    const ui::SteeringBook book(at.scene.backend);
    WARN("book of 303 items: " << since.elapsed() << " ms");
    since.restart();
    CHECK(book.agenda(at.session).items.size() == 303);
    WARN("agenda of them: " << since.elapsed() << " ms");
}

TEST_CASE("Today says which steering committee to prepare, what was not told back, which milestone is late, and to whom", "[steering]") {
    SteeringYear at;
    at.records.answer(at.proposals[0], at.before, "2026-11-12", "accepted", {{"text", "Oui."}});
    at.scene.mine.add("milestone", {{"title", "Rapport d’étape"}, {"owner", idValue(at.wip.structure)}, {"dueOn", "2026-11-15"}});
    at.scene.backend.received();
    const auto due = [&](Peer &of, RoleSet roles) {
        StoreBackend backend(at.scene.world, of, roles);
        QStringList out;
        for (const auto &step : must(ui::waitingSteps(backend)))
            if (step.opens.page == QLatin1String("committees"))
                out << SteeringDesk::plain(QStringLiteral("%1|%2|%3").arg(static_cast<int>(step.group)).arg(step.title, step.detail));
        return out;
    };
    CHECK(due(at.scene.mine, referent) ==
          QStringList{utf8Text("0|Rendre compte : Ouvrir l’atelier vélo le samedi|19/11/2026 · réponse du 12/11/2026 : Acceptée")});
    CHECK(due(at.scene.mine, referent | static_cast<RoleSet>(Role::Coordinator)).value(1) ==
          utf8Text("3|Préparer le comité de pilotage : 2 points à répondre|03/12/2026 · comité de pilotage · Le Dôme, salle Nord"));
    CHECK(due(at.wip, referent) ==
          QStringList{utf8Text("0|Jalon en retard : Rapport d’étape|15/11/2026 · votre structure en est responsable")});
    at.records.tell(at.answerTo(at.proposals[0])->id, "2026-11-24");
    CHECK(due(at.scene.mine, referent).isEmpty());

    // From there the page opens on the proposal.
    SteeringDesk desk(at.scene.backend, at.scene.context, 0);
    desk.page.showPart(QStringLiteral("follow-up:") + QString::fromStdString(toText(at.proposals[1])));
    settle();
    CHECK(named<QTabBar>(desk.page, "committees.tabs").currentIndex() == followUpTab);
    CHECK(desk.panel("followUpPanel").contains(utf8Text("Un repas ensemble chaque mois")));
    desk.press("followUp.agenda");
    REQUIRE_FALSE(at.scene.context.opened.empty());
    desk.page.openRecord(*at.scene.context.opened.back().record);
    settle();
    CHECK(named<QTabBar>(desk.page, "committees.tabs").currentIndex() == steeringTab);
    CHECK(desk.panel("steeringPanel").contains(utf8Text("Comité de pilotage du 03/12/2026")));
}
