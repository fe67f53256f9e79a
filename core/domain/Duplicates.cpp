#include "core/domain/Duplicates.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <set>

namespace tp::domain {
namespace {

struct Nickname {
    const char *nickname, *name;
};
constexpr Nickname nicknames[] = {
    {"alex", "alexandre"},   {"alex", "alexis"},       {"alex", "alexandra"}, {"ben", "benjamin"},  {"ben", "benoit"},
    {"chris", "christophe"}, {"chris", "christopher"}, {"dede", "andre"},     {"djo", "jonathan"},  {"fanfan", "francois"},
    {"fati", "fatoumata"},   {"fatou", "fatoumata"},   {"flo", "florian"},    {"flo", "florence"},  {"fred", "frederic"},
    {"gaby", "gabriel"},     {"greg", "gregory"},      {"jo", "joseph"},      {"jojo", "jordan"},   {"kader", "abdelkader"},
    {"keke", "kevin"},       {"leo", "leonard"},       {"loulou", "louis"},   {"lulu", "lucas"},    {"lulu", "lucie"},
    {"manu", "emmanuel"},    {"mat", "mathieu"},       {"mat", "mathis"},     {"max", "maxime"},    {"max", "maxence"},
    {"mel", "melissa"},      {"mel", "melanie"},       {"mimi", "mireille"},  {"momo", "mohamed"},  {"momo", "mamadou"},
    {"nico", "nicolas"},     {"nono", "noah"},         {"oce", "oceane"},     {"pat", "patrick"},   {"phil", "philippe"},
    {"rico", "eric"},        {"sam", "samuel"},        {"sam", "samira"},     {"seb", "sebastien"}, {"sissi", "cindy"},
    {"steph", "stephane"},   {"steph", "stephanie"},   {"theo", "theodore"},  {"tim", "timothee"},  {"titi", "thierry"},
    {"toto", "thomas"},      {"tom", "thomas"},        {"val", "valentin"},   {"vivi", "vivien"},   {"yaya", "yassine"},
    {"zaza", "isabelle"},
};

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> out;
    const auto folded = foldText(text);
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        out.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

bool isVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// First letter, then consonants: Yassine, Yacine → isn. Transcriptions differ in their vowels.
std::string skeleton(std::string_view sound) {
    std::string out;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        if ((i == 0 || !isVowel(sound[i])) && (out.empty() || out.back() != sound[i])) out += sound[i];
    }
    return out;
}

struct Names {
    std::string given;               // folded; empty when there is none
    std::vector<std::string> family; // ways to say it: all in one word (Ben Ali, Benali), its last word (Da Silva, Silva); an initial
};
Names namesOf(const PersonSketch &person) {
    auto usual = wordsOf(person.usualName), family = wordsOf(person.familyName);
    Names out;
    if (!usual.empty()) out.given = usual.front();
    if (family.empty() && !usual.empty()) family.assign(usual.begin() + 1, usual.end());
    if (family.empty()) return out;
    std::string joined;
    for (const auto &word : family) joined += word;
    out.family = {joined};
    if (family.size() > 1) out.family.push_back(family.back());
    return out;
}

bool nicknameOf(std::string_view a, std::string_view b) {
    return std::any_of(std::begin(nicknames), std::end(nicknames),
                       [&](const Nickname &one) { return (a == one.nickname && b == one.name) || (b == one.nickname && a == one.name); });
}

int givenScore(const std::string &a, const std::string &b) {
    if (a.empty() || b.empty()) return 0;
    if (a == b) return 60;
    if (soundOf(a) == soundOf(b)) return 55;
    if (nicknameOf(a, b)) return 45;
    const auto skeletonA = skeleton(soundOf(a)), skeletonB = skeleton(soundOf(b));
    if (skeletonA.size() >= 2 && skeletonA == skeletonB && a.back() != 'a' && b.back() != 'a') return 45; // Karim is not Karima
    const auto shorter = std::min(a.size(), b.size());
    return shorter >= 3 && (a.starts_with(b) || b.starts_with(a)) ? 35 : 0;
}

int familyScore(const std::string &a, const std::string &b) {
    if (a.size() == 1 || b.size() == 1) return a[0] == b[0] ? 15 : -20;
    if (a == b) return 30;
    return soundOf(a) == soundOf(b) || skeleton(soundOf(a)) == skeleton(soundOf(b)) ? 20 : -25;
}

int familyScore(const std::vector<std::string> &a, const std::vector<std::string> &b) {
    if (a.empty() || b.empty()) return 0;
    int best = -25;
    for (const auto &one : a) {
        for (const auto &other : b) best = std::max(best, familyScore(one, other));
    }
    return best;
}

std::string phoneOf(const PersonSketch &person) {
    const auto tokens = searchTokens(person.phone);
    return tokens.size() == 1 && tokens.front().size() >= 9 ? tokens.front() : std::string();
}

void replaceAll(std::string &text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
}

} // namespace

std::string soundOf(std::string_view foldedWord) {
    std::string out(foldedWord);
    constexpr std::pair<const char *, const char *> rules[] = {
        {"ph", "f"},  {"sch", "ch"}, {"qu", "k"}, {"q", "k"},   {"ck", "k"},  {"ch", "C"}, {"ce", "se"}, {"ci", "si"},
        {"cy", "si"}, {"c", "k"},    {"C", "ch"}, {"ge", "je"}, {"gi", "ji"}, {"w", "v"},  {"z", "s"},   {"x", "ks"},
        {"eau", "o"}, {"au", "o"},   {"ai", "e"}, {"ei", "e"},  {"ay", "e"},  {"ou", "u"}, {"y", "i"},
    };
    for (const auto &[from, to] : rules) replaceAll(out, from, to);
    std::string plain; // h is mute but in "ch"; letters are not doubled
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i] == 'h' && (i == 0 || out[i - 1] != 'c')) continue;
        if (plain.empty() || plain.back() != out[i]) plain += out[i];
    }
    while (plain.size() > 3 && std::string_view("es").find(plain.back()) != std::string_view::npos) plain.pop_back();
    return plain;
}

std::vector<std::string> duplicateKeys(const PersonSketch &person) {
    std::set<std::string> keys;
    const auto names = namesOf(person);
    const auto add = [&](const std::string &name) {
        if (name.size() > 1) keys.insert("n:" + skeleton(soundOf(name)));
    };
    add(names.given);
    for (const auto &family : names.family) add(family);
    for (const auto &one : nicknames) {
        if (names.given == one.nickname) add(one.name);
        if (names.given == one.name) add(one.nickname);
    }
    if (names.given.size() >= 3) keys.insert("p:" + names.given.substr(0, 3));
    if (const auto phone = phoneOf(person); !phone.empty()) keys.insert("t:" + phone);
    return {keys.begin(), keys.end()};
}

int likeness(const PersonSketch &a, const PersonSketch &b) {
    const auto namesA = namesOf(a), namesB = namesOf(b);
    int score = givenScore(namesA.given, namesB.given) + familyScore(namesA.family, namesB.family);
    if (a.birthYear && b.birthYear) {
        const auto apart = std::abs(*a.birthYear - *b.birthYear);
        score += apart == 0 ? 20 : apart == 1 ? 10 : apart == 2 ? 0 : -35;
    }
    if (const auto phone = phoneOf(a); !phone.empty() && phone == phoneOf(b)) score += 50;
    return std::clamp(score, 0, 100);
}

} // namespace tp::domain
