#pragma once
// Appointments as a calendar file (RFC 5545) that any calendar program takes: lines end in CRLF and are folded at 75 octets, texts escaped,
// times are civil times of Europe/Paris with the zone's rules beside them. Pure.
#include <cstdint>
#include <string>
#include <vector>

namespace tp::domain {

struct CalendarEvent {
    std::string uid;              // stable: the same appointment in every export
    std::string startsAt, endsAt; // "2026-11-24T14:30", Europe/Paris
    std::string summary, description, location;
    bool cancelled = false;
    std::int64_t changedMs = 0; // last
};
// `nowMs`: when it is made. Events whose beginning is no moment are left out.
[[nodiscard]] std::string calendarFile(const std::string &name, const std::vector<CalendarEvent> &events, std::int64_t nowMs);

} // namespace tp::domain
