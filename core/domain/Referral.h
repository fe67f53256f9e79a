#pragma once
// A referral lives: proposed, answered, an appointment, met or not, its result, told back. What one side writes the other reads in the
// exchange of the file (type "exchange_request"); what nobody else reads stays in the file (type "referral"), also the answers that a
// partner outside the consortium gave by word of mouth. Pure; records are the fields of their type as merged; days ISO.
#include "core/base/Role.h"
#include "core/domain/Pathway.h"

namespace tp::domain {

enum class ReferralState : std::uint8_t {
    ToSend, // kept here: leaves when there is a network
    Proposed,
    OnWaitingList,
    Accepted,
    Declined,
    Appointment,
    Met,
    NotCome,
    Ended,     // with a result
    Withdrawn, // by whoever proposed it
};
// Of what the two know together: the request's fields are put over those of the file, also what was asked, as it left. Null: no request (a
// partner, or not sent yet). What was answered is the request's alone: in the file stands a copy, which may be older.
[[nodiscard]] Fields wholeReferral(const Fields &referral, const Fields *request);
// What the other structure answered, to be written in the file as well: the person's référent may be of a structure that reads the file and
// not the request. Only what differs, or stands in several versions there (`disputed`), so that laptops which all write it come to the same
// and then write no more. Null: it is not said, or not any more, also once the referral was withdrawn, which is written as well, and goes
// again when it was taken back. `saidWithAnother`: the words stand there from another answer than the one that counts, and are left out.
[[nodiscard]] Fields answerForFile(const Fields &referral, const std::vector<std::string> &disputed, const Fields &request,
                                   bool saidWithAnother);
// Where the référent reads the request no answer is copied. Of a copy from when they did not: all of it goes once a word of it is not true
// any more, which is not said to those who read the file. That the referral was withdrawn, or is not any more, is no answer and always
// said: else it would stay proposed for ever for who reads the file alone. `differing`: answerForFile's.
[[nodiscard]] Fields withoutOldAnswer(const Fields &referral, const Fields &differing);
// The person's référent is of a structure that does not read what the two tell one another: neither the `owner` of the file, which sent it,
// nor the one that was asked. Only then is the answer written in the file. `roles`: the référent's, by structure; none: there is none, or
// they have left.
[[nodiscard]] bool isReferentElsewhere(const std::map<StructureId, RoleSet> &roles, const StructureId &owner,
                                       const std::optional<StructureId> &asked);
// Withdrawn where the two read it, then not: what the file said of it before is a copy, and no act of its own. What it said since is one,
// of a laptop that knew of no request. When each said of it last; nothing: it never did.
[[nodiscard]] bool isWithdrawnInFileAlone(const Fields &referral, const Fields &request);
[[nodiscard]] bool isWithdrawalTakenBack(const Fields &referral, const Fields &request, std::optional<std::int64_t> saidInFileMs,
                                         std::optional<std::int64_t> saidInRequestMs);
[[nodiscard]] ReferralState referralState(const Fields &whole);
[[nodiscard]] bool isOver(ReferralState state); // nothing more is waited for

// That nobody came is said of one appointment: once another is given it is past, and the referral goes on. So a laptop that gives another
// appointment and one that notes nobody came to the first write different fields, and both come to the same.
[[nodiscard]] bool isOfEarlierAppointment(const Fields &whole);
[[nodiscard]] Fields outcomeSaid(const Fields &whole, const std::string &outcome,
                                 const std::string &today);         // of the appointment that stands
[[nodiscard]] Fields beforeAnotherAppointment(const Fields &whole); // written along with another one, also where none of this was written

enum class Side : std::uint8_t { Proposes, Answers };
// What is to be done next, by whom, from which day on. Nothing: nobody has to do anything.
struct ReferralStep {
    enum class What : std::uint8_t { Answer, AskAgain, Appoint, SayWhetherMet, SayResult, TellNews, TellBack, Send, ReadWithdrawal };
    What what;
    std::string from; // late after it
};
[[nodiscard]] std::optional<ReferralStep> nextReferralStep(const Fields &whole, Side side);
[[nodiscard]] bool isToTell(const std::optional<ReferralStep> &step); // the person is told something
// Of a referral that left, where what the two tell one another is not read: only what the person is to be told, by who follows them.
[[nodiscard]] std::optional<ReferralStep> stepElsewhere(const std::optional<ReferralStep> &step, bool isFollowedHere);
[[nodiscard]] bool isStepLate(const ReferralStep &step, const std::string &today);
// Who waits for somebody else has nothing to do before it is late, and of an appointment nothing is to be said before its day.
[[nodiscard]] bool isStepToDo(const ReferralStep &step, const std::string &today);
// The day of an appointment that stands, for whoever proposed it to have in mind. Who notes it is asked that day whether they met.
[[nodiscard]] bool isAppointmentDay(const Fields &whole, Side side, const std::string &today);
// What the person is to be told of an answer that leads on: the appointment, else the answer's code; empty: none yet. Once told it stands
// in the referral's `toldNews`, and another appointment is news again. So is that they did not come, which does not end it for good.
[[nodiscard]] std::string referralNews(const Fields &whole);

inline constexpr int answerWithinDays = 7, appointWithinDays = 14, heardWithinDays = 3, resultWithinDays = 30,
                     sentWithinDays = 2; // where nothing else was agreed on

// What leaves for the other structure, word for word as the page showed it. `exchange`: the record of that name.
[[nodiscard]] Fields requestOf(const Fields &referral, const RecordId &exchange);
// One referral has one request, also when two laptops of the structure send it: its id follows from the referral's.
[[nodiscard]] RecordId requestIdOf(const RecordId &referral);
// To be saved at once, when it leaves through that exchange of its file: the request, and in the file that it left.
[[nodiscard]] std::vector<RecordChange> sending(const Record &referral, const RecordId &file, const RecordId &exchange,
                                                const std::string &today);

} // namespace tp::domain
