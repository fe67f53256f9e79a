#include "core/domain/Sessions.h"

#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "core/domain/FieldsIn.h"
#include "core/domain/JoinedId.h"

#include <algorithm>
#include <set>

namespace tp::domain {
namespace {

constexpr int usualMinutes = 60;

bool toldToWait(const Record &seat) {
    const auto *told = fieldIn(seat.fields, "waiting");
    return told && told->boolean() && *told->boolean();
}

} // namespace

const SeatPlace *Occupancy::of(const RecordId &seat) const {
    const auto at = std::find_if(places.begin(), places.end(), [&](const SeatPlace &one) { return one.seat == seat; });
    return at == places.end() ? nullptr : &*at;
}

int Occupancy::capacityForAll() const {
    int through = 0;
    for (int at = 0; at < static_cast<int>(places.size()); ++at) {
        const auto state = places[static_cast<std::size_t>(at)].state;
        if (hasSeat(state)) through = at + 1;
    }
    return through;
}

std::optional<std::int64_t> capacityOf(const Fields &session) {
    const auto number = numberIn(session, "capacity");
    return number && *number >= 1 ? number : std::nullopt;
}

Occupancy occupancy(const std::vector<Record> &seats, const std::optional<std::int64_t> &capacity) {
    auto order = seats;
    std::sort(order.begin(), order.end(), [](const Record &a, const Record &b) {
        const auto place = [](const Record &seat) { // of one minute, who was told a seat goes before who was told to wait
            return std::tuple(fieldIn(seat.fields, "releasedOn") != nullptr, textIn(seat.fields, "takenAt"), toldToWait(seat), seat.id);
        };
        return place(a) < place(b);
    });
    Occupancy out;
    const bool limited = capacity.value_or(0) >= 1;
    const std::int64_t limit = capacity.value_or(0);
    std::int64_t held = 0;
    for (const auto &seat : order) {
        SeatPlace place{seat.id};
        if (fieldIn(seat.fields, "releasedOn")) {
            place.state = SeatState::Released;
        } else if (!limited || held++ < limit) {
            ++out.seated;
            if (toldToWait(seat)) place.state = SeatState::ToTell, ++out.toTell;
        } else if (toldToWait(seat)) {
            place.state = SeatState::Waiting;
            place.waiting = ++out.waiting;
        } else {
            place.state = SeatState::TooMany;
            ++out.tooMany;
        }
        out.places.push_back(place);
    }
    if (limited) out.free = static_cast<int>(std::max<std::int64_t>(0, limit - held));
    return out;
}

std::vector<RecordId> seatsToTell(const Fields &session, const Occupancy &occupancy, const std::string &today) {
    std::vector<RecordId> out;
    if (fieldIn(session, "cancelledOn") || dayOf(textIn(session, "startsAt")) < today) return out;
    for (const auto &place : occupancy.places)
        if (place.state == SeatState::ToTell) out.push_back(place.seat);
    return out;
}

Fields toldOfSeat() { return {{"waiting", false}}; }

std::vector<RecordId> doubledSignUps(const std::vector<Record> &signUps) {
    auto order = signUps;
    std::sort(order.begin(), order.end(), [](const Record &a, const Record &b) {
        return std::tuple(textIn(a.fields, "signedUpAt"), a.id) < std::tuple(textIn(b.fields, "signedUpAt"), b.id);
    });
    std::vector<RecordId> out;
    std::set<RecordId> seen;
    for (const auto &one : order) {
        const auto person = idIn<RecordId>(fieldIn(one.fields, "person"));
        if (!person || fieldIn(one.fields, "cancelledOn")) continue;
        if (!seen.insert(*person).second) out.push_back(one.id);
    }
    return out;
}

std::string sessionEnd(const Fields &session) {
    const auto minutes = numberIn(session, "minutes");
    const bool sensible = minutes && *minutes >= 1 && *minutes <= 14 * 24 * 60;
    return minutesLater(textIn(session, "startsAt"), sensible ? static_cast<int>(*minutes) : usualMinutes);
}

RecordId sessionStepId(const RecordId &session, const RecordId &person) { return joinedId(session, person); }

Fields sessionStep(const Record &session, const Fields &activity, const std::string &attendance, const RecordId &pathway) {
    if (attendance.empty()) return {};
    const auto day = dayOf(textIn(session.fields, "startsAt"));
    const bool came = attendance == "present";
    Fields out{{"session", idValue(session.id)},
               {"pathway", idValue(pathway)},
               {"title", textIn(activity, "title")},
               {"plannedFrom", day},
               {"startedOn", came ? Value(day) : Value()},
               {"endedOn", came ? Value(day) : Value()},
               {"outcome", came                      ? "done"
                           : attendance == "excused" ? "try_again"
                                                     : "not_come"}};
    if (const auto *kind = fieldIn(activity, "kind")) out["kind"] = *kind;
    for (const auto *name : {"structure", "member"})
        if (const auto *value = fieldIn(session.fields, name)) out[name] = *value;
    return out;
}

bool isAsMade(const Fields &step, const Fields &made) {
    const auto said = [](Fields fields) {
        std::erase_if(fields, [](const auto &one) { return one.second.isNull() || one.first == "pathway" || one.first == "person"; });
        return fields;
    };
    return said(step) == said(made);
}

} // namespace tp::domain
