// What no person's file holds: the directory, groups and the two committees.
#include "core/domain/Steering.h"
#include "tests/bench/window/ProgrammeSaves.h"
#include "tests/bench/window/Town.h"

namespace tp::bench {
namespace {

constexpr int professionals = 700, schemes = 300;
constexpr const char *themes[] = {"housing", "employment", "training", "administrative", "finances", "mobility", "health",
                                  "family",  "language",   "digital",  "social_ties",    "rights",   "justice",  "addictions"};
constexpr const char *trades[] = {"Conseillère en économie sociale",
                                  "Éducateur spécialisé",
                                  "Psychologue",
                                  "Médiateur numérique",
                                  "Travailleuse sociale",
                                  "Infirmier",
                                  "Juriste",
                                  "Formatrice"};
constexpr const char *offers[] = {"Budget, dettes, dossier de surendettement, impayés de loyer.",
                                  "Écoute, trois entretiens sans engagement, orientation vers le soin.",
                                  "Chambres et studios, garantie de loyer, hébergement d'urgence.",
                                  "Code et conduite à tarif adapté, aide au permis.",
                                  "Parler français sans cahier, cours du soir.",
                                  "Stages d'essai d'une à trois semaines, CV, lettre de motivation.",
                                  "Domiciliation, aide d'urgence, dossier de logement.",
                                  "Premier accueil anonyme et gratuit, suivi, sevrage."};
constexpr const char *weeks[] = {"lun-ven 9h-12h30, jeu 14h-17h", "mar 9h-17h, ven 9h-12h", "lun-jeu 8h-16h", "mer 14h-17h", "lun 13h-18h"};
constexpr const char *networks[] = {"cej", "mission_locale", "pacea", "e2c", "epide", "plie", "cap_emploi", "france_travail"};
constexpr const char *domains[] = {"activities", "relations", "offer"};
constexpr int years = 10, steeringEveryDays = 61;

class Committees {
public:
    Committees(ProgrammeSaves &saves, const Consortium &consortium) : m_saves(saves), m_consortium(consortium) {}

    SteeringSessions add() { // one conclusion of the participants for two steering sessions, which answer it at the first
        for (int i = 0; i < 20; ++i)
            m_groups.push_back(m_saves.add("group", {{"name", "Groupe " + std::to_string(i)},
                                                     {"structure", m_consortium.structure(i)},
                                                     {"formedOn", m_saves.day(-years * 365)},
                                                     {"member", m_consortium.member(i)}}));
        SteeringSessions out{};
        const int held = years * 365 / steeringEveryDays;
        for (int i = 0; i <= held + 1; ++i) {
            const int day = (i - held) * steeringEveryDays + 20; // the last but one is next
            const auto session = steering(day, i);
            (day < 0 ? out.last : i == held ? out.next : m_later) = session;
            if (i % 2 == 0 && i + 2 <= held) conclude(day - 20, session, day < -steeringEveryDays ? day : 0);
            if (i + 1 == held) conclude(day + 10, {}, 0); // what waits for the next
            for (int d = 0; d < 4; ++d) decide(session, day, d);
        }
        means();
        return out;
    }

private:
    RecordId steering(int day, int number) {
        Fields fields{{"startsAt", m_saves.at(day, "14:00")},
                      {"place", "Le Dôme, salle du conseil"},
                      {"agenda", "Point sur le budget\nCalendrier"},
                      {"secretary", m_consortium.member(10)},
                      {"structure", m_consortium.structure(2)}};
        if (day < 0) fields["heldOn"] = m_saves.day(day), fields["minutes"] = "La séance est ouverte à 14 h. Les réponses sont adoptées.";
        const auto id = m_saves.add("steering_session", std::move(fields));
        for (std::size_t i = 0; i < m_consortium.structures.size(); ++i) {
            Fields presence{{"session", idValue(id)},
                            {"represents", m_consortium.structure(static_cast<int>(i))},
                            {"member", m_consortium.member(static_cast<int>(i) * 5)},
                            {"structure", m_consortium.structure(2)}};
            if (day < 0) presence["attendance"] = (static_cast<std::size_t>(number) + i) % 6 ? "present" : "excused";
            m_saves.add("steering_presence", domain::steeringPresenceId(id, m_consortium.structures[i]), std::move(presence));
        }
        return id;
    }

    // 24 proposals, 12 of them adopted; answered and told back when a day of the answer is given, else they wait.
    void conclude(int day, const RecordId &steering, int answeredOn) {
        const auto session = m_saves.add("committee_session", {{"startsAt", m_saves.at(day, "14:00")},
                                                               {"place", "Salle des fêtes"},
                                                               {"member", m_consortium.member(1)},
                                                               {"structure", m_consortium.structure(0)}});
        const auto conclusions = m_saves.add("conclusions", {{"session", idValue(session)},
                                                             {"version", 1},
                                                             {"issuedOn", m_saves.day(day + 3)},
                                                             {"issuedBy", m_consortium.member(1)},
                                                             {"structure", m_consortium.structure(0)},
                                                             {"heldAt", m_saves.at(day, "14:00")},
                                                             {"items", 12}});
        for (int i = 0; i < 24; ++i) {
            const bool adopted = i < 12;
            const auto title = "Ouvrir le local le samedi, proposition " + std::to_string(i);
            const auto group = idValue(m_saves.pick(m_groups));
            const auto proposal = m_saves.add("proposal", {{"title", title},
                                                           {"kind", "proposal"},
                                                           {"domain", domains[i % 3]},
                                                           {"text", "Nous voudrions venir aussi quand nous ne travaillons pas."},
                                                           {"group", group},
                                                           {"session", idValue(session)},
                                                           {"madeOn", m_saves.day(day - 12)},
                                                           {"position", i + 1},
                                                           {"outcome", adopted ? "adopted" : "not_adopted"},
                                                           {"decidedOn", m_saves.day(day)},
                                                           {"votesFor", adopted ? 7 : 2},
                                                           {"against", adopted ? 1 : 6},
                                                           {"structure", m_consortium.structure(0)}});
            if (!adopted) continue;
            m_saves.add("conclusion_item", {{"conclusions", idValue(conclusions)},
                                            {"proposal", idValue(proposal)},
                                            {"position", i + 1},
                                            {"structure", m_consortium.structure(0)},
                                            {"title", title},
                                            {"kind", "proposal"},
                                            {"domain", domains[i % 3]},
                                            {"text", "Nous voudrions venir aussi quand nous ne travaillons pas."},
                                            {"decidedOn", m_saves.day(day)},
                                            {"votesFor", 7},
                                            {"against", 1}});
            if (answeredOn) answer(proposal, steering, answeredOn, i);
            if (i % 4 == 0) impact({"proposal", idValue(proposal)}, day + 8, i);
        }
    }

    void answer(const RecordId &proposal, const RecordId &session, int day, int number) {
        Fields fields{{"proposal", idValue(proposal)},
                      {"session", idValue(session)},
                      {"kind", number % 5 ? "accepted" : "adapted"},
                      {"text", "Un samedi sur deux à partir du mois prochain."},
                      {"doer", "L'équipe"},
                      {"doerStructure", m_consortium.structure(number)},
                      {"dueOn", m_saves.day(day + 60)},
                      {"givenOn", m_saves.day(day)},
                      {"structure", m_consortium.structure(2)}};
        const auto id = m_saves.add("answer", std::move(fields));
        m_saves.add("answer_told", {{"answer", idValue(id)},
                                    {"toldOn", m_saves.day(day + 5)},
                                    {"toldBy", m_consortium.member(1)},
                                    {"structure", m_consortium.structure(0)},
                                    {"how", "Au café du jeudi"}});
    }

    void decide(const RecordId &session, int day, int number) {
        Fields fields{{"session", idValue(session)}, {"title", "Répartition des ateliers, point " + std::to_string(number)},
                      {"kind", "strategy"},          {"text", "Chaque structure propose un atelier par mois."},
                      {"position", number + 1},      {"structure", m_consortium.structure(2)}};
        if (day < 0) fields["outcome"] = "taken", fields["decidedOn"] = m_saves.day(day), fields["votesFor"] = 5;
        const auto id = m_saves.add("decision", std::move(fields));
        for (int team = 0; team < 2; ++team) impact({"decision", idValue(id)}, day - 10, team + number);
    }

    void impact(std::pair<const char *, Value> of, int day, int team) {
        m_saves.add("impact", {{of.first, of.second},
                               {"text", "Deux heures de plus par semaine pour un référent."},
                               {"writtenOn", m_saves.day(std::min(day, 0))},
                               {"member", m_consortium.member(team * 5)},
                               {"structure", m_consortium.structure(team)}});
    }

    void means() {
        for (int i = 0; i < 300; ++i) {
            Fields fields{{"title", "Livrable " + std::to_string(i)},
                          {"kind", "deliverable"},
                          {"owner", m_consortium.structure(i)},
                          {"dueOn", m_saves.day(-years * 365 + i * 13)},
                          {"structure", m_consortium.structure(2)}};
            if (i < 270) fields["doneOn"] = m_saves.day(-years * 365 + i * 13 + 5);
            m_saves.add("milestone", std::move(fields));
        }
        for (int half = 0; half < 2 * years; ++half)
            for (int structure = 0; structure < 7; ++structure)
                m_saves.add("allotment", {{"beneficiary", m_consortium.structure(structure)},
                                          {"fromOn", m_saves.day(-half * 182 - 181)},
                                          {"untilOn", m_saves.day(-half * 182)},
                                          {"postsPercent", 50},
                                          {"euros", 12'000},
                                          {"structure", m_consortium.structure(2)}});
    }

    ProgrammeSaves &m_saves;
    const Consortium &m_consortium;
    std::vector<RecordId> m_groups;
    RecordId m_later;
};

} // namespace

SteeringSessions addCommittees(ProgrammeSaves &saves, const Consortium &consortium) { return Committees(saves, consortium).add(); }

void addDirectory(ProgrammeSaves &saves, const Consortium &consortium) {
    const auto helps = [&] {
        const auto first = saves.random.below(std::size(themes) - 3);
        return Value::Array{themes[first], themes[first + 1], themes[first + 3]};
    };
    for (int i = 0; i < professionals; ++i) {
        Fields fields{{"name", saves.pick(givenNames()) + " " + std::to_string(i)},
                      {"trade", saves.pick(trades)},
                      {"themes", helps()},
                      {"offers", saves.pick(offers)},
                      {"phone", "06 39 98 00 00"},
                      {"availability", saves.pick(weeks)},
                      {"verifiedOn", saves.day(-saves.below(500))}};
        if (i % 9 == 0) fields["absences"] = "12/08/2025-30/08/2025\n23/02/2026-06/03/2026";
        if (i % 2)
            fields["partner"] = "CCAS de la vallée";
        else
            fields["structure"] = consortium.structure(i);
        saves.add("professional", std::move(fields));
    }
    for (int i = 0; i < schemes; ++i)
        saves.add("scheme", {{"name", "Dispositif " + std::to_string(i)},
                             {"kind", saves.pick(networks)},
                             {"themes", helps()},
                             {"offers", saves.pick(offers)},
                             {"conditions", "De 16 à 25 ans, ni en emploi ni en études."},
                             {"contact", "Accueil"},
                             {"verifiedOn", saves.day(-saves.below(500))}});
}

} // namespace tp::bench
