// Orientations of the demonstration: to partners in every state, with their answers by word of mouth; a handful to other structures that
// have not left yet, because an exchange is opened by the program of whoever refers.
#include "core/domain/DemoDirectory.h"
#include "core/domain/DemoProgramme.h"
#include "core/domain/DemoTables.h"

#include <algorithm>

namespace tp::domain::demo {
namespace {

struct Asked {
    const char *theme, *text;
};
// clang-format off
constexpr Asked asks[] = {
    {"housing", "{Hébergé|Hébergée} chez des proches, {il|elle} cherche une chambre avant la fin du trimestre. Peut payer un petit loyer, n'a pas de garant."},
    {"housing", "Deux loyers de retard et un courrier du propriétaire. {Il|Elle} souhaite comprendre ce qui est possible."},
    {"employment", "{Il|Elle} voudrait essayer un travail dehors. Ponctuel{|le} depuis deux mois aux ateliers, sans permis."},
    {"employment", "Recherche des heures le matin. A déjà travaillé en cantine, aime le contact."},
    {"training", "Souhaite une remise à niveau avant de choisir un métier. L'école lui a laissé de mauvais souvenirs : merci d'en tenir compte."},
    {"administrative", "Plusieurs courriers en attente, une déclaration en retard. {Il|Elle} préfère être {accompagné|accompagnée} la première fois."},
    {"finances", "Budget très serré, une dette de téléphone. Demande un rendez-vous pour faire le point."},
    {"mobility", "Le dernier car part à 18 h. {Il|Elle} voudrait passer le code et savoir ce qui peut être aidé."},
    {"health", "Sans médecin traitant depuis un déménagement. {Il|Elle} demande un premier rendez-vous, sans urgence."},
    {"family", "Souhaite une information sur la garde de son enfant. Rien de plus à dire avant de vous rencontrer."},
    {"language", "Parle bien, écrit peu. Cherche un groupe où pratiquer."},
    {"digital", "N'a plus accès à sa boîte mail ni à ses comptes. Une heure sur place suffirait."},
    {"social_ties", "{Il|Elle} sort peu et aimerait rejoindre une activité où l'on fait quelque chose de ses mains."},
    {"rights", "{Il|Elle} ne connaît pas ses droits et pense n'avoir droit à rien. Faire le tour ensemble."},
    {"justice", "Une convocation qu'{il|elle} ne comprend pas. Demande à être {informé|informée} avant la date."},
    {"addictions", "{Il|Elle} demande à parler à quelqu'un, sans que cela se sache."},
};
constexpr const char *accepted[] = {"D'accord, nous proposons un rendez-vous.", "Oui, avec plaisir. Premier échange à l'accueil.", "Accepté, place disponible."};
constexpr const char *declined[] = {"Plus de place avant trois mois.", "La commune n'est pas de notre secteur.", "Il faudrait d'abord une inscription à France Travail.",
                                    "Ce n'est pas notre public, essayez la mission locale."};
constexpr const char *waiting[] = {"Sur liste d'attente, environ six semaines.", "Deux personnes avant, nous rappelons."};
constexpr const char *places[] = {"À l'accueil du partenaire", "Relais de services", "Au local de l'AAJB", "Sur place, demander l'accueil"};
constexpr const char *results[] = {"Dossier déposé, réponse dans un mois.", "Entrée prévue le mois prochain.", "Une chambre est réservée.", "Suivi commencé, deux autres rendez-vous pris.",
                                   "Contrat de deux mois proposé.", "Finalement pas le bon endroit, mais un contact de donné.", "Droits ouverts."};
// clang-format on

enum class Fate { Proposed, Waiting, Accepted, Declined, Appointed, Met, NotCome, Ended, Withdrawn };

class Referrals {
public:
    Referrals(const Setting &setting, Saves &saves) : m_setting(setting), m_saves(saves), m_random(setting.seed + 5) {}

    void draw() {
        std::size_t toStructures = 0;
        for (const auto &person : m_setting.people) {
            const auto count = chance(m_random, 34) ? 1 + m_random.below(2) : 0;
            for (std::size_t i = 0; i < count; ++i) {
                const auto &met = oneOf(m_random, person.met);
                const auto on = workday(met.first + days(1));
                const auto ago = m_setting.last - on;
                const bool structure = ago >= days(0) && ago < days(40) && toStructures < 6 && chance(m_random, 40);
                if (structure) ++toStructures;
                if (ago >= days(0)) one(person, met.second, on, structure);
            }
        }
    }

private:
    struct Likely {
        Fate fate;
        unsigned weight;
    };
    static constexpr Likely late[] = {{Fate::Ended, 62}, {Fate::Declined, 14}, {Fate::NotCome, 14}, {Fate::Withdrawn, 6}};
    static constexpr Likely justNow[] = {{Fate::Proposed, 80}, {Fate::Withdrawn, 5}, {Fate::Accepted, 15}};
    // By turns, so that whatever the last day each of them is there to be seen.
    static constexpr Fate lately[] = {Fate::Proposed,  Fate::Appointed, Fate::Met,      Fate::Waiting, Fate::Accepted,  Fate::Proposed,
                                      Fate::Appointed, Fate::Met,       Fate::Declined, Fate::NotCome, Fate::Withdrawn, Fate::Appointed};

    void one(const Participant &person, const RecordId &encounter, Days on, bool structure) {
        const auto ago = (m_setting.last - on).count();
        const auto fate = structure  ? Fate::Proposed
                          : ago > 75 ? weighted(m_random, late).fate
                          : ago > 14 ? lately[m_lately++ % std::size(lately)]
                                     : weighted(m_random, justNow).fate;
        const std::string theme =
            person.themes.empty() ? "social_ties" : person.themes[m_random.below(std::min<std::size_t>(3, person.themes.size()))];
        Fields fields{
            {"person", idValue(person.file)}, {"shownName", person.name}, {"proposedOn", isoDay(on)}, {"text", textFor(theme, person)}};
        fields["proposedBy"] = m_setting.member(person.referent);
        if (!person.phone.empty()) fields["contact"] = person.phone;
        if (chance(m_random, 60)) fields["encounter"] = idValue(encounter);
        if (chance(m_random, 40) || ago < 8) fields["answerBy"] = isoDay(workday(on + days(10)));
        if (structure)
            fields["toStructure"] = m_setting.structure((person.structure + 1 + m_random.below(6)) % 7);
        else
            toPartner(fields, theme);
        live(fields, fate, on);
        auto referral = record("referral", on, m_random, std::move(fields), person.file);
        std::vector<RecordChange> changes;
        changes.push_back(std::move(referral));
        m_saves.add(person.structure, on, std::move(changes));
    }

    std::string textFor(const std::string &theme, const Participant &person) {
        std::vector<const char *> fitting;
        for (const auto &ask : asks)
            if (theme == ask.theme) fitting.push_back(ask.text);
        return agreed(fitting.empty() ? asks[12].text : oneOf(m_random, fitting), person);
    }

    void toPartner(Fields &fields, const std::string &theme) {
        std::vector<const DemoPartner *> fitting;
        for (const auto &partner : demoPartners())
            for (const auto *one : partner.themes)
                if (one && theme == one) fitting.push_back(&partner);
        const auto &partner = fitting.empty() ? demoPartners()[0] : *oneOf(m_random, fitting);
        fields["partner"] = partner.partner;
        if (chance(m_random, 75)) fields["professional"] = idValue(demoProfessional(m_setting.seed, partner.professional));
    }

    Days within(Days from, int least, int most) { // a working day, today at the latest
        auto day = workday(from + days(least + static_cast<int>(m_random.below(static_cast<std::uint64_t>(most - least + 1)))));
        if (day <= m_setting.last) return day;
        for (day = m_setting.last; workday(day) != day;) day -= days(1);
        return std::max(day, from);
    }

    void live(Fields &fields, Fate fate, Days on) {
        if (fate == Fate::Proposed) return;
        if (fate == Fate::Withdrawn) {
            fields["withdrawnOn"] = isoDay(within(on, 2, 15));
            return;
        }
        const auto answered = within(on, 1, 9);
        fields["answeredOn"] = isoDay(answered);
        const bool no = fate == Fate::Declined, waits = fate == Fate::Waiting;
        fields["answer"] = no ? "declined" : waits ? "waiting_list" : "accepted";
        fields["answerText"] = no ? oneOf(m_random, declined) : waits ? oneOf(m_random, waiting) : oneOf(m_random, accepted);
        if (waits || fate == Fate::Accepted) return;
        auto over = answered;
        if (!no) over = meet(fields, fate, answered);
        if (fate != Fate::Appointed && fate != Fate::Met && (m_setting.last - over > days(60) || chance(m_random, 30)))
            fields["toldOn"] = isoDay(within(over, 1, 8));
    }

    // The day of the last word.
    Days meet(Fields &fields, Fate fate, Days answered) {
        const bool ahead = fate == Fate::Appointed;
        const auto on = ahead ? workday(m_setting.last + days(1 + static_cast<int>(m_random.below(15)))) : within(answered, 3, 16);
        fields["appointmentAt"] = isoDay(on) + 'T' + isoTime(9 * 60 + static_cast<unsigned>(m_random.below(32)) * 15);
        fields["appointmentPlace"] = oneOf(m_random, places);
        if (ahead) return answered;
        const auto noted = within(on, 0, 3);
        fields["outcome"] = fate == Fate::NotCome ? "not_come" : "met";
        fields["outcomeOn"] = isoDay(noted);
        if (fate != Fate::Ended) return noted;
        const auto said = within(noted, 4, 28);
        fields["result"] = oneOf(m_random, results);
        fields["resultOn"] = isoDay(said);
        return said;
    }

    const Setting &m_setting;
    Saves &m_saves;
    SeededRandom m_random;
    std::size_t m_lately = 0;
};

} // namespace

void drawReferrals(const Setting &setting, Saves &saves) { Referrals(setting, saves).draw(); }

} // namespace tp::domain::demo
