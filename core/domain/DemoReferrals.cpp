// Orientations of the demonstration: to partners in every state, with their answers by word of mouth; to every other structure some that
// have not left yet, because an exchange is opened on a server: app/demo sends them, and answers (demoAnswer).
#include "core/domain/DemoDirectory.h"
#include "core/domain/DemoProgramme.h"
#include "core/domain/DemoReferralLife.h"
#include "core/domain/DemoTables.h"

#include <algorithm>
#include <array>

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
// clang-format on

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
                const auto to = structure ? std::optional((person.structure + 1 + m_random.below(6)) % 7) : std::nullopt;
                if (ago >= days(0)) one(person, met.second, on, to);
            }
        }
        askEveryStructure();
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

    // What each finds among those it received: long enough ago to have come to something. The first one, where the window opens, has more.
    void askEveryStructure() {
        for (std::size_t to = 0; to < m_asked.size() && !m_setting.people.empty(); ++to) {
            const std::size_t wanted = to == 0 ? 4 : 2;
            for (int tries = 0; m_asked[to] < wanted && tries < 20'000; ++tries) { // a short plan may have nobody
                const auto &person = oneOf(m_random, m_setting.people);
                if (person.structure == to) continue;
                const auto &met = oneOf(m_random, person.met);
                const auto on = workday(met.first + days(1));
                const auto ago = m_setting.last - on;
                if (ago >= days(25) && ago <= days(90)) one(person, met.second, on, to);
            }
        }
    }

    void one(const Participant &person, const RecordId &encounter, Days on, std::optional<std::size_t> to) {
        const auto ago = (m_setting.last - on).count();
        const auto fate = to         ? Fate::Proposed
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
        if (to) {
            fields["toStructure"] = m_setting.structure(*to);
            ++m_asked[*to];
        } else {
            toPartner(fields, theme);
        }
        const auto over = live(fields, fate, on, m_setting.last, m_random);
        if (over && fate != Fate::Appointed && fate != Fate::Met && (m_setting.last - *over > days(60) || chance(m_random, 30)))
            fields["toldOn"] = isoDay(workdayWithin(m_random, m_setting.last, *over, 1, 8));
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

    const Setting &m_setting;
    Saves &m_saves;
    SeededRandom m_random;
    std::size_t m_lately = 0;
    std::array<std::size_t, 7> m_asked{}; // by structure
};

} // namespace

void drawReferrals(const Setting &setting, Saves &saves) { Referrals(setting, saves).draw(); }

} // namespace tp::domain::demo
