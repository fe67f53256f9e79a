#include "ui/committees/ConclusionsWords.h"

#include "translations/Translations.h"
#include "ui/text/Strings.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

namespace tp::ui {
namespace {
const QLocale &paperLocale() {
    static const QLocale french(QLocale::French, QLocale::France);
    return french;
}
} // namespace

QString paperMoment(const QString &startsAt) {
    const auto day = QDate::fromString(startsAt.left(10), Qt::ISODate);
    const auto first = day.day() == 1; // the only ordinal of French dates
    auto words = paperLocale().toString(day, first ? QStringLiteral("dddd '1er' MMMM yyyy") : QStringLiteral("dddd d MMMM yyyy"));
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return QStringLiteral("%1, %2").arg(words, startsAt.mid(11));
}

QString paperNumber(const std::optional<std::uint64_t> &number) {
    return number ? QStringLiteral("n°\u00a0%1").arg(*number) : QStringLiteral("n°\u00a0provisoire");
}

QString paperVersion(std::int64_t version) { return version > 1 ? QStringLiteral("version %1").arg(version) : QString(); }

QString paperVotes(const std::map<std::string, Value> &fields) {
    struct Voice {
        const char *field;
        QString one, many; // French counts none as one
    };
    QStringList words;
    for (const auto &voice : {Voice{"votesFor", QStringLiteral("%1 voix pour"), QStringLiteral("%1 voix pour")},
                              Voice{"against", QStringLiteral("%1 contre"), QStringLiteral("%1 contre")},
                              Voice{"abstentions", QStringLiteral("%1 abstention"), QStringLiteral("%1 abstentions")}}) {
        const auto at = fields.find(voice.field);
        if (at == fields.end() || !at->second.integer()) continue;
        const auto count = static_cast<qlonglong>(*at->second.integer());
        words << (count > 1 ? voice.many : voice.one).arg(paperLocale().toString(count));
    }
    return words.join(QStringLiteral(", "));
}

QString paperMember(const ValueText &text, std::optional<MemberId> whom) {
    const auto name = text.member(whom);
    return name == text.member(std::nullopt) ? QStringLiteral("Quelqu’un") : name; // else as the window says it
}

PaperTerms::PaperTerms() : m_french(catalogue(QStringLiteral("fr"))) {}

QString PaperTerms::of(const schema::Dictionary &dictionary, const schema::Field &field, const Value &code) const {
    if (!code.text()) return {};
    const auto *words = dictionary.vocabulary(field.of);
    const auto *term = words ? words->term(*code.text()) : nullptr;
    if (!term) return toQt(*code.text());
    const auto french = term->own || !m_french ? QString() : m_french->translate("vocabulary", term->label);
    return french.isEmpty() ? toQt(term->label) : french;
}

} // namespace tp::ui
