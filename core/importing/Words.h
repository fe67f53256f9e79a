#pragma once
// The words a table may use for what the schema holds: names of columns, words of vocabularies, names of records. English stands in the
// schema; other languages come in from outside, because this folder knows no translation. Compared folded (no accents, no case), so that
// « Téléphone », "TELEPHONE" and "téléphone :" are one. Made once for an import, then immutable.
#include "core/schema/Schema.h"

#include <functional>
#include <unordered_map>

namespace tp::importing {

// The translation of an English source ("schema", "vocabulary", "csv" are the contexts), as core/reports/Csv.h asks for it.
using Translation = std::function<std::string(const char *context, const char *source)>;

struct Named { // a record that a cell may name: a member, a territory
    std::string type, name;
    Bytes id;
};

// How a five-digit number is meant: the codes of INSEE and the postcodes of one department look alike.
enum class Digits : std::uint8_t { Either, Insee, Postcode };

// Who was met without a name is said in one column ("2 women 18-21"), or a part of it in each of several.
enum class Part : std::uint8_t { Whole, Gender, Age, Number };

struct Target { // of a column
    const schema::Field *field = nullptr;
    Digits digits = Digits::Either;
    Part part = Part::Whole;
    friend bool operator==(const Target &, const Target &) = default;
};

class Words {
public:
    Words(const schema::RecordType &type, const std::vector<Translation> &languages, const std::vector<Named> &records);

    [[nodiscard]] const schema::RecordType &type() const { return m_type; }
    // What may be imported, in the order of the declaration: not what the program fills in, nor what names records unknown here.
    [[nodiscard]] const std::vector<const schema::Field *> &fields() const { return m_fields; }
    [[nodiscard]] std::vector<Target> targets() const; // where a column may go: the fields, and the parts of a count
    [[nodiscard]] bool importable(std::string_view field) const;

    [[nodiscard]] std::vector<Target> column(std::string_view name) const; // the likeliest first; empty: not known
    // What it is when no other column is: exported, "Anonymous people" is a total beside "Anonymous people (details)".
    [[nodiscard]] std::optional<Target> alone(std::string_view name) const;
    // Names of people, in a table whose lines are not people: who has a file does not come with it.
    [[nodiscard]] bool isNameOfPeople(std::string_view column) const;
    [[nodiscard]] std::optional<std::string> code(std::string_view vocabulary, std::string_view word) const;
    [[nodiscard]] std::optional<Bytes> record(std::string_view type, std::string_view name) const; // not of a name that two bear
    [[nodiscard]] std::optional<bool> yesOrNo(std::string_view word) const;

private:
    [[nodiscard]] std::vector<Target> synonym(const std::string &folded) const;
    void addColumns(const schema::Field &field, const std::vector<Translation> &languages);
    const schema::RecordType &m_type;
    std::vector<const schema::Field *> m_fields;
    std::unordered_map<std::string, Target> m_columns; // folded, but for names of fields
    std::unordered_map<std::string, Target> m_totals;
    std::unordered_map<std::string, std::string> m_codes, m_answers;
    std::unordered_map<std::string, Bytes> m_records;
};

} // namespace tp::importing
