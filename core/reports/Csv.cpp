#include "core/reports/Csv.h"

#include "core/domain/Communes.h"
#include "core/reports/CsvCell.h"

#include <QFileDevice>
#include <QSaveFile>

#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace tp::reports {
namespace {

using schema::Kind;

constexpr std::size_t mostNames = 10'000; // kept at once

constexpr const char *inseeCode = QT_TRANSLATE_NOOP("csv", "INSEE code");
constexpr const char *details = QT_TRANSLATE_NOOP("csv", "details");
constexpr const char *identifier = QT_TRANSLATE_NOOP("csv", "Identifier");
constexpr const char *yes = QT_TRANSLATE_NOOP("csv", "Yes");
constexpr const char *no = QT_TRANSLATE_NOOP("csv", "No");

bool holdsId(Kind kind) { return kind == Kind::Reference || kind == Kind::Structure || kind == Kind::Member; }

const char *typeOf(const schema::Field &field) {
    return field.kind == Kind::Structure ? "structure" : field.kind == Kind::Member ? "member" : field.of;
}

std::string communeName(const std::string &code) {
    const auto *commune = domain::commune(code);
    return commune ? commune->name : std::string();
}

// A code is a text: with a leading zero Excel would shorten it.
std::string codeAsText(const std::string &code) { return (code.starts_with('0') ? "'" : "") + code; }

std::int64_t total(const Value &counts) {
    std::int64_t sum = 0;
    for (const auto &item : counts.array() ? *counts.array() : Value::Array()) {
        const auto *count = item.find("count");
        const auto *number = count ? count->integer() : nullptr;
        sum += number ? *number : 0;
    }
    return sum;
}

// What `one` makes of every text of an array, joined.
template <class One> std::string joined(const Value &value, const char *separator, One one) {
    std::string out;
    for (const auto &item : value.array() ? *value.array() : Value::Array()) {
        if (!out.empty()) out += separator;
        if (const auto *text = item.text()) out += one(*text);
    }
    return out;
}

std::string textOf(const Value *value) {
    const auto *text = value ? value->text() : nullptr;
    return text ? *text : std::string();
}

} // namespace

CsvWriter::CsvWriter(QIODevice &out, const schema::RecordType &type, CsvOptions options) : m_out(out), m_options(std::move(options)) {
    if (m_options.columns.empty()) {
        if (m_options.machine) m_columns.push_back(nullptr);
        for (const auto &field : type.fields) m_columns.push_back(&field);
    }
    for (const auto &name : m_options.columns) {
        const auto *field = type.field(name);
        if (!field && name != idColumn) m_unknown = name;
        m_columns.push_back(field);
    }
}

const std::string &CsvWriter::label(const char *context, const char *source) const {
    const auto [at, fresh] = m_labels.try_emplace({context, source});
    if (fresh) at->second = m_options.label ? m_options.label(context, source) : source;
    return at->second;
}

const std::string &CsvWriter::name(const schema::Field &field, const RecordId &id) const {
    if (m_names.size() > mostNames) m_names.clear();
    const auto [at, fresh] = m_names.try_emplace({typeOf(field), id});
    if (fresh && m_options.name) at->second = m_options.name(typeOf(field), id);
    return at->second;
}

std::string CsvWriter::word(const schema::Field &field, const Value &code) const {
    const auto text = textOf(&code);
    const auto *vocabulary = m_options.machine ? nullptr : schema::wordsOf(field);
    const auto *term = vocabulary ? vocabulary->term(text) : nullptr;
    return !term ? text : term->own ? std::string(term->label) : label("vocabulary", term->label);
}

std::string CsvWriter::countsDetail(const Value &value) const {
    static const schema::Field gender{"gender", Kind::Choice, {}, "", 0, "gender"}, ageBand{"ageBand", Kind::Choice, {}, "", 0, "age_band"};
    std::string out;
    for (const auto &item : value.array() ? *value.array() : Value::Array()) {
        const auto *who = item.find("gender"), *age = item.find("ageBand"), *count = item.find("count");
        if (!who || !age || !count || !count->integer()) continue;
        const auto number = std::to_string(*count->integer());
        if (!out.empty()) out += m_options.machine ? "|" : ", ";
        out += m_options.machine ? textOf(who) + ':' + textOf(age) + ':' + number
                                 : number + " × " + word(gender, *who) + ' ' + word(ageBand, *age);
    }
    return out;
}

void CsvWriter::nameCells(std::vector<std::string> &row, const schema::Field &field, const Value &value) const {
    const auto *bytes = value.bytes();
    const auto id = bytes ? RecordId::from(*bytes) : Result<RecordId>(fail(Code::NotFound));
    const auto name = id ? this->name(field, *id) : std::string();
    const auto known = id ? toText(*id) : std::string();
    if (m_options.machine) row.push_back(known);
    row.push_back(disarmed(name.empty() && !m_options.machine ? known : name));
}

void CsvWriter::cells(std::vector<std::string> &row, const schema::Field &field, const Value &value) const {
    const bool machine = m_options.machine;
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return row.push_back(disarmed(textOf(&value)));
    case Kind::Phone:
        return row.push_back(disarmed(machine ? textOf(&value) : spacedPhone(textOf(&value))));
    case Kind::Choice:
        return row.push_back(machine ? textOf(&value) : disarmed(word(field, value)));
    case Kind::Choices:
        return row.push_back(joined(value, machine ? "|" : ", ", [&](const std::string &code) { return word(field, code); }));
    case Kind::Date:
    case Kind::DateTime:
        return row.push_back(machine ? textOf(&value) : frenchDate(textOf(&value)));
    case Kind::Integer:
    case Kind::Year:
        return row.push_back(value.integer() ? std::to_string(*value.integer()) : std::string());
    case Kind::Boolean:
        if (const auto *boolean = value.boolean())
            return row.push_back(machine ? (*boolean ? "true" : "false") : label("csv", *boolean ? yes : no));
        return row.push_back({});
    case Kind::Commune: {
        const auto code = textOf(&value);
        const auto name = communeName(code);
        row.push_back(machine ? code : name);
        return row.push_back(machine ? name : codeAsText(code));
    }
    case Kind::Communes:
        return row.push_back(joined(value, machine ? "|" : ", ", [&](const std::string &code) {
            const auto name = machine ? std::string() : communeName(code);
            return name.empty() ? code : name;
        }));
    case Kind::Counts:
        row.push_back(value.isNull() ? std::string() : std::to_string(total(value)));
        return row.push_back(countsDetail(value));
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        return nameCells(row, field, value);
    }
}

Result<> CsvWriter::write(const std::vector<std::string> &row) {
    m_line.clear();
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i) m_line += ';';
        reports::appendQuoted(m_line, row[i]);
    }
    m_line += "\r\n";
    const auto size = static_cast<qint64>(m_line.size());
    return m_out.write(m_line.data(), size) == size ? Result<>() : failed();
}

Result<> CsvWriter::failed() const {
    const auto *file = qobject_cast<QFileDevice *>(&m_out);
    return fail(file && file->error() == QFileDevice::ResourceError ? Code::DiskFull : Code::Io, "export");
}

Result<> CsvWriter::header() {
    if (!m_unknown.empty()) return fail(Code::Invalid, "unknown column: " + m_unknown.substr(0, 60));
    if (!m_options.machine && m_out.write("\xef\xbb\xbf") != 3) return failed();
    std::vector<std::string> row;
    for (const auto *column : m_columns) {
        if (!column) {
            row.push_back(m_options.machine ? std::string(idColumn) : label("csv", identifier));
            continue;
        }
        const auto &field = *column;
        const auto name = m_options.machine          ? std::string(field.name)
                          : field.is(schema::Custom) ? std::string(field.label)
                                                     : label("schema", field.label);
        row.push_back(name);
        if (m_options.machine && (holdsId(field.kind) || field.kind == Kind::Commune)) row.push_back(name + "Name");
        if (!m_options.machine && field.kind == Kind::Commune) row.push_back(name + " (" + label("csv", inseeCode) + ')');
        if (field.kind == Kind::Counts) row.push_back(m_options.machine ? name + "Detail" : name + " (" + label("csv", details) + ')');
    }
    return write(row);
}

Result<> CsvWriter::rows(std::span<const store::Record> records) {
    static const Value none;
    std::vector<std::string> row;
    for (const auto &record : records) {
        row.clear();
        for (const auto *field : m_columns) {
            if (!field) {
                row.push_back(toText(record.id));
                continue;
            }
            const auto at = record.fields.find(field->name);
            cells(row, *field, at == record.fields.end() ? none : at->second);
        }
        TP_CHECK(write(row));
    }
    return {};
}

Result<> CsvWriter::finish() {
    if (auto *whole = qobject_cast<QSaveFile *>(&m_out)) return whole->commit() ? Result<>() : failed();
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    return !file || file->flush() ? Result<>() : failed();
}

Result<> exportCsv(QIODevice &out, const schema::RecordType &type, std::span<const store::Record> records, const CsvOptions &options) {
    CsvWriter writer(out, type, options);
    TP_CHECK(writer.header());
    TP_CHECK(writer.rows(records));
    return writer.finish();
}

} // namespace tp::reports
