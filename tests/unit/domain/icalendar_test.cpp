// The calendar file: what RFC 5545 asks of lines, texts, times and calling off.
#include "core/domain/ICalendar.h"

#include <catch2/catch_test_macros.hpp>

using namespace tp::domain;

namespace {
constexpr std::int64_t nowMs = 1'795'527'960'000; // 2026-11-24T13:46:00Z

CalendarEvent boxing() { return {"0197@tp", "2026-11-24T14:30", "2026-11-24T16:00", "Boxe", {}, {}, false, 0}; }

std::vector<std::string> lines(const std::string &file) { // as transmitted
    std::vector<std::string> out;
    for (std::size_t at = 0; at < file.size();) {
        const auto end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        out.push_back(file.substr(at, end - at));
        at = end + 2;
    }
    return out;
}
std::string unfolded(std::string file) {
    for (auto at = file.find("\r\n "); at != std::string::npos; at = file.find("\r\n ", at)) file.erase(at, 3);
    return file;
}
} // namespace

TEST_CASE("an appointment stands in civil time of Paris, with the rules of the zone") {
    const auto file = calendarFile("Activités", {boxing()}, nowMs);
    for (const auto *line : {"BEGIN:VCALENDAR", "VERSION:2.0", "TZID:Europe/Paris", "UID:0197@tp", "DTSTAMP:20261124T134600Z",
                             "DTSTART;TZID=Europe/Paris:20261124T143000", "DTEND;TZID=Europe/Paris:20261124T160000", "SUMMARY:Boxe",
                             "STATUS:CONFIRMED", "END:VCALENDAR"})
        CHECK(file.find(std::string("\r\n") + line + "\r\n") + (file.rfind(line, 0) == 0 ? 1 : 0) != std::string::npos);
    CHECK(file.ends_with("END:VCALENDAR\r\n"));
    CHECK(file.find("LOCATION") == std::string::npos); // nothing empty
    CHECK(file.find("METHOD") == std::string::npos);   // a file, no message: each method asks for an ORGANIZER, and there is none
    CHECK(file.find('\n') == file.find("\r\n") + 1);
}

TEST_CASE("long lines are folded at 75 octets, never inside a letter; texts are escaped and come back") {
    auto event = boxing();
    for (int i = 0; i < 100; ++i) event.summary += "éà€";
    event.description = "Un, deux; trois\\quatre\ncinq\x01";
    const auto file = calendarFile("A,B", {event}, nowMs);
    for (const auto &line : lines(file)) {
        CHECK(line.size() <= 75);
        const auto first = static_cast<unsigned char>(line.size() > 1 ? line[line[0] == ' ' ? 1 : 0] : 'x');
        CHECK((first & 0xc0) != 0x80); // no half letter
    }
    const auto whole = unfolded(file);
    CHECK(whole.find("SUMMARY:" + event.summary + "\r\n") != std::string::npos);
    CHECK(whole.find("DESCRIPTION:Un\\, deux\\; trois\\\\quatre\\ncinq\r\n") != std::string::npos);
    CHECK(whole.find("X-WR-CALNAME:A\\,B\r\n") != std::string::npos);
}

TEST_CASE("what was called off says so under the same name, and what is no moment is left out") {
    auto off = boxing(), odd = boxing();
    off.cancelled = true;
    off.changedMs = nowMs - 60'000;
    odd.startsAt = "bientôt";
    const auto file = calendarFile("Activités", {off, odd}, nowMs);
    CHECK(file.find("STATUS:CANCELLED\r\n") != std::string::npos);
    CHECK(file.find("LAST-MODIFIED:20261124T134500Z\r\n") != std::string::npos);
    std::size_t events = 0;
    for (const auto &line : lines(file)) events += line == "BEGIN:VEVENT";
    CHECK(events == 1);
}
