#include "core/domain/ICalendar.h"

#include "core/base/CivilDay.h"
#include "core/domain/CivilTime.h"

#include <cstdio>

namespace tp::domain {
namespace {

constexpr std::size_t longestLine = 75; // octets, without CRLF

// The summer time in force since 1996 (directive 2000/84/EC).
constexpr const char *zone[] = {"BEGIN:VTIMEZONE",
                                "TZID:Europe/Paris",
                                "BEGIN:STANDARD",
                                "DTSTART:19961027T030000",
                                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                                "TZOFFSETFROM:+0200",
                                "TZOFFSETTO:+0100",
                                "TZNAME:CET",
                                "END:STANDARD",
                                "BEGIN:DAYLIGHT",
                                "DTSTART:19960331T020000",
                                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                                "TZOFFSETFROM:+0100",
                                "TZOFFSETTO:+0200",
                                "TZNAME:CEST",
                                "END:DAYLIGHT",
                                "END:VTIMEZONE"};

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; } // of a UTF-8 character: never cut in two

void add(std::string &out, const std::string &line) {
    std::size_t at = 0, room = longestLine;
    while (line.size() - at > room) {
        auto end = at + room;
        while (end > at + 1 && continues(line[end])) --end;
        out.append(line, at, end - at);
        out += "\r\n ";
        at = end;
        room = longestLine - 1; // the space counts
    }
    out.append(line, at);
    out += "\r\n";
}

std::string escaped(const std::string &text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            out += c;
    }
    return out;
}

std::string local(const std::string &iso) { // 20261124T143000
    const auto at = *civilTime(iso);
    char text[64];
    std::snprintf(text, sizeof text, "%04d%02d%02dT%02d%02d00", at.year, at.month, at.day, at.hour, at.minute);
    return text;
}

std::string utc(std::int64_t ms) { // 20261124T133000Z
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds(ms)};
    const auto day = floor<days>(at);
    const auto seconds = static_cast<int>(floor<std::chrono::seconds>(at - day).count());
    const year_month_day date(day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), seconds / 3600, seconds / 60 % 60, seconds % 60);
    return text;
}

} // namespace

std::string calendarFile(const std::string &name, const std::vector<CalendarEvent> &events, std::int64_t nowMs) {
    std::string out;
    for (const auto *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Territoires Partages//Activites//FR", "CALSCALE:GREGORIAN"})
        add(out, line); // no METHOD: PUBLISH asks for an ORGANIZER of each event (RFC 5546, 3.2.1), with an address
    add(out, "X-WR-CALNAME:" + escaped(name));
    for (const auto *line : zone) add(out, line);
    for (const auto &event : events) {
        if (!civilTime(event.startsAt)) continue;
        add(out, "BEGIN:VEVENT");
        add(out, "UID:" + escaped(event.uid));
        add(out, "DTSTAMP:" + utc(nowMs));
        if (event.changedMs > 0) add(out, "LAST-MODIFIED:" + utc(event.changedMs));
        add(out, "DTSTART;TZID=Europe/Paris:" + local(event.startsAt));
        if (civilTime(event.endsAt) && event.endsAt > event.startsAt) add(out, "DTEND;TZID=Europe/Paris:" + local(event.endsAt));
        add(out, "SUMMARY:" + escaped(event.summary));
        if (!event.location.empty()) add(out, "LOCATION:" + escaped(event.location));
        if (!event.description.empty()) add(out, "DESCRIPTION:" + escaped(event.description));
        add(out, event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        add(out, "END:VEVENT");
    }
    add(out, "END:VCALENDAR");
    return out;
}

} // namespace tp::domain
