#include "core/domain/Needs.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <utility>

namespace tp::domain {
namespace {

// Beginnings of folded words, and the theme they speak of. Everyday words of the people met, French first.
struct Speaks {
    std::string_view beginning, theme;
};
constexpr Speaks speaking[] = {
    {"logement", "housing"},
    {"loge", "housing"},
    {"heberg", "housing"},
    {"toit", "housing"},
    {"loyer", "housing"},
    {"expuls", "housing"},
    {"rue", "housing"},
    {"dorm", "housing"},
    {"squat", "housing"},
    {"apparte", "housing"},
    {"maison", "housing"},
    {"hotel", "housing"},
    {"housing", "housing"},
    {"rent", "housing"},
    {"emploi", "employment"},
    {"travail", "employment"},
    {"boulot", "employment"},
    {"job", "employment"},
    {"chomage", "employment"},
    {"cv", "employment"},
    {"embauch", "employment"},
    {"interim", "employment"},
    {"metier", "employment"},
    {"patron", "employment"},
    {"work", "employment"},
    {"formation", "training"},
    {"ecole", "training"},
    {"diplome", "training"},
    {"etude", "training"},
    {"apprenti", "training"},
    {"stage", "training"},
    {"cap", "training"},
    {"decroch", "training"},
    {"training", "training"},
    {"papier", "administrative"},
    {"administ", "administrative"},
    {"dossier", "administrative"},
    {"demarche", "administrative"},
    {"courrier", "administrative"},
    {"impot", "administrative"},
    {"identite", "administrative"},
    {"titre", "administrative"},
    {"prefecture", "administrative"},
    {"sejour", "administrative"},
    {"argent", "finances"},
    {"dette", "finances"},
    {"budget", "finances"},
    {"banque", "finances"},
    {"surendett", "finances"},
    {"endett", "finances"},
    {"facture", "finances"},
    {"credit", "finances"},
    {"huissier", "finances"},
    {"money", "finances"},
    {"debt", "finances"},
    {"permis", "mobility"},
    {"voiture", "mobility"},
    {"transport", "mobility"},
    {"bus", "mobility"},
    {"velo", "mobility"},
    {"deplac", "mobility"},
    {"scooter", "mobility"},
    {"conduire", "mobility"},
    {"sante", "health"},
    {"medecin", "health"},
    {"docteur", "health"},
    {"malad", "health"},
    {"soin", "health"},
    {"soign", "health"},
    {"psy", "health"},
    {"dent", "health"},
    {"hopital", "health"},
    {"handicap", "health"},
    {"mdph", "health"},
    {"moral", "health"},
    {"deprim", "health"},
    {"angoiss", "health"},
    {"lunette", "health"},
    {"famille", "family"},
    {"enfant", "family"},
    {"bebe", "family"},
    {"parent", "family"},
    {"garde", "family"},
    {"creche", "family"},
    {"couple", "family"},
    {"separ", "family"},
    {"divorc", "family"},
    {"violence", "family"},
    {"francais", "language"},
    {"langue", "language"},
    {"fle", "language"},
    {"lire", "language"},
    {"ecrire", "language"},
    {"illettr", "language"},
    {"traduc", "language"},
    {"numerique", "digital"},
    {"ordinateur", "digital"},
    {"internet", "digital"},
    {"telephone", "digital"},
    {"mail", "digital"},
    {"ordi", "digital"},
    {"informatique", "digital"},
    {"seul", "social_ties"},
    {"isole", "social_ties"},
    {"solitude", "social_ties"},
    {"rencontr", "social_ties"},
    {"sortir", "social_ties"},
    {"ami", "social_ties"},
    {"droit", "rights"},
    {"rsa", "rights"},
    {"caf", "rights"},
    {"apl", "rights"},
    {"aah", "rights"},
    {"css", "rights"},
    {"avocat", "justice"},
    {"justice", "justice"},
    {"prison", "justice"},
    {"tribunal", "justice"},
    {"juge", "justice"},
    {"peine", "justice"},
    {"police", "justice"},
    {"alcool", "addictions"},
    {"drogue", "addictions"},
    {"addict", "addictions"},
    {"cannabis", "addictions"},
    {"fume", "addictions"},
    {"boit", "addictions"},
};
// Words that say nothing of a need.
constexpr std::string_view silent[] = {
    "a",   "ai",   "as",   "au",   "aux",  "avec",     "besoin", "c",     "ca",     "ce",      "cet",   "cette", "cherche",
    "d",   "dans", "de",   "des",  "doit", "du",       "elle",   "en",    "est",    "et",      "etre",  "faire", "faut",
    "for", "has",  "il",   "ils",  "in",   "j",        "je",     "l",     "la",     "le",      "les",   "leur",  "lui",
    "m",   "ma",   "mais", "mes",  "mon",  "n",        "ne",     "needs", "no",     "nous",    "of",    "on",    "ont",
    "ou",  "par",  "pas",  "peut", "plus", "pour",     "qu",     "que",   "qui",    "s",       "sa",    "sans",  "se",
    "ses", "she",  "he",   "son",  "sont", "sur",      "t",      "the",   "to",     "tout",    "tres",  "trop",  "trouver",
    "un",  "une",  "va",   "veut", "vers", "voudrait", "y",      "deja",  "quelqu", "quelque", "chose", "aide",  "aider",
};
constexpr std::size_t shortest = 4; // a beginning of fewer letters must be the whole word

std::string stem(std::string word) { // dettes and dette are one
    while (word.size() > shortest && (word.back() == 's' || word.back() == 'x' || word.back() == 'e')) word.pop_back();
    return word;
}

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> out;
    std::string word;
    for (const char c : foldText(text) + ' ')
        if (c != ' ')
            word += c;
        else if (!word.empty())
            out.push_back(std::exchange(word, {}));
    return out;
}

bool isSilent(const std::string &word) { return std::find(std::begin(silent), std::end(silent), word) != std::end(silent); }

// A word in a text: the same, or one begins as the other when that is long enough to mean it.
bool hasWord(const std::vector<std::string> &sorted, const std::string &stemmed) {
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), stemmed);
    if (at == sorted.end()) return false;
    return stemmed.size() < shortest ? *at == stemmed : at->starts_with(stemmed);
}

void addOnce(std::vector<std::string> &to, const std::string &what) {
    if (std::find(to.begin(), to.end(), what) == to.end()) to.push_back(what);
}

} // namespace

Need readNeed(std::string_view typed) {
    Need need;
    for (const auto &word : foldedWords(typed)) {
        if (isSilent(word)) continue;
        addOnce(need.words, word);
        for (const auto &[beginning, theme] : speaking)
            if (beginning.size() < shortest ? word == beginning || word == std::string(beginning) + 's' : word.starts_with(beginning))
                addOnce(need.themes, std::string(theme));
    }
    return need;
}

HelpIndex::HelpIndex(std::span<const HelpOffer> offers) {
    m_offers.reserve(offers.size());
    for (const auto &offer : offers) {
        Offer made{foldedWords(offer.text), offer.themes};
        std::sort(made.words.begin(), made.words.end());
        m_offers.push_back(std::move(made));
    }
}

std::vector<HelpMatch> HelpIndex::find(const Need &need) const {
    std::vector<std::string> stems;
    for (const auto &word : need.words) stems.push_back(stem(word));
    std::vector<HelpMatch> out;
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        HelpMatch match;
        match.offer = i;
        for (std::size_t word = 0; word < stems.size(); ++word)
            if (hasWord(m_offers[i].words, stems[word])) match.words.push_back(need.words[word]);
        for (const auto &theme : need.themes)
            if (std::find(m_offers[i].themes.begin(), m_offers[i].themes.end(), theme) != m_offers[i].themes.end())
                match.themes.push_back(theme);
        match.score = static_cast<int>(3 * match.words.size() + 2 * match.themes.size());
        if (match.score > 0) out.push_back(std::move(match));
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    return out;
}

} // namespace tp::domain
