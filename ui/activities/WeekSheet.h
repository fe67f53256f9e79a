#pragma once
// The programme of some days on paper, and the same as a calendar file. Of sessions only: nobody who is signed up is named. Window's
// thread.
#include "ui/activities/SessionStory.h"

namespace tp::ui {

[[nodiscard]] QString weekTitle(QDate monday); // Week of 23 to 29 November 2026
[[nodiscard]] QString weekDays(QDate monday);  // 23 to 29 November 2026: where it is plain that a week is meant
[[nodiscard]] bool writeWeekPdf(const std::vector<SessionRow> &sessions, const QString &title, const ValueText &text, const QString &path);
[[nodiscard]] std::string calendarOf(const std::vector<SessionRow> &sessions, const ValueText &text, std::int64_t nowMs);
[[nodiscard]] bool writeCalendar(const std::string &calendar, const QString &path);

} // namespace tp::ui
