// What is recorded. One line a field: name, kind, who may read it, label, traits, vocabulary or record type, greatest length in characters.
// Names are stored in every entry ever written: they are added, never renamed nor given another kind.
#include "core/schema/Schema.h"
#include "core/schema/Translate.h"

namespace tp::schema {
namespace {

constexpr auto Everyone = Audience::Consortium;
constexpr auto Own = Audience::Structure;
constexpr auto File = Audience::File;

// clang-format off
constexpr Field encounter[] = {
    {"occurredAt",  Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "When"), Required | Indexed},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"placeKind",   Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "Kind of place"), 0, "place_kind"},
    {"commune",     Kind::Commune,   Everyone, QT_TRANSLATE_NOOP("schema", "Commune"), Indexed},
    {"territory",   Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Territory"), Indexed, "territory"},
    {"contactMode", Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "How contact was made"), 0, "contact_mode"},
    {"themes",      Kind::Choices,   Everyone, QT_TRANSLATE_NOOP("schema", "Themes"), 0, "theme"},
    {"anonymous",   Kind::Counts,    Everyone, QT_TRANSLATE_NOOP("schema", "Anonymous people")},
    {"place",       Kind::Text,      Own,      QT_TRANSLATE_NOOP("schema", "Place"), Searched | Indexed},
    {"note",        Kind::LongText,  Own,      QT_TRANSLATE_NOOP("schema", "Note"), Searched, nullptr, 20'000},
    {"nextStep",    Kind::Choice,    Own,      QT_TRANSLATE_NOOP("schema", "Next step"), 0, "next_step"},
    {"nextStepOn",  Kind::Date,      Own,      QT_TRANSLATE_NOOP("schema", "Next step on"), Indexed},
    {"team",        Kind::Text,      Own,      QT_TRANSLATE_NOOP("schema", "Team")},
};

constexpr Field person[] = {
    {"usualName",      Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Usual name"), Required | Searched | Indexed},
    {"familyName",     Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Family name"), Searched},
    {"birthYear",      Kind::Year,      File, QT_TRANSLATE_NOOP("schema", "Year of birth")},
    {"gender",         Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Gender"), 0, "gender"},
    {"ageBand",        Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Age band"), 0, "age_band"},
    {"phone",          Kind::Phone,     File, QT_TRANSLATE_NOOP("schema", "Phone"), Searched, nullptr, 40},
    {"email",          Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Email"), 0, nullptr, 254},
    {"commune",        Kind::Commune,   File, QT_TRANSLATE_NOOP("schema", "Commune")},
    {"note",           Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 20'000},
    {"referent",       Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Referent")},
    {"structure",      Kind::Structure, File, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"firstContactOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "First contact")},
};

// One person at one encounter. It repeats the time, so that the file's timeline stands alone where the encounter cannot be read.
constexpr Field participation[] = {
    {"person",     Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"encounter",  Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Encounter"), Required | Indexed, "encounter"},
    {"occurredAt", Kind::DateTime,  File, QT_TRANSLATE_NOOP("schema", "When"), Indexed},
    {"note",       Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), Searched, nullptr, 20'000},
};

constexpr Field territory[] = {
    {"name",     Kind::Text,     Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required},
    {"communes", Kind::Communes, Everyone, QT_TRANSLATE_NOOP("schema", "Communes")},
};

constexpr Field structure[] = {
    {"name", Kind::Text, Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required},
    {"code", Kind::Text, Everyone, QT_TRANSLATE_NOOP("schema", "Short code"), Required, nullptr, 4},
};

constexpr Field member[] = {
    {"name",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required | Searched},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure")},
};

// The erasure of a file, without a word about the person outside it: who asked, who decided, and which devices have done it. `space` is the
// file's, in hexadecimal. The log of the file is what counts; this record tells those who cannot read it.
constexpr Field erasure[] = {
    {"space",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Technical reference of the file"), Required | Indexed, nullptr, 32},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"state",       Kind::Choice,    Everyone, QT_TRANSLATE_NOOP("schema", "State"), Required, "erasure_state"},
    {"requestedBy", Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Requested by"), Automatic},
    {"requestedOn", Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Requested on")},
    {"decidedBy",   Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Decided by")},
    {"decidedOn",   Kind::Date,      Everyone, QT_TRANSLATE_NOOP("schema", "Decided on")},
    {"reason",      Kind::LongText,  File,     QT_TRANSLATE_NOOP("schema", "Reason"), 0, nullptr, 2'000},
};

constexpr Field erasureAck[] = {
    {"space",  Kind::Text, Everyone, QT_TRANSLATE_NOOP("schema", "Technical reference of the file"), Required | Indexed, nullptr, 32},
    {"device", Kind::Text, Everyone, QT_TRANSLATE_NOOP("schema", "Device"), Required, nullptr, 32},
};

// A manager does all a referent does; a coordinator has no file by role.
constexpr RoleSet fieldWorkers = Role::Referent | Role::Manager;
constexpr RoleSet coordination = Role::Coordinator | Role::Administrator;
constexpr RoleSet everyRole = fieldWorkers | Role::Coordinator | Role::Administrator;

constexpr RecordType types[] = {
    {"encounter",     QT_TRANSLATE_NOOP("schema", "Encounter"),     QT_TRANSLATE_NOOP("schema", "Encounters"),     fieldWorkers,      encounter},
    {"person",        QT_TRANSLATE_NOOP("schema", "Person"),        QT_TRANSLATE_NOOP("schema", "People"),         fieldWorkers,      person},
    {"participation", QT_TRANSLATE_NOOP("schema", "Participation"), QT_TRANSLATE_NOOP("schema", "Participations"), fieldWorkers,      participation},
    {"territory",     QT_TRANSLATE_NOOP("schema", "Territory"),     QT_TRANSLATE_NOOP("schema", "Territories"),    coordination, territory},
    {"structure",     QT_TRANSLATE_NOOP("schema", "Structure"),     QT_TRANSLATE_NOOP("schema", "Structures"),     static_cast<RoleSet>(Role::Administrator), structure},
    {"member",        QT_TRANSLATE_NOOP("schema", "Member"),        QT_TRANSLATE_NOOP("schema", "Members"),        everyRole,      member},
    {"erasure",       QT_TRANSLATE_NOOP("schema", "Erasure"),       QT_TRANSLATE_NOOP("schema", "Erasures"),       everyRole,      erasure},
    {"erasure_ack",   QT_TRANSLATE_NOOP("schema", "Erasure done"),  QT_TRANSLATE_NOOP("schema", "Erasures done"),  everyRole,      erasureAck},
};
// clang-format on

} // namespace

std::span<const RecordType> recordTypes() { return types; }

} // namespace tp::schema
