#include "core/domain/Duplicates.h"

#include "core/domain/Text.h"

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>

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

struct Name {
    std::string folded, sound, bones; // bones: see skeleton()
};
using Ways = std::vector<Name>; // to say one name
struct Names {
    Ways given;  // Jean, Jeanpierre; none: empty
    Ways family; // all in one word (Ben Ali, Benali), without its particles (Ali), its last word (Da Silva Santos, Santos)
};
void addWay(Ways &ways, std::string way) {
    if (way.empty() || std::any_of(ways.begin(), ways.end(), [&](const Name &one) { return one.folded == way; })) return;
    auto sound = soundOf(way);
    auto bones = skeleton(sound);
    ways.push_back({std::move(way), std::move(sound), std::move(bones)});
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

bool nicknameOf(std::string_view a, std::string_view b) {
    return std::any_of(std::begin(nicknames), std::end(nicknames),
                       [&](const Nickname &one) { return (a == one.nickname && b == one.name) || (b == one.nickname && a == one.name); });
}

using Reason = LikenessReason;
struct Part { // of a likeness
    int score = 0;
    std::optional<Reason> reason;
};

Part compareGiven(const Name &a, const Name &b) {
    const auto &x = a.folded, &y = b.folded;
    if (x == y) return {60, Reason::SameName};
    if (a.sound == b.sound) return {55, Reason::SoundsTheSame};
    if (nicknameOf(x, y)) return {45, Reason::Nickname};
    if (x.size() != y.size() && (x + 'a' == y || y + 'a' == x)) return {}; // Karim is not Karima
    if (x.size() >= 5 && y.size() >= 5 && oneLetterApart(x, y)) return {45, Reason::OneLetterApart};
    if (a.bones.size() >= 2 && a.bones == b.bones && x.back() != 'a' && y.back() != 'a') return {45, Reason::SoundsTheSame};
    if (std::min(x.size(), y.size()) >= 3 && (x.starts_with(y) || y.starts_with(x))) return {35, Reason::BeginsTheSame};
    return {};
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

struct NamesLikeness {
    Part given, family;
    [[nodiscard]] int score() const { return given.score + family.score; }
};
NamesLikeness compareNames(const Ways &given, const Ways &family, const Ways &otherGiven, const Ways &otherFamily) {
    return {best(given, otherGiven, compareGiven, 0), best(family, otherFamily, compareFamily, -25)};
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

std::vector<std::string> phonesIn(std::string_view text) {
    constexpr std::size_t shortest = 9; // abroad; 115 is everybody's
    auto tokens = searchTokens(text);
    std::erase_if(tokens, [](const std::string &token) {
        return token.size() < shortest || token.find_first_not_of("0123456789") != std::string::npos;
    });
    return tokens;
}

namespace {

struct Prepared {
    Names names;
    std::optional<int> birthYear;
    std::vector<std::string> phones;
};
Prepared prepare(const PersonSketch &person) { return {namesOf(person), person.birthYear, phonesIn(person.phone)}; }

std::set<std::string> keysOf(const Prepared &person) {
    std::set<std::string> keys;
    const auto add = [&](const Name &name) {
        if (name.folded.size() < 2) return;
        keys.insert("n:" + name.bones);
        if (name.folded.size() < 4) return;
        keys.insert("b:" + name.folded.substr(0, 3)); // a letter wrong further on
        keys.insert("e:" + name.folded.substr(name.folded.size() - 3));
        auto letters = name.folded;
        std::sort(letters.begin(), letters.end());
        keys.insert("l:" + letters); // two letters exchanged
    };
    for (const auto &given : person.names.given) {
        add(given);
        if (given.folded.size() >= 3) keys.insert("b:" + given.folded.substr(0, 3));
        for (const auto &one : nicknames) {
            if (given.folded == one.nickname) keys.insert("n:" + skeleton(soundOf(one.name)));
            if (given.folded == one.name) keys.insert("n:" + skeleton(soundOf(one.nickname)));
        }
    }
    for (const auto &family : person.names.family) add(family);
    for (const auto &phone : person.phones) keys.insert("t:" + phone);
    return keys;
}

// Under `least`, nobody asks why.
Likeness compare(const Prepared &a, const Prepared &b, int least = 1) {
    const auto &one = a.names, &another = b.names;
    auto names = compareNames(one.given, one.family, another.given, another.family);
    bool exchanged = false;
    if (!a.names.family.empty() && !b.names.family.empty()) { // Bisson Kevin, in lists that put the family name first
        constexpr int lessSure = 5;
        auto other = compareNames(one.given, one.family, another.family, another.given);
        if (const auto back = compareNames(another.given, another.family, one.family, one.given); back.score() > other.score())
            other = back;
        exchanged = other.score() - lessSure > names.score();
        if (exchanged) {
            names = other;
            names.given.score -= lessSure;
        }
    }
    Likeness out;
    int score = names.score();
    std::optional<Reason> year;
    if (a.birthYear && b.birthYear) {
        const auto apart = std::abs(*a.birthYear - *b.birthYear);
        score += apart == 0 ? 20 : apart == 1 ? 10 : apart == 2 ? 0 : -35;
        if (apart != 2) year = apart == 0 ? Reason::SameYear : apart == 1 ? Reason::YearApart : Reason::OtherYear;
    }
    const bool samePhone = std::any_of(a.phones.begin(), a.phones.end(), [&](const std::string &phone) {
        return std::find(b.phones.begin(), b.phones.end(), phone) != b.phones.end();
    });
    if (samePhone) score += 50;
    out.score = std::clamp(score, 0, 100);
    if (out.score < least) return out;
    if (samePhone) out.reasons.push_back(Reason::SamePhone);
    if (names.given.reason) out.reasons.push_back(*names.given.reason);
    if (exchanged) out.reasons.push_back(Reason::NamesExchanged);
    for (const auto &reason : {names.family.reason, year})
        if (reason) out.reasons.push_back(*reason);
    std::stable_partition(out.reasons.begin(), out.reasons.end(), [](Reason reason) { return reason < Reason::OtherFamilyName; });
    return out;
}

} // namespace

std::vector<std::string> duplicateKeys(const PersonSketch &person) {
    const auto keys = keysOf(prepare(person));
    return {keys.begin(), keys.end()};
}

Likeness likeness(const PersonSketch &a, const PersonSketch &b) { return compare(prepare(a), prepare(b)); }

// --- the index ----------------------------------------------------------------------------------------------------------------------

struct DuplicateIndex::People {
    std::vector<std::optional<Prepared>> list;
    std::unordered_map<std::uint64_t, std::vector<Place>> byKey; // hashed: two keys of one hash are compared, and found unlike

    std::vector<Place> &at(const std::string &key) { return byKey[std::hash<std::string>{}(key)]; }
    void insert(Place place) {
        for (const auto &key : keysOf(*list[place])) at(key).push_back(place);
    }
    void take(Place place) {
        if (auto &person = list.at(place)) {
            for (const auto &key : keysOf(*person)) std::erase(at(key), place);
            person.reset();
        }
    }
};

DuplicateIndex::DuplicateIndex() : m_people(std::make_unique<People>()) {}
DuplicateIndex::~DuplicateIndex() = default;

DuplicateIndex::Place DuplicateIndex::add(const PersonSketch &person) {
    const auto place = static_cast<Place>(m_people->list.size());
    m_people->list.emplace_back(prepare(person));
    m_people->insert(place);
    return place;
}

void DuplicateIndex::replace(Place place, const PersonSketch &person) {
    m_people->take(place);
    m_people->list.at(place) = prepare(person);
    m_people->insert(place);
}

void DuplicateIndex::remove(Place place) { m_people->take(place); }

void DuplicateIndex::clear() { *m_people = {}; }

void DuplicateIndex::reserve(std::size_t people) {
    m_people->list.reserve(people + people / 8);
    m_people->byKey.reserve(2 * people);
}

std::vector<DuplicateIndex::Found> DuplicateIndex::probable(const PersonSketch &person, std::size_t limit) const {
    const auto asked = prepare(person);
    std::vector<Place> candidates;
    for (const auto &key : keysOf(asked))
        if (const auto at = m_people->byKey.find(std::hash<std::string>{}(key)); at != m_people->byKey.end())
            candidates.insert(candidates.end(), at->second.begin(), at->second.end());
    std::sort(candidates.begin(), candidates.end(), std::greater<>());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<Found> found;
    for (const auto place : candidates)
        if (auto alike = compare(asked, *m_people->list[place], probableDuplicate); alike.score >= probableDuplicate)
            found.push_back({place, std::move(alike)});
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.likeness.score > b.likeness.score; });
    if (found.size() > limit) found.resize(limit);
    return found;
}

} // namespace tp::domain
