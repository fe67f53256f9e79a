#pragma once
// Dates and times as people type them, in French or English whatever the interface speaks. Pure.
//   times  14:30  14h30  14h  1430          days  27/11  27/11/26  27.11.2026  hier  demain  vendredi  ven  +3 (days)
#include <QDateTime>
#include <QString>

#include <optional>

namespace tp::ui {

enum class Towards { Past, Future }; // a day without a year, or a weekday: the nearest one on this side (today counts)

[[nodiscard]] std::optional<QTime> parseTime(const QString &typed);
[[nodiscard]] std::optional<QDate> parseDay(const QString &typed, QDate today, Towards towards);
// A time alone is today's, before six in the morning one of the evening is the evening's before; a day alone is at noon; "now",
// "maintenant" and nothing are `now`.
[[nodiscard]] std::optional<QDateTime> parseWhen(const QString &typed, const QDateTime &now);

} // namespace tp::ui
