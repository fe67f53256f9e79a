#pragma once
// One column of a CSV file (Csv.h): its heading and what it makes of a value, one cell or two. Codes, names and communes come again and
// again: each is made into cells once a file.
#include "core/reports/Csv.h"

#include <unordered_map>

namespace tp::reports {

// The words of one file, each asked for once.
class CsvWords {
public:
    explicit CsvWords(const CsvOptions &options) : m_options(options) {}
    [[nodiscard]] bool machine() const { return m_options.machine; }
    [[nodiscard]] const std::string &label(const char *context, const char *source);
    [[nodiscard]] std::string name(const char *type, const RecordId &id); // empty: unknown
    [[nodiscard]] std::string word(const schema::Field &field, const std::string &code);

private:
    const CsvOptions &m_options;
    std::map<std::pair<const char *, const char *>, std::string> m_labels;
};

class CsvColumn {
public:
    CsvColumn(const schema::Field *field, CsvWords &words) : m_field(field), m_words(&words) {} // null: the record's identifier
    static CsvColumn met(const schema::Field &unnamed, CsvWords &words);                        // those without a file, and those with one
    [[nodiscard]] const schema::Field *field() const { return m_field; }
    [[nodiscard]] bool isMet() const { return m_met; }
    [[nodiscard]] std::vector<std::string> heading() const;
    [[nodiscard]] const schema::Field *former() const { return m_former; } // written with it (Field::formerly); null: none
    void setFormer(const schema::Field *former) { m_former = former; }
    void append(std::string &line, const store::RowPage::Cell &value);
    void append(std::string &line, const store::RowPage::Cell &value, const store::RowPage::Cell &former);
    void appendMet(std::string &line, const store::RowPage::Cell &unnamed, std::int64_t withFile) const;
    void appendId(std::string &line, const RecordId &id) const { line += toText(id); }

private:
    void appendOften(std::string &line, const store::RowPage::Cell &value);
    [[nodiscard]] std::vector<std::string> cells(const store::RowPage::Cell &value) const;
    [[nodiscard]] std::vector<std::string> nameCells(std::string_view bytes) const;
    [[nodiscard]] std::vector<std::string> namesCells(const Value::Array &ids) const;
    [[nodiscard]] std::string countsDetail(const Value::Array &counts) const;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    const schema::Field *m_field, *m_former = nullptr;
    CsvWords *m_words;
    bool m_met = false;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_made; // by the bytes of the value, the latest
};

} // namespace tp::reports
