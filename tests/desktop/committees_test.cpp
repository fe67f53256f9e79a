// From a proposal to its answer and back: three windows of three structures by their keys alone, one server over HTTPS.
#include "core/base/IdValue.h"
#include "core/domain/Steering.h"
#include "tests/desktop/Keys.h"
#include "tests/desktop/Region.h"
#include "tests/support/ui/Paper.h"
#include "ui/text/Dates.h"

#include <filesystem>

using namespace tp;
using namespace tp::test;

namespace {

constexpr const char *proposedThere = "Payer les trajets";
constexpr const char *saidByCafe = "Un ticket par venue : l'accueil en a.";

// Bruno, of AAJB, keeps the participants' committee that Carole, of the Café des images, leads; Diane answers for the third lieu.
class ThreeStructures {
public:
    ThreeStructures() {
        const auto wip = must(region.admin.act<StructureId>([](Region::Acts &acts) { return acts.addStructure("WIP tiers-lieu", "WIP"); }));
        must(region.admin.syncOnce());
        must(diane.enrol(region.admin.invite(wip, Region::chief)));
        for (auto *laptop : {&region.bruno, &region.carole}) { // two groups of one name
            const auto group = Region::added(*laptop, "group", {{"name", "Grande Delle"}, {"formedOn", "2026-01-10"}});
            const Fields seat{
                {"group", idValue(group)}, {"joinedOn", "2026-01-10"}, {"delegate", "volunteer"}, {"delegateSince", "2026-01-10"}};
            for (int many = 0; many < 2; ++many) Region::added(*laptop, "group_seat", seat);
        }
        for (auto *laptop : {&region.bruno, &region.carole, &diane, &region.bruno}) must(laptop->syncOnce());
        region.closeAll();
        diane.close();
        open(m_bruno, region.bruno);
        open(m_carole, region.carole);
        open(m_diane, diane);
    }
    void atBruno() { front(*m_bruno, "Bruno"); }
    void atCarole() { front(*m_carole, "Carole"); }
    void atDiane() { front(*m_diane, "Diane"); }
    [[nodiscard]] static QDate today() { return ui::parisTime(SystemClock().nowMs()).date(); }
    [[nodiscard]] static QString said(QDate day) { return day.toString(QStringLiteral("dd/MM/yyyy")); }
    [[nodiscard]] static bool allSent() {
        return until([] { return Desktop::status().contains(QString::fromUtf8("tout est envoyé"), Qt::CaseInsensitive); },
                     Desktop::afterOutageMs);
    }
    static void tab(int at) { // of the page of groups and committees
        Keys::press(Qt::Key_6, Qt::AltModifier);
        Desktop::tab("committees.tabs", at);
    }
    static void save(const char *sentence = "Enregistré sur ce poste. Toutes les structures le liront.") {
        Keys::press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(Keys::heard(QString::fromUtf8(sentence)));
    }
    [[nodiscard]] QString printed(const char *name, const char *sentence) { // Ctrl+P where one is, and what stands on it
        const auto path = QString::fromStdString((m_papers.path() / name).string());
        Keys::press(Qt::Key_P, Qt::ControlModifier);
        Keys::saveTo(path);
        CHECK(Keys::heard(QString::fromUtf8(sentence)));
        return paperWords(path);
    }
    Region region;
    Laptop diane{"Diane Roussel"};

private:
    static void open(std::unique_ptr<Desktop> &window, Laptop &laptop) {
        window = std::make_unique<Desktop>(laptop.folder());
        Desktop::unlock(laptop.passphrase);
        Desktop::window();
        REQUIRE(allSent());
    }
    static void front(Desktop &window, const char *who) {
        UNSCOPED_INFO("at " << who << "'s");
        window.front();
    }
    TempDir m_papers;
    std::unique_ptr<Desktop> m_bruno, m_carole, m_diane;
};

// A day from which the session of today would be proposed, two months later; none on some days at a month's end.
QDate sessionBefore(QDate today) {
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate).toStdString(); };
    for (auto day = today.addDays(-70); day < today.addDays(-49); day = day.addDays(1)) {
        const domain::Record one{RecordId{}, {{"startsAt", iso(day) + "T14:00"}}};
        const auto proposed = domain::nextSteeringDates({one}, iso(today), 1);
        if (!proposed.empty() && proposed.front().starts_with(iso(today))) return day;
    }
    return today.addDays(-60);
}

void planTheSteeringSession() { // at Diane's
    const auto today = ThreeStructures::today(), before = sessionBefore(today);
    ThreeStructures::tab(2);
    Keys::push("steering.add"); // the first one, two months ago
    CHECK(Keys::isIn("startsAt"));
    Keys::type(ThreeStructures::said(before) + " 14:00");
    ThreeStructures::save();
    CHECK(Keys::isIn("steering.held"));
    Keys::press(Qt::Key_Space);
    CHECK(Keys::heard(QString::fromUtf8("Tenue. Son ordre du jour reste celui de ce jour-là.")));
    CHECK(Keys::isIn("steeringPanel"));
    REQUIRE(Desktop::says("steering.nextDates", QString::fromUtf8("Prochaine séance proposée :")));
    Desktop::picture("committee-1-proposed");
    Keys::push("steering.planNext");
    CHECK(Keys::isIn("startsAt"));
    CHECK(Desktop::words("steering.nextDates").contains(Desktop::find<QLineEdit>("startsAt").text()));
    Keys::write("startsAt", ThreeStructures::said(today) + " 14:00"); // as proposed, but at some months' ends
    Keys::write("place", QString::fromUtf8("Le Dôme"));
    ThreeStructures::save();
    CHECK(Keys::isIn("steering.held"));
    CHECK(Desktop::says("steeringPanel", QString::fromUtf8("Aucun relevé n'attend de réponse.")));
}

void planTheParticipantsSession() { // at Bruno's
    Keys::press(Qt::Key_6, Qt::AltModifier);
    CHECK(Keys::isIn("groupTable"));
    Desktop::tab("committees.tabs", 1);
    Keys::push("participants.plan");
    CHECK(Keys::isIn("startsAt"));
    Keys::type(ThreeStructures::said(ThreeStructures::today()) + " 09:00");
    Keys::write("place", QString::fromUtf8("Local de la Grâce de Dieu"));
    Keys::choose("member", "Carole Roux");
    Keys::choose("coLeader", "Bruno Petit");
    Keys::choose("coordinator", "Diane Roussel");
    Desktop::picture("committee-2-plan");
    ThreeStructures::save();
    CHECK(Keys::isIn("delegateTable")); // who came is next
    CHECK(Desktop::says("committeePanel", "Carole Roux, Bruno Petit, Diane Roussel (coordination)"));
    for (int seat = 0; seat < 4; ++seat) Keys::press(Qt::Key_P);
    CHECK(Desktop::says("committeePanel", QString::fromUtf8("Délégué·e·s : 4 sur 4 en séance")));
    CHECK(Keys::isIn("delegateTable"));
}

void proposeDiscussAdopt() {
    Keys::push("participants.propose");
    CHECK(Keys::isIn("title"));
    Keys::type(QString::fromUtf8(proposedThere));
    Keys::write("text", QString::fromUtf8("Sans ticket, on ne vient pas."));
    Keys::choose("domain", QString::fromUtf8("Évolution"));
    Keys::choose("group", QString::fromUtf8("Grande Delle · AAJB"));
    CHECK(Desktop::find<QComboBox>("group").findText(QString::fromUtf8("Grande Delle · CAF")) > 0);
    Desktop::picture("committee-3-proposal");
    ThreeStructures::save();
    CHECK(Keys::isIn("proposal.agenda"));
    CHECK(Desktop::find<QAbstractButton>("proposal.agenda").text().contains(ThreeStructures::said(ThreeStructures::today())));
    Keys::press(Qt::Key_Space);
    CHECK(Keys::heard(QString::fromUtf8("1 proposition inscrite à l'ordre du jour.")));
    CHECK(Keys::isIn("proposalPanel"));
    Keys::push("proposal.deliberate");
    CHECK(Keys::isIn("discussion"));
    Keys::type(QString::fromUtf8("Le bus coûte cher ; le tram aussi."));
    Keys::write("votesFor", "2");
    Keys::write("against", "1");
    Keys::write("abstentions", "1");
    ThreeStructures::save();
    CHECK(Desktop::says("proposalPanel", QString::fromUtf8("2 voix pour, 1 contre, 1 abstention")));
    CHECK(Keys::isIn("proposal.adopt"));
    Keys::press(Qt::Key_Space);
    CHECK(Keys::heard(QString::fromUtf8("Adoptée. Elle ira dans le relevé de la séance.")));
    CHECK(Desktop::says("proposalPanel", QString::fromUtf8("Adoptée le ") + ThreeStructures::said(ThreeStructures::today())));
    CHECK(Keys::isIn("proposalPanel"));
    Desktop::picture("committee-4-adopted");
    Keys::push("proposal.session");
    CHECK(Keys::isIn("delegateTable"));
    CHECK(Desktop::says("committeePanel", QString::fromUtf8("1 proposition adoptée : le relevé est à émettre")));
}

void represent(const char *code, const char *field, const char *who, const char *attendance) { // by the form
    Keys::push((std::string("steering.represented.") + code).c_str());
    CHECK(Keys::isIn("member"));
    std::string_view(field) == "member" ? Keys::choose(field, QString::fromUtf8(who)) : Keys::write(field, QString::fromUtf8(who));
    Keys::choose("attendance", QString::fromUtf8(attendance));
    ThreeStructures::save();
    CHECK(Keys::isIn((std::string("steering.represented.") + code).c_str())); // where one was
}

void answerAdapted() { // at Diane's
    Keys::push("steering.answer");
    CHECK(Keys::isIn("answer.kind"));
    Keys::push("answer.give"); // nothing was chosen
    CHECK(Desktop::says("answer.problem", QString::fromUtf8("Dites d'abord si elle est acceptée, adaptée, refusée ou reportée.")));
    CHECK(Keys::isIn("answer.kind"));
    Keys::press(Qt::Key_Right); // one of four: arrows go among them
    CHECK(Keys::isIn("answer.kind.adapted"));
    Keys::press(Qt::Key_Space);
    CHECK(Desktop::find<QAbstractButton>("answer.kind.adapted").isChecked());
    Keys::write("text", QString::fromUtf8("Un ticket le premier jour, puis la carte solidaire."));
    Keys::write("doer", QString::fromUtf8("Diane, à l'accueil"));
    Keys::choose("doerStructure", "WIP");
    Keys::write("dueOn", ThreeStructures::said(ThreeStructures::today().addDays(20)));
    Desktop::picture("committee-8-answer");
    Keys::push("answer.give");
    CHECK(Keys::heard(QString::fromUtf8("Réponse donnée. Il reste à en rendre compte aux participants.")));
    REQUIRE(Desktop::says("steeringPanel", QString::fromUtf8("Adaptée")));
    CHECK(Desktop::says("steeringPanel", QString::fromUtf8("Qui le fait : Diane, à l'accueil, WIP tiers-lieu, avant le ") +
                                             ThreeStructures::said(ThreeStructures::today().addDays(20))));
    CHECK(Keys::isIn("steering.answer")); // nothing else waits: where what became of it is seen
}

void decideHavingReadTheTeams() { // at Diane's
    const auto day = ThreeStructures::said(ThreeStructures::today());
    Keys::push("steering.newDecision");
    CHECK(Keys::isIn("session"));
    CHECK(Desktop::find<QComboBox>("session").currentText().endsWith(day)); // of this session
    Keys::choose("kind", "Moyens");
    Keys::write("title", QString::fromUtf8("Acheter cent tickets"));
    ThreeStructures::save();
    CHECK(Keys::isIn("steeringEntry.vote"));
    Keys::push("steeringEntry.impact");
    CHECK(Keys::isIn("text"));
    Keys::type(QString::fromUtf8("Quelqu'un tient le carnet."));
    ThreeStructures::save();
    CHECK(Keys::isIn("steeringEntry.impact"));
    CHECK(Desktop::says("steeringEntryPanel", "Quelqu'un tient le carnet."));
    Keys::push("steeringEntry.vote");
    CHECK(Keys::isIn("outcome"));
    Keys::choose("outcome", "Prise");
    Keys::write("votesFor", "2");
    ThreeStructures::save();
    CHECK(Keys::isIn("steeringEntry.vote"));
    CHECK(Desktop::says("steeringEntryPanel", "2 voix pour"));
    Desktop::picture("committee-9-decision");
    Keys::reach("steering.parts");
    Keys::press(Qt::Key_Left);
    Keys::openRow("steeringTable.0", day);
    CHECK(Keys::isIn("steering.held"));
}

void minutes(ThreeStructures &at) { // at Diane's
    Keys::push("steering.held");
    CHECK(Keys::heard(QString::fromUtf8("Tenue. Son ordre du jour reste celui de ce jour-là.")));
    Keys::push("steering.minutes");
    CHECK(Keys::isIn("secretary"));
    Keys::choose("secretary", "Diane Roussel");
    Keys::write("minutes", QString::fromUtf8("Les trois structures s'accordent sur les trajets."));
    ThreeStructures::save();
    CHECK(Keys::isIn("steering.minutes"));
    CHECK(Desktop::says("steeringPanel", "Les trois structures s'accordent sur les trajets."));
    Desktop::picture("committee-10-minutes");
    const auto paper = at.printed("compte-rendu.pdf", "Compte rendu enregistré.");
    checkOrder(paper, {"Compte rendu : Comité de pilotage du", "Quand", "14:00", "Lieu", "Le Dôme", "Compte rendu tenu par",
                       "Diane Roussel", "Quorum", "le quorum est atteint", "Structures et représentants", "AAJB", "Bruno Petit", "Présent",
                       "Ce que les participants ont proposé", "1.1", "Décisions", "Acheter cent tickets", "Ce qui a été dit",
                       "Les trois structures s'accordent"});
    for (const auto *words : {proposedThere, "Adaptée", "Un ticket le premier jour", "Paul, bénévole", "WIP : Quelqu'un tient", "Prise"}) {
        INFO(words);
        CHECK(paper.contains(QString::fromUtf8(words)));
    }
    CHECK(Keys::isIn("steering.minutes"));
}

} // namespace

TEST_CASE(
    "by keys alone: a proposal is adopted and concluded at one window, without a network, numbered by another's laptop, answered there "
    "by a quorum that has read what a third says of it, and told back by the third; the conclusions are the same paper on all three") {
    ThreeStructures at;
    const auto day = ThreeStructures::said(ThreeStructures::today());
    at.atDiane();
    planTheSteeringSession();
    at.atBruno();
    planTheParticipantsSession();
    proposeDiscussAdopt();

    REQUIRE(ThreeStructures::allSent());
    at.region.host.stop();
    Keys::push("committee.issue");
    Keys::confirm(QString::fromUtf8("Il part tel quel au comité de pilotage et ne change plus."));
    REQUIRE(Desktop::says("committeePanel", QString::fromUtf8("Relevé n° provisoire, émis le ") + day));
    CHECK(Keys::heard(
        QString::fromUtf8("Le relevé est émis. Son numéro sera donné au prochain échange d'un·e responsable ou de la coordination.")));
    CHECK(Keys::isIn("committee.paper")); // what is next
    const auto provisional = at.printed("provisoire.pdf", "Relevé enregistré en PDF.");
    CHECK(Keys::isIn("committee.paper"));
    checkOrder(provisional, {"Relevé de conclusions n° provisoire", "Le numéro sera donné", "Délégué·e·s en séance : 4", proposedThere});
    Desktop::picture("committee-5-provisional");
    at.region.host.start();
    REQUIRE(Desktop::says("committeePanel", QString::fromUtf8("Relevé n° 1, émis le ") + day,
                          Desktop::afterOutageMs)); // Diane's laptop may give it, and did

    at.atDiane(); // it came by itself, onto the agenda where she stands
    REQUIRE(Desktop::says("steeringPanel", QString::fromUtf8("Relevé de conclusions n° 1"), Desktop::afterOutageMs));
    CHECK(Desktop::words("steeringPanel").contains(QString::fromUtf8(proposedThere)));
    CHECK(Keys::isIn("steering.held"));

    at.atCarole(); // what her team says of it, before it is answered
    ThreeStructures::tab(3);
    REQUIRE(until([] { return Desktop::rowOf("followUpTable", QString::fromUtf8(proposedThere), 0) >= 0; }, Desktop::afterOutageMs));
    Keys::openRow("followUpTable", QString::fromUtf8(proposedThere));
    CHECK(Keys::isIn("followUp.impact"));
    Keys::press(Qt::Key_Space);
    CHECK(Keys::isIn("text"));
    Keys::type(QString::fromUtf8(saidByCafe));
    ThreeStructures::save();
    CHECK(Keys::isIn("followUp.impact"));
    CHECK(Desktop::says("followUpPanel", QString::fromUtf8(saidByCafe)));
    Desktop::picture("committee-6-analysis");

    at.atDiane();
    REQUIRE(Desktop::says("steeringPanel", QString::fromUtf8(saidByCafe)));
    represent("AAJB", "member", "Bruno Petit", "Présent");
    CHECK(Desktop::says("steeringPanel", QString::fromUtf8("1 structure représentée sur 4 : le quorum n'est pas atteint (il en faut")));
    represent("CAF", "name", "Paul, bénévole", "Présent");
    Keys::reach("steering.attendance.WIP");
    Keys::type("p"); // as a list is chosen from by its first letter
    CHECK(Keys::heard(QString::fromUtf8("WIP tiers-lieu : Présent·e")));
    CHECK(Desktop::says("steeringPanel", QString::fromUtf8("3 structures représentées sur 4 : le quorum est atteint (il en faut")));
    CHECK(Keys::isIn("steering.attendance.WIP"));
    CHECK(Desktop::says("steeringPanel", "Diane Roussel"));
    Desktop::picture("committee-7-quorum");
    answerAdapted();
    decideHavingReadTheTeams();
    minutes(at);

    at.atCarole(); // she leads: it is hers to tell
    Keys::press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(Desktop::says("today.due", QString::fromUtf8("Rendre compte : ") + QString::fromUtf8(proposedThere)));
    Desktop::picture("committee-11-to-tell");
    Keys::push("today.due.0.open");
    CHECK(Keys::isIn("followUp.told"));
    CHECK(Desktop::says("followUpPanel", "par Carole Roux"));
    CHECK(Desktop::look("followUp.done") == nullptr); // what was promised is for who governs to say
    Keys::press(Qt::Key_Space);
    CHECK(Keys::heard(QString::fromUtf8("Rendu compte aujourd'hui : c'est noté.")));
    REQUIRE(Desktop::says("followUpPanel", QString::fromUtf8("Rendu compte le ") + day));
    CHECK(Keys::isIn("followUpPanel"));
    CHECK(Desktop::says("followUp.days", "En tout : 0 jour"));
    CHECK(Desktop::words("followUp.days").contains(QString::fromUtf8("Jusqu'au comité de pilotage : 0 jour")));
    CHECK(Desktop::says("followUp.allDays", QString::fromUtf8("De l'adoption au retour : 0 jour en médiane")));
    Desktop::picture("committee-12-told");
    Keys::push("followUp.conclusions");
    CHECK(Keys::isIn("committeePanel"));
    const auto paper = at.printed("carole.pdf", "Relevé enregistré en PDF.");
    checkOrder(paper,
               {"Relevé de conclusions n° 1", "Comité de participants", "Lieu : Local de la Grâce de Dieu",
                "Animée par : Carole Roux, Bruno Petit, Diane Roussel (coordination)", "Émis : le", "par Bruno Petit", "1.1", proposedThere,
                "Évolution", "groupe Grande Delle", "Sans ticket, on ne vient pas.", "2 voix pour, 1 contre, 1 abstention", "Signatures"});
    CHECK_FALSE(paper.contains("Le bus")); // what was said in the discussion stays there

    at.atDiane();
    Keys::push("steering.answer"); // look at what became of it
    REQUIRE(Desktop::says("followUpPanel", QString::fromUtf8("Rendu compte le ") + day));
    Keys::push("followUp.conclusions");
    CHECK(at.printed("diane.pdf", "Relevé enregistré en PDF.") == paper);

    at.atBruno();
    Desktop::tab("committees.tabs", 3);
    Keys::openRow("followUpTable", QString::fromUtf8(proposedThere));
    REQUIRE(Desktop::says("followUpPanel", QString::fromUtf8("Rendu compte le ") + day));
    Keys::push("followUp.conclusions");
    CHECK(at.printed("bruno.pdf", "Relevé enregistré en PDF.") == paper);
    Keys::openRow("agendaTable", QString::fromUtf8(proposedThere)); // said otherwise afterwards, it stands as it was issued
    Keys::press(Qt::Key_F2);
    CHECK(Keys::isIn("title"));
    Keys::write("title", QString::fromUtf8("Payer les trajets de tous"));
    ThreeStructures::save();
    Keys::press(Qt::Key_Escape);
    CHECK(Desktop::says("committeePanel", QString::fromUtf8("corriger, c'est émettre une nouvelle version")));
    CHECK(at.printed("bruno-2.pdf", "Relevé enregistré en PDF.") == paper);
    REQUIRE(ThreeStructures::allSent());
}
