#include "core/importing/Mapping.h"

#include <algorithm>

namespace tp::importing {
namespace {

using schema::Kind;

bool taken(const Mapping &mapping, const schema::Field *field) {
    return std::any_of(mapping.begin(), mapping.end(), [&](const auto &target) { return target && target->field == field; });
}

} // namespace

bool takesSeveral(const schema::Field &field) {
    switch (field.kind) {
    case Kind::LongText:
    case Kind::Phone:
    case Kind::Choices:
    case Kind::DateTime:
    case Kind::Commune:
    case Kind::Counts:
        return true;
    default:
        return false;
    }
}

Mapping proposeMapping(const std::vector<std::string> &names, const Words &words) {
    Mapping out(names.size());
    std::vector<std::vector<Target>> meanings;
    for (std::size_t at = 0; at < names.size(); ++at) {
        meanings.push_back(words.column(names[at]));
        for (const auto &target : meanings.back()) {
            if (taken(out, target.field) && !takesSeveral(*target.field)) continue;
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
    if (row.doubt != Doubt::None)
        out.problems.push_back({firstMapped.value_or(0), firstMapped ? mapping[*firstMapped]->field : nullptr,
                                row.doubt == Doubt::BrokenQuotes ? Problem::BrokenQuotes : Problem::TooManyCells});
    for (const auto *field : words.fields()) {
        std::vector<Cell> cells;
        std::optional<std::size_t> first, filled;
        for (std::size_t at = 0; at < mapping.size(); ++at) {
            if (!mapping[at] || mapping[at]->field != field) continue;
            if (!first) first = at;
            if (at >= row.cells.size()) continue;
            cells.push_back({row.cells[at], mapping[at]->digits});
            if (!filled && !row.cells[at].empty()) filled = at;
        }
        if (!first) {
            if (field->is(schema::Required)) out.problems.push_back({firstMapped.value_or(0), field, Problem::Missing});
            continue;
        }
        auto read = readCells(*field, cells, words, thisYear);
        if (!read)
            out.problems.push_back({filled.value_or(*first), field, read.error()});
        else if (read->value.isNull() && field->is(schema::Required))
            out.problems.push_back({*first, field, Problem::Missing});
        else if (!read->value.isNull()) {
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
