// Pictures of the steering committee and of what became of each proposal, in both themes: TP_PICTURES=DIR test_ui_pages "[.pictures]"
#include "tests/ui/pages/Steering.h"
#include "ui/steering/MinutesSheet.h"

using namespace tp;
using namespace tp::test;

namespace {

struct PicturedYear { // as in the design: conclusions 6, answered, and 7, before the session of 3 December
    explicit PicturedYear(Scene &scene) : records(scene, scene.mine) {
        auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
        auto &caf = scene.anotherStructure("CAF du Calvados", "CAF");
        auto &dome = scene.anotherStructure("Le Dôme", "DÔM");
        const auto delle = records.group("Grande Delle"), evrecy = records.group("Évrecy");
        const auto summer = records.committee("2026-09-10T14:00"), autumn = records.committee("2026-11-05T14:00");
        const auto before = records.steering("2026-10-01T14:00", true);
        records.steering("2026-08-06T14:00", true);
        session = records.steering("2026-12-03T14:00", false);
        const std::vector old{records.adopt("Commencer la boxe à 18:00", delle, summer, "2026-09-10"),
                              records.adopt("Des casiers pour nos sacs", delle, summer, "2026-09-10"),
                              records.adopt("Prêter des téléphones", evrecy, summer, "2026-09-10", "offer"),
                              records.adopt("Une sortie à la mer en famille", evrecy, summer, "2026-09-10", "relations")};
        records.issue(summer, "2026-09-14", old, "Colombelles", 6);
        const auto accepted = records.answer(old[0], before, "2026-10-01", "accepted",
                                             {{"text", "La salle est libre à 18:00."}, {"doer", "Marc"}, {"dueOn", "2026-10-15"}});
        const auto adapted = records.answer(old[1], before, "2026-10-01", "adapted", {{"text", "Cinq casiers, avec un cadenas à soi."}});
        const auto refused = records.answer(old[2], before, "2026-10-01", "refused", {{"reason", "L’assurance ne couvre pas."}});
        const auto postponed = records.answer(old[3], before, "2026-10-01", "postponed", {{"postponedTo", "2027-02-01"}});
        for (const auto &answer : {accepted, adapted, postponed}) records.tell(answer, "2026-10-08");
        (void)refused;
        items = {records.adopt("Ouvrir l’atelier vélo le samedi", delle, autumn, "2026-11-05"),
                 records.adopt("Un repas ensemble chaque mois", evrecy, autumn, "2026-11-05", "relations"),
                 records.adopt("Payer les trajets des immersions", delle, autumn, "2026-11-05", "offer",
                               "Sans bus le matin, on ne peut pas venir. On demande un ticket pour le premier jour.")};
        records.issue(autumn, "2026-11-10", items, "Grande Delle", 7);
        records.adopt("Un mur pour nos photos", evrecy, autumn, "2026-11-19");
        wip.add("impact", {{"proposal", idValue(items[2])}, {"text", "12 immersions par an, 400 € environ."}, {"writtenOn", "2026-11-20"}});
        caf.add("impact", {{"proposal", idValue(items[2])}, {"text", "Commencer à 10:00 suffit souvent."}, {"writtenOn", "2026-11-20"}});
        records.answer(items[2], session, nullptr, "adapted",
                       {{"text", "Ticket payé le premier jour. Les immersions commencent après 9:00."}});
        for (const auto *peer : {&wip, &caf, &dome}) records.represent(before, peer->structure, "Marie Lefèvre");
        records.represent(session, wip.structure, "Jean-Baptiste Lemonnier");
        const auto decision = scene.mine.add("decision", {{"session", idValue(session)},
                                                          {"title", "Un deuxième lieu à Évrecy"},
                                                          {"kind", "strategy"},
                                                          {"text", "Louer la salle deux jours par semaine, à l’essai jusqu’en juin."}});
        scene.mine.add("decision", {{"session", idValue(before)},
                                    {"title", "Renouveler l’évaluation"},
                                    {"kind", "evaluation"},
                                    {"outcome", "taken"},
                                    {"decidedOn", "2026-10-01"},
                                    {"votesFor", 4}});
        caf.add("impact", {{"decision", idValue(decision)}, {"text", "Il faut un mi-temps de plus."}, {"writtenOn", "2026-11-20"}});
        scene.mine.add("milestone", {{"title", "Rapport d’étape à la préfecture"},
                                     {"kind", "deliverable"},
                                     {"owner", idValue(caf.structure)},
                                     {"dueOn", "2026-11-15"}});
        scene.mine.add("milestone", {{"title", "Cent personnes rencontrées"},
                                     {"kind", "milestone"},
                                     {"owner", idValue(scene.mine.structure)},
                                     {"dueOn", "2026-12-31"}});
        scene.mine.add("milestone", {{"title", "Charte signée"},
                                     {"kind", "deliverable"},
                                     {"owner", idValue(dome.structure)},
                                     {"dueOn", "2026-06-30"},
                                     {"doneOn", "2026-06-25"}});
        for (const auto &[structure, posts, euros] :
             {std::tuple(scene.mine.structure, 150, 42'000), std::tuple(wip.structure, 50, 18'500), std::tuple(caf.structure, 80, 0)})
            scene.mine.add("allotment", {{"beneficiary", idValue(structure)},
                                         {"fromOn", "2026-01-01"},
                                         {"untilOn", "2026-12-31"},
                                         {"postsPercent", posts},
                                         {"euros", euros ? Value(euros) : Value()},
                                         {"inKind", euros ? Value() : Value("Une salle deux jours par semaine")}});
        scene.backend.received();
    }
    CommitteeRecords records;
    RecordId session;
    std::vector<RecordId> items;
};

} // namespace

TEST_CASE("Pictures of the steering committee", "[.pictures]") {
    auto &theme = theTheme();
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theme.choose(choice);
        Scene scene;
        const auto dir = qEnvironmentVariable("TP_PICTURES");
        SteeringDesk desk(scene.backend, scene.context, 2);
        const auto take = [&](const char *name) {
            desk.read();
            REQUIRE(desk.page.grab().save(QStringLiteral("%1/steering-%2-%3-%4.png")
                                              .arg(dir, QLatin1String(name), ui::tokens().dark ? "dark" : "light")
                                              .arg(desk.page.width())));
        };
        take("empty");
        const PicturedYear year(scene);
        desk.read();
        take("sessions");
        desk.open("steeringTable.0", 0);
        take("session");
        desk.page.resize(1146, 1900);
        desk.press("steering.answer");
        desk.choose("answer.kind.accepted");
        take("answering");
        desk.page.resize(1146, 736);
        auto &parts = named<QTabBar>(desk.page, "steering.parts");
        const std::pair<int, const char *> others[] = {{1, "decisions"}, {2, "milestones"}, {3, "means"}};
        desk.press("answer.keep");
        for (const auto &[at, name] : others) {
            parts.setCurrentIndex(at);
            desk.open(QStringLiteral("steeringTable.%1").arg(at).toLatin1().constData(), at == 3 ? 1 : 0);
            take(name);
        }
        auto &tabs = named<QTabBar>(desk.page, "committees.tabs");
        tabs.setCurrentIndex(3);
        take("chain");
        desk.open("followUpTable", 5);
        take("chain-item");
        desk.page.resize(683, 736);
        take("chain-item");
        desk.page.resize(1146, 1300);
        desk.open("followUpTable", 9);
        take("chain-answered");
        const ui::SteeringBook book(scene.backend);
        const ui::ValueText text(scene.backend.reader());
        REQUIRE(ui::writeMinutesPdf(book, year.session, text, QStringLiteral("%1/minutes.pdf").arg(dir)));
    }
    theme.choose(ui::Theme::Choice::Light);
}
