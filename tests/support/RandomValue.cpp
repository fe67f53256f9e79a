#include "tests/support/RandomValue.h"

#include <array>

namespace tp::test {
namespace {

using schema::Kind;

std::string digits(std::uint64_t value, std::size_t width) {
    auto text = std::to_string(value);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

std::string date(SeededRandom &random) {
    return std::to_string(1990 + random.below(60)) + "-" + digits(1 + random.below(12), 2) + "-" + digits(1 + random.below(28), 2);
}

std::string text(SeededRandom &random, std::size_t atMost, bool lines) {
    static constexpr std::array words{"Zoé", "l'été", "cœur", "à revoir", "\"sic\"", "a;b", "=1+1", "naïf", "Grâce de Dieu", "😀", "x"};
    std::string out;
    const auto count = 1 + random.below(lines ? 40 : 5);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::string word = words[random.below(words.size())];
        if (out.size() + word.size() + 1 > atMost) break;
        if (!out.empty()) out += lines && random.below(8) == 0 ? '\n' : ' ';
        out += word;
    }
    return out.empty() ? "x" : out;
}

std::string code(const char *vocabulary, SeededRandom &random) {
    const auto terms = schema::vocabulary(vocabulary)->terms;
    return terms[random.below(terms.size())].code;
}

Value::Array several(SeededRandom &random, auto one) {
    Value::Array out;
    for (auto left = 1 + random.below(4); left > 0; --left) out.push_back(one());
    return out;
}

Value raw(const schema::Field &field, SeededRandom &random) {
    const auto commune = [&] { return Value("14" + digits(1 + random.below(760), 3)); };
    const auto id = [&] {
        const auto made = newUuid7<RecordId>(static_cast<std::int64_t>(random.below(2'000'000'000'000)), random);
        return Value(Bytes(made.bytes.begin(), made.bytes.end()));
    };
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return text(random, field.maxLength, field.kind == Kind::LongText);
    case Kind::Phone:
        return "06" + digits(random.below(100'000'000), 8);
    case Kind::Choice:
        return code(field.of, random);
    case Kind::Choices:
        return several(random, [&] { return Value(code(field.of, random)); });
    case Kind::Date:
        return date(random);
    case Kind::DateTime:
        return date(random) + "T" + digits(random.below(24), 2) + ":" + digits(random.below(60), 2);
    case Kind::Integer:
        return static_cast<std::int64_t>(random.next());
    case Kind::Year:
        return static_cast<std::int64_t>(1930 + random.below(80));
    case Kind::Boolean:
        return random.below(2) == 0;
    case Kind::Commune:
        return commune();
    case Kind::Communes:
        return several(random, commune);
    case Kind::Counts:
        return several(random, [&] {
            return Value(Value::Map{{"gender", code("gender", random)},
                                    {"ageBand", code("age_band", random)},
                                    {"count", static_cast<std::int64_t>(1 + random.below(5))}});
        });
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        return id();
    case Kind::References:
        return several(random, id);
    }
    return {};
}

} // namespace

Value randomValue(const schema::Field &field, SeededRandom &random) { return schema::normalise(field, raw(field, random)); }

std::map<std::string, Value> randomFields(const schema::RecordType &type, SeededRandom &random) {
    std::map<std::string, Value> out;
    for (const auto &field : type.fields) {
        if (field.is(schema::Required) || random.below(2) == 0) out[field.name] = randomValue(field, random);
    }
    return out;
}

} // namespace tp::test
