#pragma once
// What is known of sessions here: when, where, how many seats are taken, and of the people only those whose file can be read; the others
// are seats that somebody holds. Values only, no widget. Window's thread, because words are translated.
#include "core/domain/Attendance.h"
#include "core/domain/Sessions.h"
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

#include <QDate>

#include <functional>
#include <set>

namespace tp::ui {

struct Participant {
    RecordId seat;
    domain::SeatState state = domain::SeatState::Seated;
    int waiting = 0; // place on the waiting list
    std::optional<StructureId> structure;
    std::optional<store::Record> signUp; // nothing: of a file that cannot be read here
    QString name;                        // Somebody whom WIP follows
    std::string attendance;              // code; empty: not said
    bool doubled = false;                // signed up twice
    std::string seatAttendance;          // what was said of the seat
    bool toTakeUp = false;               // said of the seat alone, taken back there or released, by somebody who does not read the file
};
struct SessionStory {
    store::Record session, activity; // an activity that cannot be found: without fields
    std::vector<store::Record> seats;
    domain::Occupancy occupancy;
    std::vector<Participant> people; // in the order of the seats; those who cancelled and did not come last
    int elsewhere = 0;               // of those who hold a seat, whose file cannot be read here
    int present = 0;
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] const Participant *of(const RecordId &seat) const;
};
// Nothing: it was deleted, or is not known here.
[[nodiscard]] std::optional<SessionStory> sessionStory(store::Reader &reader, const ValueText &text, const RecordId &session, QDate today);

[[nodiscard]] domain::AttendanceHistory attendanceHistory(store::Reader &reader, const store::Record &seatOrSignUp);

struct SessionRow { // of a list of sessions: nobody's name
    store::Record session, activity;
    domain::Occupancy occupancy;
    std::set<RecordId> said; // the seats of which somebody said whether they came
};
enum class WhoseSessions { All, OfStructure, LedByMe, LedByNoMember }; // the last: of the structure, and no member is named
struct SessionFilter {
    std::string from, until; // days; until: not included
    WhoseSessions whose = WhoseSessions::All;
    Value structure; // its id; several: of any of them
    MemberId member;
    std::string words;                               // of what, where, by whom and whose; empty: all
    bool seats = true;                               // else nobody asks how many are taken, and they are not read
    std::function<bool(const store::Record &)> only; // empty: all of them. Asked before their seats are read
};
[[nodiscard]] std::vector<SessionRow> sessionsOf(store::Reader &reader, const SessionFilter &filter); // the first ones first

[[nodiscard]] QString sessionTitle(const store::Record &activity);
[[nodiscard]] QString hoursText(const store::Record &session);                    // 14:30–16:00
[[nodiscard]] QString sessionWhen(const store::Record &session);                  // Tuesday 24 November 2026, 14:30–16:00
[[nodiscard]] QString sessionPlace(const store::Record &session);                 // Gymnase, Caen
[[nodiscard]] QString ledBy(const store::Record &session, const ValueText &text); // empty: nobody said
[[nodiscard]] QString seatsText(const store::Record &session, const domain::Occupancy &occupancy); // 8 of 12 · 2 waiting
[[nodiscard]] QString seatText(const Participant &participant);                                    // Seat; On the waiting list, 2nd
// Of a seat in a session to come, in words: Signed up; Waiting list: 2. The seats of the session are read.
[[nodiscard]] QString placeText(store::Reader &reader, const store::Record &session, const RecordId &seat);
[[nodiscard]] QString dayNumber(QDate day);   // 24; 1er in French
[[nodiscard]] QString dayAndMonth(QDate day); // 24 November
[[nodiscard]] QString dayTitle(QDate day);    // Tuesday 24 November

} // namespace tp::ui
