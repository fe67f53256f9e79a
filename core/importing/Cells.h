#pragma once
// From what stands in the cells of a row to the value of one field. Nothing is guessed: what means two things, or nothing, is a Problem
// that a person puts right. Pure.
#include "core/importing/Words.h"

#include <span>

#include <tl/expected.hpp>

namespace tp::importing {

enum class Problem : std::uint8_t {
    Missing, // the record needs this field
    Nobody,  // the row of an encounter does not say who was met
    NotADate,
    NotATime,
    NotAPhone,
    NotAYear,
    NotANumber,
    NotAWord, // of the field's vocabulary
    NotYesOrNo,
    NotACommune,
    SeveralCommunes, // a postcode of more than one
    NotACount,       // "2 women 18-21"
    NotKnown,        // no member, territory… of this name, or two
    Contradiction,   // each cell by itself would do
    TooLong,
    NotText, // a control character
    BrokenQuotes,
    TooManyCells,
};

struct Cell { // one of those that together say what a field holds: a town and its postcode, a date and an hour
    std::string_view text;
    Digits digits = Digits::Either;
    Part part = Part::Whole;
};
struct Read {
    Value value;              // normalised; null: the cells are empty
    bool hourAssumed = false; // a day without a time stands at noon
};
// `thisYear`: 25 is 2025, and 98 is 1998.
[[nodiscard]] tl::expected<Read, Problem> readCells(const schema::Field &field, std::span<const Cell> cells, const Words &words,
                                                    int thisYear);

// What is wrong with one cell of a count by itself, whatever the others of its row say.
[[nodiscard]] std::optional<Problem> wrongPart(const Cell &cell, const Words &words);

// As people here write them: 02/03/2026, 2.3.26, 2026-03-02, 2 mars 2026, with a time 14:30, 14:30:00, 14h30, 14h.
[[nodiscard]] std::optional<std::string> readDate(std::string_view typed, int thisYear);
struct Moment {
    std::string iso;
    bool hourAssumed = false;
};
[[nodiscard]] std::optional<Moment> readMoment(std::string_view typed, int thisYear);
// A French number in any spelling, also without its zero or as a number of 33…: 0612345678. Others as typed.
[[nodiscard]] std::string readPhone(std::string_view typed);
// Without the apostrophe before what a spreadsheet would take for a formula or a number (core/base/Formula.h).
[[nodiscard]] std::string_view rearmed(std::string_view cell, bool text);

} // namespace tp::importing
