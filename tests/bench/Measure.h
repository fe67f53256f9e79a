#pragma once
// Measuring and reporting: what is printed is the ratio of a measure to its limit, so that a result means the same on any machine.
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace tp::bench {

class Stopwatch {
public:
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

struct Range {
    double least = 0, median = 0, greatest = 0;
};
[[nodiscard]] Range rangeOf(std::vector<double> values); // not empty
[[nodiscard]] double medianOf(std::vector<double> values);

// One line of the table. `ratios`: one a round, measure ÷ reference. `atMost`: the target; 0 when the line is only for information.
struct Line {
    std::string what;
    std::string size;
    std::string reference;
    std::vector<double> ratios;
    double atMost = 1;
    std::string median;      // the measure itself, in its unit: shown with --absolute
    bool everyRound = false; // what may never happen: judged by its greatest ratio, not by its median
    [[nodiscard]] double judged() const;
};

class Table {
public:
    void add(Line line) { m_lines.push_back(std::move(line)); }
    void print(std::FILE *to, bool absolute) const;
    [[nodiscard]] bool allWithin() const; // by what each is judged by

private:
    std::vector<Line> m_lines;
};

[[nodiscard]] std::string milliseconds(double seconds);
[[nodiscard]] std::string rate(double entriesPerSecond);

} // namespace tp::bench
