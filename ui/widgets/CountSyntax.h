#pragma once
// Unnamed people as they are typed in the street: "2h 18-21", "3f 22-25, 1a 60+", "2 women 18-21", "1 femme 35 ans", "3 jeunes". Letters of
// both languages: h/m/g man, f/w woman, a/o other, n/u not disclosed. "3f 26-30", which is no age band, is read as the one that holds more
// than half of these years. Pure.
#include "core/base/Value.h"

#include <QString>

#include <optional>

namespace tp::ui {

struct PeopleCount {
    std::string gender, ageBand; // codes of the vocabularies
    int count = 1;               // ≥ 1
    friend bool operator==(const PeopleCount &, const PeopleCount &) = default;
};

inline constexpr int greatestAge = 150;

struct TypedCounts {
    std::vector<PeopleCount> complete;
    std::optional<PeopleCount> open; // the last one, when its age band is not typed yet (ageBand empty, or what was typed is no band)
    bool impossible = false;         // one of them counts nobody, or more than a record takes (core/schema/Counts.h): the rest is not read
    int openFrom = 0, openUntil = greatestAge; // of `open`: the ages that were typed ("26+", "18-25")
    struct Nearly {
        QString typed;       // "26-30"
        std::string ageBand; // read as
    };
    std::vector<Nearly> nearly{}; // those of `complete` whose ages were no band: to be said before they are taken
};
// Nothing when the text is not a count: then it is a name.
[[nodiscard]] std::optional<TypedCounts> parseCounts(const QString &typed);

[[nodiscard]] std::vector<std::string> ageBandsBetween(int from, int until); // codes of those that hold some of these years

[[nodiscard]] Value countsValue(const std::vector<PeopleCount> &counts); // as the field "anonymous" holds it; null when empty
[[nodiscard]] std::vector<PeopleCount> countsOf(const Value &value);

} // namespace tp::ui
