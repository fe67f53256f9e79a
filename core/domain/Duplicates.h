#pragma once
// Is this person perhaps in a file already? Names are compared by what they sound like (accents, doubled letters, French spellings, vowels
// that vary in transcriptions), by a letter more, less or in another place, with or without a particle, in either order; nicknames by a
// small table and the sound of both sides; then year of birth, phone and email weigh in. It only suggests and says why: a person decides.
// Pure.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tp::domain {

struct PersonSketch {
    std::string usualName, familyName; // the usual name may hold a family name or its initial: "Kevin B."
    std::optional<int> birthYear;
    std::string phone; // one number, or several with words between: "06 12 34 56 78 (mère) / 02 31 …"
    std::string email; // likewise
};

enum class LikenessReason : std::uint8_t {
    SameName,
    SoundsTheSame,
    Nickname,
    OneLetterApart, // one more, one less, another one, or two exchanged
    BeginsTheSame,
    NamesExchanged, // given name and family name
    SameFamilyName,
    FamilySoundsTheSame,
    FamilyOneLetterApart,
    SameInitial,
    SameYear,
    YearApart,
    SamePhone,
    SameEmail,
    OtherFamilyName, // the last two speak against it
    OtherYear,
};
struct Likeness {
    int score = 0;                       // 0 (surely someone else) to 100 (the same name and nothing against it)
    std::vector<LikenessReason> reasons; // what speaks for it, the weightiest first, then what speaks against it
};
[[nodiscard]] Likeness likeness(const PersonSketch &a, const PersonSketch &b); // symmetric
constexpr int probableDuplicate = 50;                                          // from here on, show it before a new file is opened
constexpr int perhapsMeant = 45; // from here on, worth a line under a search: a nickname alone, a letter in a long name

// Two people who share no key are never worth comparing: what an index of candidates holds. Sorted, unique.
[[nodiscard]] std::vector<std::string> duplicateKeys(const PersonSketch &person);

// How a word sounds: "Kévine" and "Quevin" give "kevin". Of one folded word.
[[nodiscard]] std::string soundOf(std::string_view foldedWord);
// The phone numbers in a text, in national form (domain::searchTokens): any one in common is the same phone.
[[nodiscard]] std::vector<std::string> phonesIn(std::string_view text);
// The addresses in a text, in lower case, likewise.
[[nodiscard]] std::vector<std::string> emailsIn(std::string_view text);

// People by their keys, for a list of probable duplicates while somebody types. What is compared is prepared once. One thread.
class DuplicateIndex {
public:
    DuplicateIndex();
    ~DuplicateIndex();
    using Place = std::uint32_t; // of a person, as add() gave it
    Place add(const PersonSketch &person);
    void replace(Place, const PersonSketch &); // what it was is no longer found
    void remove(Place);
    void clear();
    void reserve(std::size_t people); // that are to come: growing by halves would stand still for a moment now and then
    struct Found {
        Place place = 0;
        Likeness likeness;
    };
    // Likeliest first, then newest.
    [[nodiscard]] std::vector<Found> probable(const PersonSketch &person, std::size_t limit, int least = probableDuplicate) const;

private:
    struct People;
    std::unique_ptr<People> m_people;
};

} // namespace tp::domain
