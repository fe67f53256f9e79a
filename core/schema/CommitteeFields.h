#pragma once
// Fields of groups, of the participants' committee and of the steering committee. A part of Declaration.cpp, which alone includes it.
// Nothing here names a person but shown_name, which the person agreed to, and group_membership, which stands in the person's file.
#include "core/schema/FieldTable.h"

namespace tp::schema {

// clang-format off
inline constexpr Field group[] = {
    {"name",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Name of the group"), Required | Searched | Indexed},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"formedOn",  Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Formed on"), Required},
    {"member",    Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Led by"), Indexed},
    {"territory", Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Territory"), 0, "territory"},
    {"note",      Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What the group is about"), Searched, nullptr, 5'000},
    {"endedOn",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Ended on"), Indexed},
};

// A place in a group, which names nobody: everybody counts the same ones. Whose it is stands in the membership. A delegate goes to the
// participants' committee (core/domain/Groups.h).
inline constexpr Field groupSeat[] = {
    {"group",         Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Group"), Required | Indexed, "group"},
    {"structure",     Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"joinedOn",      Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Joined on"), Required},
    {"leftOn",        Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Left on")},
    {"delegate",      Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Delegate by"), 0, "delegate_how"},
    {"delegateSince", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Delegate since")},
    {"delegateUntil", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Delegate until")},
};

// The usual name of who agreed to be seen by every structure: an entry of its own, whose texts are erased when the person withdraws.
inline constexpr Field shownName[] = {
    {"seat",      Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Place in the group"), Required | Indexed, "group_seat"},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"name",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Name shown"), Required},
    {"agreedOn",  Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Agreed on"), Required},
};

inline constexpr Field groupMembership[] = {
    {"person",   Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"group",    Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Group"), Required | Indexed, "group"},
    {"seat",     Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Place in the group"), Required | Indexed, "group_seat"},
    {"joinedOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Joined on"), Required},
    {"by",       Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Brought in by"), Automatic},
    {"leftOn",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Left on")},
    {"note",     Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 5'000},
};

// The participants' committee.
inline constexpr Field committeeSession[] = {
    {"startsAt",    Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "Begins"), Required | Indexed},
    {"place",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Place")},
    {"commune",     Kind::Commune,   Everyone, QT_TRANSLATE_NOOP("schema", "Commune")},
    {"agenda",      Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Agenda, one point a line"), Searched, nullptr, 5'000},
    {"member",      Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Led by")},
    {"coLeader",    Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "And by")},
    {"coordinator", Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Coordinator")},
    {"alsoThere",   Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Others present"), 0, nullptr, 500},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"note",        Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What to keep of it"), Searched, nullptr, 10'000},
    {"cancelledOn", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Called off on")},
    {"numberTold",  Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Conclusions handed over anew under the number"), Automatic},
    {"numberBefore", Kind::Integer,  Everyone, QT_TRANSLATE_NOOP("schema", "Number of the conclusions before the server was restored"), Automatic},
};

inline constexpr Field committeePresence[] = {
    {"session",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Session"), Required | Indexed, "committee_session"},
    {"seat",       Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Place in the group"), Required | Indexed, "group_seat"},
    {"structure",  Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"attendance", Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Attendance"), 0, "attendance"},
};

inline constexpr Field proposal[] = {
    {"title",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Proposal"), Required | Searched | Indexed},
    {"kind",        Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Kind"), 0, "proposal_kind"},
    {"domain",      Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Domain"), Indexed, "proposal_domain"},
    {"text",        Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "In the words of the participants"), Searched, nullptr, 5'000},
    {"group",       Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Group"), Indexed, "group"},
    {"session",     Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Session"), Indexed, "committee_session"},
    {"madeOn",      Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Made on"), Required | Indexed},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"position",    Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Place on the agenda")},
    {"discussion",  Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What was said"), Searched, nullptr, 5'000},
    {"outcome",     Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Outcome"), Indexed, "proposal_outcome"},
    {"decidedOn",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Decided on"), Indexed},
    {"votesFor",    Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "For")},
    {"against",     Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Against")},
    {"abstentions", Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Abstentions")},
};

// What a session of the participants' committee concluded, as issued: nothing of it changes any more nor goes (RecordType::keptForGood),
// since its number leads to it; a correction is a new version. The number is given by the consortium's log (control event "number", series
// "conclusions", to the session), not written here.
inline constexpr Field conclusions[] = {
    {"session",     Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Session"), Required | Indexed | Fixed, "committee_session"},
    {"version",     Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Version"), Required | Fixed},
    {"corrects",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Corrects"), Indexed | Fixed, "conclusions"},
    {"issuedOn",    Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Issued on"), Required | Indexed | Fixed},
    {"issuedBy",    Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Issued by"), Required | Fixed},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Fixed},
    {"heldAt",      Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "Held on"), Required | Fixed},
    {"place",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Place"), Fixed, nullptr, 300},
    {"ledBy",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Led by"), Fixed, nullptr, 700},
    {"delegates",   Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Delegates present"), Fixed},
    {"alsoThere",   Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Others present"), Fixed, nullptr, 500},
    {"issuerName",  Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Issued by, as named then"), Automatic | Fixed},
    {"issuingStructure", Kind::Text, Everyone, QT_TRANSLATE_NOOP("schema", "Structure, as named then"), Automatic | Fixed},
    {"items",       Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Number of items"), Required | Fixed},
};

inline constexpr Field conclusionItem[] = {
    {"conclusions", Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Conclusions"), Required | Indexed | Fixed, "conclusions"},
    {"proposal",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Proposal"), Required | Indexed | Fixed, "proposal"},
    {"position",    Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Place in the conclusions"), Required | Fixed},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Fixed},
    {"title",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Proposal"), Required | Searched | Fixed},
    {"kind",        Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Kind"), Fixed, "proposal_kind"},
    {"domain",      Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Domain"), Fixed, "proposal_domain"},
    {"text",        Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "In the words of the participants"), Fixed, nullptr, 5'000},
    {"groupName",   Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Name of the group"), Fixed},
    {"kindName",    Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Kind, in the words of then"), Automatic | Fixed},
    {"domainName",  Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Domain, in the words of then"), Automatic | Fixed},
    {"decidedOn",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Decided on"), Fixed},
    {"votesFor",    Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "For"), Fixed},
    {"against",     Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Against"), Fixed},
    {"abstentions", Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Abstentions"), Fixed},
};

// The steering committee.
inline constexpr Field steeringSession[] = {
    {"startsAt",    Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "Begins"), Required | Indexed},
    {"place",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Place")},
    {"agenda",      Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Other points of the agenda, one a line"), Searched, nullptr, 5'000},
    {"secretary",   Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Minutes kept by")},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"heldOn",      Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Held on"), Indexed},
    {"minutes",     Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Minutes"), Searched, nullptr, 20'000},
    {"cancelledOn", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Called off on")},
};

inline constexpr Field steeringPresence[] = {
    {"session",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Session"), Required | Indexed, "steering_session"},
    {"represents", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure represented"), Required},
    {"member",     Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Represented by")},
    {"name",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Or by somebody else")},
    {"structure",  Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"attendance", Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Attendance"), 0, "attendance"},
};

// What the steering committee answers to a proposal. Without `givenOn` it is a draft.
inline constexpr Field answer[] = {
    {"proposal",      Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Proposal"), Required | Indexed, "proposal"},
    {"session",       Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Session"), Indexed, "steering_session"},
    {"kind",          Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Answer"), Indexed, "answer_kind"},
    {"text",          Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What is answered"), Searched, nullptr, 5'000},
    {"reason",        Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Why it is refused"), Searched, nullptr, 2'000},
    {"postponedTo",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Postponed to"), Indexed},
    {"doer",          Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Who does it")},
    {"doerStructure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure that does it")},
    {"dueOn",         Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "To be done by"), Indexed},
    {"doneOn",        Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Done on")},
    {"givenOn",       Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Answered on"), Indexed},
    {"structure",     Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
};

// The way back: somebody told the participants what was answered.
inline constexpr Field answerTold[] = {
    {"answer",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Answer"), Required | Indexed, "answer"},
    {"toldOn",    Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Told on"), Required | Indexed},
    {"toldBy",    Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Told by")},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"how",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "How it was told")},
};

inline constexpr Field decision[] = {
    {"session",     Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Session"), Required | Indexed, "steering_session"},
    {"title",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Decision"), Required | Searched | Indexed},
    {"kind",        Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Kind"), Indexed, "decision_kind"},
    {"text",        Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What is decided"), Searched, nullptr, 5'000},
    {"position",    Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Place on the agenda")},
    {"outcome",     Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Outcome"), 0, "decision_outcome"},
    {"decidedOn",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Decided on"), Indexed},
    {"votesFor",    Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "For")},
    {"against",     Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Against")},
    {"abstentions", Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Abstentions")},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
};

// What a team says a decision, or the answer to a proposal, would change for it: read before the vote.
inline constexpr Field impact[] = {
    {"decision",  Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Decision"), Indexed, "decision"},
    {"proposal",  Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Proposal"), Indexed, "proposal"},
    {"text",      Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What it would change for the team"), Required | Searched, nullptr, 2'000},
    {"writtenOn", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Written on"), Required},
    {"member",    Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Written by"), Automatic},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
};

inline constexpr Field milestone[] = {
    {"title",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Milestone or deliverable"), Required | Searched | Indexed},
    {"kind",        Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Kind"), 0, "milestone_kind"},
    {"owner",       Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure that answers for it"), Indexed},
    {"member",      Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Person who answers for it")},
    {"dueOn",       Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Due on"), Required | Indexed},
    {"doneOn",      Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Reached on")},
    {"droppedOn",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Given up on")},
    {"decision",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Decision"), 0, "decision"},
    {"note",        Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Note"), Searched, nullptr, 5'000},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
};

// What a structure is given for a time.
inline constexpr Field allotment[] = {
    {"beneficiary",  Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure it goes to"), Required | Indexed},
    {"fromOn",       Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "From"), Required | Indexed},
    {"untilOn",      Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Until"), Required},
    {"postsPercent", Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Posts, in % of a full-time one")},
    {"euros",        Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Euros")},
    {"inKind",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "In kind")},
    {"decision",     Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Decision"), Indexed, "decision"},
    {"note",         Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 2'000},
    {"structure",    Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
};
// clang-format on

} // namespace tp::schema
