#include "core/reports/CsvColumn.h"

#include "core/base/IdValue.h"
#include "core/domain/Communes.h"
#include "core/reports/CsvCell.h"
#include "core/wire/Cbor.h"

#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace tp::reports {
namespace {

using schema::Kind;
using Cell = store::RowPage::Cell;

constexpr std::size_t mostMade = 10'000; // kept at once

constexpr const char *inseeCode = QT_TRANSLATE_NOOP("csv", "INSEE code");
constexpr const char *details = QT_TRANSLATE_NOOP("csv", "details");
constexpr const char *identifier = QT_TRANSLATE_NOOP("csv", "Identifier");
constexpr const char *peopleMet = QT_TRANSLATE_NOOP("csv", "Total of people met");
constexpr const char *peopleMetWithFile = QT_TRANSLATE_NOOP("csv", "People met with a file");
constexpr const char *yesWord = QT_TRANSLATE_NOOP("csv", "Yes");
constexpr const char *noWord = QT_TRANSLATE_NOOP("csv", "No");

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

ByteView viewOf(std::string_view bytes) { return {reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()}; }

Value::Array many(const Cell &value) {
    if (value.kind != Cell::Kind::Many) return {};
    const auto decoded = wire::decodeCbor(viewOf(value.bytes));
    return decoded && decoded->array() ? *decoded->array() : Value::Array();
}

std::string_view textOf(const Cell &value) { return value.kind == Cell::Kind::Text ? value.bytes : std::string_view(); }
std::string textOf(const Value *value) { return value && value->text() ? *value->text() : std::string(); }

std::int64_t total(const Value::Array &counts) {
    std::int64_t sum = 0;
    for (const auto &item : counts) {
        const auto *count = item.find("count");
        const auto *number = count ? count->integer() : nullptr;
        sum += number ? *number : 0;
    }
    return sum;
}

// What `one` makes of every text of an array, joined.
template <class One> std::string joined(const Value::Array &items, const char *separator, One one) {
    std::string out;
    for (const auto &item : items) {
        if (!out.empty()) out += separator;
        if (const auto *text = item.text()) out += one(*text);
    }
    return out;
}

} // namespace

const std::string &CsvWords::label(const char *context, const char *source) {
    const auto [at, fresh] = m_labels.try_emplace({context, source});
    if (fresh) at->second = m_options.label ? m_options.label(context, source) : source;
    return at->second;
}

std::string CsvWords::name(const char *type, const RecordId &id) { return m_options.name ? m_options.name(type, id) : std::string(); }

std::string CsvWords::word(const schema::Field &field, const std::string &code) {
    const auto *vocabulary = m_options.machine ? nullptr : schema::wordsOf(field);
    const auto *term = vocabulary ? vocabulary->term(code) : nullptr;
    return !term ? code : term->own ? std::string(term->label) : label("vocabulary", term->label);
}

CsvColumn CsvColumn::met(const schema::Field &unnamed, CsvWords &words) {
    CsvColumn out(&unnamed, words);
    out.m_met = true;
    return out;
}

void CsvColumn::appendMet(std::string &line, const Cell &unnamed, std::int64_t withFile) const {
    line += std::to_string(total(many(unnamed)) + withFile) + ';' + std::to_string(withFile);
}

std::vector<std::string> CsvColumn::heading() const {
    const bool machine = m_words->machine();
    if (m_met)
        return machine ? std::vector<std::string>{"peopleMet", "peopleMetWithFile"}
                       : std::vector{m_words->label("csv", peopleMet), m_words->label("csv", peopleMetWithFile)};
    if (!m_field) return {machine ? std::string(idColumn) : m_words->label("csv", identifier)};
    const auto &field = *m_field;
    const auto name = machine                    ? std::string(field.name)
                      : field.is(schema::Custom) ? std::string(field.label)
                                                 : m_words->label("schema", field.label);
    if (machine && (holdsId(field.kind) || field.kind == Kind::References || field.kind == Kind::Commune)) return {name, name + "Name"};
    if (!machine && field.kind == Kind::Commune) return {name, name + " (" + m_words->label("csv", inseeCode) + ')'};
    if (field.kind == Kind::Counts) return {name, machine ? name + "Detail" : name + " (" + m_words->label("csv", details) + ')'};
    return {name};
}

void CsvColumn::append(std::string &line, const Cell &value) {
    switch (m_field->kind) {
    case Kind::Text:
    case Kind::LongText:
        return appendDisarmed(line, textOf(value));
    case Kind::Date:
    case Kind::DateTime:
        return m_words->machine() ? appendQuoted(line, textOf(value)) : appendQuoted(line, frenchDate(textOf(value)));
    case Kind::Integer:
    case Kind::Year:
        if (value.kind == Cell::Kind::Integer) line += std::to_string(value.integer);
        return;
    case Kind::Boolean:
        if (value.kind != Cell::Kind::Integer) return;
        if (m_words->machine())
            line += value.integer ? "true" : "false";
        else
            appendQuoted(line, m_words->label("csv", value.integer ? yesWord : noWord));
        return;
    case Kind::Phone:
        return appendDisarmed(line, m_words->machine() ? std::string(textOf(value)) : spacedPhone(textOf(value)));
    default:
        return appendOften(line, value);
    }
}

// What stood alone before there could be several is one of them.
void CsvColumn::append(std::string &line, const Cell &value, const Cell &former) {
    if (former.kind != Cell::Kind::Bytes) return append(line, value);
    auto all = many(value);
    all.emplace_back(Bytes(former.bytes.begin(), former.bytes.end()));
    const auto bytes = wire::encodeCbor(schema::normalise(*m_field, std::move(all)));
    append(line, {Cell::Kind::Many, 0, {reinterpret_cast<const char *>(bytes.data()), bytes.size()}});
}

void CsvColumn::appendOften(std::string &line, const Cell &value) {
    if (const auto at = m_made.find(value.bytes); at != m_made.end()) {
        line += at->second;
        return;
    }
    std::string made;
    for (const auto &cell : cells(value)) {
        appendQuoted(made, cell);
        made += ';';
    }
    made.pop_back();
    line += made;
    if (m_made.size() > mostMade) m_made.clear();
    m_made.emplace(value.bytes, std::move(made));
}

std::vector<std::string> CsvColumn::cells(const Cell &value) const {
    const bool machine = m_words->machine();
    const auto code = std::string(textOf(value));
    switch (m_field->kind) {
    case Kind::Choice:
        return {machine ? code : disarmed(m_words->word(*m_field, code))};
    case Kind::Choices:
        return {joined(many(value), machine ? "|" : ", ", [&](const std::string &one) { return m_words->word(*m_field, one); })};
    case Kind::Commune: {
        const auto name = communeName(code);
        return machine ? std::vector{code, name} : std::vector{name, codeAsText(code)};
    }
    case Kind::Communes:
        return {joined(many(value), machine ? "|" : ", ", [&](const std::string &one) {
            const auto name = machine ? std::string() : communeName(one);
            return name.empty() ? one : name;
        })};
    case Kind::Counts: {
        const auto counts = many(value);
        return {value.kind == Cell::Kind::Null ? std::string() : std::to_string(total(counts)), countsDetail(counts)};
    }
    case Kind::References:
        return namesCells(many(value));
    default:
        return nameCells(value.bytes);
    }
}

std::string CsvColumn::countsDetail(const Value::Array &counts) const {
    static const schema::Field gender{"gender", Kind::Choice, {}, "", 0, "gender"}, ageBand{"ageBand", Kind::Choice, {}, "", 0, "age_band"};
    const bool machine = m_words->machine();
    std::string out;
    for (const auto &item : counts) {
        const auto *who = item.find("gender"), *age = item.find("ageBand"), *count = item.find("count");
        if (!who || !age || !count || !count->integer()) continue;
        const auto number = std::to_string(*count->integer());
        if (!out.empty()) out += machine ? "|" : ", ";
        out += machine ? textOf(who) + ':' + textOf(age) + ':' + number
                       : number + " × " + m_words->word(gender, textOf(who)) + ' ' + m_words->word(ageBand, textOf(age));
    }
    return out;
}

std::vector<std::string> CsvColumn::nameCells(std::string_view bytes) const {
    const auto id = RecordId::from(viewOf(bytes));
    const auto name = id ? m_words->name(typeOf(*m_field), *id) : std::string();
    const auto known = id ? toText(*id) : std::string();
    if (m_words->machine()) return {known, disarmed(name)};
    return {disarmed(name.empty() ? known : name)};
}

std::vector<std::string> CsvColumn::namesCells(const Value::Array &ids) const {
    const bool machine = m_words->machine();
    std::string known, names;
    for (const auto &item : ids) {
        const auto id = idIn<RecordId>(&item);
        if (!id) continue;
        const auto name = m_words->name(m_field->of, *id);
        if (!known.empty()) { // as many names as ids, unknown ones too
            names += machine ? "|" : ", ";
            known += '|';
        }
        known += toText(*id);
        names += machine || !name.empty() ? name : toText(*id);
    }
    if (machine) return {known, disarmed(names)};
    return {disarmed(names)};
}

} // namespace tp::reports
