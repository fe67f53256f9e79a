#pragma once
// CSV as it was first written: every cell made anew from its record, a string each. What the quicker writer is compared with.
#include "core/domain/Communes.h"
#include "core/reports/Csv.h"
#include "core/reports/CsvCell.h"

namespace tp::test {

class PlainCsv {
public:
    explicit PlainCsv(const reports::CsvOptions &options) : m_options(options) {}

    std::string rows(const schema::RecordType &type, const std::vector<store::Record> &records) const {
        static const Value none;
        std::string out;
        for (const auto &record : records) {
            std::vector<std::string> row;
            for (const auto &name : columnsOf(type)) {
                if (name == reports::idColumn) {
                    row.push_back(toText(record.id));
                    continue;
                }
                const auto said = type.field(name)->formerly ? schema::asSaidToday(type, record.fields) : record.fields;
                const auto at = said.find(name);
                cells(row, *type.field(name), at == said.end() ? none : at->second);
            }
            for (std::size_t i = 0; i < row.size(); ++i) out += (i ? ";" : "") + inQuotes(row[i]);
            out += "\r\n";
        }
        return out;
    }

private:
    using Kind = schema::Kind;

    std::vector<std::string> columnsOf(const schema::RecordType &type) const {
        if (!m_options.columns.empty()) return m_options.columns;
        std::vector<std::string> out;
        if (m_options.machine) out.emplace_back(reports::idColumn);
        for (const auto &field : type.fields)
            if (m_options.machine || !type.isFormer(field)) out.emplace_back(field.name);
        return out;
    }

    static std::string inQuotes(const std::string &cell) {
        const auto blank = [](char c) { return c == ' ' || c == '\t'; };
        const bool edges = !cell.empty() && (blank(cell.front()) || blank(cell.back()));
        if (!edges && cell.find_first_of(";\"\r\n") == std::string::npos) return cell;
        std::string out = "\"";
        for (const char c : cell) out += c == '"' ? std::string("\"\"") : std::string(1, c);
        return out + '"';
    }
    static std::string date(const std::string &iso) {
        if (iso.size() < 10) return iso;
        return iso.substr(8, 2) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4) + (iso.size() > 11 ? ' ' + iso.substr(11, 5) : "");
    }
    static std::string textOf(const Value *value) { return value && value->text() ? *value->text() : std::string(); }
    static Value::Array items(const Value &value) { return value.array() ? *value.array() : Value::Array(); }
    static std::string communeName(const std::string &code) {
        const auto *commune = domain::commune(code);
        return commune ? commune->name : std::string();
    }
    std::string label(const char *context, const char *source) const { return m_options.label ? m_options.label(context, source) : source; }

    std::string word(const schema::Field &field, const std::string &code) const {
        const auto *vocabulary = m_options.machine ? nullptr : schema::wordsOf(field);
        const auto *term = vocabulary ? vocabulary->term(code) : nullptr;
        return !term ? code : term->own ? std::string(term->label) : label("vocabulary", term->label);
    }
    template <class One> std::string joined(const Value &value, One one) const {
        std::string out;
        for (const auto &item : items(value)) out += (out.empty() ? "" : m_options.machine ? "|" : ", ") + one(textOf(&item));
        return out;
    }
    std::string details(const Value &value) const {
        static const schema::Field gender{"gender", Kind::Choice, {}, "", 0, "gender"},
            band{"ageBand", Kind::Choice, {}, "", 0, "age_band"};
        std::string out;
        for (const auto &item : items(value)) {
            const auto who = textOf(item.find("gender")), age = textOf(item.find("ageBand"));
            const auto number = std::to_string(*item.find("count")->integer());
            if (!out.empty()) out += m_options.machine ? "|" : ", ";
            out += m_options.machine ? who + ':' + age + ':' + number : number + " × " + word(gender, who) + ' ' + word(band, age);
        }
        return out;
    }
    void names(std::vector<std::string> &row, const schema::Field &field, const Value &value) const {
        const auto id = value.bytes() ? RecordId::from(*value.bytes()) : Result<RecordId>(fail(Code::NotFound));
        const auto *type = field.kind == Kind::Structure ? "structure" : field.kind == Kind::Member ? "member" : field.of;
        const auto name = id && m_options.name ? m_options.name(type, *id) : std::string();
        const auto known = id ? toText(*id) : std::string();
        if (m_options.machine) row.push_back(known);
        row.push_back(reports::disarmed(name.empty() && !m_options.machine ? known : name));
    }

    void cells(std::vector<std::string> &row, const schema::Field &field, const Value &value) const {
        const bool machine = m_options.machine;
        const auto text = textOf(&value);
        switch (field.kind) {
        case Kind::Text:
        case Kind::LongText:
            return row.push_back(reports::disarmed(text));
        case Kind::Phone:
            return row.push_back(reports::disarmed(machine ? text : reports::spacedPhone(text)));
        case Kind::Choice:
            return row.push_back(machine ? text : reports::disarmed(word(field, text)));
        case Kind::Choices:
            return row.push_back(joined(value, [&](const std::string &code) { return word(field, code); }));
        case Kind::Date:
        case Kind::DateTime:
            return row.push_back(machine ? text : date(text));
        case Kind::Integer:
        case Kind::Year:
            return row.push_back(value.integer() ? std::to_string(*value.integer()) : std::string());
        case Kind::Boolean: {
            const auto *said = value.boolean();
            return row.push_back(!said     ? std::string()
                                 : machine ? std::string(*said ? "true" : "false")
                                           : label("csv", *said ? "Yes" : "No"));
        }
        case Kind::Commune: {
            const auto name = communeName(text), code = (text.starts_with('0') ? "'" : "") + text;
            row.push_back(machine ? text : name);
            return row.push_back(machine ? name : code);
        }
        case Kind::Communes:
            return row.push_back(joined(value, [&](const std::string &code) {
                const auto name = machine ? std::string() : communeName(code);
                return name.empty() ? code : name;
            }));
        case Kind::Counts: {
            std::int64_t total = 0;
            for (const auto &item : items(value)) total += *item.find("count")->integer();
            row.push_back(value.isNull() ? std::string() : std::to_string(total));
            return row.push_back(details(value));
        }
        case Kind::Reference:
        case Kind::Structure:
        case Kind::Member:
            return names(row, field, value);
        case Kind::References: {
            std::string ids, called;
            for (const auto &item : items(value)) {
                const auto id = RecordId::from(*item.bytes());
                const auto name = m_options.name ? m_options.name(field.of, *id) : std::string();
                called += (ids.empty() ? "" : machine ? "|" : ", ") + (name.empty() && !machine ? toText(*id) : name);
                ids += (ids.empty() ? "" : "|") + toText(*id);
            }
            if (machine) row.push_back(ids);
            return row.push_back(reports::disarmed(called));
        }
        }
    }

    const reports::CsvOptions &m_options;
};

} // namespace tp::test
