#pragma once
// When a professional can be called on, as people write it: “lun-ven 9h-12h30, jeu 14h-17h” a week, “12/08/2026-30/08/2026” for absences.
// What could not be read is given back, so that nobody believes it was. Pure. Minutes of the day, civil time in France; days ISO.
#include "core/domain/Pathway.h"

#include <array>

namespace tp::domain {

struct Hours {
    int from = 0, until = 0; // minutes of the day, until > from
    friend bool operator==(const Hours &, const Hours &) = default;
};
struct Week {
    std::array<std::vector<Hours>, 7> days; // Monday first; in order, without overlap
    std::vector<std::string> unread;        // parts as typed
    [[nodiscard]] bool empty() const;
};
// Days in French or English, whole or by their first letters (two at least), alone, in a row (“lun mer”) or from one to another
// (“lun-ven”); hours as 9h, 9h30, 9:30 or 9, or matin, après-midi, soir. A day without hours is the whole day. Parts are kept apart by
// commas, semicolons or lines.
[[nodiscard]] Week readWeek(std::string_view typed);

inline constexpr Hours morningHours{0, 12 * 60}, afternoonHours{12 * 60, 18 * 60}, eveningHours{18 * 60, 24 * 60};

// One day of a week's grid. Who is there from the morning to the afternoon without a break is in neither half.
struct DayHalves {
    std::vector<Hours> morning, later, across;
    friend bool operator==(const DayHalves &, const DayHalves &) = default;
};
[[nodiscard]] DayHalves halvesOf(const std::vector<Hours> &day);

struct Absences {
    std::vector<DaySpan> spans; // in order
    std::vector<std::string> unread;
};
// A day or from one to another, as 12/08/2026 or 2026-08-12; a line or a comma apart.
[[nodiscard]] Absences readAbsences(std::string_view typed);

enum class Presence : std::uint8_t {
    Now,
    LaterToday,
    OverToday, // was there earlier today
    OtherDay,
    Away,    // absent on that day, whatever the week says
    Unknown, // nobody said when
};
struct Availability { // of a professional, as read
    Week week;
    Absences absences;
};
[[nodiscard]] Availability readAvailability(const Fields &professional);
// `moment`: "2026-03-02T14:30".
[[nodiscard]] Presence presence(const Availability &availability, std::string_view moment);
[[nodiscard]] Presence presence(const Fields &professional, std::string_view moment);
// Whom to ask first: now, later today, not known, then the others.
[[nodiscard]] int presenceOrder(Presence presence);

// Can it be called on there? An entry that names no territory is for all of them; one written before there could be several names one.
[[nodiscard]] bool isFor(const Fields &entry, const RecordId &territory);

// Entries of the directory are worth what their last check is worth: a year, in days of `verifiedOn`; never checked: stale at once.
inline constexpr int directoryGoodForDays = 365;
[[nodiscard]] bool isStale(const Fields &entry, const std::string &today);

} // namespace tp::domain
