// Members, and people who do not exist.
#include "core/domain/Demo.h"
#include "core/domain/DemoTables.h"

#include <array>

namespace tp::domain {
namespace {

constexpr DemoStructure structures[] = {
    {"AAJB", "Association des Amis de Jean Bosco"},
    {"CAP", "Cap'Sport"},
    {"DÔM", "Le Dôme"},
    {"CAF", "Café des images"},
    {"WIP", "WIP"},
    {"CRA", "La Cravate Solidaire"},
    {"E2C", "E2C Normandie"},
};
constexpr DemoMember members[] = {
    {0, "Nadège Roussel", Role::Manager},      {0, "Samira Benali", Role::Referent},   {0, "Marc Lefèvre", Role::Referent},
    {1, "Ibrahima Sow", Role::Manager},        {1, "Chloé Vautier", Role::Referent},   {1, "Yann Le Goff", Role::Referent},
    {2, "Hélène Cauchois", Role::Coordinator}, {2, "Bastien Aubry", Role::Referent},   {2, "Leïla Haddad", Role::Referent},
    {3, "Gwenaëlle Marie", Role::Manager},     {3, "Simon Osmont", Role::Referent},    {3, "Fatou Diarra", Role::Referent},
    {4, "Thibault Hue", Role::Manager},        {4, "Maëlle Enault", Role::Referent},   {4, "Karim Lounis", Role::Referent},
    {5, "Sandra Pottier", Role::Manager},      {5, "Valentin Duval", Role::Referent},  {5, "Aïcha Traoré", Role::Referent},
    {6, "Philippe Jouanne", Role::Manager},    {6, "Élise Marguerie", Role::Referent}, {6, "Romain Le Bas", Role::Referent},
};

} // namespace

std::span<const DemoStructure> demoStructures() { return structures; }
std::span<const DemoMember> demoMembers() { return members; }

namespace demo {
namespace {

constexpr std::array women{
    "Océane",   "Laura",   "Mélissa", "Sarah",     "Inès",      "Manon",    "Camille",  "Amandine", "Cindy",   "Kelly",
    "Jessica",  "Marine",  "Aminata", "Fatoumata", "Yasmine",   "Nour",     "Lina",     "Assia",    "Mariam",  "Elena",
    "Svetlana", "Diana",   "Anaïs",   "Léa",       "Chloé",     "Noémie",   "Pauline",  "Justine",  "Coralie", "Ludivine",
    "Vanessa",  "Stacy",   "Aurore",  "Maëva",     "Priscilla", "Zoé",      "Rose",     "Djeneba",  "Salma",   "Hawa",
    "Sofia",    "Ophélie", "Gaëlle",  "Solène",    "Angélique", "Tiphaine", "Marjorie", "Célia",
};
constexpr std::array men{
    "Kevin",   "Dylan",   "Jordan",   "Mathis",     "Enzo",    "Lucas",  "Théo",    "Nathan",      "Steven", "Jimmy",  "Anthony", "Florian",
    "Mamadou", "Ousmane", "Ibrahim",  "Karim",      "Sofiane", "Bilal",  "Youssef", "Mehdi",       "Ahmad",  "Farid",  "Artur",   "Dmytro",
    "Alexis",  "Quentin", "Valentin", "Benjamin",   "Kylian",  "Logan",  "Brandon", "Christopher", "Loïc",   "Gaëtan", "Erwan",   "Maxence",
    "Tom",     "Rayan",   "Amadou",   "Souleymane", "Adama",   "Rachid", "Cédric",  "Ludovic",     "Jérémy", "Samuel", "Noah",    "Bastien",
};
constexpr std::array demoNicknames{"Momo", "Titi", "Kéké",   "Bibi",      "Le Grand", "P'tit Lu", "Zaza",  "Doudou", "Nono",    "Jojo",
                                   "Mimi", "Kiki", "Fanfan", "Le Breton", "Lulu",     "Nanou",    "Sissi", "Toto",   "La Miss", "Rico",
                                   "Vivi", "Sam",  "Alex",   "Charlie",   "Yaya",     "Kader",    "Djo",   "Max",    "Manu",    "Loulou"};
constexpr std::array familyNames{
    "Lemoine",  "Marie",      "Duval",    "Lecomte",  "Hamel",      "Guérin",   "Leroy",     "Lebrun",    "Auvray", "Jeanne",
    "Tostain",  "Levallois",  "Anquetil", "Legrand",  "Bisson",     "Heuzé",    "Vasseur",   "Diallo",    "Camara", "Keïta",
    "Touré",    "Amrani",     "Cherif",   "Mansouri", "Bouaziz",    "Petrenko", "Kovalenko", "Haidari",   "Ahmadi", "Pereira",
    "Da Silva", "Dos Santos", "Poulain",  "Lepetit",  "Lefrançois", "Delaunay", "Picot",     "Madeleine", "Groult", "Quesnel",
};
constexpr Weighted genders[] = {{"woman", 44}, {"man", 52}, {"other", 1}, {"undisclosed", 3}};
constexpr Weighted ages[] = {{"16", 4}, {"17", 7}, {"18", 13}, {"19", 14}, {"20", 12}, {"21", 11}, {"22", 9}, {"23", 7}, {"24", 6},
                             {"25", 5}, {"27", 4}, {"29", 3},  {"33", 3},  {"38", 2},  {"44", 1},  {"51", 1}, {"57", 1}};

const char *bandOf(int age) {
    return age < 16   ? "<16"
           : age < 18 ? "16-17"
           : age < 22 ? "18-21"
           : age < 26 ? "22-25"
           : age < 30 ? "26-29"
           : age < 46 ? "30-45"
           : age < 60 ? "46-59"
                      : "60+";
}

std::string pairs(SeededRandom &random, int count) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += ' ' + std::string(1, static_cast<char>('0' + random.below(10))) + static_cast<char>('0' + random.below(10));
    return out;
}

std::string plainMail(const std::string &name) { // ASCII letters of the name
    std::string out;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) out += static_cast<char>(c | 0x20);
    }
    return out + "@example.org";
}

} // namespace

Person drawPerson(SeededRandom &random, const std::string &day, const char *commune) {
    Person person;
    const std::string gender = weighted(random, genders).code;
    person.feminine = gender != "man";
    const std::string first = gender == "woman" || (gender != "man" && chance(random, 50)) ? oneOf(random, women) : oneOf(random, men);
    const std::string family = oneOf(random, familyNames);
    const auto form = random.below(100);
    person.usualName = form < 55 ? first : form < 80 ? first + ' ' + family.substr(0, 1) + '.' : std::string(oneOf(random, demoNicknames));

    const int age = std::stoi(weighted(random, ages).code);
    auto &fields = person.fields;
    fields["gender"] = gender;
    fields["ageBand"] = bandOf(age);
    if (chance(random, 60)) fields["birthYear"] = std::stoi(day.substr(0, 4)) - age;
    if (chance(random, 35)) fields["familyName"] = family;
    if (chance(random, 55)) fields["phone"] = "06 39 98" + pairs(random, 2);
    if (chance(random, 12)) fields["email"] = plainMail(first + family);
    if (chance(random, 80)) fields["commune"] = commune;

    for (auto wanted = 1 + random.below(4); person.themes.size() < wanted;) {
        const std::string theme = weighted(random, themeWeights()).code;
        bool known = false;
        for (const auto &one : person.themes) known = known || one == theme;
        if (!known) person.themes.push_back(theme);
    }
    return person;
}

std::span<const Weighted> themeWeights() {
    static constexpr Weighted weights[] = {{"housing", 17}, {"employment", 18}, {"training", 13},   {"administrative", 13},
                                           {"finances", 9}, {"mobility", 10},   {"health", 7},      {"family", 6},
                                           {"language", 4}, {"digital", 4},     {"social_ties", 9}, {"rights", 6},
                                           {"justice", 3},  {"addictions", 3}};
    return weights;
}

} // namespace demo
} // namespace tp::domain
