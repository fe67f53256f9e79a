// What participants proposed, and what they were answered.
#include "core/domain/DemoGovernance.h"

namespace tp::domain::demo {
namespace {

// clang-format off
constexpr GroupWords groups[] = {
    {0, "Les Acacias", "Se retrouver le jeudi, parler logement et papiers, préparer les sorties.", 3, 9, 0},
    {0, "Groupe de la vallée", "Ceux qui viennent d'Évrecy et de May-sur-Orne : transports, ateliers plus près de chez soi.", 12, 7, 0},
    {1, "Équipe du matin", "Bouger ensemble deux fois par semaine, à n'importe quel niveau.", 4, 8, 0},
    {1, "Les Boxeurs du Chemin Vert", "La boxe, et ce qui vient après la boxe.", 28, 6, 0},
    {2, "Fabriqueurs", "Inventer, réparer, montrer aux autres.", 4, 7, 0},
    {3, "Ciné-groupe", "Choisir les films, tourner une vidéo par trimestre.", 6, 6, 0},
    {4, "La Grande Tablée", "Cuisiner le vendredi et entretenir le jardin.", 10, 6, 0},
    {5, "Premier pas", "Préparer les entretiens entre pairs.", 14, 5, 110},
    {6, "Objectif code", "Réviser le code à plusieurs, se donner du courage pour la suite.", 20, 5, 0},
    {5, "Voix hautes", "Prendre la parole. Le groupe se forme.", 70, 2, 0},
};

constexpr ProposalWords proposals[] = {
    // first committee
    {0, "activities", "proposal", "Ouvrir un atelier le samedi matin", "En semaine, ceux qui ont des enfants ou un petit travail ne viennent jamais. Un samedi par mois suffirait.", "Discuté longtemps : qui ouvre, qui ferme. Deux délégués proposent d'aider à ranger.", "adopted", false,
        {"accepted", "Un samedi par mois, au Dôme d'abord. Bilan au bout de trois mois.", nullptr, "Équipe de l'atelier", 2}},
    {0, "offer", "proposal", "Un point d'étape tous les deux mois, prévu d'avance", "On ne sait pas quand on fait le point. Avec une date, on se prépare.", "Tout le monde est d'accord.", "adopted", false,
        {"accepted", "Chaque référent donne la date du prochain point à la fin de celui-ci.", nullptr, "Tous les référents", 0}},
    {0, "relations", "proposal", "Un repas partagé par trimestre", "Se voir en dehors des rendez-vous, avec ceux des autres structures.", "Le WIP a une cuisine. Budget à demander.", "adopted", false,
        {"adapted", "Un repas par semestre, cuisiné avec la Grande Tablée ; le goûter de fin d'atelier reste chaque mois.", nullptr, "Marlène Fouques", 4}},
    {0, "activities", "proposal", "Prêter des appareils photo", "Pour les sorties, pas seulement au Dôme.", "Peur de la casse. Idée d'une fiche de prêt.", "adopted", false,
        {"refused", nullptr, "L'assurance ne couvre pas le prêt hors des locaux. Les appareils restent disponibles pendant les ateliers.", nullptr, -1}},
    {0, "offer", "opinion", "Les rendez-vous au téléphone dépannent mais ne remplacent pas", "Par téléphone on dit oui à tout. En face on ose dire non.", "Avis partagé par tous les groupes.", "adopted", false,
        {"accepted", "Un rendez-vous sur deux au moins se tient en présence, là où la personne le souhaite.", nullptr, "Tous les référents", 1}},
    {0, "relations", "proposal", "Un groupe de messages commun", "Pour se prévenir quand une activité change.", "Certains ne veulent pas donner leur numéro.", "not_adopted"},
    {0, "activities", "proposal", "Une sortie à la mer", "Tous ensemble, une journée.", "Retirée : le groupe l'organise lui-même.", "withdrawn"},
    // second
    {1, "offer", "proposal", "Quelqu'un qui accompagne le premier jour", "Le plus dur c'est la porte. Si quelqu'un vient le premier matin, on reste.", "Plusieurs témoignages. Demande forte.", "adopted", false,
        {"accepted", "L'accompagnement du premier jour devient la règle pour les immersions et les stages.", nullptr, "Référents et encadrants", 0}},
    {1, "activities", "proposal", "Des séances de code de la route dans la vallée", "Venir à Hérouville prend deux heures.", "Le groupe de la vallée a compté : neuf personnes intéressées.", "adopted", true,
        {"accepted", "Une séance toutes les deux semaines au relais de services, à l'essai.", nullptr, "Nathalie Ozenne", 6}},
    {1, "activities", "proposal", "Choisir un film sur trois", "On propose une liste, tout le monde vote.", "Le Ciné-groupe tient la liste.", "adopted", false,
        {"accepted", "Le groupe choisit un film sur trois, dès le mois prochain.", nullptr, "Inès Godard", 3}},
    {1, "relations", "proposal", "Présenter les équipes avec leurs photos", "On ne sait pas qui est qui dans les sept structures.", "Un panneau dans chaque lieu.", "adopted", false,
        {"adapted", "Un trombinoscope des prénoms dans chaque accueil, avec l'accord de chacun.", nullptr, "Coordination", 2}},
    {1, "offer", "proposal", "Rembourser les trajets le jour même", "Avancer dix euros, ce n'est pas possible pour tout le monde.", "La question revient à chaque réunion.", "adopted", true,
        {"adapted", "Des tickets de transport sont remis à l'avance ; le remboursement en espèces n'est pas possible.", nullptr, "Sandra Pottier", 5}},
    {1, "offer", "opinion", "Trop de papiers à l'entrée", "On signe sans lire.", "Trois feuilles différentes selon la structure.", "adopted", false,
        {"accepted", "Une seule feuille d'information, lue à voix haute, commune aux sept structures.", nullptr, "Hélène Cauchois", 2}},
    {1, "activities", "proposal", "Un tournoi contre les équipes des structures", "Pour rire.", "Les Boxeurs préfèrent un tournoi entre groupes.", "not_adopted"},
    // third
    {2, "activities", "proposal", "Un atelier de réparation de vélos chaque mois", "Au pied des immeubles, pas seulement à Colombelles.", "Le WIP peut déplacer l'outillage.", "adopted", false,
        {"accepted", "Un mois sur deux à Hérouville, l'autre à Colombelles.", nullptr, "Jules Renouf", 4}},
    {2, "offer", "proposal", "Pouvoir changer d'activité sans tout recommencer", "Quand ça ne marche pas, on a l'impression d'avoir perdu sa place.", "C'est le principe du programme, mais il faut le dire plus souvent.", "adopted", false,
        {"accepted", "Dit à l'entrée et rappelé à chaque point d'étape : on peut retenter ailleurs, avec le même référent.", nullptr, "Tous les référents", 0}},
    {2, "relations", "proposal", "Un lieu ouvert l'après-midi sans inscription", "Un endroit où se poser, sans devoir faire quelque chose.", "L'idée plaît, la charge inquiète.", "adopted", true,
        {"refused", nullptr, "Aucune équipe ne peut assurer une présence quotidienne cette année. La question revient avec le budget suivant.", nullptr, -1}},
    {2, "offer", "proposal", "Des offres d'emploi affichées et expliquées", "Les annonces, on ne les comprend pas. Il faudrait quelqu'un pour les traduire.", "La Cravate Solidaire est d'accord pour essayer.", "adopted", false,
        {"accepted", "Une heure chaque mardi : on lit trois annonces ensemble.", nullptr, "Bérengère Lods", 5}},
    {2, "activities", "opinion", "Les horaires d'été doivent être dits en mai", "L'an dernier on l'a su devant la porte fermée.", "Adopté sans discussion.", "adopted", false,
        {"accepted", "Le calendrier de juillet et août est remis avant la fin mai.", nullptr, "Toutes les structures", 1}},
    {2, "relations", "proposal", "Un parrainage entre anciens et nouveaux", "Être attendu par quelqu'un qui est passé par là.", "Volontaires uniquement. À écrire simplement.", "adopted", false,
        {"adapted", "Essai avec deux groupes pendant six mois, sur la base du volontariat.", nullptr, "Samira Benali", 0}},
    {2, "activities", "proposal", "Acheter une console", "Pour les jours de pluie.", "Le groupe préfère des jeux de société.", "not_adopted"},
    {2, "offer", "proposal", "Un chéquier de transport", "Comme à la mission locale.", "Retirée : déjà répondu avec les tickets.", "withdrawn"},
    // fourth
    {3, "offer", "proposal", "Un créneau du soir chaque semaine", "Ceux qui travaillent la journée décrochent.", "Mardi ou jeudi, à décider avec les équipes.", "adopted", false,
        {"accepted", "Le jeudi jusqu'à 19 h 30, à tour de rôle dans quatre structures.", nullptr, "Coordination", 2}},
    {3, "activities", "proposal", "Une journée des métiers de bouche", "Boulanger, cuisinier, pâtissier : essayer les trois.", "La Grande Tablée veut l'organiser.", "adopted", false,
        {"adapted", "Deux demi-journées plutôt qu'une journée, avec la boulangerie partenaire.", nullptr, "Marlène Fouques", 4}},
    {3, "relations", "proposal", "Dire au revoir à ceux qui partent", "On disparaît sans que personne ne le dise.", "Un mot, un café, et des nouvelles trois mois après.", "adopted", false,
        {"accepted", "Un café de départ est proposé à chacun, avec un appel trois mois plus tard.", nullptr, "Tous les référents", 0}},
    {3, "offer", "proposal", "Des badges montrés aux employeurs", "Un badge que personne ne connaît ne sert à rien.", "Le Dôme prépare une page à imprimer.", "adopted", true},
    {3, "activities", "proposal", "Un potager derrière la Grande Halle", "Il y a la place, et des volontaires.", "Demander à la commune.", "adopted"},
    {3, "offer", "opinion", "Le questionnaire de fin est trop long", "Vingt questions, on coche au hasard.", "Dix questions suffisent.", "adopted"},
    {3, "activities", "proposal", "Un voyage de trois jours", "Voir autre chose.", "Trop cher cette année, à reprendre avec un budget.", "not_adopted"},
    // ahead
    {4, "activities", "proposal", "Un atelier de couture", "Réparer ses vêtements, en faire de nouveaux.", nullptr, nullptr},
    {4, "offer", "proposal", "Être prévenu par message la veille", "On oublie, et ensuite on n'ose plus revenir.", nullptr, nullptr},
    {4, "relations", "opinion", "Plus de temps entre les groupes", "On se croise sans se parler.", nullptr, nullptr},
    {4, "offer", "proposal", "Un casier pour laisser ses affaires", "Ceux qui n'ont pas de chez-soi portent tout.", nullptr, nullptr},
};
// clang-format on

} // namespace

std::span<const GroupWords> groupWords() { return groups; }
std::span<const ProposalWords> proposalWords() { return proposals; }

} // namespace tp::domain::demo
