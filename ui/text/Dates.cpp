#include "ui/text/Dates.h"

#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace tp::ui {
namespace {
struct Dates {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::Dates)
};
} // namespace

QString dateText(QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

QString dateText(std::string_view iso) {
    const auto date = QDate::fromString(toQt(iso), Qt::ISODate);
    return date.isValid() ? dateText(date) : toQt(iso);
}

QString dateTimeText(std::string_view iso) {
    const auto at = QDateTime::fromString(toQt(iso), Qt::ISODate);
    return at.isValid() ? at.toString(QStringLiteral("dd/MM/yyyy HH:mm")) : toQt(iso);
}

QDateTime parisTime(std::int64_t ms) {
    static const QTimeZone paris("Europe/Paris");
    return paris.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, paris) : QDateTime::fromMSecsSinceEpoch(ms);
}

bool liesAhead(const QString &iso, std::int64_t nowMs) {
    constexpr int allowedSeconds = 15 * 60;
    const auto now = parisTime(nowMs).addSecs(allowedSeconds).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    return !iso.isEmpty() && iso > now.left(iso.size());
}

QString momentText(std::int64_t ms, std::int64_t nowMs) {
    const auto at = parisTime(ms);
    const auto today = parisTime(nowMs).date();
    const auto time = at.toString(QStringLiteral("HH:mm"));
    if (at.date() == today) return Dates::tr("today at %1").arg(time);
    if (at.date() == today.addDays(-1)) return Dates::tr("yesterday at %1").arg(time);
    const auto day = at.toString(at.date().year() == today.year() ? QStringLiteral("dd/MM") : QStringLiteral("dd/MM/yyyy"));
    return Dates::tr("%1 at %2", "a date, then a time").arg(day, time);
}

QString sinceText(QDate date, QDate today) {
    const auto days = date.daysTo(today);
    if (days < 0) return dateText(date);
    if (days == 0) return Dates::tr("today");
    if (days == 1) return Dates::tr("yesterday");
    if (days < 60) return Dates::tr("%n day(s) ago", nullptr, static_cast<int>(days));
    if (days < 730) return Dates::tr("%n month(s) ago", nullptr, static_cast<int>(days / 30));
    return Dates::tr("%n year(s) ago", nullptr, static_cast<int>(days / 365));
}

QString monthText(QDate date) {
    auto text = QLocale().toString(date, QStringLiteral("MMMM yyyy"));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace tp::ui
