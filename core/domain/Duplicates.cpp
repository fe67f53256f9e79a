#include "core/domain/Duplicates.h"

#include "core/domain/NameLikeness.h"
#include "core/domain/Text.h"

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>

namespace tp::domain {

std::vector<std::string> phonesIn(std::string_view text) {
    constexpr std::size_t shortest = 9; // abroad; 115 is everybody's
    auto tokens = searchTokens(text);
    std::erase_if(tokens, [](const std::string &token) {
        return token.size() < shortest || token.find_first_not_of("0123456789") != std::string::npos;
    });
    return tokens;
}

std::vector<std::string> emailsIn(std::string_view text) {
    std::vector<std::string> out;
    constexpr std::string_view between = " \t\r\n,;:/()<>[]\"";
    for (std::size_t at = 0; (at = text.find_first_not_of(between, at)) != text.npos;) {
        const auto end = std::min(text.find_first_of(between, at), text.size());
        std::string address(text.substr(at, end - at));
        at = end;
        while (address.ends_with('.')) address.pop_back(); // of the sentence
        const auto sign = address.find('@');
        if (sign == 0 || sign == address.npos || address.find('.', sign) == address.npos) continue;
        std::ranges::transform(address, address.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        out.push_back(std::move(address));
    }
    return out;
}

namespace {

using Reason = LikenessReason;

struct Prepared {
    Names names;
    std::optional<int> birthYear;
    std::vector<std::string> phones, emails;
};
Prepared prepare(const PersonSketch &person) { return {namesOf(person), person.birthYear, phonesIn(person.phone), emailsIn(person.email)}; }

bool shareOne(const std::vector<std::string> &a, const std::vector<std::string> &b) {
    return std::ranges::any_of(a, [&](const std::string &one) { return std::ranges::find(b, one) != b.end(); });
}

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
        for (const auto &bones : nicknameBones(given)) keys.insert("n:" + bones);
    }
    for (const auto &family : person.names.family) add(family);
    for (const auto &phone : person.phones) keys.insert("t:" + phone);
    for (const auto &email : person.emails) keys.insert("m:" + email);
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
    if (names.given.score <= oneLetterOfFour && a.birthYear && b.birthYear && *a.birthYear != *b.birthYear) names.given = {};
    Likeness out;
    int score = names.score();
    std::optional<Reason> year;
    if (a.birthYear && b.birthYear) {
        const auto apart = std::abs(*a.birthYear - *b.birthYear);
        score += apart == 0 ? 20 : apart == 1 ? 10 : apart == 2 ? 0 : -35;
        if (apart != 2) year = apart == 0 ? Reason::SameYear : apart == 1 ? Reason::YearApart : Reason::OtherYear;
    }
    const bool samePhone = shareOne(a.phones, b.phones), sameEmail = shareOne(a.emails, b.emails);
    if (samePhone || sameEmail) score += 50; // a household may have both in common: they say one thing
    out.score = std::clamp(score, 0, 100);
    if (out.score < least) return out;
    if (samePhone) out.reasons.push_back(Reason::SamePhone);
    if (sameEmail) out.reasons.push_back(Reason::SameEmail);
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

std::vector<DuplicateIndex::Found> DuplicateIndex::probable(const PersonSketch &person, std::size_t limit, int least) const {
    const auto asked = prepare(person);
    std::vector<Place> candidates;
    for (const auto &key : keysOf(asked))
        if (const auto at = m_people->byKey.find(std::hash<std::string>{}(key)); at != m_people->byKey.end())
            candidates.insert(candidates.end(), at->second.begin(), at->second.end());
    std::sort(candidates.begin(), candidates.end(), std::greater<>());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<Found> found;
    for (const auto place : candidates)
        if (auto alike = compare(asked, *m_people->list[place], least); alike.score >= least) found.push_back({place, std::move(alike)});
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.likeness.score > b.likeness.score; });
    if (found.size() > limit) found.resize(limit);
    return found;
}

} // namespace tp::domain
