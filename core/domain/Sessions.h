#pragma once
// Sessions of activities: who has a seat and who waits, and the step of a pathway that attending one is. A seat stands in the consortium's
// space and says nobody's name, a sign-up stands in the person's file and names its seat: so every laptop counts the same seats, and knows
// only the people whose file it reads. Pure; a record is the fields of its type as merged.
#include "core/domain/Pathway.h"

namespace tp::domain {

enum class SeatState : std::uint8_t {
    Seated,
    ToTell, // has a seat that came free, and was told to wait: until somebody says they were told
    Waiting,
    TooMany, // was told a seat, and others had them before: laptops that had not met. Nobody is sent away by that
    Released,
};
struct SeatPlace {
    RecordId seat;
    SeatState state = SeatState::Seated;
    int waiting = 0; // place on the waiting list, from 1
};
struct Occupancy {
    std::vector<SeatPlace> places;                                 // in the order they were taken; the released last
    int seated = 0, toTell = 0, waiting = 0, tooMany = 0;          // seated: those to tell too
    std::optional<int> free;                                       // for the next one; nothing: there is no limit
    [[nodiscard]] const SeatPlace *of(const RecordId &seat) const; // null: not of this session
    // What the session must hold for nobody to be too many.
    [[nodiscard]] int capacityForAll() const;
};
// `capacity`: none or less than 1: no limit. Seats go by the minute they were taken; in it, who was told a seat before who was told to
// wait; then by id. Never stored: a seat that is released moves the others up, and what they were told says who is to hear of it.
[[nodiscard]] Occupancy occupancy(const std::vector<Record> &seats, const std::optional<std::int64_t> &capacity);
[[nodiscard]] std::optional<std::int64_t> capacityOf(const Fields &session); // nothing: no limit

[[nodiscard]] constexpr bool hasSeat(SeatState state) { // and is expected
    return state == SeatState::Seated || state == SeatState::ToTell || state == SeatState::TooMany;
}
// Seats whose holders are to be told: none of a session that was called off or whose day has passed.
[[nodiscard]] std::vector<RecordId> seatsToTell(const Fields &session, const Occupancy &occupancy, const std::string &today);
// What is written where somebody says that they were told.
[[nodiscard]] Fields toldOfSeat();

// One person signed up twice, on two laptops that had not met: the earlier one counts, the others hold a seat too many.
[[nodiscard]] std::vector<RecordId> doubledSignUps(const std::vector<Record> &signUps);

[[nodiscard]] std::string sessionEnd(const Fields &session); // civil time; an hour where nothing was said

// The step that came of a person's attendance: the same record on every laptop, so that two that note it at once make one step.
[[nodiscard]] RecordId sessionStepId(const RecordId &session, const RecordId &person);
// What a step says of an attendance (code): nothing said, nothing to write.
[[nodiscard]] Fields sessionStep(const Record &session, const Fields &activity, const std::string &attendance, const RecordId &pathway);
// Nobody has written in the step since the attendance made it: it says that and no more, in whatever pathway. `made`: sessionStep's.
[[nodiscard]] bool isAsMade(const Fields &step, const Fields &made);

} // namespace tp::domain
