// Pictures of the participants' committee, to be looked at; written only when TP_PICTURES names a folder.
#include "tests/ui/pages/Participants.h"

using namespace tp;
using namespace tp::test;

TEST_CASE("Pictures of the participants' committee", "[.pictures]") {
    for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
        theTheme().choose(choice);
        Scene scene;
        Committees at(scene);
        at.context.confirms = true;
        const auto take = [&](const char *name) {
            at.read();
            REQUIRE(
                at.page.grab().save(QStringLiteral("%1/participants-%2-%3-%4.png")
                                        .arg(qEnvironmentVariable("TP_PICTURES"), QLatin1String(name), ui::tokens().dark ? "dark" : "light")
                                        .arg(at.page.width())));
        };
        at.tab(participants);
        take("empty");
        auto &wip = scene.anotherStructure("WIP – tiers-lieu", "WIP");
        const auto group = scene.mine.add("group", {{"name", "Grande Delle"}, {"formedOn", "2026-09-01"}});
        const auto second = wip.add("group", {{"name", "Évrecy"}, {"formedOn", "2026-09-01"}});
        delegateOf(scene, scene.mine, group, scene.person("Inès"));
        delegateOf(scene, scene.mine, group, scene.person("Nadia"));
        delegateOf(scene, wip, second, wip.add("person", {{"usualName", "Moussa"}, {"firstContactOn", "2026-03-02"}}));
        const auto before = sessionOf(scene.mine, "2026-09-10T14:00");
        adopted(scene.mine, "Commencer la boxe à 18:00", before, 1, {{"group", idValue(group)}, {"decidedOn", "2026-09-10"}});
        sessionOf(scene.mine, "2026-12-17T14:00", {{"place", "Le Dôme"}});
        const auto session =
            sessionOf(scene.mine, "2026-11-24T10:00", {{"agenda", "Tour des groupes\nCe qui a été répondu\nPropositions"}});
        adopted(scene.mine, "Ouvrir l’atelier vélo le samedi", session, 1,
                {{"group", idValue(group)}, {"votesFor", 6}, {"against", 1}, {"text", "La semaine on travaille, le samedi c’est fermé."}});
        adopted(scene.mine, "Un repas ensemble chaque mois", session, 2,
                {{"group", idValue(second)},
                 {"domain", "relations"},
                 {"votesFor", 7},
                 {"text", "On se connaît mieux quand on mange ensemble."}});
        const auto fares = proposalOf(scene.mine, "Payer les trajets des immersions", session, 3,
                                      {{"group", idValue(group)},
                                       {"domain", "offer"},
                                       {"text", "Sans bus le matin, on ne peut pas venir. On demande un ticket pour le premier jour."},
                                       {"discussion", "Le premier jour suffit, ensuite l’employeur voit."},
                                       {"votesFor", 7},
                                       {"abstentions", 1}});
        scene.mine.add("proposal", {{"title", "Des casiers pour nos sacs"}, {"madeOn", "2026-11-20"}, {"domain", "activities"}});
        scene.backend.received();
        at.open(before);
        at.press("committee.issue");
        scene.backend.trust().takeNumber("conclusions", before, [](const Result<> &) {});
        (void)at.page.closeTop();
        take("list");
        at.open(session);
        at.key(Qt::Key_P);
        at.key(Qt::Key_A);
        at.key(Qt::Key_P);
        take("session");
        at.open(fares);
        take("proposal");
        at.press("proposal.adopt");
        at.open(session);
        at.press("committee.issue");
        take("issued");
        at.context.path = qEnvironmentVariable("TP_PICTURES") + "/releve.pdf";
        at.press("committee.paper");
        at.page.resize(627, 354);
        take("issued");
        at.page.resize(1146, 736);
        at.open(fares);
        at.press("proposal.deliberate");
        take("form");
    }
    theTheme().choose(ui::Theme::Choice::System);
}
