#include "core/crypto/CommonWords.h"

#include <unordered_map>

namespace tp::crypto {

namespace {
// Tried in the first few dozen guesses.
constexpr std::string_view passwords =
    "password motdepasse passe mdp admin administrateur azerty qwerty azertyuiop qwertyuiop letmein welcome bienvenue bonjour salut secret "
    "soleil doudou loulou chouchou coucou iloveyou jetaime jtaime amour dragon monkey football princesse princess starwars superman batman "
    "pokemon nicolas marseille paris france caen calvados normandie normand aajb user utilisateur test toto titi tata tutu root guest "
    "changeme abc pass login default master ordinateur internet windows linux google facebook connexion session compte";
// Little words: they fill sentences and tell almost nothing.
constexpr std::string_view glue =
    "le la les un une des du de au aux et ou ni ne pas est sont suis es ai as il elle on nous vous ils je tu me te se ce ca mon ton son ma "
    "ta sa mes tes ses nos vos que qui quoi dans par pour sur sous avec sans en the an of to in is it my your you and or for with on at be "
    "am are was this that i we he she no not yes oui non bien tres plus";
constexpr std::string_view words =
    // French
    "maison jardin chien chat cheval oiseau poisson lapin souris vache mouton poule canard loup renard ours lion tigre singe elephant "
    "arbre fleur rose rouge bleu vert jaune noir noire blanc blanche orange violet gris grand petit petite grande beau belle bon bonne "
    "mauvais vieux jeune nouveau homme femme enfant fille garcon pere mere frere soeur ami amie famille bebe papa maman mamie papy oncle "
    "tante cousin cousine voisin temps jour nuit matin soir midi heure minute seconde semaine mois annee hier demain aujourdhui lundi "
    "mardi "
    "mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "printemps ete automne hiver pluie neige vent orage nuage lune etoile ciel terre mer plage vague sable montagne riviere fleuve lac "
    "foret "
    "campagne ville village rue route chemin pont place gare train voiture velo avion bateau camion moto bus tram table chaise lit porte "
    "fenetre mur toit cuisine chambre salon bureau lampe livre page crayon stylo papier lettre mot phrase histoire musique chanson guitare "
    "piano violon danse film theatre photo image couleur jeu sport ballon equipe match ecole classe eleve maitre professeur travail metier "
    "medecin docteur infirmier police pompier boulanger pain beurre fromage lait oeuf viande pomme poire banane tomate patate salade soupe "
    "gateau chocolat sucre sel poivre cafe vin biere eau verre tasse assiette fourchette couteau cuillere pirate cerise fraise citron "
    "raisin "
    "carotte limonade malade farine petale domino tapis robe chemise pantalon chapeau manteau chaussure pied main tete bras jambe coeur "
    "yeux "
    "nez bouche oreille cheveux vie mort sante bonheur joie peur colere reve espoir liberte egalite fraternite paix guerre monde pays roi "
    "reine prince chevalier chateau argent or fer bois pierre verite silence lumiere ombre feu flamme fumee glace force magie ange diable "
    "dieu esprit corps clef cle agrafe pile correct lapine karate kimono bikini panama kanape marina manitou judo tatami safari "
    "pijama pyjama vanille vanilla koala panda girafe zebre baleine dauphin tortue grenouille papillon abeille fourmi araignee manger "
    "boire "
    "dormir courir marcher aimer vivre rire pleurer chanter parler ecouter lire ecrire jouer rencontre territoire partage association "
    "educateur rue prevention accueil cidre pommeau camembert viking tapisserie debarquement plaisir vacances camping piscine cinema "
    "telephone portable clavier ecran souriceau limace escargot hibou chouette corbeau pigeon kilometre numero zero deux trois quatre cinq "
    "six sept huit neuf dix vingt cent mille premier dernier toujours jamais encore maintenant rien tout tous toute "
    // English
    "love hello house garden dog cat horse bird fish rabbit mouse cow sheep wolf bear tiger flower tree river mountain forest ocean beach "
    "summer winter spring autumn monday friday sunday january december black white red blue green yellow purple orange big small good "
    "happy "
    "lucky baby girl boy man woman king queen prince knight angel devil magic power freedom peace world country city street computer "
    "coffee "
    "chocolate cheese apple banana cherry lemon pepper ginger cookie football soccer hockey baseball basketball tennis golf music guitar "
    "battery staple shadow sunshine flower silver golden diamond crystal thunder storm hunter killer ranger soldier phoenix eagle falcon "
    "star moon night light heart life death time money job friend family mother father sister brother forever never always";
constexpr std::string_view names =
    "marie jean pierre michel andre philippe alain bernard jacques daniel claude francoise catherine monique sylvie nathalie isabelle "
    "martine "
    "christine nicole jacqueline anne valerie sandrine stephanie veronique sophie celine julie camille lea manon chloe emma sarah laura "
    "pauline mathilde marine oceane lucie clara louise alice jade lina rose anna mila eva nina julia romane zoe juliette agathe jeanne "
    "lucas hugo louis nathan enzo theo thomas antoine alexandre clement maxime julien romain kevin jeremy anthony guillaume sebastien "
    "david "
    "laurent christophe frederic olivier pascal thierry patrick gerard robert richard roger rene marcel paul gabriel raphael arthur jules "
    "adam mael leo liam noah ethan tom sacha mohamed mohammed ahmed ali omar karim rachid samir said youssef ibrahim mamadou moussa amadou "
    "fatima fatou aminata aicha khadija leila samira nadia malika karima yasmine amina ines jamila nadira tamara monika veronika rebeka "
    "natacha tatiana svetlana olga ivan dimitri maria ana joao jose carlos michael john james jessica jennifer ashley amanda charlie "
    "daniele "
    "martin bernard durand dubois moreau leroy lefebvre roux lambert bonnet girard lisieux bayeux vire falaise honfleur deauville "
    "trouville "
    "cabourg ouistreham herouville ifs mondeville colombelles rouen havre cherbourg rennes nantes lyon lille bordeaux toulouse nice "
    "strasbourg montpellier london madrid berlin roma milano kanada canada toronto afrika afrique algerie maroc tunisie mali senegal";

using Index = std::unordered_map<std::string_view, int>;
void add(Index &index, std::string_view list, int bits) {
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end) index.try_emplace(list.substr(0, end), bits);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}
} // namespace

int commonWordBits(std::string_view lowerCaseWord) {
    static const Index index = [] {
        Index made;
        add(made, passwords, 5);
        add(made, glue, 4);
        add(made, words, 10);
        add(made, names, 9);
        return made;
    }();
    const auto at = index.find(lowerCaseWord);
    return at == index.end() ? 0 : at->second;
}

} // namespace tp::crypto
