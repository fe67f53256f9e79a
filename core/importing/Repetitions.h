#pragma once
// Which rows of a table say again what an earlier row says: the same encounter (moment and place), or perhaps the same person (the same
// name, and neither year, phone nor email against it). Each row is compared with all before it, never with the first of its name alone; a
// row may be put again after a correction. A handful of comparisons a row, however long the table. Pure.
#include "core/domain/Duplicates.h"
#include "core/schema/Schema.h"

#include <set>
#include <unordered_map>

namespace tp::importing {

class Repetitions {
public:
    explicit Repetitions(const schema::RecordType &type);
    void put(std::size_t row, const std::map<std::string, Value> &fields); // in place of what it said before
    void drop(std::size_t row);                                            // it says nothing that could be read
    void clear();

    [[nodiscard]] std::optional<std::size_t> earlier(std::size_t row) const; // the first before it that it repeats
    [[nodiscard]] std::vector<std::size_t> near(std::size_t row) const;      // those to be asked again when it changes; itself too
    [[nodiscard]] std::string said(std::size_t row) const;                   // all that is compared; empty: nothing

private:
    struct Said {
        std::string key; // rows of another key are never alike
        domain::PersonSketch sketch;
        std::vector<std::string> reached; // phones and emails
    };
    // Of rows of one key that share the year (or a phone, an email), the first speaks for the others.
    struct Group {
        std::map<std::pair<std::string, std::optional<int>>, std::set<std::size_t>> byYear;
        std::map<std::string, std::set<std::size_t>> byReach;
    };
    [[nodiscard]] Said read(const std::map<std::string, Value> &fields) const;
    bool m_people;
    std::unordered_map<std::size_t, Said> m_said;
    std::unordered_map<std::string, Group> m_groups;
};

} // namespace tp::importing
