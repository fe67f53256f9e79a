#include "core/domain/DemoSentences.h"

namespace tp::domain::demo {
namespace {

// clang-format off
constexpr const char *housing[] = {"{Hébergé|Hébergée} chez un ami, mais cela ne durera pas.", "{Il|Elle} dort tantôt chez sa sœur, tantôt dans sa voiture.",
    "Cherche un studio, sans garant pour le moment.", "Dossier de logement social à renouveler avant la fin du mois.", "Le foyer l'oblige à partir à la fin de l'hiver.",
    "{Il|Elle} a visité une chambre en résidence jeunes actifs, attend la réponse.", "Tension avec le propriétaire, deux loyers de retard."};
constexpr const char *housingGroup[] = {"Il est surtout question de logement : chez les parents, chez des amis, rarement chez soi.", "Les délais du logement social découragent tout le monde.",
    "Deux d'entre eux dorment chez des amis en ce moment.", "L'humidité dans les appartements revient dans toutes les phrases."};
constexpr const char *employment[] = {"Cherche un travail, de préférence dehors.", "{Il|Elle} a fait trois missions d'intérim cet été, rien depuis.", "Voudrait voir à quoi ressemble un chantier d'insertion.",
    "{Il|Elle} a envoyé des candidatures en restauration, sans réponse.", "Un oncle pourrait {l'embaucher|l'embaucher} sur les marchés.", "L'entretien de mardi s'est mal passé, {il|elle} veut retenter.",
    "{Il|Elle} travaille de temps en temps sans être {déclaré|déclarée}, et aimerait en sortir."};
constexpr const char *employmentGroup[] = {"On parle boulot : l'intérim, les horaires, les patrons qui ne rappellent pas.", "Intérêt pour le forum de l'emploi, à condition d'y aller ensemble.",
    "Plusieurs cherchent un petit travail pour l'été.", "Le permis et le travail, l'un ne va pas sans l'autre, disent-ils."};
constexpr const char *training[] = {"{Il|Elle} voudrait reprendre une formation, pas l'école.", "Le métier de soudeur {le|la} tente depuis le chantier.", "A quitté le lycée en première, sans le dire tout de suite.",
    "Intérêt pour l'aide à la personne, stage à trouver.", "{Il|Elle} a aimé l'initiation à la découpe laser, veut recommencer.", "Réunion d'information de l'E2C : d'accord pour y aller si on l'accompagne.",
    "Le CAP cuisine reste son idée."};
constexpr const char *trainingGroup[] = {"Le mot « formation » fait fuir, « essayer un métier » fait rester.", "Les ateliers du Dôme intriguent, surtout l'imprimante 3D.", "Questions sur l'E2C : combien de temps, combien payé.",
    "Deux seraient partants pour une journée découverte."};
constexpr const char *administrative[] = {"Carte d'identité perdue, démarche commencée ensemble.", "Un courrier de la préfecture n'avait pas été ouvert.", "La déclaration trimestrielle est en retard.",
    "{Il|Elle} n'a plus d'adresse stable : domiciliation à demander au CCAS.", "Le titre de séjour arrive à échéance au printemps.", "Pile de courriers triée, il n'en reste que quatre à traiter.",
    "L'acte de naissance a été demandé en ligne depuis le local."};
constexpr const char *administrativeGroup[] = {"Beaucoup de questions de papiers, on note les plus urgentes.", "Les courriers font peur : proposition d'une permanence au local.", "Plusieurs cartes d'identité périmées.",
    "Le site de la préfecture est au centre de toutes les plaintes."};
constexpr const char *finances[] = {"Plus rien sur le compte depuis le 10.", "{Il|Elle} compte beaucoup, et bien : c'est un point d'appui.", "Dette de téléphone, échéancier à négocier.",
    "Aide alimentaire demandée pour la semaine.", "La bourse du CEJ est tombée, {il|elle} respire un peu.", "Une amende impayée bloque tout le reste."};
constexpr const char *financesGroup[] = {"L'argent revient dans chaque phrase.", "On explique comment fonctionne l'épicerie solidaire.", "Les fins de mois commencent le 12, disent-ils en riant à moitié."};
constexpr const char *mobility[] = {"Sans permis, tout prend deux heures.", "{Il|Elle} n'ose pas prendre le tramway {seul|seule}.", "Code en cours, l'examen est dans un mois.", "Le dernier car est à 18 h, impossible de suivre l'atelier du soir.",
    "Un vélo de l'atelier lui conviendrait, à voir samedi.", "{Il|Elle} vient en trottinette depuis Colombelles, même sous la pluie."};
constexpr const char *mobilityGroup[] = {"Le car ne passe plus après 19 h : c'est la première demande.", "Le prix du permis, encore et toujours.", "Idée d'un atelier de réparation de vélos au pied de l'immeuble."};
constexpr const char *health[] = {"Pas de médecin traitant depuis le déménagement.", "{Il|Elle} dort mal et en parle pour la première fois.", "Rendez-vous chez le dentiste à prendre, cela traîne depuis un an.",
    "La carte Vitale n'est plus à jour.", "{Il|Elle} demande à qui parler, sans que cela se sache. Information donnée."};
constexpr const char *healthGroup[] = {"On évoque l'accès aux soins, les délais, les médecins qui ne prennent plus personne.", "Présentation du bus santé qui passe le mois prochain.", "Le sommeil, les écrans, la fatigue : conversation sérieuse."};
constexpr const char *family[] = {"{Il|Elle} a revu sa mère après six mois.", "La garde de sa fille {le|la} préoccupe.", "Relations tendues à la maison depuis la rentrée.", "{Il|Elle} va être {père|mère} à l'automne, mélange de joie et d'inquiétude.",
    "Sa grande sœur l'encourage, on pourrait l'associer."};
constexpr const char *familyGroup[] = {"On parle des parents, de ceux qui aident et de ceux qui manquent.", "Plusieurs gardent les plus petits après l'école."};
constexpr const char *language[] = {"Le français parlé vient vite, l'écrit moins.", "{Il|Elle} suit des cours deux soirs par semaine et voudrait pratiquer davantage.", "Nous avons parlé avec une application de traduction.",
    "Niveau A2 validé, {il|elle} en est très {fier|fière}."};
constexpr const char *languageGroup[] = {"Conversation en trois langues, on finit par se comprendre.", "Demande d'un atelier de conversation le samedi."};
constexpr const char *digital[] = {"Plus d'accès à sa boîte mail, mot de passe oublié.", "{Il|Elle} fait tout sur son téléphone, dont l'écran est cassé.", "Espace France Travail retrouvé ensemble.",
    "À l'aise avec la vidéo, {il|elle} monte des clips pour le quartier."};
constexpr const char *digitalGroup[] = {"Les démarches en ligne bloquent, personne n'a d'imprimante.", "L'atelier vidéo du Café des images plaît beaucoup sur le papier."};
constexpr const char *socialTies[] = {"{Il|Elle} ne voit presque personne en ce moment.", "Le sport du jeudi est devenu son repère.", "{Il|Elle} voudrait rencontrer des gens en dehors du quartier.",
    "Les soirées au Café des images lui font du bien.", "{Il|Elle} a proposé de tenir la buvette au prochain tournoi."};
constexpr const char *socialTiesGroup[] = {"Envie de refaire un repas partagé.", "Le manque de lieu où se poser revient souvent.", "Tournoi proposé pour les vacances, les équipes se forment déjà.", "Une sortie au cinéma est décidée à main levée."};
constexpr const char *rights[] = {"{Il|Elle} ne savait pas avoir droit à la prime d'activité.", "Droits à la complémentaire santé à ouvrir.", "Simulation faite ensemble : le RSA serait possible dès l'anniversaire.",
    "Recours à rédiger, le délai court encore."};
constexpr const char *rightsGroup[] = {"On fait le tour des aides possibles, il y a de la surprise.", "Beaucoup pensent n'avoir droit à rien."};
constexpr const char *justice[] = {"Une convocation est arrivée, {il|elle} souhaite ne pas y aller {seul|seule}.", "{Il|Elle} a rendez-vous avec le SPIP en fin de mois.", "Travail d'intérêt général terminé hier."};
constexpr const char *justiceGroup[] = {"Un contrôle d'identité a occupé la moitié de la discussion.", "Questions sur les droits pendant un contrôle."};
constexpr const char *addictions[] = {"{Il|Elle} aimerait réduire et le dit sans détour.", "Adresse d'un lieu d'écoute donnée, sans insister.", "Deux semaines sans, {il|elle} compte les jours."};
constexpr const char *addictionsGroup[] = {"On parle consommation sans juger, des cartes du lieu d'écoute sont prises.", "Le sujet vient d'eux, on écoute surtout."};

constexpr const char *callBack[] = {"On se rappelle.", "{Il|Elle} préfère un message avant d'être {appelé|appelée}.", "Je rappelle pour confirmer l'heure.", "À rappeler, plutôt l'après-midi."};
constexpr const char *meetAgain[] = {"On se revoit au même endroit.", "Nouveau rendez-vous pris, ici.", "{Il|Elle} repasse la semaine prochaine.", "Prochain point dans quinze jours, {il|elle} choisit le lieu."};
constexpr const char *accompany[] = {"Je l'accompagne au rendez-vous.", "On y va ensemble, départ du local.", "Proposé de faire le trajet à deux la première fois."};
constexpr const char *refer[] = {"Orientation proposée, {il|elle} réfléchit.", "D'accord pour que j'en parle à la collègue du plateau technique.", "Contact pris avec le partenaire, réponse attendue."};
constexpr const char *workshop[] = {"{Invité|Invitée} à l'atelier de jeudi.", "{Inscrit|Inscrite} pour essayer, sans engagement.", "{Il|Elle} viendra voir l'atelier, au moins une fois."};
constexpr const char *inform[] = {"Je me renseigne et je reviens vers {lui|elle}.", "À vérifier avec la coordination.", "Réponse à trouver d'ici notre prochain passage."};
constexpr const char *nothing[] = {"Rien de prévu pour l'instant, la porte reste ouverte.", "{Il|Elle} sait où nous trouver.", "On laisse venir."};
constexpr const char *open[] = {"{Il|Elle} garde notre carte.", "À suivre.", "{Il|Elle} connaît nos horaires.", "On continue."};

constexpr const char *groupMeet[] = {"On repasse la semaine prochaine, même heure.", "Rendez-vous donné au même endroit.", "Retour prévu avec un collègue de Cap'Sport."};
constexpr const char *groupWorkshop[] = {"Invitation lancée pour l'atelier de jeudi.", "Trois places réservées pour la séance découverte.", "Affiche laissée pour l'atelier."};
constexpr const char *groupInform[] = {"On se renseigne et on revient avec des réponses.", "Question remontée à la coordination."};
constexpr const char *groupOther[] = {"Numéro du local laissé.", "À poursuivre.", "On garde le contact par le groupe de messages.", "Le lieu mérite d'y revenir plus tard dans la journée."};

constexpr ThemeSentences themes[] = {
    {"housing", housing, housingGroup}, {"employment", employment, employmentGroup}, {"training", training, trainingGroup},
    {"administrative", administrative, administrativeGroup}, {"finances", finances, financesGroup}, {"mobility", mobility, mobilityGroup},
    {"health", health, healthGroup}, {"family", family, familyGroup}, {"language", language, languageGroup}, {"digital", digital, digitalGroup},
    {"social_ties", socialTies, socialTiesGroup}, {"rights", rights, rightsGroup}, {"justice", justice, justiceGroup}, {"addictions", addictions, addictionsGroup},
};
constexpr StepSentences steps[] = {{"call_back", callBack}, {"meet_again", meetAgain}, {"accompany", accompany}, {"refer", refer},
    {"workshop", workshop}, {"inform", inform}, {"none", nothing}, {"", open}};
constexpr StepSentences groupSteps[] = {{"meet_again", groupMeet}, {"workshop", groupWorkshop}, {"inform", groupInform}, {"", groupOther}};
// clang-format on

} // namespace

std::span<const ThemeSentences> themeSentences() { return themes; }
std::span<const StepSentences> stepSentences() { return steps; }
std::span<const StepSentences> groupStepSentences() { return groupSteps; }

} // namespace tp::domain::demo
