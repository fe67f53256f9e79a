#include "ui/widgets/CountSyntax.h"

#include "core/schema/Counts.h"
#include "core/schema/Schema.h"

#include <QRegularExpression>

namespace tp::ui {
namespace {

std::string genderOf(const QString &word) {
    switch (word.at(0).toLower().unicode()) {
    case 'h':
    case 'm':
    case 'g':
        return "man";
    case 'f':
    case 'w':
        return "woman";
    case 'a':
    case 'o':
        return "other";
    default:
        return "undisclosed";
    }
}

// "18-21", "18 21", "18": the band whose code starts so; "<16", "-16", "60+", "60".
std::string bandOf(QString typed) {
    typed = typed.simplified();
    if (typed.isEmpty()) return {};
    typed.replace(QRegularExpression(QStringLiteral("[–—/ àa]+")), QStringLiteral("-"));
    if (typed == QLatin1String("-16")) typed = QStringLiteral("<16");
    const auto text = typed.toStdString();
    const auto *bands = schema::vocabulary("age_band");
    if (!bands) return {};
    for (const auto &term : bands->terms) {
        const std::string_view code = term.code;
        if (code == text || code.substr(0, code.find_first_of("-+")) == text) return std::string(code);
    }
    return {};
}

} // namespace

std::optional<TypedCounts> parseCounts(const QString &typed) {
    static const QRegularExpression part(
        QStringLiteral(
            "\\G[\\s,;+]*(\\d+)\\s*(hommes?|femmes?|autres?|men|man|women|woman|others?|gars|filles?|h|m|g|f|w|a|o|n|u)"
            "(?:\\s+([<-]?\\s?\\d{2}(?:\\s*[-–—/à]\\s*\\d{0,2}|\\+)?)|\\s*([<-]\\s?\\d{2}|\\d{2}\\s*[-–—/à]\\s*\\d{2}|\\d{2}\\+))?"
            "(?=$|[\\s,;])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    TypedCounts out;
    qsizetype at = 0;
    const QString text = typed.trimmed();
    while (at < text.size()) {
        const auto match = part.match(text, at);
        if (!match.hasMatch() || out.open) return std::nullopt;
        bool small = false; // enough for an int
        const int count = match.captured(1).toInt(&small);
        if (!small || count < 1 || count > schema::greatestCount) return TypedCounts{{}, {}, true};
        const QString word = match.captured(2), band = match.captured(3) + match.captured(4);
        PeopleCount people{genderOf(word), bandOf(band), count};
        if (people.ageBand.empty())
            out.open = people;
        else
            out.complete.push_back(people);
        at = match.capturedEnd();
    }
    return at == 0 ? std::nullopt : std::optional(out);
}

Value countsValue(const std::vector<PeopleCount> &counts) {
    Value::Array items;
    for (const auto &people : counts)
        items.emplace_back(Value::Map{{"gender", people.gender}, {"ageBand", people.ageBand}, {"count", std::int64_t{people.count}}});
    Value value;
    if (!items.empty()) value = std::move(items);
    return value;
}

std::vector<PeopleCount> countsOf(const Value &value) {
    std::vector<PeopleCount> out;
    if (const auto *items = value.array())
        for (const auto &item : *items) {
            const auto text = [&item](const char *name) -> const std::string * {
                const auto *member = item.find(name);
                return member ? member->text() : nullptr;
            };
            const auto *gender = text("gender"), *band = text("ageBand");
            const auto *count = item.find("count");
            const auto *number = count ? count->integer() : nullptr;
            if (gender && band && number) out.push_back({*gender, *band, static_cast<int>(*number)});
        }
    return out;
}

} // namespace tp::ui
