#include "core/domain/Recurrence.h"

#include "core/base/CivilDay.h"
#include "core/domain/CivilTime.h"

#include <charconv>

namespace tp::domain {
namespace {
using namespace std::chrono;
constexpr unsigned lastOfMonth = 5;

unsigned countInMonth(year_month_day date) { return (static_cast<unsigned>(date.day()) - 1) / 7 + 1; }

sys_days inMonth(year_month month, weekday on, unsigned count) {
    return count >= lastOfMonth ? sys_days(month / on[last]) : sys_days(month / on[count]);
}

const char *weekdayName(weekday day) {
    static constexpr const char *names[] = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    return names[day.c_encoding()];
}

std::string compact(std::string day) {
    std::erase(day, '-');
    return day;
}

bool isSensible(const Recurrence &rule) { return rule.interval >= 1 && rule.interval <= 52 && dayIn(rule.until); }
} // namespace

std::vector<std::string> occurrences(const std::string &startsAt, const Recurrence &rule, std::size_t most) {
    std::vector<std::string> out;
    const auto first = civilTime(startsAt) ? dayIn(dayOf(startsAt)) : std::nullopt;
    if (!first || !isSensible(rule)) return out;
    const auto until = *dayIn(rule.until);
    const year_month_day date(*first);
    for (int turn = 0; out.size() < most; ++turn) {
        const auto on = rule.every == Recurrence::Every::Week
                            ? *first + days(7 * rule.interval * turn)
                            : inMonth(date.year() / date.month() + months(rule.interval * turn), weekday(*first), countInMonth(date));
        if (on > until) break;
        out.push_back(isoDay(on) + startsAt.substr(10));
    }
    return out;
}

bool isCutShort(const std::string &startsAt, const Recurrence &rule) {
    return occurrences(startsAt, rule, mostOccurrences + 1).size() > mostOccurrences;
}

std::string ruleText(const std::string &startsAt, const Recurrence &rule) {
    const bool weekly = rule.every == Recurrence::Every::Week;
    std::string out = weekly ? "FREQ=WEEKLY" : "FREQ=MONTHLY";
    if (rule.interval != 1) out += ";INTERVAL=" + std::to_string(rule.interval);
    if (const auto day = dayIn(dayOf(startsAt)); day && !weekly) {
        const auto count = countInMonth(*day);
        out += ";BYDAY=" + (count >= lastOfMonth ? std::string("-1") : std::to_string(count)) + weekdayName(weekday(*day));
    }
    return out + ";UNTIL=" + compact(rule.until);
}

std::optional<Recurrence> recurrenceIn(const std::string &rule) {
    Recurrence out;
    bool known = false;
    for (std::size_t at = 0; at < rule.size();) {
        const auto end = std::min(rule.find(';', at), rule.size());
        const auto part = rule.substr(at, end - at);
        at = end + 1;
        const auto equals = part.find('=');
        if (equals == std::string::npos) return {};
        const auto name = part.substr(0, equals), value = part.substr(equals + 1);
        if (name == "FREQ") {
            known = value == "WEEKLY" || value == "MONTHLY";
            out.every = value == "MONTHLY" ? Recurrence::Every::MonthByWeekday : Recurrence::Every::Week;
        } else if (name == "INTERVAL") {
            const auto [rest, failed] = std::from_chars(value.data(), value.data() + value.size(), out.interval);
            if (failed != std::errc() || rest != value.data() + value.size()) return {};
        } else if (name == "UNTIL") {
            if (value.size() != 8) return {};
            out.until = value.substr(0, 4) + "-" + value.substr(4, 2) + "-" + value.substr(6);
        } else if (name != "BYDAY") {
            return {};
        }
    }
    return known && isSensible(out) ? std::optional(out) : std::nullopt;
}

RecordId occurrenceId(const RecordId &series, const std::string &day) {
    auto out = series;
    const auto on = dayIn(day);
    auto number = static_cast<std::uint64_t>(on ? on->time_since_epoch().count() : 0) * 0x9e3779b97f4a7c15ull; // odd: no two days alike
    for (std::size_t at = 9; at < out.bytes.size(); ++at, number >>= 8) out.bytes[at] ^= static_cast<std::uint8_t>(number);
    return out;
}

} // namespace tp::domain
