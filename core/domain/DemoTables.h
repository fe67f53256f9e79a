#pragma once
// What the demonstration draws from. Internal to core/domain.
#include "core/base/Random.h"
#include "core/base/Value.h"

#include <map>

namespace tp::domain::demo {

struct Place {
    const char *commune; // INSEE code
    const char *kind;    // place_kind
    const char *name;
    unsigned weight;
};
[[nodiscard]] std::span<const Place> places();

struct Person {
    std::map<std::string, Value> fields; // of the type "person", without usualName and firstContactOn
    std::string usualName;
    bool feminine = false; // grammar of the notes
    std::vector<std::string> themes;
};
// Someone met for the first time on `day` ("2026-03-02").
[[nodiscard]] Person drawPerson(SeededRandom &random, const std::string &day, const char *commune);

enum class Who { NewPerson, KnownPerson, SeveralPeople, Strangers };
struct Scene { // what a note is about
    Who who;
    std::size_t count;
    bool feminine;
    const char *contactMode;
    std::string placeKind;
    std::vector<std::string> themes;
    std::string nextStep; // empty: none
};
[[nodiscard]] std::string drawNote(SeededRandom &random, const Scene &scene);
[[nodiscard]] std::string spoken(std::string_view sentence, const Scene &scene); // {a|b} by gender, {n} and {N} the number in words
[[nodiscard]] std::string agreed(std::string_view sentence, bool feminine);      // of one person

// --- draws --------------------------------------------------------------------------------------------------------------------------
[[nodiscard]] inline bool chance(SeededRandom &random, unsigned percent) { return random.below(100) < percent; }
template <class Items> [[nodiscard]] const auto &oneOf(SeededRandom &random, const Items &items) {
    return items[random.below(std::size(items))];
}
// One of the items, by its member `weight`.
template <class Items> [[nodiscard]] const auto &weighted(SeededRandom &random, const Items &items) {
    std::uint64_t sum = 0;
    for (const auto &item : items) sum += item.weight;
    auto left = random.below(sum);
    for (const auto &item : items) {
        if (left < item.weight) return item;
        left -= item.weight;
    }
    return items[0];
}
struct Weighted {
    const char *code;
    unsigned weight;
};
[[nodiscard]] std::span<const Weighted> themeWeights();

} // namespace tp::domain::demo
