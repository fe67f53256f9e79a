// What the steering committee decided, and what it follows.
#include "core/domain/DemoGovernance.h"

namespace tp::domain::demo {
namespace {

// clang-format off
constexpr DecisionWords::Impact none{-1, nullptr};
constexpr DecisionWords decisions[] = {
    {0, "strategy", "Aller d'abord vers la Grâce de Dieu et la vallée", "Les sorties communes se concentrent sur deux secteurs pendant six mois.", "taken", {{0, "Deux éducateurs de plus sont nécessaires le vendredi dans la vallée."}, {1, "Le city stade du Val serait vu une semaine sur deux au lieu de chaque semaine."}}},
    {0, "resources", "Répartition des postes au démarrage", "Les postes sont répartis comme au tableau annexé.", "taken", {none, none}},
    {1, "milestones", "Calendrier des comités de participants", "Quatre comités sur dix-huit mois, un mois avant le comité de pilotage.", "taken", {{2, "La coordination prend en charge les convocations et les relevés."}, none}},
    {1, "evaluation", "Mesurer ce que vivent les personnes, pas seulement les sorties", "Un échange de vingt minutes par trimestre avec un participant sur cinq.", "taken", {{0, "Environ trois heures par référent et par trimestre."}, {6, "L'École peut fournir une trame déjà utilisée."}}},
    {2, "strategy", "Une seule feuille d'information pour les sept structures", "Texte court, lu à voix haute, remis ensuite.", "taken", {{3, "L'accueil du cinéma devra être formé, une heure suffit."}, none}},
    {2, "resources", "Achat d'un second lot de vélos", "Huit vélos d'occasion, entretenus par l'atelier du WIP.", "not_taken", {{4, "Pas de place pour les garder au sec avant les travaux."}, {1, "Les sorties resteraient limitées à huit personnes."}}},
    {3, "milestones", "Premier rapport d'étape", "Remis à la fin du trimestre, relu par deux délégués.", "taken", {none, none}},
    {3, "strategy", "Accompagner le premier jour", "L'accompagnement du premier jour devient la règle pour les immersions et les stages.", "taken", {{0, "Il faut libérer deux matinées par semaine."}, {5, "Possible si les dates sont connues une semaine avant."}}},
    {4, "resources", "Nouvelle répartition des postes", "Un mi-temps passe de la coordination à la vallée.", "taken", {{2, "Les relevés seront écrits à deux voix, avec l'AAJB."}, none}},
    {4, "evaluation", "Travailler avec un regard extérieur", "Une équipe universitaire suit trente parcours.", "postponed", {{6, "Accord de principe, sous réserve de l'avis des participants."}, none}},
    {5, "evaluation", "Regard extérieur : convention de deux ans", "Après l'avis du comité de participants, trente parcours volontaires.", "taken", {{0, "Les référents demandent des dates fixes."}, {1, "Sans effet sur les séances."}}},
    {5, "strategy", "Ouvrir les activités aux partenaires", "Une place sur cinq est proposée aux structures du plateau technique.", "taken", {none, none}},
    {6, "milestones", "Livrable : guide du premier contact", "Écrit par les équipes de rue, illustré par le groupe des Fabriqueurs.", "taken", {{2, "Trois ateliers à prévoir, le matériel est là."}, none}},
    {6, "resources", "Enveloppe de transport pour les participants", "Tickets remis à l'avance dans chaque structure.", "taken", {{5, "Un registre simple à tenir, d'accord."}, {0, "Demande forte de la vallée, à réévaluer dans six mois."}}},
    {7, "strategy", "Un créneau du soir à tour de rôle", "Quatre structures ouvrent un jeudi par mois jusqu'à 19 h 30.", "taken", {{3, "Le cinéma est ouvert, c'est facile."}, {4, "Un agent d'accueil à trouver."}}},
    {7, "evaluation", "Questionnaire de fin raccourci", "Dix questions, à choisir avec les délégués.", "postponed", {none, none}},
    {8, "resources", "Budget de l'année suivante", "Même enveloppe, deux mille euros de plus pour la mobilité.", "taken", {{0, "Permet de garder le bus de la vallée."}, none}},
    {8, "strategy", "Étendre les sorties à Mondeville", "Trois mois d'essai avec l'équipe de Cap'Sport.", "not_taken", {{1, "Possible à partir du trimestre prochain seulement."}, {0, "Trop tôt : l'équipe n'est pas au complet."}}},
    {9, "milestones", "Bilan des dix-huit mois", "Plan du bilan et partage de l'écriture.", nullptr, {{2, "Deux semaines de travail pour la coordination."}, none}},
    {9, "evaluation", "Questionnaire de fin : dix questions", "Version relue par les délégués.", nullptr, {{6, "Les formateurs proposent de le remplir à l'oral."}, none}},
};
constexpr const char *minutes[] = {
    "Tour de table des sept structures.\nLes équipes de rue sont au complet. Le calendrier des sorties est validé.\nLe tableau des postes est adopté.",
    "Premières propositions des participants examinées une à une.\nLes directions saluent la qualité du relevé.\nProchaine étape : la feuille d'information commune.",
    "Retour sur les propositions reportées.\nLes vélos sont refusés faute de place.\nLa feuille d'information est lue à voix haute, deux mots sont changés.",
    "Le relevé du deuxième comité est présenté par deux délégués, en personne.\nLe rapport d'étape est lancé.",
    "Chaque structure annonce ses fermetures à venir.\nLa répartition du second semestre est votée.\nLe regard extérieur est reporté pour entendre les participants.",
    "Troisième relevé. L'avis sur l'évaluation est favorable, sous conditions.\nLes activités s'ouvrent aux partenaires.",
    "Point sur les tickets de transport.\nLe guide du premier contact devient un livrable.",
    "Quatrième relevé. Le créneau du soir est adopté.\nDeux propositions demandent un complément avant réponse.",
    "Budget voté.\nL'essai à Mondeville n'est pas retenu cette année.\nLe comité remercie les délégués qui terminent leur mandat.",
};
constexpr const char *agenda[] = {"Point d'avancement des structures", "Fréquentation du trimestre", "Communication", "Recrutements en cours", "Calendrier"};
constexpr MilestoneWords milestones[] = {
    {"Équipes complètes dans les sept structures", "milestone", 0, -480, 6, nullptr, nullptr},
    {"Feuille d'information commune", "deliverable", 2, -340, 20, "Relue par deux groupes de participants.", "Une seule feuille d'information pour les sept structures"},
    {"Cent premières personnes rencontrées", "milestone", 1, -420, -12, nullptr, nullptr},
    {"Annuaire du plateau technique", "deliverable", 0, -330, 35, "À revérifier chaque année.", nullptr},
    {"Premier rapport d'étape", "deliverable", 2, -270, 9, nullptr, "Premier rapport d'étape"},
    {"Trente badges délivrés", "milestone", 2, -210, 44, nullptr, nullptr},
    {"Film des participants", "deliverable", 3, -180, -3, "Projeté au Café des images devant soixante personnes.", nullptr},
    {"Second lot de vélos", "milestone", 4, -370, dropped, "Abandonné : pas de local.", "Achat d'un second lot de vélos"},
    {"Bilan de l'accompagnement du premier jour", "deliverable", 0, -95, 12, nullptr, "Accompagner le premier jour"},
    {"Convention d'évaluation signée", "milestone", 6, -60, 18, nullptr, "Regard extérieur : convention de deux ans"},
    {"Guide du premier contact", "deliverable", 1, -24, notDone, "Les dessins manquent encore.", "Livrable : guide du premier contact"},
    {"Ouverture du créneau du soir dans quatre structures", "milestone", 3, -9, notDone, "Trois structures sur quatre.", "Un créneau du soir à tour de rôle"},
    {"Dix-huit mois : bilan partagé", "deliverable", 2, 45, notDone, nullptr, nullptr},
    {"Deux cents parcours ouverts", "milestone", 0, 75, notDone, nullptr, nullptr},
    {"Journée des participants", "milestone", 4, 110, notDone, "Proposée par la Grande Tablée.", nullptr},
    {"Dossier de reconduction", "deliverable", 0, 160, notDone, nullptr, nullptr},
};
// clang-format on

} // namespace

std::span<const DecisionWords> decisionWords() { return decisions; }
std::span<const char *const> steeringMinutes() { return minutes; }
std::span<const char *const> steeringAgenda() { return agenda; }
std::span<const MilestoneWords> milestoneWords() { return milestones; }

} // namespace tp::domain::demo
