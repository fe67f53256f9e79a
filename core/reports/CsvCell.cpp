#include "core/reports/CsvCell.h"

#include "core/base/Formula.h"
#include "core/domain/Text.h"

#include <algorithm>

namespace tp::reports {

std::string disarmed(std::string_view text) { return (beginsFormula(text) ? "'" : "") + std::string(text); }

std::string quoted(std::string_view cell) {
    std::string out;
    appendQuoted(out, cell);
    return out;
}

void appendDisarmed(std::string &line, std::string_view text) {
    beginsFormula(text) ? appendQuoted(line, disarmed(text)) : appendQuoted(line, text);
}

void appendQuoted(std::string &line, std::string_view cell) {
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    const bool edges = !cell.empty() && (blank(cell.front()) || blank(cell.back()));
    const auto special = [](char c) { return c == ';' || c == '"' || c == '\r' || c == '\n'; };
    if (!edges && std::ranges::none_of(cell, special)) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        if (c == '"') line += '"';
        line += c;
    }
    line += '"';
}

std::string frenchDate(std::string_view iso) {
    if (iso.size() < 10) return std::string(iso);
    std::string out;
    out.append(iso, 8, 2).append("/").append(iso, 5, 2).append("/").append(iso, 0, 4);
    if (iso.size() > 11) out.append(" ").append(iso, 11, 5);
    return out;
}

std::string spacedPhone(std::string_view phone) {
    const auto tokens = domain::searchTokens(phone);
    if (tokens.size() != 1 || tokens.front().size() != 10 || tokens.front()[0] != '0') return std::string(phone);
    std::string out;
    for (std::size_t i = 0; i < 10; i += 2) out += (i ? " " : "") + tokens.front().substr(i, 2);
    return out;
}

} // namespace tp::reports
