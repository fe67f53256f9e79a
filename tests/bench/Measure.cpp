#include "tests/bench/Measure.h"

#include <algorithm>

namespace tp::bench {

Range rangeOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return {values.front(), values[values.size() / 2], values.back()};
}

double medianOf(std::vector<double> values) { return rangeOf(std::move(values)).median; }

namespace {

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value < 0.1 ? "%.3f" : "%.2f", value);
    return text;
}

void row(std::FILE *to, const std::vector<std::string> &cells) {
    std::string line = "|";
    for (const auto &cell : cells) line += " " + cell + " |";
    std::fprintf(to, "%s\n", line.c_str());
}

} // namespace

double Line::judged() const {
    const auto range = rangeOf(ratios);
    return everyRound ? range.greatest : range.median;
}

void Table::print(std::FILE *to, bool absolute) const {
    std::vector<std::string> head{"measure", "entries", "ratio to", "min", "median", "max", "target", ""};
    if (absolute) head.emplace_back("median is");
    row(to, head);
    row(to, std::vector<std::string>(head.size(), "---"));
    for (const auto &line : m_lines) {
        const auto range = rangeOf(line.ratios);
        std::vector<std::string> cells{line.what,
                                       line.size,
                                       line.reference,
                                       number(range.least),
                                       number(range.median),
                                       number(range.greatest),
                                       line.atMost > 0 ? "≤ " + number(line.atMost) : "–",
                                       line.atMost > 0 ? (line.judged() <= line.atMost ? "within" : "ABOVE") : ""};
        if (absolute) cells.push_back(line.median);
        row(to, cells);
    }
}

bool Table::allWithin() const {
    return std::all_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.atMost <= 0 || line.judged() <= line.atMost; });
}

std::string milliseconds(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, seconds < 0.01 ? "%.2f ms" : "%.0f ms", seconds * 1e3);
    return text;
}

std::string rate(double entriesPerSecond) { return std::to_string(static_cast<long>(entriesPerSecond)) + "/s"; }

} // namespace tp::bench
