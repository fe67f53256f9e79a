#pragma once
// Is this person perhaps in a file already? Names are compared by what they sound like (accents, doubled letters, French spellings, vowels
// that vary in transcriptions), nicknames by a small table, then year of birth and phone weigh in. It only suggests: a person decides.
// Pure.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tp::domain {

struct PersonSketch {
    std::string usualName, familyName; // the usual name may hold a family name or its initial: "Kevin B."
    std::optional<int> birthYear;
    std::string phone;
};

// Two people who share no key are never worth comparing: what an index of candidates holds. Sorted, unique.
[[nodiscard]] std::vector<std::string> duplicateKeys(const PersonSketch &person);

// 0 (surely someone else) to 100 (the same name and nothing against it).
[[nodiscard]] int likeness(const PersonSketch &a, const PersonSketch &b);
constexpr int probableDuplicate = 50; // from here on, show it before a new file is opened

// How a word sounds: "Kévine" and "Quevin" give "kevin". Of one folded word.
[[nodiscard]] std::string soundOf(std::string_view foldedWord);

} // namespace tp::domain
