#include "core/importing/Mapping.h"

#include "core/schema/Text.h"

#include <algorithm>
#include <functional>

namespace tp::importing {
namespace {

using schema::Kind;

bool taken(const Mapping &mapping, const schema::Field *field) {
    return std::any_of(mapping.begin(), mapping.end(), [&](const auto &target) { return target && target->field == field; });
}

struct Filled { // a cell of a field
    std::size_t column = 0;
    Cell cell;
    [[nodiscard]] bool isEmpty() const { return schema::trimmed(cell.text).empty(); }
};

bool isHour(const Cell &cell, int thisYear) { return readMoment("2000-01-01 " + schema::trimmed(cell.text), thisYear).has_value(); }

// Who was met, in parts: each by itself, and the age that is needed.
std::vector<CellProblem> wrongParts(const schema::Field &field, const std::vector<Filled> &cells, Problem why, const Words &words) {
    std::vector<CellProblem> out;
    for (const auto &one : cells)
        if (const auto wrong = wrongPart(one.cell, words)) out.push_back({one.column, &field, *wrong});
    if (!out.empty()) return out;
    for (const auto &one : cells)
        if (one.cell.part == Part::Age && one.isEmpty()) return {{one.column, &field, Problem::Missing}};
    const auto filled = std::ranges::find_if(cells, [](const Filled &one) { return !one.isEmpty(); });
    return {{(filled == cells.end() ? cells.front() : *filled).column, &field, why}};
}

// Which of the cells that together say a field are wrong, and why: those that fail by themselves; where none does, those that contradict
// each other; of an hour without its day, the cell that should hold the day. `why`: what is wrong with them together.
std::vector<CellProblem> wrongCells(const schema::Field &field, const std::vector<Filled> &cells, Problem why, const Words &words,
                                    int thisYear) {
    if (field.kind == Kind::Counts) return wrongParts(field, cells, why, words);
    const bool moment = field.kind == Kind::DateTime;
    std::vector<CellProblem> alone, filled;
    std::optional<std::size_t> empty;
    for (const auto &one : cells) {
        if (one.isEmpty()) {
            if (!empty) empty = one.column;
            continue;
        }
        filled.push_back({one.column, &field, why});
        if (moment && isHour(one.cell, thisYear)) continue;
        if (const auto read = readCells(field, {&one.cell, 1}, words, thisYear); !read) alone.push_back({one.column, &field, read.error()});
    }
    // The others are unclear by themselves only: a postcode of several communes beside a town that is none.
    const auto same = [why](const CellProblem &one) { return one.problem == why; };
    if (std::ranges::any_of(alone, same)) std::erase_if(alone, std::not_fn(same));
    if (!alone.empty()) return alone;
    if (moment && filled.size() == 1 && empty) return {{*empty, &field, Problem::Missing}};
    if (filled.size() > 1 && (moment || field.kind == Kind::Commune))
        for (auto &one : filled) one.problem = Problem::Contradiction;
    return filled;
}

// A doubtful line is looked at where the doubt is: at the cell with the quote, at the last of those that are too many.
std::size_t doubtfulCell(const Row &row, std::size_t otherwise) {
    if (row.doubt == Doubt::BrokenQuotes)
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            if (row.cells[at].find('"') != std::string::npos) return at;
    if (row.doubt == Doubt::TooManyCells)
        for (auto at = row.cells.size(); at-- > 0;)
            if (!schema::trimmed(row.cells[at]).empty()) return at;
    return otherwise;
}

} // namespace

bool takesSeveral(const schema::Field &field) {
    switch (field.kind) {
    case Kind::LongText:
    case Kind::Phone:
    case Kind::Choices:
    case Kind::References:
    case Kind::DateTime:
    case Kind::Commune:
    case Kind::Counts:
        return true;
    default:
        return false;
    }
}

bool excludes(const Target &given, const Target &chosen) {
    if (given.field != chosen.field) return false;
    return !takesSeveral(*chosen.field) || (chosen.part != Part::Whole && given.part == chosen.part);
}

Mapping proposeMapping(const std::vector<std::string> &names, const Words &words) {
    Mapping out(names.size());
    std::vector<std::vector<Target>> meanings;
    for (std::size_t at = 0; at < names.size(); ++at) {
        meanings.push_back(words.column(names[at]));
        for (const auto &target : meanings.back()) {
            if (std::ranges::any_of(out, [&](const auto &other) { return other && excludes(*other, target); })) continue;
            out[at] = target;
            break;
        }
    }
    // "Nom" alone is what the person is called, beside "Prénom" it is the family's.
    for (const auto *field : missing(out, words))
        for (std::size_t at = 0; at < names.size() && !taken(out, field); ++at)
            for (const auto &target : meanings[at])
                if (target.field == field) out[at] = target;
    for (std::size_t at = 0; at < names.size(); ++at)
        if (const auto target = out[at] ? std::nullopt : words.alone(names[at]); target && !taken(out, target->field)) out[at] = target;
    return out;
}

bool namesColumns(const Row &row, const Words &words) {
    std::size_t known = 0, filled = 0;
    for (const auto &cell : row.cells) {
        known += !words.column(cell).empty();
        filled += !cell.empty();
    }
    const auto looksLikeData = [](const std::string &cell) {
        return std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 4;
    };
    return known > 0 || (filled > 0 && std::none_of(row.cells.begin(), row.cells.end(), looksLikeData));
}

std::vector<const schema::Field *> missing(const Mapping &mapping, const Words &words) {
    std::vector<const schema::Field *> out;
    for (const auto *field : words.fields())
        if (field->is(schema::Required) && !taken(mapping, field)) out.push_back(field);
    return out;
}

Line readRow(const Row &row, const Mapping &mapping, const Words &words, int thisYear) {
    Line out;
    std::optional<std::size_t> firstMapped;
    for (std::size_t at = 0; at < mapping.size() && !firstMapped; ++at)
        if (mapping[at]) firstMapped = at;
    if (row.doubt != Doubt::None) {
        const auto column = std::min(doubtfulCell(row, firstMapped.value_or(0)), mapping.empty() ? 0 : mapping.size() - 1);
        out.problems.push_back({column, column < mapping.size() && mapping[column] ? mapping[column]->field : nullptr,
                                row.doubt == Doubt::BrokenQuotes ? Problem::BrokenQuotes : Problem::TooManyCells});
    }
    for (const auto *field : words.fields()) {
        std::vector<Filled> given;
        for (std::size_t at = 0; at < mapping.size(); ++at)
            if (mapping[at] && mapping[at]->field == field)
                given.push_back({at,
                                 {at < row.cells.size() ? std::string_view(row.cells[at]) : std::string_view(), mapping[at]->digits,
                                  mapping[at]->part}});
        if (given.empty()) {
            if (field->is(schema::Required)) out.problems.push_back({firstMapped.value_or(0), field, Problem::Missing});
            continue;
        }
        std::vector<Cell> cells;
        for (const auto &one : given) cells.push_back(one.cell);
        auto read = readCells(*field, cells, words, thisYear);
        if (!read) {
            for (const auto &one : wrongCells(*field, given, read.error(), words, thisYear)) out.problems.push_back(one);
        } else if (read->value.isNull() && field->is(schema::Required)) {
            out.problems.push_back({given.front().column, field, Problem::Missing});
        } else if (!read->value.isNull()) {
            out.hourAssumed = out.hourAssumed || read->hourAssumed;
            out.fields.emplace(field->name, std::move(read->value));
        }
    }
    // As in domain::encounterChanges. People with a file do not come with a table: the counts alone say who was met.
    const auto *who = std::string_view(words.type().name) == "encounter" ? words.type().field("anonymous") : nullptr;
    const auto isOfWho = [who](const auto &one) { return one.field == who; };
    if (who && !out.fields.contains(who->name) && std::none_of(out.problems.begin(), out.problems.end(), isOfWho)) {
        const auto column =
            std::find_if(mapping.begin(), mapping.end(), [who](const auto &target) { return target && target->field == who; });
        out.problems.push_back(
            {column == mapping.end() ? firstMapped.value_or(0) : static_cast<std::size_t>(column - mapping.begin()), who, Problem::Nobody});
    }
    return out;
}

} // namespace tp::importing
