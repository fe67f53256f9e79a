#include "ui/widgets/CountSyntax.h"

#include "core/schema/Counts.h"
#include "core/schema/Schema.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tp::ui {
namespace {

std::string genderOf(const QString &word) {
    static const QSet<QString> unsaid{QStringLiteral("jeune"), QStringLiteral("personne"), QStringLiteral("gen"), QStringLiteral("person"),
                                      QStringLiteral("people")};
    auto one = word.toLower();
    if (one.endsWith(QLatin1Char('s'))) one.chop(1);
    if (unsaid.contains(one)) return "undisclosed";
    switch (word.at(0).toLower().unicode()) {
    case 'h':
    case 'm':
        return "man";
    case 'g': // garçon, gars; girl
        return word.startsWith(QLatin1String("gi"), Qt::CaseInsensitive) ? "woman" : "man";
    case 'b':
        return "man";
    case 'f':
    case 'w':
    case 'd':
        return "woman";
    case 'a':
    case 'o':
        return "other";
    default:
        return "undisclosed";
    }
}

struct Band {
    const char *code;
    int from, until; // years, both in it
};
std::vector<Band> bands() { // as the codes say them: "<16", "18-21", "60+"
    std::vector<Band> out;
    const auto *words = schema::vocabulary("age_band");
    for (const auto &term : words ? words->terms : std::span<const schema::Term>()) {
        const auto code = QString::fromLatin1(term.code);
        static const QRegularExpression number(QStringLiteral("\\d+"));
        QList<int> said;
        for (auto found = number.globalMatch(code); found.hasNext();) said << found.next().captured().toInt();
        if (said.isEmpty()) continue;
        if (code.startsWith(QLatin1Char('<')))
            out.push_back({term.code, 0, said.front() - 1});
        else
            out.push_back({term.code, said.front(), code.endsWith(QLatin1Char('+')) ? greatestAge : said.back()});
    }
    return out;
}

struct Ages {                // as they were typed
    std::string band;        // the band of that code, or that age; else the one that holds most of these years; empty: none does
    int from = 0, until = 0; // both typed and no band: "26-30"
    [[nodiscard]] bool isNearly() const { return until > 0; }
};

// "18-21", "18 21", "60+": the band of that code; "17", "35 ans": the one that age is in; "<16", "-16"; "26-30": nearly 26-29.
Ages agesOf(QString typed) {
    static const QRegularExpression years(QStringLiteral("\\s*(ans?|years?)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("[-–—/ àa]+")), twoAges(QStringLiteral("^(\\d{2})-(\\d{2})$"));
    typed = typed.simplified().remove(years);
    if (typed.isEmpty()) return {};
    typed.replace(between, QStringLiteral("-"));
    if (typed == QLatin1String("-16")) typed = QStringLiteral("<16");
    bool single = false;
    const int age = typed.toInt(&single);
    for (const auto &band : bands())
        if (single ? age >= band.from && age <= band.until : typed == QLatin1String(band.code)) return {band.code};
    const auto match = twoAges.match(typed);
    if (!match.hasMatch()) return {};
    const auto [from, until] = std::minmax({match.captured(1).toInt(), match.captured(2).toInt()});
    Ages out{{}, from, until};
    for (const auto &band : bands())
        if (2 * (std::min(until, band.until) - std::max(from, band.from) + 1) > until - from + 1) out.band = band.code; // more than half
    return out;
}
} // namespace

std::optional<TypedCounts> parseCounts(const QString &typed) {
    static const QRegularExpression part(
        QStringLiteral(
            "\\G[\\s,;+]*(\\d+)\\s*(hommes?|femmes?|autres?|men|man|women|woman|others?|gars|garçons?|garcons?|boys?|filles?|girls?|dames?|"
            "jeunes?|personnes?|gens|persons?|people|h|m|g|f|w|a|o|n|u)"
            "(?:\\s+([<-]?\\s?\\d{2}(?:\\s*[-–—/à]\\s*\\d{0,2}|\\+)?)|\\s*([<-]\\s?\\d{2}|\\d{2}\\s*[-–—/à]\\s*\\d{2}|\\d{2}\\+))?"
            "(?:\\s*(?:ans?|years?))?"
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
        const auto ages = agesOf(band);
        PeopleCount people{genderOf(word), ages.band, count};
        if (people.ageBand.empty()) {
            out.open = people;
            out.openFrom = ages.from;
            if (ages.isNearly()) out.openUntil = ages.until;
            if (band.endsWith(QLatin1Char('+'))) out.openFrom = band.chopped(1).trimmed().toInt();
        } else {
            out.complete.push_back(people);
            if (ages.isNearly()) out.nearly.push_back({QStringLiteral("%1-%2").arg(ages.from).arg(ages.until), ages.band});
        }
        at = match.capturedEnd();
    }
    return at == 0 ? std::nullopt : std::optional(out);
}

std::vector<std::string> ageBandsBetween(int from, int until) {
    std::vector<std::string> out;
    for (const auto &band : bands())
        if (band.until >= from && band.from <= until) out.emplace_back(band.code);
    return out;
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
