// Lets another program read our calendar files (tests/interop/icalendar_foreign.py).
//   calendar_writer NOW_MS   for each line read, the sessions of one activity; then writes the calendar of all of them
// A line, its parts separated by tabs: first beginning, rule as a series records it (empty: one session), minutes, day that was called off
// (empty: none), then summary, description and place as hex. The name of a session is the number of its line and its day.
#include "core/base/Bytes.h"
#include "core/domain/ICalendar.h"
#include "core/domain/Recurrence.h"
#include "core/domain/Sessions.h"

#include <iostream>

using namespace tp;

namespace {
std::vector<std::string> parts(const std::string &line) {
    std::vector<std::string> out(1);
    for (const char c : line)
        if (c == '\t')
            out.emplace_back();
        else
            out.back() += c;
    return out;
}
std::string text(const std::string &hex) {
    const auto bytes = fromHex(hex);
    return bytes ? std::string(bytes->begin(), bytes->end()) : std::string();
}
} // namespace

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    std::vector<domain::CalendarEvent> events;
    std::string line;
    for (int number = 1; std::getline(std::cin, line); ++number) {
        const auto part = parts(line);
        if (part.size() != 7) return 2;
        std::vector<std::string> beginnings{part[0]};
        if (const auto rule = domain::recurrenceIn(part[1])) beginnings = domain::occurrences(part[0], *rule);
        for (const auto &at : beginnings) {
            domain::CalendarEvent event;
            event.uid = std::to_string(number) + '-' + at.substr(0, 10) + "@territoires-partages";
            event.startsAt = at;
            event.endsAt = domain::sessionEnd({{"startsAt", at}, {"minutes", static_cast<std::int64_t>(std::stoll(part[2]))}});
            event.summary = text(part[4]);
            event.description = text(part[5]);
            event.location = text(part[6]);
            event.cancelled = at.substr(0, 10) == part[3];
            event.changedMs = std::stoll(argv[1]) - 60'000;
            events.push_back(std::move(event));
        }
    }
    std::cout << domain::calendarFile("Activités, Territoires Partagés", events, std::stoll(argv[1]));
}
