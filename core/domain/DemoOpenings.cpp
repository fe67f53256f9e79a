#include "core/domain/DemoSentences.h"

namespace tp::domain::demo {
namespace {

constexpr const char *newPerson[] = {
    "Première rencontre, {il|elle} est {venu|venue} vers nous de {lui|elle}-même.",
    "{Rencontré|Rencontrée} pendant la maraude, la discussion s'est engagée autour d'un café.",
    "Première discussion, plutôt courte. {Il|Elle} préfère rester discret{|e} sur son nom.",
    "{Orienté|Orientée} par un ami qui vient déjà aux ateliers.",
    "{Il|Elle} nous observait depuis deux semaines, a fini par poser des questions.",
    "Présentation du programme. {Il|Elle} ne connaissait aucune des structures.",
    "{Croisé|Croisée} sur un banc, {seul|seule}. {Il|Elle} accepte de parler un moment.",
    "{Il|Elle} ne va plus à la mission locale depuis longtemps, dit ne pas savoir par où reprendre.",
    "La gardienne de l'immeuble nous a présentés.",
    "{Venu|Venue} par curiosité, {il|elle} est {resté|restée} plus d'une heure.",
    "Contact pris après plusieurs passages sans réponse. Aujourd'hui {il|elle} a eu envie de parler.",
    "{Il|Elle} attendait le bus, nous avons parlé jusqu'au suivant.",
    "Prise de contact autour du baby-foot, sans papier ni stylo.",
};
constexpr const char *knownPerson[] = {
    "{Revu|Revue} au même endroit, la confiance vient.",
    "Point d'étape. {Il|Elle} est {arrivé|arrivée} à l'heure.",
    "{Il|Elle} n'était pas {venu|venue} au dernier rendez-vous et s'en est {excusé|excusée}.",
    "Bon échange, plus long que d'habitude.",
    "Rencontre rapide entre deux portes.",
    "{Croisé|Croisée} par hasard, nous avons marché un moment ensemble.",
    "Nouvelles après trois semaines de silence.",
    "{Il|Elle} sourit plus que la dernière fois.",
    "{Il|Elle} passait dire bonjour, la conversation a duré.",
    "Rendez-vous prévu, {tenu|tenu}. {Il|Elle} avait préparé ses questions.",
    "{Il|Elle} est {venu|venue} avec ses papiers dans un sac, nous avons trié ensemble.",
    "Retour sur la semaine passée.",
    "Journée difficile, {il|elle} avait surtout besoin d'être {écouté|écoutée}.",
    "{Il|Elle} nous a attendus devant la porte, avant l'ouverture.",
    "Un café partagé, puis on est entrés dans le vif du sujet.",
    "Nous avions convenu de faire le point ce mois-ci.",
    "Passage éclair, mais {il|elle} a tenu à donner des nouvelles.",
};
constexpr const char *byPhone[] = {
    "{Il|Elle} a rappelé dans la journée.",
    "Appel un peu haché, le réseau coupait.",
    "Échange de messages, puis appel d'un quart d'heure.",
    "{Il|Elle} répond plus volontiers au téléphone qu'en face à face.",
    "Message vocal reçu hier, rappel ce matin.",
};
constexpr const char *several[] = {
    "Passé un moment avec eux {n}, l'ambiance était bonne.",
    "{N} personnes que nous connaissons déjà, venues ensemble.",
    "Discussion à {n}, chacun a pris la parole.",
    "Ils étaient {n} autour de la table, les échanges ont été nourris.",
    "Retrouvés ensemble comme convenu, {n} aujourd'hui.",
    "Point collectif à {n} avant l'atelier de la semaine prochaine.",
    "Les {n} se sont connus pendant les ateliers et se donnent des nouvelles.",
    "Trajet en minibus à {n} : on parle mieux en regardant la route.",
};
constexpr const char *strangers[] = {
    "Groupe de {n} personnes, plutôt méfiant au début, puis curieux.",
    "{N} personnes abordées, personne n'a souhaité donner son nom.",
    "Discussion à {n} autour de la table de camping et du thermos.",
    "{N} habitués du lieu. On se salue maintenant.",
    "Groupe de {n} devant l'entrée, musique et bonne humeur.",
    "Échange avec {n} personnes qui attendaient sous l'abri, il pleuvait fort.",
    "Beaucoup de passage, {n} vraies conversations.",
    "Stand posé une heure et demie, {n} personnes se sont arrêtées.",
    "Ils étaient {n} à discuter près des boîtes aux lettres.",
    "Petit groupe de {n}, déjà croisé la semaine dernière.",
    "{N} personnes rencontrées en faisant le tour du quartier à pied.",
    "Prise de contact avec {n} personnes qui passent ici tous les jours.",
};
constexpr const char *strangersAtSport[] = {
    "{N} personnes sont restées après le match pour parler.",
    "Le ballon a fait le travail : {n} personnes, une heure de jeu, puis on s'assoit.",
    "Prise de contact avec {n} personnes à la sortie de la séance.",
    "Séance ouverte, {n} personnes sont venues voir sans s'inscrire.",
    "{N} personnes au bord du terrain, on a parlé pendant la mi-temps.",
    "Échauffement partagé, puis discussion à {n} sur les gradins.",
};
constexpr const char *newPersonAtSport[] = {
    "Première rencontre grâce au tournoi organisé sur place.",
    "{Venu|Venue} pour taper dans le ballon, {il|elle} est {resté|restée} parler.",
    "{Il|Elle} regardait la séance depuis le bord, nous l'avons {invité|invitée} à entrer.",
    "Première séance d'essai, puis une vraie conversation dans les vestiaires vides.",
    "Un habitué du club nous a présentés.",
};
constexpr const char *stranger[] = {
    "Une personne seule, assise à l'écart. Conversation courte mais cordiale.",
    "Une personne du quartier, qui ne souhaite pas donner son nom pour l'instant.",
    "Une personne nous a demandé son chemin, puis ce que nous faisions là.",
    "Une seule personne dehors avec ce froid, elle a accepté un café.",
    "Échange bref avec une personne qui promenait son chien.",
    "Une personne habituée du lieu, qui connaît tout le monde.",
    "Conversation avec une personne qui rentrait du travail de nuit.",
};
constexpr const char *mood[] = {
    "On sent de la fatigue.",
    "Beaucoup d'humour, malgré tout.",
    "{Il|Elle} dit en avoir assez de répéter son histoire.",
    "{Il|Elle} a parlé de son grand-père, mécanicien, avec fierté.",
    "{Il|Elle} dessine très bien, {il|elle} nous a montré son carnet.",
    "{Il|Elle} s'occupe de ses petits frères le soir.",
    "{Il|Elle} aimerait être utile à quelque chose.",
    "{Il|Elle} regarde beaucoup son téléphone mais écoute tout.",
    "{Il|Elle} a aidé à ranger sans qu'on le demande.",
    "{Il|Elle} a du mal avec les horaires du matin, on en tient compte.",
    "{Il|Elle} cuisine pour toute la bande, cela se sait dans le quartier.",
    "{Il|Elle} ne veut pas qu'on appelle chez ses parents.",
    "{Il|Elle} se dit {prêt|prête} à essayer, à son rythme.",
    "Le courant passe bien.",
};
constexpr const char *groupMood[] = {
    "On a beaucoup ri.",
    "L'ambiance était un peu tendue, la police venait de passer.",
    "Plusieurs demandent ce qu'on propose vraiment, et à qui.",
    "Le prénom de notre collègue circule, c'est bon signe.",
    "Une voisine nous a apporté du thé.",
    "Le froid a écourté la discussion.",
    "La question qui revient : « est-ce que c'est obligatoire ? » Non.",
    "On reviendra avec le vélo-cargo, il attire l'œil.",
    "Personne ne connaissait le Dôme, à dix minutes à pied.",
    "Les dépliants restent dans les poches, la conversation marche mieux.",
    "Un groupe voisin écoutait de loin.",
};

} // namespace

Sentences newPersonOpenings() { return newPerson; }
Sentences knownPersonOpenings() { return knownPerson; }
Sentences phoneOpenings() { return byPhone; }
Sentences severalOpenings() { return several; }
Sentences strangersOpenings() { return strangers; }
Sentences strangersAtSportOpenings() { return strangersAtSport; }
Sentences newPersonAtSportOpenings() { return newPersonAtSport; }
Sentences strangerOpenings() { return stranger; }
Sentences moods() { return mood; }
Sentences groupMoods() { return groupMood; }

} // namespace tp::domain::demo
