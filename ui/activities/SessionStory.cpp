#include "ui/activities/SessionStory.h"

#include "core/base/IdValue.h"
#include "core/domain/CivilTime.h"
#include "core/domain/Text.h"
#include "ui/pathways/PathwayStory.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
struct SessionStoryWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SessionStory)
};
constexpr std::size_t mostSeats = 500, mostSessions = 5'000;

std::vector<store::Record> ofSession(store::Reader &reader, const char *type, const RecordId &session) {
    store::Query query;
    query.type = type;
    query.filters = {{"session", store::Filter::Op::Equals, idValue(session)}};
    query.limit = mostSeats;
    auto found = reader.list(query);
    return found ? std::move(*found) : std::vector<store::Record>();
}

store::Record activityOf(store::Reader &reader, const store::Record &session) {
    const auto id = idIn<RecordId>(fieldValue(session, "activity"));
    auto found = id ? reader.get("activity", *id) : fail(Code::NotFound);
    return found ? std::move(*found) : store::Record();
}

// Once it is over nobody is told any more: who had a seat in the end had it.
domain::Occupancy occupancyOf(const store::Record &session, const std::vector<store::Record> &seats, QDate today) {
    auto out = domain::occupancy(forDomain(seats), domain::capacityOf(session.fields));
    if (!domain::seatsToTell(session.fields, out, fromQt(today.toString(Qt::ISODate))).empty()) return out;
    for (auto &place : out.places)
        if (place.state == domain::SeatState::ToTell) place.state = domain::SeatState::Seated;
    out.toTell = 0;
    return out;
}

std::string codeIn(const store::Record &record, const char *field) { return fromQt(fieldText(record, field)); }

bool speaksOf(const SessionRow &row, const std::string &words, store::Reader &reader, const ValueText &text) {
    QStringList stands{sessionTitle(row.activity), termLabel(reader.dictionary(), "step_kind", codeIn(row.activity, "kind")),
                       fieldText(row.activity, "description"), sessionPlace(row.session), ledBy(row.session, text)};
    if (const auto whose = structureOf(row.session)) stands << text.structureCode(*whose) << text.structure(*whose);
    return domain::mentions(fromQt(stands.join(QLatin1Char(' '))), words);
}
// Of older records the seat may say nothing and never have: nothing was taken back then.
bool isOfSeatAlone(store::Reader &reader, const store::Record &seat, const std::string &inFile) {
    const auto said = codeIn(seat, "attendance");
    return said != inFile && (!said.empty() || domain::isTakenBack(attendanceHistory(reader, seat)));
}
} // namespace

bool SessionStory::isCancelled() const { return fieldValue(session, "cancelledOn") != nullptr; }

const Participant *SessionStory::of(const RecordId &seat) const {
    const auto at = std::find_if(people.begin(), people.end(), [&](const Participant &one) { return one.seat == seat; });
    return at == people.end() ? nullptr : &*at;
}

std::optional<SessionStory> sessionStory(store::Reader &reader, const ValueText &text, const RecordId &id, QDate today) {
    auto session = reader.get("session", id);
    if (!session || session->deleted) return {};
    SessionStory out;
    out.session = std::move(*session);
    out.activity = activityOf(reader, out.session);
    out.seats = ofSession(reader, "session_seat", id);
    out.occupancy = occupancyOf(out.session, out.seats, today);
    const auto signUps = ofSession(reader, "signup", id);
    const auto doubled = domain::doubledSignUps(forDomain(signUps));
    std::map<RecordId, const store::Record *> bySeat;
    for (const auto &one : signUps)
        if (const auto seat = idIn<RecordId>(fieldValue(one, "seat"))) bySeat[*seat] = &one;
    std::map<RecordId, const store::Record *> seats;
    for (const auto &seat : out.seats) seats[seat.id] = &seat;
    for (const auto &place : out.occupancy.places) {
        Participant person;
        person.seat = place.seat;
        person.state = place.state;
        person.waiting = place.waiting;
        const auto &seat = *seats.at(place.seat);
        person.structure = structureOf(seat);
        person.attendance = person.seatAttendance = codeIn(seat, "attendance");
        if (const auto at = bySeat.find(place.seat); at != bySeat.end()) {
            person.signUp = *at->second;
            const auto said = codeIn(*person.signUp, "attendance");
            const bool released = place.state == domain::SeatState::Released; // then that is all that is taken up
            person.toTakeUp = released ? !fieldValue(*person.signUp, "cancelledOn") : isOfSeatAlone(reader, seat, said);
            if (!said.empty()) person.attendance = said;
            const auto file = idIn<RecordId>(fieldValue(*person.signUp, "person"));
            const auto record = file ? reader.get("person", *file) : fail(Code::NotFound);
            person.name =
                record && !record->deleted ? fieldText(*record, "usualName") : SessionStoryWords::tr("Somebody"); // it is printed, too
            person.doubled = std::find(doubled.begin(), doubled.end(), person.signUp->id) != doubled.end();
        } else {
            person.name = person.structure ? SessionStoryWords::tr("Somebody whom %1 follows").arg(text.structureCode(*person.structure))
                                           : SessionStoryWords::tr("Somebody");
            if (place.state != domain::SeatState::Released) ++out.elsewhere;
        }
        if (person.attendance == "present") ++out.present;
        if (place.state == domain::SeatState::Released && !person.signUp && person.attendance.empty()) continue; // nothing to say of it
        out.people.push_back(std::move(person));
    }
    return out;
}

domain::AttendanceHistory attendanceHistory(store::Reader &reader, const store::Record &seatOrSignUp) {
    const auto history = reader.history(seatOrSignUp.type, seatOrSignUp.id);
    domain::AttendanceHistory out;
    for (const auto &one : history ? *history : std::vector<store::HistoryItem>()) {
        if (one.field != "attendance") continue;
        const auto *what = one.after.text();
        out.push_back({what ? *what : std::string(), one.member});
    }
    return out;
}

std::vector<SessionRow> sessionsOf(store::Reader &reader, const SessionFilter &filter) {
    store::Query query;
    query.type = "session";
    query.filters = {{"startsAt", store::Filter::Op::AtLeast, filter.from}, {"startsAt", store::Filter::Op::Below, filter.until}};
    if (filter.whose == WhoseSessions::OfStructure || filter.whose == WhoseSessions::LedByNoMember)
        query.filters.push_back({"structure", store::Filter::Op::Equals, filter.structure});
    if (filter.whose == WhoseSessions::LedByMe) query.filters.push_back({"member", store::Filter::Op::Equals, idValue(filter.member)});
    if (filter.whose == WhoseSessions::LedByNoMember) query.filters.push_back({"member", store::Filter::Op::Equals, {}});
    query.orderBy = "startsAt";
    query.descending = false;
    query.limit = mostSessions;
    auto found = reader.list(query);
    const ValueText text(reader);
    std::map<RecordId, store::Record> activities;
    std::vector<SessionRow> out;
    for (auto &session : found ? *found : std::vector<store::Record>()) {
        if (filter.only && !filter.only(session)) continue;
        SessionRow row;
        const auto of = idIn<RecordId>(fieldValue(session, "activity")).value_or(RecordId{});
        const auto known = activities.find(of);
        row.activity = known != activities.end() ? known->second : (activities[of] = activityOf(reader, session));
        row.session = std::move(session);
        if (!filter.words.empty() && !speaksOf(row, filter.words, reader, text)) continue;
        if (filter.seats) {
            const auto seats = ofSession(reader, "session_seat", row.session.id);
            row.occupancy = domain::occupancy(forDomain(seats), domain::capacityOf(row.session.fields));
            for (const auto &seat : seats)
                if (fieldValue(seat, "attendance")) row.said.insert(seat.id);
        }
        out.push_back(std::move(row));
    }
    return out;
}

QString sessionTitle(const store::Record &activity) {
    const auto title = fieldText(activity, "title");
    return title.isEmpty() ? SessionStoryWords::tr("An activity not known here") : title;
}

QString hoursText(const store::Record &session) {
    const auto starts = fieldText(session, "startsAt"), ends = toQt(domain::sessionEnd(session.fields));
    return SessionStoryWords::tr("%1–%2", "from, until").arg(starts.mid(11), ends.mid(11));
}

QString dayNumber(QDate day) {
    const bool first = day.day() == 1 && QLocale().language() == QLocale::French; // the only ordinal the language's dates have
    return first ? QStringLiteral("1er") : QString::number(day.day());
}

QString dayAndMonth(QDate day) {
    return SessionStoryWords::tr("%1 %2", "day, month").arg(dayNumber(day), QLocale().toString(day, QStringLiteral("MMMM")));
}

QString dayTitle(QDate day) {
    auto weekday = QLocale().toString(day, QStringLiteral("dddd"));
    if (!weekday.isEmpty()) weekday[0] = weekday[0].toUpper();
    return SessionStoryWords::tr("%1 %2", "weekday, day and month").arg(weekday, dayAndMonth(day));
}

QString sessionWhen(const store::Record &session) {
    const auto day = QDate::fromString(fieldText(session, "startsAt").left(10), Qt::ISODate);
    return SessionStoryWords::tr("%1 %2, %3", "day, year, hours").arg(dayTitle(day)).arg(day.year()).arg(hoursText(session));
}

QString sessionPlace(const store::Record &session) {
    const auto place = fieldText(session, "place"), commune = communeName(codeIn(session, "commune"));
    return place.isEmpty() ? commune : commune.isEmpty() ? place : SessionStoryWords::tr("%1, %2", "place, commune").arg(place, commune);
}

QString ledBy(const store::Record &session, const ValueText &text) {
    const auto member = idIn<MemberId>(fieldValue(session, "member"));
    const auto other = fieldText(session, "leader");
    if (!member) return other;
    return other.isEmpty() ? text.member(member) : SessionStoryWords::tr("%1, %2", "leader, other leader").arg(text.member(member), other);
}

QString seatsText(const store::Record &session, const domain::Occupancy &occupancy) {
    const auto capacity = domain::capacityOf(session.fields);
    QStringList parts;
    const int held = occupancy.seated + occupancy.tooMany;
    parts << (capacity ? SessionStoryWords::tr("%Ln of %1 seat(s)", nullptr, held).arg(*capacity)
                       : SessionStoryWords::tr("%Ln signed up", nullptr, held));
    if (occupancy.tooMany) parts << SessionStoryWords::tr("%Ln too many", nullptr, occupancy.tooMany);
    if (occupancy.waiting) parts << SessionStoryWords::tr("%Ln waiting", nullptr, occupancy.waiting);
    return parts.join(QStringLiteral(" · "));
}

QString seatText(const Participant &participant) {
    switch (participant.state) {
    case domain::SeatState::ToTell:
        return SessionStoryWords::tr("Seat come free: to be told");
    case domain::SeatState::Waiting:
        return SessionStoryWords::tr("Waiting list: %1").arg(participant.waiting);
    case domain::SeatState::TooMany:
        return SessionStoryWords::tr("One too many");
    case domain::SeatState::Released:
        return SessionStoryWords::tr("Cancelled");
    case domain::SeatState::Seated:
        break;
    }
    return participant.doubled ? SessionStoryWords::tr("Signed up twice") : SessionStoryWords::tr("Seat");
}

QString placeText(store::Reader &reader, const store::Record &session, const RecordId &seat) {
    store::Query query;
    query.type = "session_seat";
    query.filters = {{"session", store::Filter::Op::Equals, idValue(session.id)}};
    query.limit = 500;
    const auto seats = reader.list(query);
    if (!seats) return {};
    const auto occupancy = domain::occupancy(forDomain(*seats), domain::capacityOf(session.fields));
    const auto *place = occupancy.of(seat);
    if (!place || place->state == domain::SeatState::Seated) return SessionStoryWords::tr("Signed up");
    Participant participant;
    participant.state = place->state;
    participant.waiting = place->waiting;
    return seatText(participant);
}

} // namespace tp::ui
