#include "core/domain/Series.h"

#include "core/base/CivilDay.h"
#include "core/domain/CivilTime.h"
#include "core/domain/FieldsIn.h"
#include "core/domain/Recurrence.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tp::domain {
namespace {

std::string beginning(const Fields &session) { return textIn(session, "startsAt"); }
auto order(const Record &session) { return std::tuple(beginning(session.fields), session.id); }

int daysBetween(const std::string &from, const std::string &until) {
    const auto a = dayIn(dayOf(from)), b = dayIn(dayOf(until));
    return a && b ? static_cast<int>((*b - *a).count()) : 0;
}

std::string moved(const std::string &at, int days, const std::string &clock) { return daysLater(dayOf(at), days) + clock; }
std::string clockOf(const std::string &at) { return at.size() > 10 ? at.substr(10) : std::string(); }

// Every day the rule gives, from the first session on, whatever end it was planned with.
std::vector<std::string> daysByRule(const Record &series, const std::string &until, std::size_t most) {
    auto rule = recurrenceIn(textIn(series.fields, "rule"));
    if (!rule) return {};
    rule->until = until;
    auto out = occurrences(beginning(series.fields), *rule, most);
    for (auto &at : out) at = dayOf(at);
    return out;
}

constexpr std::size_t daysLookedAt = 1'000; // of a series: a weekly one of nineteen years

} // namespace

std::vector<Record> reachedBy(std::vector<Record> series, const RecordId &chosen, SeriesPart part, const std::string &now) {
    std::sort(series.begin(), series.end(), [](const Record &a, const Record &b) { return order(a) < order(b); });
    const auto at = std::find_if(series.begin(), series.end(), [&](const Record &one) { return one.id == chosen; });
    if (at == series.end()) return {};
    if (part == SeriesPart::This) return {*at};
    std::vector<Record> out;
    for (auto one = part == SeriesPart::All ? series.begin() : at; one != series.end(); ++one)
        if (beginning(one->fields) > now) out.push_back(*one);
    return out;
}

bool isMovedApart(const Fields &session, const Fields &chosen) {
    const auto mine = beginning(session), theirs = beginning(chosen);
    return clockOf(mine) != clockOf(theirs) || daysBetween(theirs, mine) % 7 != 0;
}

Fields changedAlike(const Fields &session, const Fields &chosen, const Fields &set) {
    auto out = set;
    const auto at = out.find("startsAt");
    if (at == out.end()) return out;
    const auto to = at->second.text() ? *at->second.text() : std::string();
    if (!civilTime(to) || isMovedApart(session, chosen))
        out.erase(at);
    else
        at->second = moved(beginning(session), daysBetween(beginning(chosen), to), clockOf(to));
    return out;
}

std::optional<SeriesEnd> endOf(const Record &series, const std::vector<Record> &sessions) {
    const Record *pattern = nullptr;
    std::set<RecordId> known;
    std::string last;
    for (const auto &one : sessions) {
        known.insert(one.id);
        last = std::max(last, dayOf(beginning(one.fields)));
        if (!hasField(one.fields, "cancelledOn") && (!pattern || order(*pattern) < order(one))) pattern = &one;
    }
    if (!pattern) return {};
    std::string end; // a session may have been moved to before its day by the rule: some weeks more are looked at
    for (const auto &day : daysByRule(series, daysLater(last, 366), daysLookedAt))
        if (known.contains(occurrenceId(series.id, day))) end = day;
    if (end.empty()) return {};
    return SeriesEnd{end, *pattern};
}

std::vector<RecordChange> lengthened(const Record &series, const std::vector<Record> &sessions, const std::string &until) {
    const auto end = endOf(series, sessions);
    if (!end) return {};
    const auto &like = end->like.fields;
    std::string byRule; // the day of the pattern itself, before it was moved
    const auto all = daysByRule(series, until, daysLookedAt);
    for (const auto &day : all)
        if (occurrenceId(series.id, day) == end->like.id) byRule = day;
    const int shift = byRule.empty() ? 0 : daysBetween(byRule, beginning(like));
    std::vector<RecordChange> out;
    for (const auto &day : all) {
        if (day <= end->day || out.size() == mostOccurrences) continue;
        Fields set{{"series", idValue(series.id)}, {"startsAt", moved(day, shift, clockOf(beginning(like)))}};
        for (const auto *field : {"activity", "minutes", "place", "commune", "capacity", "member", "leader"})
            if (const auto *value = fieldIn(like, field)) set[field] = *value;
        out.push_back({occurrenceId(series.id, day), "session", true, {}, std::move(set)});
    }
    return out;
}

} // namespace tp::domain
