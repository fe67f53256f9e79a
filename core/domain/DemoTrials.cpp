#include "core/domain/DemoTrials.h"

#include <string_view>

namespace tp::domain::demo {
namespace {

// clang-format off
constexpr TrialPlace making[] = {{2, nullptr}, {4, nullptr}, {-1, "Atelier partagé de la Presqu'île"}};
constexpr TrialPlace moving[] = {{1, nullptr}, {0, nullptr}, {-1, "Club de boxe du Chemin Vert"}};
constexpr TrialPlace screen[] = {{3, nullptr}, {2, nullptr}};
constexpr TrialPlace cooking[] = {{4, nullptr}, {3, nullptr}, {-1, "Cantine solidaire du Calvaire"}};
constexpr TrialPlace talking[] = {{5, nullptr}, {6, nullptr}, {-1, "Mission locale"}};
constexpr TrialPlace learning[] = {{6, nullptr}, {0, nullptr}, {-1, "Centre de formation de la Vallée"}};
constexpr TrialPlace working[] = {{4, nullptr}, {0, nullptr}, {-1, "Les Jardins du Coudray"}, {-1, "Recyclerie des Trois Rives"}};
constexpr TrialPlace trades[] = {{-1, "Boulangerie Tostain"}, {-1, "Garage du Pont"}, {-1, "Résidence Les Tilleuls"}, {-1, "Restaurant Le Halage"}};
constexpr TrialPlace rightsPlaces[] = {{0, nullptr}, {-1, "CCAS"}, {-1, "Espace France services"}};
constexpr TrialPlace driving[] = {{0, nullptr}, {-1, "Auto-école associative du Val"}};
constexpr TrialPlace healthPlaces[] = {{-1, "Bus santé"}, {-1, "Maison de santé de la vallée"}};
constexpr TrialPlace visiting[] = {{6, nullptr}, {2, nullptr}, {4, nullptr}};
constexpr TrialPlace hiring[] = {{5, nullptr}, {-1, "Entreprise Duval Paysages"}, {-1, "Agence d'intérim d'insertion Passerelle"}};

constexpr Trial allTrials[] = {
    {"mobilisation", "workshop", "Fabriquer un objet de ses mains", 0, making},
    {"mobilisation", "sport", "Reprendre une activité physique", 21, moving},
    {"mobilisation", "culture", "Voir un film et en parler", 0, screen},
    {"mobilisation", "support", "Faire le point sur ses droits", 14, rightsPlaces},
    {"mobilisation", "workshop", "Cuisiner pour un repas partagé", 0, cooking},
    {"remobilisation", "workshop", "Monter une courte vidéo", 14, screen},
    {"remobilisation", "work_project", "Tenir un chantier d'une semaine", 5, working},
    {"remobilisation", "support", "Prendre rendez-vous chez un médecin", 10, healthPlaces},
    {"remobilisation", "support", "Préparer le code de la route", 60, driving},
    {"remobilisation", "visit", "Visiter un lieu où l'on apprend un métier", 0, visiting},
    {"project", "interview", "S'entraîner à un entretien", 0, talking},
    {"project", "immersion", "Découvrir un métier pendant trois jours", 3, trades},
    {"project", "training", "Se remettre à niveau en français et en calcul", 45, learning},
    {"project", "internship", "Stage de deux semaines", 12, trades},
    {"access", "interview", "Rencontrer un employeur", 0, hiring},
    {"access", "internship", "Période d'essai en chantier d'insertion", 28, working},
    {"access", "training", "Entrer dans une formation courte", 60, learning},
};

constexpr const char *wish[] = {
    "Travailler dehors, avec les mains, pas trop loin de la maison.",
    "Avoir son propre logement avant l'été, le reste viendra après.",
    "Retrouver un rythme : se lever pour quelque chose.",
    "Passer le permis, pour ne plus dépendre du dernier car.",
    "Apprendre un métier de la cuisine, sans retourner à l'école.",
    "Rencontrer du monde hors du quartier et reprendre confiance.",
    "Un travail à mi-temps, à des heures où les enfants sont à l'école.",
    "{Il|Elle} ne sait pas encore. {Il|Elle} veut surtout essayer plusieurs choses.",
    "Travailler avec des personnes âgées, comme le faisait sa grand-mère.",
    "Faire de la vidéo, en faire peut-être un métier.",
    "Régler ses papiers d'abord, puis chercher une formation.",
    "Être {pris|prise} au sérieux, et ne pas recommencer dix fois la même démarche.",
    "Monter une petite activité de réparation de vélos.",
};
constexpr const char *newPhases[] = {
    "Décidé ensemble lors du dernier point.", "{Il|Elle} se sent {prêt|prête} à passer à la suite.", "Plus tôt que prévu, à sa demande.",
    "Après deux semaines d'hésitation.", "Vu avec l'équipe en réunion de parcours.",
};
constexpr const char *done[] = {
    "{Il|Elle} est {venu|venue} à l'heure et {resté|restée} jusqu'au bout.", "Très bon retour de l'équipe. {Il|Elle} veut continuer.",
    "{Il|Elle} a aidé les autres sans qu'on le lui demande.", "Plus difficile que prévu le matin, mais c'est fait.", "{Il|Elle} en parle avec fierté.",
    "Objectif atteint. À garder pour les badges.", "Ce n'est pas ce qu'{il|elle} veut faire plus tard : c'est bon à savoir aussi.",
};
constexpr const char *stopped[] = {
    "{Il|Elle} a préféré arrêter au bout de deux jours, et a prévenu.", "Le bruit était trop fatigant. Autre lieu à chercher.",
    "Arrêt à cause des horaires de car.", "Un souci de garde d'enfant a interrompu la semaine.",
};
constexpr const char *notCome[] = {
    "Pas {venu|venue}. {Il|Elle} a rappelé le lendemain, le réveil n'avait pas sonné.", "{Il|Elle} n'a pas osé entrer {seul|seule}.",
    "Absence sans nouvelle, {revu|revue} le jeudi au pied de l'immeuble.", "Le rendez-vous tombait en même temps qu'une convocation.",
};
constexpr const char *again[] = {
    "Trop tôt. {Il|Elle} voudrait réessayer dans un lieu plus petit.", "Le courant n'est pas passé avec le groupe, l'envie est restée.",
    "L'atelier lui a plu, pas le lieu. À retenter ailleurs.", "À refaire avec quelqu'un qui l'accompagne le premier jour.",
    "Une première fois pour rien, dit-{il|elle} en riant. D'accord pour recommencer.",
};
constexpr const char *work[] = {"Contrat signé, l'employeur connaît le référent.", "Embauche après la période d'essai.", "Premier salaire attendu à la fin du mois."};
constexpr const char *study[] = {"Entrée confirmée par écrit.", "{Il|Elle} commence lundi, le trajet a été fait ensemble.", "Dossier accepté au second passage."};
constexpr const char *settled[] = {"Ce qui bloquait est réglé, {il|elle} préfère continuer {seul|seule}.", "Une porte reste ouverte, {il|elle} le sait."};
constexpr const char *lost[] = {"Trois appels et deux passages sans réponse.", "{Il|Elle} a changé de numéro. La porte reste ouverte.", "{Il|Elle} ne souhaite plus venir pour le moment."};
// clang-format on

} // namespace

std::span<const Trial> trials() { return allTrials; }
Sentences wishes() { return wish; }
Sentences phaseNotes() { return newPhases; }
Sentences trialNotes(const char *outcome) {
    const std::string_view code(outcome);
    return code == "done"       ? Sentences(done)
           : code == "stopped"  ? Sentences(stopped)
           : code == "not_come" ? Sentences(notCome)
                                : Sentences(again);
}
Sentences exitNotes(const char *situation) {
    const std::string_view code(situation);
    if (code.find("contract") != code.npos || code == "business_creation") return work;
    if (code == "lost_contact" || code == "dropped_out" || code == "moved_away") return lost;
    return code == "rights_opened" || code == "housing_found" || code == "care_started" ? Sentences(settled) : Sentences(study);
}

} // namespace tp::domain::demo
