#pragma once
// Fields of activities, their sessions and who comes. A part of Declaration.cpp, which alone includes it.
#include "core/schema/FieldTable.h"

namespace tp::schema {

// clang-format off
// What a structure offers, again and again. Nothing of it is about a person.
inline constexpr Field activity[] = {
    {"title",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Activity"), Required | Searched | Indexed},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"description", Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "What is done there"), Searched, nullptr, 5'000},
    {"kind",        Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "What it allows to try"), 0, "step_kind"},
    {"themes",      Kind::Choices,   Everyone, QT_TRANSLATE_NOOP("schema", "Themes"), 0, "theme"},
    {"place",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Place")},
    {"commune",     Kind::Commune,   Everyone, QT_TRANSLATE_NOOP("schema", "Commune")},
    {"capacity",    Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Seats")},
    {"minutes",     Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Length in minutes")},
    {"member",      Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Led by")},
    {"leader",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Or by somebody else")},
    {"retired",     Kind::Boolean,   Everyone, QT_TRANSLATE_NOOP("schema", "No longer offered"), Indexed},
};

// Sessions that come again by a rule (core/domain/Recurrence.h). Each of them is a record: it is moved, filled or called off by itself.
inline constexpr Field sessionSeries[] = {
    {"activity",  Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Activity"), Required | Indexed, "activity"},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"startsAt",  Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "First session"), Required},
    {"rule",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Comes again"), Required},
};

inline constexpr Field session[] = {
    {"activity",     Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Activity"), Required | Indexed, "activity"},
    {"startsAt",     Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "Begins"), Required | Indexed},
    {"minutes",      Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Length in minutes")},
    {"place",        Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Place")},
    {"commune",      Kind::Commune,   Everyone, QT_TRANSLATE_NOOP("schema", "Commune")},
    {"capacity",     Kind::Integer,   Everyone, QT_TRANSLATE_NOOP("schema", "Seats")},
    {"member",       Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Led by"), Indexed},
    {"leader",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Or by somebody else")},
    {"structure",    Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"series",       Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Series"), Indexed, "series"},
    {"cancelledOn",  Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Called off on")},
    {"cancelReason", Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Why it was called off")},
};

// A seat of a session, taken by nobody in particular: everybody counts the same ones. Whose it is stands in the sign-up. `waiting`: the
// person was told so; who has a seat in fact follows from the order (core/domain/Sessions.h).
inline constexpr Field sessionSeat[] = {
    {"session",    Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Session"), Required | Indexed, "session"},
    {"structure",  Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"takenAt",    Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "Taken on"), Required},
    {"waiting",    Kind::Boolean,   Everyone, QT_TRANSLATE_NOOP("schema", "Told: on the waiting list")},
    {"releasedOn", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Released on")},
    {"attendance", Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Attendance"), 0, "attendance"},
};

inline constexpr Field signUp[] = {
    {"person",      Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"session",     Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Session"), Required | Indexed, "session"},
    {"seat",        Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Seat"), Required, "session_seat"},
    {"signedUpAt",  Kind::DateTime,  File, QT_TRANSLATE_NOOP("schema", "Signed up on"), Required | Indexed},
    {"by",          Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Signed up by"), Automatic},
    {"cancelledOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Sign-up cancelled on")},
    {"attendance",  Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Attendance"), 0, "attendance"},
};
// clang-format on

} // namespace tp::schema
