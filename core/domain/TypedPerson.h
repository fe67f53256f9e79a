#pragma once
// What somebody typed in one line to look for a person, taken apart: "Kévin Bisson 2003" is a name and a year of birth, "Lulu 06 12 34 56
// 78" a name and a phone, "Lulu lulu@exemple.fr" a name and an email. Pure.
#include "core/domain/Duplicates.h"

namespace tp::domain {

struct TypedPerson {
    PersonSketch sketch; // the usual name as typed; a year alone is one: it may be a nickname
    std::string words;   // all but the year: what a search by words is asked for
};
[[nodiscard]] TypedPerson typedPerson(std::string_view typed);

} // namespace tp::domain
