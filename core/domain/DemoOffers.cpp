#include "core/domain/DemoOffers.h"

namespace tp::domain::demo {
namespace {

constexpr unsigned h(unsigned hour, unsigned minute = 0) { return hour * 60 + minute; }

// clang-format off
constexpr Offer allOffers[] = {
    {0, "Permanence papiers et droits", "Apporter ses courriers, les trier, répondre à ceux qui pressent. Sans rendez-vous.", "support", {"administrative", "rights"}, "Local de l'AAJB, Grande Delle", "14327", 8, 120, 2, h(9, 30), 2},
    {0, "Café du jeudi", "Un café, des nouvelles, et ce que l'on veut faire la semaine prochaine.", "other", {"social_ties", nullptr}, "Maison des associations", "14327", 12, 90, 4, h(10), 2},
    {0, "Chercher un logement à plusieurs", "Lire les annonces, préparer un dossier, téléphoner ensemble.", "workshop", {"housing", nullptr}, "Local de l'AAJB, Grande Delle", "14327", 6, 120, 3, h(14), 0},
    {0, "Bus de la vallée", "L'équipe passe avec le bus : un café chaud et des réponses.", "other", {"mobility", "social_ties"}, "Place du marché", "14257", 0, 120, 5, h(10), 0},
    {1, "Sport doux du matin", "Marcher, s'étirer, reprendre son souffle. Tenue ordinaire acceptée.", "sport", {"health", "social_ties"}, "Stade de la Prairie", "14118", 10, 60, 2, h(10), 2},
    {1, "Boxe éducative", "Apprendre à se tenir, à toucher sans frapper. Gants prêtés.", "sport", {"health", nullptr}, "Salle de boxe du Chemin Vert", "14118", 8, 90, 4, h(17, 30), 1},
    {1, "Tournoi du City stade", "Équipes mêlées, arbitrage tenu par les participants.", "sport", {"social_ties", nullptr}, "City stade du Val", "14327", 20, 150, 6, h(14), 0},
    {1, "Sortie vélo sur le halage", "Vélos prêtés et réglés ensemble, rythme du plus lent.", "sport", {"mobility", nullptr}, "Chemin de halage", "14167", 8, 180, 3, h(13, 30), 0},
    {2, "Découpe laser, premiers pas", "Dessiner un objet, le découper, repartir avec.", "workshop", {"digital", "training"}, "Le Dôme, atelier", "14118", 6, 120, 2, h(14), 2},
    {2, "Impression 3D : réparer", "Une pièce cassée à la maison ? On la mesure et on la refait.", "workshop", {"digital", nullptr}, "Le Dôme, atelier", "14118", 6, 150, 4, h(14), 0},
    {2, "Badges : raconter ce que l'on sait faire", "Nommer ses compétences et demander un badge ouvert.", "workshop", {"employment", nullptr}, "Le Dôme, salle du 2e", "14118", 10, 90, 1, h(14), 0},
    {2, "Atelier smartphone", "Photos, boîte mail, démarches en ligne.", "workshop", {"digital", nullptr}, "Bibliothèque, Presqu'île", "14118", 8, 90, 5, h(14), -1, nullptr, true},
    {3, "Projection et discussion", "Un film choisi par le groupe, puis on en parle autour d'un verre.", "culture", {"social_ties", nullptr}, "Café des images", "14327", 25, 150, 4, h(14), 0},
    {3, "Atelier vidéo", "Écrire, tourner et monter un film d'une minute.", "workshop", {"digital", "social_ties"}, "Café des images, petite salle", "14327", 6, 180, 3, h(14), 2},
    {3, "Derrière l'écran", "La cabine, la caisse, l'affiche : les métiers d'un cinéma.", "visit", {"employment", "training"}, "Café des images", "14327", 8, 90, 1, h(10), -1},
    {4, "Cuisine de la Grande Halle", "Préparer le repas du midi avec la cuisinière, puis le partager.", "immersion", {"employment", "training"}, "Le WIP, Grande Halle", "14167", 5, 240, 5, h(9, 30), 2, "Marlène, cuisinière"},
    {4, "Chantier du vendredi", "Bricoler pour le tiers-lieu : bois, peinture, jardin.", "work_project", {"employment", nullptr}, "Le WIP, Grande Halle", "14167", 8, 180, 5, h(13, 30), 2},
    {4, "Réparer son vélo", "Outils et pièces sur place, quelqu'un qui sait.", "workshop", {"mobility", nullptr}, "Le WIP, Grande Halle", "14167", 6, 120, 3, h(14), 0, "Atelier vélo des bénévoles"},
    {5, "S'entraîner à l'entretien", "Deux bénévoles d'entreprise, une tenue à soi, un retour franc.", "interview", {"employment", nullptr}, "Local de La Cravate Solidaire", "14118", 6, 150, 2, h(14), 2, "Bénévoles d'entreprise"},
    {5, "Une tenue pour un rendez-vous", "Choisir, essayer, garder. Photo pour le CV.", "workshop", {"employment", "social_ties"}, "Local de La Cravate Solidaire", "14118", 4, 90, 4, h(10), 0},
    {5, "Cravate mobile en vallée", "La camionnette s'arrête avec les tenues et l'appareil photo.", "workshop", {"employment", "mobility"}, "Relais de services", "14257", 8, 180, 3, h(10), -1},
    {6, "Demi-journée à l'École", "Suivre une matinée de cours, visiter, poser ses questions.", "visit", {"training", nullptr}, "E2C Normandie", "14327", 10, 180, 1, h(9), 0},
    {6, "Remise à niveau : lire et compter", "Petits groupes, chacun à son rythme.", "training", {"language", "training"}, "E2C Normandie", "14327", 7, 120, 2, h(9), 2},
    {6, "Code de la route à plusieurs", "Séries corrigées ensemble, sans se moquer.", "training", {"mobility", "training"}, "E2C Normandie", "14327", 8, 90, 4, h(9, 30), 2},
    {6, "Atelier CV", "Une page, vraie et lisible.", "workshop", {"employment", nullptr}, "Ifs Plaine, salle du bas", "14341", 8, 120, 5, h(9, 30), -1, nullptr, true},
};
// clang-format on

} // namespace

std::span<const Offer> offers() { return allOffers; }

} // namespace tp::domain::demo
