// Pathways to be looked at beside the design: written only when TP_PICTURES names a folder.
#include "tests/ui/pages/Pathways.h"
#include "ui/pathways/PathwaySheet.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("Pictures of pathways", "[.pictures]") {
    auto &theme = theTheme();
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theme.choose(choice);
        Pathways at;
        auto &scene = at.scene;
        std::map<std::string, StructureId> places{{"AAJB", scene.mine.structure}};
        for (const auto &[name, code] :
             {std::pair("Cap'Sport", "CAP"), std::pair("Le Dôme", "DÔM"), std::pair("Café des images", "CAF"), std::pair("WIP", "WIP"),
              std::pair("La Cravate Solidaire", "CRA"), std::pair("E2C Normandie", "E2C")})
            places[code] = scene.anotherStructure(name, code).structure;
        const auto ines = scene.person("Inès Bellanger", {{"birthYear", 2002}});
        const auto of =
            at.pathway(ines, "2026-03-02", {{"wishes", "Travailler en cuisine, sans commencer avant 8 h. Garder le même studio."}});
        for (const auto &[code, from] : {std::pair("outreach", "2026-03-02"), std::pair("mobilisation", "2026-04-05"),
                                         std::pair("remobilisation", "2026-06-02"), std::pair("project", "2026-12-01")})
            at.phase(ines, of, code, from);
        const auto in = [&](const char *code, const char *title, std::map<std::string, Value> more) {
            more["structure"] = idValue(places.at(code));
            return at.step(ines, of, title, std::move(more));
        };
        in("AAJB", "Accueil et droits", {{"startedOn", "2026-03-02"}, {"endedOn", "2026-05-20"}, {"outcome", "done"}});
        in("AAJB", "Hébergement, avec le CCAS", {{"startedOn", "2026-08-05"}});
        in("CAP", "Boxe éducative, le mardi", {{"startedOn", "2026-04-20"}, {"endedOn", "2026-07-15"}, {"outcome", "done"}});
        in("DÔM", "Atelier robot", {{"startedOn", "2026-09-01"}, {"endedOn", "2026-10-25"}, {"outcome", "done"}});
        in("CAF", "Ciné-débat", {{"startedOn", "2026-06-04"}, {"endedOn", "2026-07-25"}, {"outcome", "done"}});
        in("WIP", "Atelier vélo", {{"startedOn", "2026-06-18"}, {"endedOn", "2026-08-10"}, {"outcome", "stopped"}});
        const auto kitchen = in("WIP", "Immersion cuisine",
                                {{"kind", "immersion"},
                                 {"member", idValue(scene.colleague.member)},
                                 {"plannedFrom", "2026-11-02"},
                                 {"plannedUntil", "2026-11-13"},
                                 {"outcome", "not_come"},
                                 {"note", "Pas de bus à 7:00. Elle a prévenu le matin même."}});
        in("CAF", "Immersion cuisine", {{"plannedFrom", "2026-11-30"}, {"plannedUntil", "2026-12-18"}, {"attemptOf", idValue(kitchen)}});
        in("CRA", "Préparer l’entretien", {{"plannedFrom", "2027-01-11"}, {"plannedUntil", "2027-01-29"}});
        in("E2C", "Visite", {{"plannedFrom", "2026-10-20"}, {"plannedUntil", "2026-11-03"}});
        at.step(ines, of, "Essai en boulangerie",
                {{"structure", Value()}, {"partner", "Boulangerie Martin"}, {"plannedFrom", "2027-02-01"}, {"plannedUntil", "2027-02-12"}});
        const auto boxing = scene.mine.add("activity", {{"title", "Boxe éducative"}});
        const auto session = scene.mine.add("session", {{"activity", idValue(boxing)}, {"startsAt", "2026-12-08T14:00"}, {"minutes", 90}});
        const auto seat = scene.mine.add("session_seat", {{"session", idValue(session)}, {"takenAt", "2026-11-19T10:00"}});
        scene.mine.add(
            "signup",
            {{"person", idValue(ines)}, {"session", idValue(session)}, {"seat", idValue(seat)}, {"signedUpAt", "2026-11-19T10:00"}}, ines);
        const auto kevin = scene.person("Kévin Delaunay");
        at.phase(kevin, at.pathway(kevin, "2026-09-01"), "outreach", "2026-09-01");
        scene.person("Lulu");
        for (const auto size : {QSize(1146, 736), QSize(627, 354)}) {
            const auto take = [&](const char *name) {
                QTest::qWait(120);
                REQUIRE(at.page.grab().save(
                    QStringLiteral("%1/pathways-%2-%3-%4.png")
                        .arg(qEnvironmentVariable("TP_PICTURES"), QString::fromLatin1(name), ui::tokens().dark ? "dark" : "light")
                        .arg(size.width())));
            };
            at.page.resize(size);
            (void)at.page.closeTop();
            at.boardRead();
            take("board");
            at.open(ines);
            take("lanes");
            emit named<ui::Lanes>(at.page, "lanes").opened(kitchen);
            settle();
            take("step");
            at.press("step.change");
            take("form");
            (void)at.page.closeTop();
            (void)at.page.closeTop();
            at.press("pathway.table");
            take("table");
            at.press("pathway.table");
            for (int i = 0; i < 3; ++i) (void)at.page.closeTop();
        }
        const ui::ValueText text(scene.backend.reader());
        REQUIRE(ui::pathwaySheet(ui::pathwayStory(scene.backend.reader(), ines).value(), scene.backend.reader(), text, QDate(2026, 11, 24))
                    .write(qEnvironmentVariable("TP_PICTURES") + QStringLiteral("/pathway.pdf")));
    }
    theme.choose(ui::Theme::Choice::System);
}
