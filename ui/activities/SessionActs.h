#pragma once
// What one writes about a session: sign up, cancel, attendance with the step of the pathway it makes, and undoing each. Nothing is asked
// here; what happened is said by toast, with Undo. Window's thread.
#include "ui/Backend.h"
#include "ui/activities/SessionStory.h"
#include "ui/shell/Page.h"

namespace tp::ui {

// May this member sign up and say who came? Not a coordinator, who has no file.
[[nodiscard]] bool maySignUp(const Backend &backend);
// Of their own structure.
[[nodiscard]] bool mayChangeSession(const Backend &backend, const store::Record &session);

// `file`: of the person; a name: a file is opened in the same save. Where all seats are taken: on the waiting list, and it is said so.
void signUp(Backend &backend, PageContext &context, const SessionStory &story, const RecordId &file);
void signUp(Backend &backend, PageContext &context, const SessionStory &story, const std::string &newName);
// The sign-up of who is known here; a seat of their own structure; any seat of a session of theirs.
[[nodiscard]] bool mayRelease(const Backend &backend, const SessionStory &story, const Participant &participant);
void cancelSignUp(Backend &backend, PageContext &context, const Participant &participant);

// `attendance`: code; empty: takes back what was said. With it goes the step of the person's pathway, in the same save.
void sayAttendance(Backend &backend, PageContext &context, const SessionStory &story, const Participant &participant,
                   const std::string &attendance);

// What was said of seats elsewhere, of people whose file is read here: into their files, with the steps; so many at a time.
inline constexpr std::size_t mostTakenUp = 5; // three records each, and a save holds sixteen
[[nodiscard]] std::vector<Participant> toTakeUp(Backend &backend, const SessionStory &story);
void takeUp(Backend &backend, PageContext &context, const SessionStory &story);
// It is taken back on the seat, and with it goes no more than what was taken up from there: of the step nobody has made anything since.
[[nodiscard]] bool isStepAsTakenUp(Backend &backend, const SessionStory &story, const Participant &participant);
// The same of one of them, where nobody looks (SessionPost): nothing is told, nothing offered to be undone.
void takeUpQuietly(Backend &backend, const SessionStory &story, const Participant &participant, Answer<> done);

// Who waited knows that they have a seat.
void sayTold(Backend &backend, PageContext &context, const SessionStory &story, const Participant &participant);

// Of a session that laptops filled too much without having met.
void enlarge(Backend &backend, PageContext &context, const SessionStory &story);
void moveToWaitingList(Backend &backend, PageContext &context, const SessionStory &story);

} // namespace tp::ui
