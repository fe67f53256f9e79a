// The directory of the demonstration: whom one can call on, networks and schemes. Everybody and every number is invented.
#include "core/domain/DemoDirectory.h"

#include "core/domain/DemoProgramme.h"
#include "core/domain/DemoTables.h"

namespace tp::domain::demo {
namespace {

constexpr int never = -1, both = 2;
struct Callable {
    int structure; // where they work; -1: at the partner's
    const char *partner, *name, *trade;
    const char *themes[3];
    const char *offers, *availability, *callOn;
    int territory;   // 0, 1; both: these two; -1: none is named
    int verifiedAgo; // days; never: nobody checked
    std::size_t keptBy;
};
struct Network {
    const char *name, *kind;
    const char *themes[3];
    const char *offers, *conditions, *contact;
    int territory, verifiedAgo;
    std::size_t keptBy;
};

// clang-format off
constexpr Callable callables[] = {
    {0, nullptr, "Delphine Mesnil", "Conseillère en économie sociale et familiale", {"administrative", "finances", "housing"}, "Budget, dettes, dossier de surendettement, impayés de loyer.", "lun-jeu 9h-12h30, mar 14h-17h", "Un appel suffit. Elle rappelle dans la journée.", -1, 40, 0},
    {0, nullptr, "Olivier Catherine", "Éducateur spécialisé", {"addictions", "health", "justice"}, "Accompagnement physique aux rendez-vous, lien avec le SPIP et la PJJ.", "lun-ven 13h30-18h", "Par téléphone ou au local.", 0, 95, 0},
    {0, nullptr, "Yasmina Kadri", "Psychologue", {"family", "health", nullptr}, "Écoute, trois entretiens sans engagement, orientation vers le soin.", "mar 9h-17h, ven 9h-12h", "Prévenir la personne avant, elle appelle elle-même.", -1, 150, 0},
    {1, nullptr, "Damien Lair", "Éducateur sportif", {"health", "social_ties", nullptr}, "Remise en forme, séances pour débutants, prêt de matériel.", "mar-sam 9h-12h, jeu 16h-19h", "Message la veille.", 0, 60, 1},
    {1, nullptr, "Coralie Bunel", "Diététicienne", {"health", nullptr, nullptr}, "Manger avec peu, sans morale.", "mer 14h-17h", "À l'accueil du club.", 0, 410, 1},
    {2, nullptr, "Arthur Quesnel", "Médiateur numérique", {"digital", "training", nullptr}, "Machines de l'atelier, prise en main, projets personnels.", "mar-ven 10h-12h30, mar-ven 14h-18h", "Passer au Dôme ou écrire.", 0, 30, 2},
    {2, nullptr, "Lucie Héron", "Chargée des badges ouverts", {"employment", "training", nullptr}, "Reconnaissance des compétences, dossier de badge.", "lun 9h-17h, jeu 9h-17h", "Par courriel, avec le prénom d'usage seulement.", -1, 20, 2},
    {3, nullptr, "Paul Anquetil", "Projectionniste", {"social_ties", "training", nullptr}, "Visites de cabine, découverte des métiers du cinéma.", "mer-dim 14h-22h", "Au cinéma, l'après-midi.", 0, 120, 3},
    {3, nullptr, "Inès Godard", "Médiatrice culturelle", {"language", "social_ties", nullptr}, "Ciné-club, invitations, ateliers de conversation.", "mar-ven 10h-18h", "Téléphone ou message.", 0, 500, 3},
    {4, nullptr, "Marlène Fouques", "Cuisinière", {"employment", "training", nullptr}, "Journées en cuisine, geste après geste.", "lun-ven 8h-15h", "La veille avant 16 h.", 0, 75, 4},
    {4, nullptr, "Jules Renouf", "Encadrant de chantier", {"employment", "mobility", nullptr}, "Petits chantiers, outillage, attestation de présence.", "lun-ven 8h30-12h, ven 13h30-16h30", "Sur place ou par téléphone.", 0, 210, 4},
    {5, nullptr, "Bérengère Lods", "Conseillère en image", {"employment", "social_ties", nullptr}, "Tenue d'entretien, photo, confiance.", "mar 10h-17h, jeu 10h-13h", "Rendez-vous par message.", 0, 55, 5},
    {5, nullptr, "Stéphane Mauger", "Recruteur bénévole", {"employment", nullptr, nullptr}, "Simulations d'entretien, relecture de CV, contacts dans le bâtiment.", "jeu 17h-19h", "Par La Cravate Solidaire.", -1, 390, 5},
    {6, nullptr, "Nathalie Ozenne", "Formatrice", {"language", "training", nullptr}, "Positionnement en français et en calcul, entrée à l'École.", "lun-ven 9h-12h", "Appeler le matin.", -1, 45, 6},
    {6, nullptr, "Fabrice Godey", "Chargé des relations avec les entreprises", {"employment", "training", nullptr}, "Stages d'essai d'une à trois semaines.", "lun-ven 9h-17h", "Par courriel, deux semaines avant.", -1, 130, 6},
    {-1, "Mission locale", "Sandrine Picard", "Conseillère CEJ", {"employment", "finances", "training"}, "Entrée en contrat d'engagement jeune, allocation, mobilité.", "lun-ven 9h-12h, lun-jeu 13h30-17h", "Ligne directe des partenaires.", 0, 80, 0},
    {-1, "Mission locale, antenne de la vallée", "Gilles Huet", "Conseiller", {"employment", "mobility", nullptr}, "Permanence un jeudi sur deux au relais de services.", "jeu 9h-12h", "Appeler avant de venir.", 1, 380, 0},
    {-1, "CCAS", "Mireille Vautier", "Travailleuse sociale", {"administrative", "housing", "rights"}, "Domiciliation, aide d'urgence, dossier de logement.", "lun 9h-12h, mer 9h-12h, ven 9h-12h", "Sans rendez-vous le mercredi.", 0, 25, 0},
    {-1, "Maison de santé de la vallée", "Claire Lenormand", "Infirmière de coordination", {"health", nullptr, nullptr}, "Trouver un médecin traitant, bilan de santé.", "lun-ven 8h30-12h30", "Téléphone, préciser « Territoires Partagés ».", 1, 160, 0},
    {-1, "Centre de soins en addictologie", "Pierre-Yves Duchemin", "Infirmier", {"addictions", "health", nullptr}, "Premier accueil anonyme et gratuit.", "lun-ven 9h-12h30, mer 14h-18h", "La personne peut venir seule.", -1, 100, 0},
    {-1, "Point justice", "Hortense Barbey", "Juriste", {"family", "justice", "rights"}, "Information juridique, aide juridictionnelle.", "mar 9h-12h, jeu 14h-17h", "Rendez-vous par téléphone.", -1, never, 2},
    {-1, "Résidence jeunes actifs du Port", "Antoine Lemarchand", "Responsable de l'accueil", {"housing", nullptr, nullptr}, "Chambres et studios, garantie de loyer.", "lun-ven 14h-18h", "Envoyer la demande, puis rappeler.", 0, 70, 0},
    {-1, "Les Jardins du Coudray", "Solange Bisson", "Encadrante maraîchère", {"employment", "mobility", nullptr}, "Immersions, contrats d'insertion de quatre mois.", "lun-jeu 8h-16h", "Une visite d'abord.", 1, 48, 4},
    {-1, "Auto-école associative du Val", "Denis Groult", "Moniteur", {"mobility", nullptr, nullptr}, "Code et conduite à tarif adapté.", "mar-sam 9h-12h, mar-ven 14h-19h", "Liste d'attente de deux mois.", both, 33, 6},
    {-1, "Agence d'intérim d'insertion Passerelle", "Karine Tostain", "Chargée de recrutement", {"employment", nullptr, nullptr}, "Missions courtes, suivi social.", "lun-ven 8h-12h, lun-jeu 14h-17h30", "CV par courriel.", both, 15, 5},
    {-1, "Atelier de conversation du Calvaire", "Rosa Mendes", "Bénévole", {"language", "social_ties", nullptr}, "Parler français sans cahier.", "sam 10h-12h", "Venir, tout simplement.", 0, 430, 3},
};
constexpr Network networks[] = {
    {"Contrat d'engagement jeune", "cej", {"employment", "finances", "training"}, "Accompagnement intensif et allocation mensuelle.", "De 16 à 25 ans, ni en emploi ni en études. Quinze heures d'activités par semaine.", "Conseillère CEJ", -1, 80, 0},
    {"Mission locale", "mission_locale", {"employment", "housing", "training"}, "Un conseiller, des ateliers, des aides ponctuelles.", "De 16 à 25 ans.", "Accueil", 0, 60, 0},
    {"PACEA", "pacea", {"employment", "finances", nullptr}, "Parcours contractualisé vers l'emploi et l'autonomie.", "De 16 à 25 ans, sur diagnostic.", "Mission locale", -1, 300, 0},
    {"E2C Normandie", "e2c", {"training", "language", nullptr}, "École de la deuxième chance : stages et remise à niveau, rémunérée.", "De 16 à 25 ans, sorti du système scolaire depuis six mois.", "Réunion d'information le lundi", -1, 30, 6},
    {"EPIDE", "epide", {"employment", "housing", "training"}, "Internat de semaine, projet professionnel, sport.", "De 17 à 25 ans, volontaire.", "Chargé de recrutement", -1, 420, 0},
    {"Service civique en tiers-lieu", "civic_service", {"employment", "social_ties", nullptr}, "Mission de huit mois indemnisée.", "De 16 à 25 ans, sans diplôme demandé.", "Le WIP, coordination", 0, 140, 4},
    {"PLIE", "plie", {"employment", "training", nullptr}, "Référent unique jusqu'au sixième mois dans l'emploi.", "Demandeur d'emploi de longue durée ou bénéficiaire du RSA.", "Référente de secteur", 0, 220, 0},
    {"Cap emploi", "cap_emploi", {"employment", "health", nullptr}, "Accès et maintien dans l'emploi.", "Reconnaissance de travailleur handicapé.", "Accueil", -1, 370, 0},
    {"France Travail, accompagnement global", "france_travail", {"employment", "housing", "mobility"}, "Un conseiller et un travailleur social ensemble.", "Être inscrit, avec des freins sociaux.", "Équipe accompagnement global", -1, 110, 0},
    {"Chantier d'insertion Les Jardins du Coudray", "work_integration_site", {"employment", nullptr, nullptr}, "Contrat de quatre mois renouvelable, 26 h par semaine.", "Pass IAE. Venir une demi-journée avant.", "Encadrante maraîchère", 1, 48, 4},
    {"Recyclerie des Trois Rives", "work_integration_site", {"employment", "mobility", nullptr}, "Tri, vente, livraison.", "Pass IAE.", "Responsable d'atelier", 0, 190, 4},
    {"Association intermédiaire du Val", "intermediary_association", {"employment", nullptr, nullptr}, "Heures de ménage, jardin, cantine.", "Inscription sur rendez-vous.", "Accueil", 1, 250, 5},
    {"Groupement d'employeurs du bâtiment", "geiq", {"employment", "training", nullptr}, "Alternance en bâtiment, logement possible.", "Aimer le dehors ; positionnement d'une journée.", "Chargée de mission", -1, 400, 5},
    {"Hébergement d'insertion du Port", "chrs", {"housing", nullptr, nullptr}, "Hébergement et accompagnement.", "Par le SIAO uniquement.", "SIAO", 0, 90, 0},
    {"Centre de soins en addictologie", "csapa", {"addictions", "health", nullptr}, "Accueil anonyme et gratuit, suivi.", "Sans condition.", "Secrétariat", -1, 100, 0},
    {"Information sur les droits des femmes et des familles", "cidff", {"family", "rights", nullptr}, "Permanences juridiques et emploi.", "Sans condition.", "Secrétariat", -1, never, 2},
    {"Aide du Département au permis", "department", {"finances", "mobility", nullptr}, "Participation au coût du permis.", "Bénéficiaire du RSA ou moins de 26 ans, projet d'emploi.", "Circonscription d'action sociale", -1, 365 + 60, 6},
    {"Région : carte de transport solidaire", "region", {"finances", "mobility", nullptr}, "Cars et trains à prix réduit.", "Sur justificatif de ressources.", "En ligne", -1, 130, 6},
    {"Repas partagé de la Grande Halle", "third_place", {"social_ties", nullptr, nullptr}, "Cuisiner et manger ensemble le vendredi.", "Prévenir la veille.", "Le WIP", 0, 70, 4},
    {"Épicerie solidaire", "association", {"finances", "health", nullptr}, "Courses à petit prix, ateliers.", "Sur orientation d'un travailleur social.", "Permanence le mardi", 0, 26, 0},
};
// clang-format on

class Directory {
public:
    Directory(const Setting &setting, Saves &saves) : m_setting(setting), m_saves(saves), m_random(setting.seed + 4) {}

    void draw() {
        std::size_t place = 0;
        for (const auto &one : callables) {
            const auto made = workday(m_setting.first + days(3 + static_cast<int>(m_random.below(25))));
            auto fields = common(one.themes, one.territory, one.verifiedAgo, made);
            fields.insert({{"name", one.name},
                           {"trade", one.trade},
                           {"offers", one.offers},
                           {"availability", one.availability},
                           {"callOn", one.callOn}});
            if (one.structure >= 0) fields["structure"] = m_setting.structure(static_cast<std::size_t>(one.structure));
            if (one.partner) fields["partner"] = one.partner;
            if (place % 5 == 1) fields["absences"] = away(place % 2 ? -3 : 12, 9);
            if (place % 13 == 12) fields["leftOn"] = isoDay(workday(m_setting.last - days(80)));
            m_saves.add(one.keptBy, made, {{demoProfessional(m_setting.seed, place++), "professional", true, {}, std::move(fields)}});
        }
        for (const auto &one : networks) {
            const auto made = workday(m_setting.first + days(3 + static_cast<int>(m_random.below(40))));
            auto fields = common(one.themes, one.territory, one.verifiedAgo, made);
            fields.insert(
                {{"name", one.name}, {"kind", one.kind}, {"offers", one.offers}, {"conditions", one.conditions}, {"contact", one.contact}});
            if (std::string_view(one.kind) == "geiq") fields["leftOn"] = isoDay(workday(m_setting.last - days(40)));
            m_saves.add(one.keptBy, made, {record("scheme", made, m_random, std::move(fields))});
        }
    }

private:
    Fields common(std::span<const char *const> themes, int territory, int verifiedAgo, Days made) {
        Fields fields;
        Value::Array codes;
        for (const auto *theme : themes)
            if (theme) codes.emplace_back(theme);
        fields["themes"] = schema::normalise(*schema::recordType("professional")->field("themes"), std::move(codes));
        Value::Array where;
        for (const int one : {0, 1})
            if (territory == one || territory == both) where.push_back(idValue(m_setting.territories[static_cast<std::size_t>(one)]));
        if (!where.empty())
            fields["territories"] = schema::normalise(*schema::recordType("professional")->field("territories"), std::move(where));
        std::string phone = "02 61 91"; // kept for fiction, in this part of France
        for (int i = 0; i < 2; ++i) phone += ' ' + std::to_string(10 + m_random.below(90));
        fields["phone"] = phone;
        if (verifiedAgo != never) fields["verifiedOn"] = isoDay(std::max(made, workday(m_setting.last - days(verifiedAgo + 2))));
        return fields;
    }

    std::string away(int fromNow, int long_) const {
        const auto written = [](Days day) {
            const auto iso = isoDay(day);
            return iso.substr(8, 2) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
        };
        return written(m_setting.last + days(fromNow)) + '-' + written(m_setting.last + days(fromNow + long_));
    }

    const Setting &m_setting;
    Saves &m_saves;
    SeededRandom m_random;
};

} // namespace

std::span<const DemoPartner> demoPartners() {
    static const auto made = [] {
        std::vector<DemoPartner> out;
        for (std::size_t i = 0; i < std::size(callables); ++i)
            if (callables[i].partner) out.push_back({i, callables[i].partner, callables[i].themes});
        return out;
    }();
    return made;
}

RecordId demoProfessional(std::uint64_t seed, std::size_t place) {
    SeededRandom random(seed + 40 + place);
    return newUuid7<RecordId>(1'704'200'400'000 + static_cast<std::int64_t>(place), random); // 2024-01-02
}

void drawDirectory(const Setting &setting, Saves &saves) { Directory(setting, saves).draw(); }

} // namespace tp::domain::demo
