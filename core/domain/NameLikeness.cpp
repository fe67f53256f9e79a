#include "core/domain/NameLikeness.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <array>

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

// Words that stand before a family name, written apart, joined, or left out.
constexpr std::string_view particles[] = {"de", "du",  "des",  "d",   "la",  "le",  "les", "l",   "ben", "bent", "bin", "el",
                                          "al", "ait", "ould", "van", "von", "der", "da",  "das", "do",  "dos",  "di",  "del"};
bool isParticle(std::string_view word) { return std::find(std::begin(particles), std::end(particles), word) != std::end(particles); }

// One letter more, one less, another one, or two neighbours exchanged.
bool oneLetterApart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a.size() < 4) return false;
    std::size_t at = 0;
    while (at < a.size() && a[at] == b[at]) ++at;
    if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
    if (at == a.size()) return false; // the same word
    if (a.substr(at + 1) == b.substr(at + 1)) return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

struct NicknameSounds {
    std::string nickname, name;
};
const std::vector<NicknameSounds> &soundsOfNicknames() { // by line of the table
    static const auto all = [] {
        static_assert(std::size(nicknames) <= mostNicknames);
        std::vector<NicknameSounds> sounds;
        for (const auto &one : nicknames) sounds.push_back({soundOf(one.nickname), soundOf(one.name)});
        return sounds;
    }();
    return all;
}

// Mohamed is also written Mohammed, Mohamet or Mouhamed: in a long name one letter of the sound may be another, but for the first.
bool soundsLike(std::string_view sound, std::string_view name) {
    constexpr std::size_t longName = 6;
    if (sound == name) return true;
    return std::min(sound.size(), name.size()) >= longName && sound[0] == name[0] && oneLetterApart(sound, name);
}

void findNicknames(Name &name) {
    const auto &all = soundsOfNicknames();
    for (std::size_t line = 0; line < all.size(); ++line) {
        name.asNickname[line] = name.sound == all[line].nickname;
        name.asName[line] = soundsLike(name.sound, all[line].name);
    }
}

void addWay(Ways &ways, std::string way) {
    if (way.empty() || std::any_of(ways.begin(), ways.end(), [&](const Name &one) { return one.folded == way; })) return;
    auto sound = soundOf(way);
    auto bones = skeleton(sound);
    ways.push_back({std::move(way), std::move(sound), std::move(bones), {}, {}});
    findNicknames(ways.back());
}
Ways familyWays(const std::vector<std::string> &words) {
    Ways ways;
    std::string rest;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        rest = *word + rest;
        const bool begins = std::next(word) == words.rend() || isParticle(*std::next(word));
        if (begins || word == words.rbegin()) addWay(ways, rest);
    }
    return ways;
}
bool isNickname(const Name &a, const Name &b) { return ((a.asNickname & b.asName) | (b.asNickname & a.asName)).any(); }

using Reason = LikenessReason;
using Part = NamePart;

Part compareGiven(const Name &a, const Name &b) {
    const auto &x = a.folded, &y = b.folded;
    if (x == y) return {60, Reason::SameName};
    if (a.sound == b.sound) return {55, Reason::SoundsTheSame};
    if (isNickname(a, b)) return {45, Reason::Nickname};
    if (x.size() != y.size() && (x + 'a' == y || y + 'a' == x)) return {}; // Karim is not Karima
    if (x.size() >= 5 && y.size() >= 5 && oneLetterApart(x, y)) return {45, Reason::OneLetterApart};
    if (a.bones.size() >= 2 && a.bones == b.bones && x.back() != 'a' && y.back() != 'a') return {45, Reason::SoundsTheSame};
    if (std::min(x.size(), y.size()) >= 3 && (x.starts_with(y) || y.starts_with(x))) return {35, Reason::BeginsTheSame};
    if (std::min(x.size(), y.size()) != 4 || !oneLetterApart(x, y)) return {};
    // So short, another letter is mostly another name (Lina, Lisa); two exchanged behind the first are a slip (Ezno).
    const bool exchanged = x.size() == y.size() && x[0] == y[0] && std::is_permutation(x.begin(), x.end(), y.begin());
    return {exchanged ? 30 : oneLetterOfFour, Reason::OneLetterApart};
}

Part compareFamily(const Name &a, const Name &b) {
    const auto &x = a.folded, &y = b.folded;
    if (x.size() == 1 || y.size() == 1) return x[0] == y[0] ? Part{15, Reason::SameInitial} : Part{-20, Reason::OtherFamilyName};
    if (x == y) return {30, Reason::SameFamilyName};
    if (a.sound == b.sound || a.bones == b.bones) return {20, Reason::FamilySoundsTheSame};
    if (oneLetterApart(x, y)) return {15, Reason::FamilyOneLetterApart};
    return {-25, Reason::OtherFamilyName};
}

template <class Compare> Part best(const Ways &a, const Ways &b, Compare compare, int least) {
    std::optional<Part> out;
    for (const auto &one : a)
        for (const auto &other : b)
            if (const auto part = compare(one, other); !out || part.score > out->score) out = part;
    return out && out->score >= least ? *out : Part{};
}

void replaceAll(std::string &text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
}

} // namespace

Names namesOf(const PersonSketch &person) {
    const auto usual = wordsOf(person.usualName), family = wordsOf(person.familyName);
    Names out;
    if (!usual.empty()) addWay(out.given, usual.front());
    if (!family.empty() && usual.size() > 1) {
        std::string joined;
        for (const auto &word : usual) joined += word;
        addWay(out.given, joined); // Jean-Pierre, Jeanpierre
    }
    if (!family.empty())
        out.family = familyWays(family);
    else if (usual.size() > 1)
        out.family = familyWays({usual.begin() + 1, usual.end()});
    return out;
}

std::vector<std::string> nicknameBones(const Name &name) {
    std::vector<std::string> out;
    for (std::size_t line = 0; line < soundsOfNicknames().size(); ++line)
        if (name.asName[line]) out.push_back(skeleton(soundsOfNicknames()[line].nickname));
    return out;
}

NamesLikeness compareNames(const Ways &given, const Ways &family, const Ways &otherGiven, const Ways &otherFamily) {
    return {best(given, otherGiven, compareGiven, 0), best(family, otherFamily, compareFamily, -25)};
}

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

} // namespace tp::domain
