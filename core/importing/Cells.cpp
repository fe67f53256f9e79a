#include "core/importing/Cells.h"

#include "core/base/Formula.h"
#include "core/base/Ids.h"
#include "core/domain/Pieces.h"
#include "core/domain/Text.h"
#include "core/importing/CommuneWords.h"
#include "core/schema/Text.h"

#include <algorithm>
#include <limits>

namespace tp::importing {
namespace {

using schema::Field;
using schema::Kind;
using Outcome = tl::expected<Read, Problem>;

tl::unexpected<Problem> problem(Problem what) { return tl::unexpected<Problem>(what); }

std::optional<std::int64_t> wholeNumber(std::string_view text) { return domain::wholeNumber<std::int64_t>(text); }

// "19" or "19 ans": the band of the vocabulary it falls into, by the codes "<16", "16-17", "60+".
std::optional<std::string> bandOf(std::string_view typed) {
    const auto folded = domain::foldText(typed);
    const auto digits = std::string_view(folded).substr(0, folded.find(' '));
    const auto rest = std::string_view(folded).substr(digits.size());
    const auto age = wholeNumber(digits);
    if (!age || *age < 1 || *age > 120 || !(rest.empty() || rest == " ans" || rest == " an")) return {};
    for (const auto &term : schema::vocabulary("age_band")->terms) {
        const std::string_view code = term.code;
        const auto dash = code.find('-');
        if (code.starts_with('<') ? *age < wholeNumber(code.substr(1)).value_or(0)
            : code.ends_with('+')
                ? *age >= wholeNumber(code.substr(0, code.size() - 1)).value_or(200)
                : *age >= wholeNumber(code.substr(0, dash)).value_or(200) && *age <= wholeNumber(code.substr(dash + 1)).value_or(0))
            return std::string(code);
    }
    return {};
}

// An age first: folded, "16" and "<16" are one word.
std::optional<std::string> ageBand(const std::string &typed, const Words &words) {
    const bool number = !typed.empty() && typed.front() >= '0' && typed.front() <= '9';
    auto band = number ? bandOf(typed) : std::nullopt;
    return band ? band : words.code("age_band", typed);
}

// A word may hold a comma itself ("Rue, abri de fortune"): the longest run of parts that is a word counts.
std::optional<Value::Array> codesOf(const Field &field, std::string_view text, const Words &words) {
    Value::Array out;
    const auto parts = domain::piecesOf(text, ",;|\n");
    for (std::size_t at = 0; at < parts.size();) {
        if (schema::trimmed(parts[at]).empty()) {
            ++at;
            continue;
        }
        std::optional<std::string> code;
        for (auto last = std::min(at + 3, parts.size()); last > at && !code; --last) {
            const auto *begin = parts[at].data();
            const auto run = std::string_view(begin, static_cast<std::size_t>(parts[last - 1].data() + parts[last - 1].size() - begin));
            code = words.code(field.of, schema::trimmed(run));
            if (code) at = last;
        }
        if (!code) return {};
        out.emplace_back(std::move(*code));
    }
    return out;
}

Value group(const std::string &gender, const std::string &band, std::int64_t count) {
    return Value::Map{{"gender", gender}, {"ageBand", band}, {"count", count}};
}

// "woman:18-21:2" as scripts write it; "2 × Femme 18–21 ans", "2h 18-21", "2 femmes de 18 à 21 ans" as people do.
std::optional<Value> groupOf(std::string_view typed, const Words &words) {
    const auto item = schema::trimmed(typed);
    if (const auto parts = domain::piecesOf(item, ":"); parts.size() == 3) {
        const auto gender = words.code("gender", parts[0]), band = words.code("age_band", parts[1]);
        const auto count = wholeNumber(parts[2]);
        return gender && band && count && *count > 0 ? std::optional(group(*gender, *band, *count)) : std::nullopt;
    }
    const auto digits = std::min(item.find_first_not_of("0123456789"), item.size());
    const auto count = digits == 0 ? std::optional<std::int64_t>(1) : wholeNumber(std::string_view(item).substr(0, digits));
    std::string rest = item.substr(digits);
    if (rest.starts_with(" ×")) rest.erase(0, 3);
    if (rest.starts_with("×") && digits) rest.erase(0, 2);
    rest = schema::trimmed(rest);
    for (auto end = rest.find(' '); end != std::string::npos; end = rest.find(' ', end + 1)) { // the gender may be two words
        const auto gender = words.code("gender", rest.substr(0, end));
        if (!gender) continue;
        auto age = schema::trimmed(rest.substr(end));
        if (age.starts_with("de ")) age.erase(0, 3);
        constexpr std::string_view until = " à ";
        if (const auto to = age.find(until); to != std::string::npos) age = age.substr(0, to) + '-' + age.substr(to + until.size());
        const auto band = ageBand(age, words);
        if (band && count && *count > 0) return group(*gender, *band, *count);
    }
    return {};
}

Outcome textual(const Field &field, std::span<const std::string> cells) {
    std::string joined;
    for (const auto &cell : cells) joined += (joined.empty() ? "" : field.kind == Kind::LongText ? "\n" : " ") + cell;
    if (field.kind == Kind::Text)
        std::replace_if(
            joined.begin(), joined.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return Read{Value(std::move(joined))};
}

Outcome phone(std::span<const std::string> cells) {
    std::string joined;
    for (const auto &cell : cells) {
        const auto one = readPhone(cell);
        if (joined.find(one) == std::string::npos) joined += (joined.empty() ? "" : " / ") + one;
    }
    return Read{Value(std::move(joined))};
}

std::optional<std::string> dayIn(std::string_view text, int thisYear) {
    if (auto iso = readDate(text, thisYear)) return iso;
    // LibreOffice writes a day with the hour it does not have.
    if (const auto moment = readMoment(text, thisYear); moment && moment->iso.ends_with("T00:00")) return moment->iso.substr(0, 10);
    return {};
}

Outcome day(std::string_view text, int thisYear) {
    auto iso = dayIn(text, thisYear);
    return iso ? Outcome(Read{Value(std::move(*iso))}) : problem(Problem::NotADate);
}

Outcome moment(std::span<const std::string> cells, int thisYear) {
    const auto read = [&](const std::string &text) { return readMoment(text, thisYear); };
    auto found = read(cells.size() == 2 ? cells[0] + ' ' + cells[1] : cells[0]);
    if (!found && cells.size() == 2) found = read(cells[1] + ' ' + cells[0]); // the hour stands first
    if (!found && cells.size() == 2)                                          // a day with an hour it does not have, and the hour
        if (const auto first = dayIn(cells[0], thisYear)) found = read(*first + ' ' + cells[1]);
    if (!found || cells.size() > 2) return problem(Problem::NotATime);
    return Read{Value(std::move(found->iso)), found->hourAssumed};
}

Outcome year(std::string_view text, int thisYear) {
    auto found = text.size() == 4 ? wholeNumber(text) : std::nullopt;
    if (!found)
        if (const auto date = dayIn(text, thisYear)) found = wholeNumber(std::string_view(*date).substr(0, 4));
    constexpr auto later = std::numeric_limits<std::int64_t>::max(); // nobody is born later
    const auto said = found.value_or(later);
    return said <= thisYear ? Outcome(Read{Value(said)}) : problem(Problem::NotAYear);
}

Outcome choice(const Field &field, const std::string &text, const Words &words) {
    auto code = std::string_view(field.of) == "age_band" ? ageBand(text, words) : words.code(field.of, text);
    return code ? Outcome(Read{Value(std::move(*code))}) : problem(Problem::NotAWord);
}

std::optional<Value::Array> groupsOf(std::string_view text, const Words &words) {
    Value::Array out;
    for (const auto item : domain::piecesOf(text, ",;|\n")) {
        if (schema::trimmed(item).empty()) continue;
        auto one = groupOf(item, words);
        if (!one) return {};
        out.push_back(std::move(*one));
    }
    return out;
}

// A gender, an age and a number in cells of their own are one group: without a gender it is undisclosed, without a number it is one person.
// An age is needed. A cell that says the whole does so wherever it stands.
Outcome counts(std::span<const Cell> cells, const Words &words) {
    Value::Array out;
    std::string gender = "undisclosed", band;
    std::int64_t count = 1;
    bool parts = false;
    for (const auto &cell : cells) {
        if (const auto wrong = wrongPart(cell, words)) return problem(*wrong);
        const std::string text(cell.text);
        if (auto groups = groupsOf(text, words)) {
            out.insert(out.end(), groups->begin(), groups->end());
            continue;
        }
        parts = true;
        if (cell.part == Part::Gender) gender = words.code("gender", text).value_or(gender);
        if (cell.part == Part::Age) band = ageBand(text, words).value_or(band);
        if (cell.part == Part::Number) count = wholeNumber(text).value_or(count);
    }
    if (parts && band.empty()) return problem(Problem::NotACount);
    if (parts) out.push_back(group(gender, band, count));
    return Read{Value(std::move(out))};
}

Outcome raw(const Field &field, std::span<const std::string> cells, std::span<const Cell> given, const Words &words, int thisYear) {
    const auto joined = [&] {
        std::string out;
        for (const auto &cell : cells) out += (out.empty() ? "" : " ") + cell;
        return out;
    };
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return textual(field, cells);
    case Kind::Phone:
        return phone(cells);
    case Kind::Choice:
        return choice(field, joined(), words);
    case Kind::Choices: {
        std::string list;
        for (const auto &cell : cells) list += (list.empty() ? "" : "\n") + cell;
        auto codes = codesOf(field, list, words);
        return codes ? Outcome(Read{Value(std::move(*codes))}) : problem(Problem::NotAWord);
    }
    case Kind::Date:
        return day(joined(), thisYear);
    case Kind::DateTime:
        return moment(cells, thisYear);
    case Kind::Year:
        return year(joined(), thisYear);
    case Kind::Integer:
        if (const auto number = wholeNumber(joined())) return Read{Value(*number)};
        return problem(Problem::NotANumber);
    case Kind::Boolean:
        if (const auto answer = words.yesOrNo(joined())) return Read{Value(*answer)};
        return problem(Problem::NotYesOrNo);
    case Kind::Commune: {
        auto code = readCommune(given);
        return code ? Outcome(Read{Value(std::move(*code))}) : problem(code.error());
    }
    case Kind::Communes: {
        Value::Array out;
        for (const auto &cell : cells)
            for (const auto item : domain::piecesOf(cell, ",;|\n")) {
                const Cell one{item};
                auto code = readCommune({&one, 1});
                if (!code) return problem(code.error());
                out.emplace_back(std::move(*code));
            }
        return Read{Value(std::move(out))};
    }
    case Kind::Counts:
        return counts(given, words);
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        if (auto id = words.record(field.kind == Kind::Member      ? "member"
                                   : field.kind == Kind::Structure ? "structure"
                                                                   : field.of,
                                   joined()))
            return Read{Value(std::move(*id))};
        return problem(Problem::NotKnown);
    case Kind::References: {
        Value::Array out;
        for (const auto &cell : cells)
            for (const auto item : domain::piecesOf(cell, ",;|\n")) {
                auto id = words.record(field.of, std::string(item));
                if (!id) return problem(Problem::NotKnown);
                out.emplace_back(std::move(*id));
            }
        return Read{Value(std::move(out))};
    }
    }
    return problem(Problem::NotText);
}

// Why a value of the right kind does not fit after all.
Problem whyNot(const Field &field, const Value &value) {
    switch (field.kind) {
    case Kind::Phone:
        return value.text() && value.text()->size() > field.maxLength ? Problem::TooLong : Problem::NotAPhone;
    case Kind::Year:
        return Problem::NotAYear;
    case Kind::Counts:
        return Problem::NotACount;
    default: {
        const auto *text = value.text();
        const auto length = text ? schema::utf8Length(*text) : std::nullopt;
        return length && (*length > field.maxLength || text->size() > 60'000) ? Problem::TooLong : Problem::NotText;
    }
    }
}

} // namespace

std::optional<Problem> wrongPart(const Cell &cell, const Words &words) {
    const auto text = schema::trimmed(cell.text);
    if (text.empty() || groupsOf(text, words)) return {};
    switch (cell.part) {
    case Part::Gender:
        return words.code("gender", text) ? std::nullopt : std::optional(Problem::NotAWord);
    case Part::Age:
        return ageBand(text, words) ? std::nullopt : std::optional(Problem::NotAWord);
    case Part::Number:
        return wholeNumber(text).value_or(0) > 0 ? std::nullopt : std::optional(Problem::NotANumber);
    default:
        return Problem::NotACount;
    }
}

std::string_view rearmed(std::string_view cell, bool text) {
    if (!cell.starts_with('\'') || cell.size() < 2) return cell;
    return beginsFormula(cell.substr(1)) || !text ? cell.substr(1) : cell;
}

std::string readPhone(std::string_view typed) {
    auto text = schema::trimmed(typed);
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    if (const auto tokens = domain::searchTokens(text); tokens.size() == 1 && tokens.front().size() == 10 && tokens.front()[0] == '0')
        return tokens.front();
    const bool bare = text.find_first_not_of("0123456789 .-") == std::string::npos;
    if (bare && digits.size() == 9 && digits[0] != '0') return '0' + digits; // a spreadsheet took it for a number
    if (bare && digits.size() == 11 && digits.starts_with("33")) return '0' + digits.substr(2);
    return text;
}

tl::expected<Read, Problem> readCells(const Field &field, std::span<const Cell> cells, const Words &words, int thisYear) {
    const bool text = field.kind == Kind::Text || field.kind == Kind::LongText;
    std::vector<std::string> texts;
    std::vector<Cell> given;
    for (const auto &cell : cells) {
        auto trimmed = schema::trimmed(rearmed(schema::trimmed(cell.text), text));
        if (trimmed.empty()) continue;
        texts.push_back(std::move(trimmed));
        given.push_back({{}, cell.digits, cell.part});
    }
    if (texts.empty()) return Read{};
    for (std::size_t at = 0; at < texts.size(); ++at) given[at].text = texts[at];
    auto read = raw(field, texts, given, words, thisYear);
    if (!read) return read;
    read->value = schema::normalise(field, std::move(read->value));
    if (const auto fits = schema::validate(field, read->value); !fits) return problem(whyNot(field, read->value));
    return read;
}

} // namespace tp::importing
