#pragma once
// Fields of whom one can call on, and of what structures ask one another about a person. A part of Declaration.cpp, which alone includes
// it.
#include "core/schema/FieldTable.h"

namespace tp::schema {

// clang-format off
// An exchange about the person with another structure, which does not read the file. The record's id is that of the exchange's space.
inline constexpr Field exchange[] = {
    {"person",    Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"structure", Kind::Structure, File, QT_TRANSLATE_NOOP("schema", "With"), Required | Indexed},
    {"openedBy",  Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Opened by"), Automatic},
};

// What one asks the other, in the space of their exchange.
inline constexpr Field exchangeRequest[] = {
    {"exchange",   Kind::Reference, Exchange, QT_TRANSLATE_NOOP("schema", "Exchange"), Required | Indexed, "exchange"},
    {"kind",       Kind::Choice,    Exchange, QT_TRANSLATE_NOOP("schema", "Request"), Required | Indexed, "request_kind"},
    {"askedOn",    Kind::Date,      Exchange, QT_TRANSLATE_NOOP("schema", "Asked on"), Indexed},
    {"shownName",  Kind::Text,      Exchange, QT_TRANSLATE_NOOP("schema", "Usual name"), Searched},
    {"contact",    Kind::Text,      Exchange, QT_TRANSLATE_NOOP("schema", "How to reach them")},
    {"text",       Kind::LongText,  Exchange, QT_TRANSLATE_NOOP("schema", "What is asked"), Searched, nullptr, 20'000},
    {"answer",     Kind::Choice,    Exchange, QT_TRANSLATE_NOOP("schema", "Answer"), Indexed, "request_answer"},
    {"answerText", Kind::LongText,  Exchange, QT_TRANSLATE_NOOP("schema", "What was answered"), 0, nullptr, 20'000},
    {"answeredOn", Kind::Date,      Exchange, QT_TRANSLATE_NOOP("schema", "Answered on")},
    {"answeredBy", Kind::Member,    Exchange, QT_TRANSLATE_NOOP("schema", "Answered by")},
    {"askedBy",    Kind::Member,    Exchange, QT_TRANSLATE_NOOP("schema", "Asked by")},
    {"answerBy",   Kind::Date,      Exchange, QT_TRANSLATE_NOOP("schema", "Answer hoped for by")},
    {"professional",     Kind::Reference, Exchange, QT_TRANSLATE_NOOP("schema", "Professional"), 0, "professional"},
    {"appointmentAt",    Kind::DateTime,  Exchange, QT_TRANSLATE_NOOP("schema", "Appointment"), Indexed},
    {"appointmentPlace", Kind::Text,      Exchange, QT_TRANSLATE_NOOP("schema", "Place of the appointment")},
    {"outcome",     Kind::Choice,   Exchange, QT_TRANSLATE_NOOP("schema", "What became of the appointment"), 0, "referral_outcome"},
    {"outcomeOn",   Kind::Date,     Exchange, QT_TRANSLATE_NOOP("schema", "Noted on")},
    {"result",      Kind::LongText, Exchange, QT_TRANSLATE_NOOP("schema", "Result"), 0, nullptr, 20'000},
    {"resultOn",    Kind::Date,     Exchange, QT_TRANSLATE_NOOP("schema", "Result of")},
    {"withdrawnOn", Kind::Date,     Exchange, QT_TRANSLATE_NOOP("schema", "Withdrawn on")},
    {"withdrawalReadOn", Kind::Date, Exchange, QT_TRANSLATE_NOOP("schema", "Withdrawal read on")},
    {"outcomeOf",   Kind::DateTime, Exchange, QT_TRANSLATE_NOOP("schema", "Said of the appointment of")},
};

// Who can be called on, within the consortium or at a partner's. `availability` and `absences` are as people write them
// (core/domain/Availability.h).
inline constexpr Field professional[] = {
    {"name",         Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required | Searched | Indexed},
    {"trade",        Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Trade"), Searched},
    {"structure",    Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "In the structure"), Indexed},
    {"partner",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "At a partner's"), Searched},
    {"themes",       Kind::Choices,   Everyone, QT_TRANSLATE_NOOP("schema", "Helps with"), 0, "theme"},
    {"offers",       Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What they can do"), Searched, nullptr, 2'000},
    {"territory",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Territory"), Retired, "territory"},
    {"phone",        Kind::Phone,     Everyone, QT_TRANSLATE_NOOP("schema", "Phone"), Searched, nullptr, 40},
    {"email",        Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Email"), Searched, nullptr, 254},
    {"availability", Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Days and hours"), 0, nullptr, 400},
    {"absences",     Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Absences"), 0, nullptr, 1'000},
    {"callOn",       Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "How to call on them"), 0, nullptr, 2'000},
    {"verifiedOn",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Last verified on"), Indexed},
    {"leftOn",       Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Not to be called on since"), Indexed},
    {"territories",  Kind::References, Everyone, QT_TRANSLATE_NOOP("schema", "Territories"), 0, "territory", 200, nullptr, "territory"},
};

// An existing network or scheme, and for whom it is.
inline constexpr Field scheme[] = {
    {"name",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required | Searched | Indexed},
    {"kind",       Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Kind of network or scheme"), Indexed, "network"},
    {"themes",     Kind::Choices,   Everyone, QT_TRANSLATE_NOOP("schema", "Helps with"), 0, "theme"},
    {"offers",     Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What it offers"), Searched, nullptr, 2'000},
    {"conditions", Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Conditions"), Searched, nullptr, 2'000},
    {"territory",  Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Territory"), Retired, "territory"},
    {"contact",    Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Contact")},
    {"phone",      Kind::Phone,     Everyone, QT_TRANSLATE_NOOP("schema", "Phone"), Searched, nullptr, 40},
    {"email",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Email"), Searched, nullptr, 254},
    {"website",    Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Website"), 0, nullptr, 300},
    {"verifiedOn", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Last verified on"), Indexed},
    {"leftOn",     Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Ended on"), Indexed},
    {"territories", Kind::References, Everyone, QT_TRANSLATE_NOOP("schema", "Territories"), 0, "territory", 200, nullptr, "territory"},
};

// The person is referred to a structure or a partner (core/domain/Referral.h). To a structure it leaves as an exchange_request whose id
// follows from this one's, with what stands in shownName, contact and text. Answers of a partner outside are noted here; what a structure
// answers stands in the request, and a copy of it here only where the person's référent is of a structure that does not read the request.
inline constexpr Field referral[] = {
    {"person",       Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"toStructure",  Kind::Structure, File, QT_TRANSLATE_NOOP("schema", "To the structure")},
    {"partner",      Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "To the partner"), Searched},
    {"professional", Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Professional"), 0, "professional"},
    {"shownName",    Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Name they will read"), Required},
    {"contact",      Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "How to reach them")},
    {"text",         Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "What is asked"), Required | Searched, nullptr, 20'000},
    {"answerBy",     Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Answer hoped for by")},
    {"proposedOn",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Proposed on"), Required | Indexed},
    {"proposedBy",   Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Proposed by"), Automatic},
    {"encounter",    Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Follows from"), 0, "encounter"},
    {"answer",       Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Answer"), 0, "request_answer"},
    {"answerText",   Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "What was answered"), 0, nullptr, 20'000},
    {"answeredOn",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Answered on")},
    {"appointmentAt",    Kind::DateTime, File, QT_TRANSLATE_NOOP("schema", "Appointment")},
    {"appointmentPlace", Kind::Text,     File, QT_TRANSLATE_NOOP("schema", "Place of the appointment")},
    {"outcome",      Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "What became of the appointment"), 0, "referral_outcome"},
    {"outcomeOn",    Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Noted on")},
    {"result",       Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Result"), 0, nullptr, 20'000},
    {"resultOn",     Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Result of")},
    {"toldOn",       Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Told to the person on")},
    // Written as it leaves: who reads the file and not the exchange knows that it did. What of the answer the person was told last: its code,
    // or the appointment (core/domain/Referral.h, referralNews).
    {"sentOn",       Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Sent on")},
    {"toldNews",     Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Answer the person was told"), 0, nullptr, 40},
    {"outcomeOf",    Kind::DateTime,  File, QT_TRANSLATE_NOOP("schema", "Said of the appointment of")},
    {"withdrawnOn",  Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Withdrawn on")},
};
// clang-format on

} // namespace tp::schema
