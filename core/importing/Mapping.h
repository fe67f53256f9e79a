#pragma once
// Which column goes to which field, and what a row then says. Pure.
#include "core/importing/Cells.h"
#include "core/importing/TableReader.h"

namespace tp::importing {

using Mapping = std::vector<std::optional<Target>>; // by column; none: not imported

// May several columns say one field together: a date and an hour, a postcode and a town, two phones?
[[nodiscard]] bool takesSeveral(const schema::Field &field);
// Would this target, chosen for another column, take it away from `given`?
[[nodiscard]] bool excludes(const Target &given, const Target &chosen);
// From the names of the columns: our own exports come back whole, and what teams usually write is known.
[[nodiscard]] Mapping proposeMapping(const std::vector<std::string> &names, const Words &words);
// Does the row name columns rather than hold values?
[[nodiscard]] bool namesColumns(const Row &row, const Words &words);
// The fields the record needs and no column gives.
[[nodiscard]] std::vector<const schema::Field *> missing(const Mapping &mapping, const Words &words);

struct CellProblem {
    std::size_t column = 0; // no column gives the field: some column, which a correction would not help
    const schema::Field *field = nullptr;
    Problem problem = Problem::Missing;
    friend bool operator==(const CellProblem &, const CellProblem &) = default;
};
struct Line {
    std::map<std::string, Value> fields; // what could be read, nulls left out
    std::vector<CellProblem> problems;   // none: it may be imported
    bool hourAssumed = false;
};
[[nodiscard]] Line readRow(const Row &row, const Mapping &mapping, const Words &words, int thisYear);

} // namespace tp::importing
