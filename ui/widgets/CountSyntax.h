#pragma once
// Unnamed people as they are typed in the street: "2h 18-21", "3f 22-25, 1a 60+", "2 women 18-21", "1 femme 35 ans", "3 jeunes". Letters of
// both languages: h/m/g man, f/w woman, a/o other, n/u not disclosed. Pure.
#include "core/base/Value.h"

#include <QString>

#include <optional>

namespace tp::ui {

struct PeopleCount {
    std::string gender, ageBand; // codes of the vocabularies
    int count = 1;               // ≥ 1
    friend bool operator==(const PeopleCount &, const PeopleCount &) = default;
};

struct TypedCounts {
    std::vector<PeopleCount> complete;
    std::optional<PeopleCount> open; // the last one, when its age band is not typed yet (ageBand empty, or what was typed is no band)
    bool impossible = false;         // one of them counts nobody, or more than a record takes (core/schema/Counts.h): the rest is not read
    int openFrom = 0;                // of `open`: the least age that was typed ("26+"); 0: none
};
// Nothing when the text is not a count: then it is a name.
[[nodiscard]] std::optional<TypedCounts> parseCounts(const QString &typed);

[[nodiscard]] std::vector<std::string> ageBandsFrom(int age); // codes; 0: all

[[nodiscard]] Value countsValue(const std::vector<PeopleCount> &counts); // as the field "anonymous" holds it; null when empty
[[nodiscard]] std::vector<PeopleCount> countsOf(const Value &value);

} // namespace tp::ui
