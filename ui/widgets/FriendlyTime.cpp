#include "ui/widgets/FriendlyTime.h"

#include "core/domain/Text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace tp::ui {
namespace {

QString folded(const QString &text) { return QString::fromStdString(domain::foldText(text.toStdString())).simplified(); }

std::optional<int> weekday(const QString &word) { // 1 Monday … 7 Sunday
    if (word.size() < 3) return std::nullopt;
    for (const auto language : {QLocale::French, QLocale::English})
        for (int day = 1; day <= 7; ++day)
            if (folded(QLocale(language).dayName(day)).startsWith(word)) return day;
    return std::nullopt;
}

} // namespace

std::optional<QTime> parseTime(const QString &typed) {
    static const QRegularExpression form(QStringLiteral("^(?:a |at |à )?([01]?\\d|2[0-3])\\s*[:h.]\\s*([0-5]\\d)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.simplified();
    if (const auto match = form.match(text);
        match.hasMatch() && (match.capturedLength(2) || text.contains(QLatin1Char('h'), Qt::CaseInsensitive)))
        return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    static const QRegularExpression digits(QStringLiteral("^([01]\\d|2[0-3])([0-5]\\d)$"));
    if (const auto match = digits.match(text); match.hasMatch()) return QTime(match.captured(1).toInt(), match.captured(2).toInt());
    return std::nullopt;
}

std::optional<QDate> parseDay(const QString &typed, QDate today, Towards towards) {
    const QString text = typed.simplified();
    static const QRegularExpression form(QStringLiteral("^(?:\\p{L}+\\.?\\s+)?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?$"));
    if (const auto match = form.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt(), month = match.captured(2).toInt();
        if (match.capturedLength(3)) {
            const int year = match.captured(3).toInt();
            const QDate date(match.capturedLength(3) == 2 ? 2000 + year : year, month, day);
            return date.isValid() ? std::optional(date) : std::nullopt;
        }
        const int step = towards == Towards::Past ? -1 : 1;
        for (int year = today.year(); std::abs(year - today.year()) <= 4; year += step) // 4: a 29th of February
            if (const QDate date(year, month, day); date.isValid() && (step > 0 ? date >= today : date <= today)) return date;
        return std::nullopt;
    }
    if (const auto date = QDate::fromString(text, Qt::ISODate); date.isValid()) return date;
    static const QRegularExpression plus(QStringLiteral("^\\+\\s*(\\d{1,3})\\s*(?:j|d|jours?|days?)?$"));
    if (const auto match = plus.match(text); match.hasMatch()) return today.addDays(match.captured(1).toInt());
    const QString word = folded(text);
    if (word == QLatin1String("aujourd hui") || word == QLatin1String("today")) return today;
    if (word == QLatin1String("hier") || word == QLatin1String("yesterday")) return today.addDays(-1);
    if (word == QLatin1String("avant hier")) return today.addDays(-2);
    if (word == QLatin1String("demain") || word == QLatin1String("tomorrow")) return today.addDays(1);
    if (word == QLatin1String("apres demain")) return today.addDays(2);
    if (const auto day = weekday(word)) {
        const int ahead = (*day - today.dayOfWeek() + 7) % 7;
        // "friday" said on a Friday about a plan means next week's, about the past today's.
        return towards == Towards::Future ? today.addDays(ahead == 0 ? 7 : ahead) : today.addDays(ahead == 0 ? 0 : ahead - 7);
    }
    return std::nullopt;
}

std::optional<QDateTime> parseWhen(const QString &typed, const QDateTime &now) {
    QString text = typed.simplified();
    text.remove(QLatin1Char(','));
    static const QRegularExpression nowWord(QStringLiteral("^(?:now|maintenant)\\s*"), QRegularExpression::CaseInsensitiveOption);
    text.remove(nowWord);
    if (text.isEmpty()) return now;
    const auto at = [&now](QDate day, QTime time) { return QDateTime(day, time, now.timeZone()); };
    if (const auto time = parseTime(text)) {
        const bool lastEvening = now.time().hour() < 6 && time->hour() >= 18;
        return at(now.date().addDays(lastEvening ? -1 : 0), *time);
    }
    if (const auto day = parseDay(text, now.date(), Towards::Past)) return at(*day, QTime(12, 0));
    // The day, then the time: the last word or two ("à 14 h 30").
    for (qsizetype space = text.lastIndexOf(QLatin1Char(' ')); space > 0; space = text.lastIndexOf(QLatin1Char(' '), space - 1)) {
        const auto time = parseTime(text.mid(space + 1));
        QString before = text.left(space).trimmed();
        for (const auto *joint : {" à", " a", " at"})
            if (before.endsWith(QString::fromUtf8(joint))) before.chop(QString::fromUtf8(joint).size());
        const auto day = parseDay(before, now.date(), Towards::Past);
        if (time && day) return at(*day, *time);
    }
    return std::nullopt;
}

} // namespace tp::ui
