#pragma once
// Dates and times as people here write them: 20/11/2026, 14:30. Recorded times are civil time Europe/Paris and shown as recorded; moments
// of the journal (milliseconds since 1970 UTC) are shown in the same time zone, so that both can be compared by eye.
#include <QDateTime>

#include <cstdint>
#include <string_view>

namespace tp::ui {

[[nodiscard]] QString dateText(QDate date);               // 20/11/2026
[[nodiscard]] QString dateText(std::string_view iso);     // of "2026-11-20"; what does not parse is shown as it stands
[[nodiscard]] QString dateTimeText(std::string_view iso); // of "2026-11-20T14:30": 20/11/2026 14:30
[[nodiscard]] QDateTime parisTime(std::int64_t ms);
// Has what bears this year, day or time not come yet? A quarter of an hour is allowed: clocks differ. Of a fact it is probably a slip.
[[nodiscard]] bool liesAhead(const QString &iso, std::int64_t nowMs);
// "today at 15:06", "yesterday at 18:20", "20/11 at 16:20", with the year when it is another one.
[[nodiscard]] QString momentText(std::int64_t ms, std::int64_t nowMs);
[[nodiscard]] QString sinceText(QDate date, QDate today); // "today", "yesterday", "4 days ago", "3 months ago"
[[nodiscard]] QString monthText(QDate date);              // November 2026

} // namespace tp::ui
