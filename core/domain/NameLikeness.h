#pragma once
// Two names beside each other: how each may be said, what it sounds like, which nickname it is or has, and how alike two of them are.
// Duplicates weighs the result (internal). Pure.
#include "core/domain/Duplicates.h"

#include <bitset>

namespace tp::domain {

inline constexpr std::size_t mostNicknames = 64; // lines of the table
using NicknameLines = std::bitset<mostNicknames>;

struct Name {
    std::string folded, sound, bones; // bones: first letter and consonants of the sound, because transcriptions differ in their vowels
    NicknameLines asNickname, asName; // lines of the table where it stands on that side, by its sound
};
using Ways = std::vector<Name>; // to say one name
struct Names {
    Ways given;  // Jean, Jeanpierre; none: empty
    Ways family; // all in one word (Ben Ali, Benali), without its particles (Ali), its last word (Da Silva Santos, Santos)
};
[[nodiscard]] Names namesOf(const PersonSketch &person);
[[nodiscard]] std::vector<std::string> nicknameBones(const Name &name); // of the nicknames it has: a key it shares with who is called so

// Of a given name of four letters with another one in it. Alone with the family name it makes nobody probable, and a year that differs
// takes it away: Lina and Lisa are sisters.
inline constexpr int oneLetterOfFour = 15;

struct NamePart { // of a likeness
    int score = 0;
    std::optional<LikenessReason> reason;
};
struct NamesLikeness {
    NamePart given, family;
    [[nodiscard]] int score() const { return given.score + family.score; }
};
[[nodiscard]] NamesLikeness compareNames(const Ways &given, const Ways &family, const Ways &otherGiven, const Ways &otherFamily);

} // namespace tp::domain
