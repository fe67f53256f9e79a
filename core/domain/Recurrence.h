#pragma once
// Sessions that come again: every so many weeks, or on such a weekday of each month, until a day. Each occurrence is a record of its own,
// so that one is moved, filled or called off without the others, on any laptop. Holidays are worked through: whoever knows calls off. Pure.
#include "core/domain/Drafts.h"

namespace tp::domain {

struct Recurrence {
    enum class Every : std::uint8_t {
        Week,
        MonthByWeekday
    }; // the same weekday; in a month the same one counted from its beginning,
       // the fifth: the last
    Every every = Every::Week;
    int interval = 1;  // weeks or months, 1 to 52
    std::string until; // last day, included
    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};
inline constexpr std::size_t mostOccurrences = 60;

// Beginnings from `startsAt` on, itself the first, at most `most`. Empty: no moment, or it ends before it begins.
[[nodiscard]] std::vector<std::string> occurrences(const std::string &startsAt, const Recurrence &rule, std::size_t most = mostOccurrences);

// Does the rule give more than a series is made with at once? It is said then, and the series made longer later.
[[nodiscard]] bool isCutShort(const std::string &startsAt, const Recurrence &rule);

// As it is recorded: a recurrence rule of RFC 5545 §3.3.10 ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630").
[[nodiscard]] std::string ruleText(const std::string &startsAt, const Recurrence &rule);
[[nodiscard]] std::optional<Recurrence> recurrenceIn(const std::string &rule); // nothing: a rule this version does not know

// The record of a series' occurrence on a day: the same on every laptop, so that a series made longer twice has each session once.
[[nodiscard]] RecordId occurrenceId(const RecordId &series, const std::string &day);

} // namespace tp::domain
