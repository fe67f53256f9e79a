// What is recorded. One line a field: name, kind, who may read it, label, traits, vocabulary or record type, greatest length in characters.
// Names are stored in every entry ever written: they are added, never renamed nor given another kind.
#include "core/schema/ActivityFields.h"
#include "core/schema/CommitteeFields.h"
#include "core/schema/DirectoryFields.h"

namespace tp::schema {
namespace {

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
    {"outing",      Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Outing"), Indexed, "outing"},
    {"toComplete",  Kind::Boolean,   Own,      QT_TRANSLATE_NOOP("schema", "To complete"), Indexed},
};

// A team goes out to meet people. What is noted while it lasts joins it; `plan` holds the places it means to see, one a line.
constexpr Field outing[] = {
    {"startedAt", Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "Began"), Required | Indexed},
    {"endedAt",   Kind::DateTime,  Everyone, QT_TRANSLATE_NOOP("schema", "Ended")},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"territory", Kind::Reference, Everyone, QT_TRANSLATE_NOOP("schema", "Territory"), 0, "territory"},
    {"startedBy", Kind::Member,    Everyone, QT_TRANSLATE_NOOP("schema", "Started by"), Automatic},
    {"team",      Kind::Text,      Own,      QT_TRANSLATE_NOOP("schema", "Team")},
    {"plan",      Kind::LongText,  Own,      QT_TRANSLATE_NOOP("schema", "Places planned, one a line"), 0, nullptr, 2'000},
    {"note",      Kind::LongText,  Own,      QT_TRANSLATE_NOOP("schema", "What to keep of it"), Searched, nullptr, 20'000},
};

// What an encounter that comes often begins with, under a name of the team's own.
constexpr Field encounterTemplate[] = {
    {"name",        Kind::Text,      Own, QT_TRANSLATE_NOOP("schema", "Name"), Required | Searched},
    {"structure",   Kind::Structure, Own, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"placeKind",   Kind::Choice,    Own, QT_TRANSLATE_NOOP("schema", "Kind of place"), 0, "place_kind"},
    {"place",       Kind::Text,      Own, QT_TRANSLATE_NOOP("schema", "Place")},
    {"commune",     Kind::Commune,   Own, QT_TRANSLATE_NOOP("schema", "Commune")},
    {"contactMode", Kind::Choice,    Own, QT_TRANSLATE_NOOP("schema", "How contact was made"), 0, "contact_mode"},
    {"themes",      Kind::Choices,   Own, QT_TRANSLATE_NOOP("schema", "Themes"), 0, "theme"},
    {"note",        Kind::LongText,  Own, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 20'000},
    {"nextStep",    Kind::Choice,    Own, QT_TRANSLATE_NOOP("schema", "Next step"), 0, "next_step"},
};

// A choice of columns that a structure exports again and again: field names of `recordType` ("id": the record's own), one a line. What was
// searched for is not kept.
constexpr Field exportProfile[] = {
    {"name",       Kind::Text,      Own, QT_TRANSLATE_NOOP("schema", "Name"), Required},
    {"structure",  Kind::Structure, Own, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic | Indexed},
    {"recordType", Kind::Text,      Own, QT_TRANSLATE_NOOP("schema", "List exported"), Required | Indexed, nullptr, 64},
    {"columns",    Kind::LongText,  Own, QT_TRANSLATE_NOOP("schema", "Columns, one a line"), Required, nullptr, 10'000},
    {"machine",    Kind::Boolean,   Own, QT_TRANSLATE_NOOP("schema", "For programs")},
};

// What a team saw of a place, whoever was there or not.
constexpr Field observation[] = {
    {"outing",     Kind::Reference, Own, QT_TRANSLATE_NOOP("schema", "Outing"), Required | Indexed | Automatic, "outing"},
    {"observedAt", Kind::DateTime,  Own, QT_TRANSLATE_NOOP("schema", "When"), Required | Indexed},
    {"placeKind",  Kind::Choice,    Own, QT_TRANSLATE_NOOP("schema", "Kind of place"), 0, "place_kind"},
    {"place",      Kind::Text,      Own, QT_TRANSLATE_NOOP("schema", "Place"), Required | Searched},
    {"commune",    Kind::Commune,   Own, QT_TRANSLATE_NOOP("schema", "Commune")},
    {"note",       Kind::LongText,  Own, QT_TRANSLATE_NOOP("schema", "What was seen"), Required | Searched, nullptr, 20'000},
};

constexpr Field person[] = {
    {"usualName",      Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Usual name"), Required | Searched | Indexed},
    {"familyName",     Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Family name"), Searched},
    {"birthYear",      Kind::Year,      File, QT_TRANSLATE_NOOP("schema", "Year of birth")},
    {"gender",         Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Gender"), 0, "gender"},
    {"ageBand",        Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Age band"), 0, "age_band"},
    {"phone",          Kind::Phone,     File, QT_TRANSLATE_NOOP("schema", "Phone"), Searched, nullptr, 40},
    {"email",          Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Email"), Searched, nullptr, 254},
    {"commune",        Kind::Commune,   File, QT_TRANSLATE_NOOP("schema", "Commune")},
    {"contactBy",      Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Likes to be reached by"), 0, "contact_by"},
    {"note",           Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 20'000},
    {"referent",       Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Referent"), Indexed},
    {"team",           Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Team")},
    {"structure",      Kind::Structure, File, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"firstContactOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "First contact")},
    {"noticeOn",       Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Information given on")},
    {"noticeVersion",  Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Version of the information notice"), 0, nullptr, 20},
    {"noticeHow",      Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "How it was given"), 0, "notice_how"},
    {"objectionOn",    Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Objection of")},
    {"objection",      Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "What the person objects to"), 0, nullptr, 2'000},
    // Two files of one person: both name the file that goes on. Nothing moves; a cleared field undoes it (core/domain/SamePerson.h).
    {"sameAs",         Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Same person as"), Indexed, "person"},
};

// Where the person stands on one day: ten obstacles by weight, and the circumstances that explain them.
constexpr Field situation[] = {
    {"person",         Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"observedOn",     Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Situation on"), Required | Indexed},
    {"housing",        Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Housing"), 0, "obstacle_weight"},
    {"employment",     Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Employment"), 0, "obstacle_weight"},
    {"training",       Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Training"), 0, "obstacle_weight"},
    {"administrative", Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Administrative matters"), 0, "obstacle_weight"},
    {"finances",       Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Finances"), 0, "obstacle_weight"},
    {"mobility",       Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Mobility"), 0, "obstacle_weight"},
    {"health",         Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Health"), 0, "obstacle_weight"},
    {"family",         Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Family"), 0, "obstacle_weight"},
    {"language",       Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Language"), 0, "obstacle_weight"},
    {"digital",        Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Digital skills"), 0, "obstacle_weight"},
    {"lodging",        Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Lives"), 0, "housing"},
    {"resources",      Kind::Choices,   File, QT_TRANSLATE_NOOP("schema", "Resources"), 0, "resources"},
    {"transport",      Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Gets about"), 0, "mobility"},
    {"education",      Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Level of education"), 0, "education_level"},
    {"registration",   Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Registered with"), 0, "registration"},
    {"note",           Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 20'000},
};

// Something to do for the person, by somebody, by a day.
constexpr Field reminder[] = {
    {"person",    Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"dueOn",     Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Due on"), Required | Indexed},
    {"what",      Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "To do"), Required | Searched},
    {"member",    Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "By whom")},
    {"doneOn",    Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Done on")},
    {"encounter", Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Follows from"), 0, "encounter"},
};

// From one référent to the next: proposed, then answered by the one it is proposed to; whoever proposed it has read the answer once `closedOn` is set.
// Without a proposal, as who leaves passes files on: core/domain/Handover.h.
constexpr Field handover[] = {
    {"person",     Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"from",       Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Proposed by"), Required | Indexed},
    {"to",         Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Proposed to"), Required | Indexed},
    {"proposedOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Proposed on"), Required | Indexed},
    {"note",       Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "What the next referent should know"), 0, nullptr, 20'000},
    {"answer",     Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Answer"), 0, "handover_answer"},
    {"answeredOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Answered on")},
    {"answerNote", Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "What was answered"), 0, nullptr, 2'000},
    {"closedOn",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Answer read on")},
    {"takenBackOn", Kind::Date,     File, QT_TRANSLATE_NOOP("schema", "Taken back on")},
};

// The person's way out of the programme, as it was: the category follows from the situation. Who comes back has it dated in `returnedOn`.
constexpr Field exitRecord[] = {
    {"person",     Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"exitedOn",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Left on"), Required | Indexed},
    {"situation",  Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Situation when leaving"), Required, "exit_situation"},
    {"note",       Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 20'000},
    {"returnedOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Came back on")},
    {"after3",     Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Situation 3 months later"), 0, "exit_situation"},
    {"after3On",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Heard on, 3 months later")},
    {"after6",     Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Situation 6 months later"), 0, "exit_situation"},
    {"after6On",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Heard on, 6 months later")},
};

// One way through the programme: a person has one at a time. Who comes back begins another, which `follows` the one before.
// Of two begun on two laptops one goes on, `joinedWith` the other (core/domain/PathwayJoin.h).
constexpr Field pathway[] = {
    {"person",    Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"startedOn", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Pathway began on"), Required | Indexed | Included},
    {"wishes",    Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "What the person wishes"), Searched, nullptr, 20'000},
    {"endedOn",   Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Pathway ended on"), Included},
    {"note",      Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 20'000},
    {"follows",   Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Goes on from"), Automatic, "pathway"},
    {"joinedWith", Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Joined with"), Automatic, "pathway"},
};

// Where the person stands in it, from a day on: until the next one, or the pathway's end.
constexpr Field pathwayPhase[] = {
    {"person",  Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"pathway", Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Pathway"), Required | Automatic | Included, "pathway"},
    {"phase",   Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Phase"), Required | Indexed | Included, "pathway_phase"},
    {"from",    Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Since"), Required | Indexed | Included},
    {"note",    Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), 0, nullptr, 2'000},
};

// Something made to measure, in one of the structures or at a partner's. What did not work is tried again elsewhere: another step, an
// `attemptOf` the one before.
constexpr Field pathwayStep[] = {
    {"person",       Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"pathway",      Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Pathway"), Required | Automatic, "pathway"},
    {"title",        Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "Step"), Required | Searched | Included},
    {"kind",         Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Kind of step"), 0, "step_kind"},
    {"structure",    Kind::Structure, File, QT_TRANSLATE_NOOP("schema", "In the structure"), Included},
    {"partner",      Kind::Text,      File, QT_TRANSLATE_NOOP("schema", "At a partner's")},
    {"member",       Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "With"), Indexed},
    {"plannedFrom",  Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Planned from"), Indexed | Included},
    {"plannedUntil", Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Planned until")},
    {"startedOn",    Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Really began on"), Indexed | Included},
    {"endedOn",      Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Really ended on"), Included},
    {"outcome",      Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "What became of it"), Included, "step_outcome"},
    {"note",         Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "What happened"), Searched, nullptr, 20'000},
    {"attemptOf",    Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Another attempt of"), Automatic, "pathway_step"},
    {"session",      Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Session"), Automatic, "session"},
};

// One person at one encounter. It repeats the time, so that the file's timeline stands alone where the encounter cannot be read.
constexpr Field participation[] = {
    {"person",     Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"encounter",  Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Encounter"), Required | Indexed, "encounter"},
    {"occurredAt", Kind::DateTime,  File, QT_TRANSLATE_NOOP("schema", "When"), Indexed | Included | Follows},
    {"note",       Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Note"), Searched, nullptr, 20'000},
};

constexpr Field territory[] = {
    {"name",     Kind::Text,     Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required},
    {"communes", Kind::Communes, Everyone, QT_TRANSLATE_NOOP("schema", "Communes")},
    {"retired",  Kind::Boolean,  Everyone, QT_TRANSLATE_NOOP("schema", "No longer offered")},
};

constexpr Field structure[] = {
    {"name", Kind::Text, Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required},
    {"code", Kind::Text, Everyone, QT_TRANSLATE_NOOP("schema", "Short code"), Required, nullptr, 4},
};

constexpr Field member[] = {
    {"name",      Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Name"), Required | Searched},
    {"structure", Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure")},
};

// Why another structure reads a person's file. The grant itself stands in the file's log, without a word.
constexpr Field sharing[] = {
    {"person",    Kind::Reference, File, QT_TRANSLATE_NOOP("schema", "Person"), Required | Indexed | Automatic, "person"},
    {"structure", Kind::Structure, File, QT_TRANSLATE_NOOP("schema", "Shared with"), Required | Indexed},
    {"reason",    Kind::LongText,  File, QT_TRANSLATE_NOOP("schema", "Reason"), Required, nullptr, 2'000},
    {"basis",     Kind::Choice,    File, QT_TRANSLATE_NOOP("schema", "Legal basis"), Required, "sharing_basis"},
    {"from",      Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "From"), Required | Indexed},
    {"until",     Kind::Date,      File, QT_TRANSLATE_NOOP("schema", "Until")},
    {"author",    Kind::Member,    File, QT_TRANSLATE_NOOP("schema", "Shared by"), Automatic},
};

// The erasure of a file, without a word about the person outside it: who asked, who decided, and which devices have done it. `space` is the
// file's, in hexadecimal; `exchanges` those of its exchanges, a space between, so that who confirms erases them too without having read the
// file. The log of the file is what counts; this record tells those who cannot read it.
constexpr Field erasure[] = {
    {"space",       Kind::Text,      Everyone, QT_TRANSLATE_NOOP("schema", "Technical reference of the file"), Required | Indexed, nullptr, 32},
    {"structure",   Kind::Structure, Everyone, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"exchanges",   Kind::LongText,  Everyone, QT_TRANSLATE_NOOP("schema", "Technical references of its exchanges"), Automatic, nullptr, 20'000},
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

// Writes taken up from another laptop's rescue file: from whom, by whom, and which ("WRITE-ID@ms" each, a space between). Ids only.
constexpr Field adoption[] = {
    {"from",   Kind::Member,   Everyone, QT_TRANSLATE_NOOP("schema", "Taken up from"), Required},
    {"by",     Kind::Member,   Everyone, QT_TRANSLATE_NOOP("schema", "Taken up by"), Automatic},
    {"writes", Kind::LongText, Everyone, QT_TRANSLATE_NOOP("schema", "Writes"), Required, nullptr, 20'000},
};

// When a recovery kit was last tried out. The record's id is that of the kit's device in the log.
constexpr Field kit[] = {
    {"structure", Kind::Structure, Own, QT_TRANSLATE_NOOP("schema", "Structure"), Automatic},
    {"testedOn",  Kind::Date,      Own, QT_TRANSLATE_NOOP("schema", "Tried out on"), Required},
    {"testedBy",  Kind::Member,    Own, QT_TRANSLATE_NOOP("schema", "Tried out by")},
};

// Lines of the access log: who opened which file, who exported what. Who is the entry's author; the rest is sealed to the structure's audit
// key, in hexadecimal, many lines at a time (core/store/AccessLines.h says what a line holds).
constexpr Field access[] = {
    {"lines", Kind::LongText, Managers, QT_TRANSLATE_NOOP("schema", "Sealed lines"), Required | Automatic, nullptr, 20'000},
};

// A field that coordinators add to a type of record. Its name in entries is made of `code` and of this record's id.
constexpr Field customField[] = {
    {"recordType", Kind::Text,     Everyone, QT_TRANSLATE_NOOP("schema", "Added to"), Required | Fixed, nullptr, 64},
    {"code",       Kind::Text,     Everyone, QT_TRANSLATE_NOOP("schema", "Code"), Required | Fixed, nullptr, 24},
    {"kind",       Kind::Choice,   Everyone, QT_TRANSLATE_NOOP("schema", "Kind of answer"), Required | Fixed, "custom_kind"},
    {"audience",   Kind::Choice,   Everyone, QT_TRANSLATE_NOOP("schema", "Who reads it"), Required | Fixed, "custom_audience"},
    {"label",      Kind::Text,     Everyone, QT_TRANSLATE_NOOP("schema", "Label"), Required, nullptr, 80},
    {"retired",    Kind::Boolean,  Everyone, QT_TRANSLATE_NOOP("schema", "No longer asked")},
};

// A word of a vocabulary, added or named anew by coordinators. The record's id follows from vocabulary and code.
constexpr Field term[] = {
    {"vocabulary", Kind::Text,    Everyone, QT_TRANSLATE_NOOP("schema", "Vocabulary"), Required | Fixed, nullptr, 64},
    {"code",       Kind::Text,    Everyone, QT_TRANSLATE_NOOP("schema", "Code"), Required | Fixed, nullptr, 40},
    {"label",      Kind::Text,    Everyone, QT_TRANSLATE_NOOP("schema", "Label"), 0, nullptr, 80},
    {"retired",    Kind::Boolean, Everyone, QT_TRANSLATE_NOOP("schema", "No longer offered")},
    {"position",   Kind::Integer, Everyone, QT_TRANSLATE_NOOP("schema", "Place among the added words")},
};

// A manager does all a referent does; a coordinator has no file by role.
constexpr RoleSet fieldWorkers = Role::Referent | Role::Manager;
constexpr RoleSet coordination = Role::Coordinator | Role::Administrator;
constexpr RoleSet everyRole = fieldWorkers | Role::Coordinator | Role::Administrator;
constexpr RoleSet governing = everyRole; // with the participants: whoever works with them, or for the whole
constexpr RoleSet steering = Role::Manager | Role::Coordinator | Role::Administrator;

constexpr RecordType types[] = {
    {"encounter",     QT_TRANSLATE_NOOP("schema", "Encounter"),     QT_TRANSLATE_NOOP("schema", "Encounters"),     fieldWorkers,      encounter},
    {"person",        QT_TRANSLATE_NOOP("schema", "Person"),        QT_TRANSLATE_NOOP("schema", "People"),         fieldWorkers,      person},
    {"participation", QT_TRANSLATE_NOOP("schema", "Participation"), QT_TRANSLATE_NOOP("schema", "Participations"), fieldWorkers,      participation},
    {"outing",        QT_TRANSLATE_NOOP("schema", "Outing"),        QT_TRANSLATE_NOOP("schema", "Outings"),        fieldWorkers,      outing},
    {"observation",   QT_TRANSLATE_NOOP("schema", "Observation"),   QT_TRANSLATE_NOOP("schema", "Observations"),   fieldWorkers,      observation},
    {"encounter_template", QT_TRANSLATE_NOOP("schema", "Encounter template"), QT_TRANSLATE_NOOP("schema", "Encounter templates"), fieldWorkers, encounterTemplate},
    {"export_profile", QT_TRANSLATE_NOOP("schema", "Saved export"), QT_TRANSLATE_NOOP("schema", "Saved exports"), everyRole, exportProfile},
    {"situation",     QT_TRANSLATE_NOOP("schema", "Situation"),     QT_TRANSLATE_NOOP("schema", "Situations"),     fieldWorkers,      situation},
    {"reminder",      QT_TRANSLATE_NOOP("schema", "Reminder"),      QT_TRANSLATE_NOOP("schema", "Reminders"),      fieldWorkers,      reminder},
    {"handover",      QT_TRANSLATE_NOOP("schema", "Hand-over"),     QT_TRANSLATE_NOOP("schema", "Hand-overs"),     fieldWorkers,      handover},
    {"exit",          QT_TRANSLATE_NOOP("schema", "Exit"),          QT_TRANSLATE_NOOP("schema", "Exits"),          fieldWorkers,      exitRecord},
    {"pathway",       QT_TRANSLATE_NOOP("schema", "Pathway"),       QT_TRANSLATE_NOOP("schema", "Pathways"),       fieldWorkers,      pathway},
    {"pathway_phase", QT_TRANSLATE_NOOP("schema", "Phase"),         QT_TRANSLATE_NOOP("schema", "Phases"),         fieldWorkers,      pathwayPhase},
    {"pathway_step",  QT_TRANSLATE_NOOP("schema", "Step"),          QT_TRANSLATE_NOOP("schema", "Steps"),          fieldWorkers,      pathwayStep},
    {"professional",  QT_TRANSLATE_NOOP("schema", "Professional"),  QT_TRANSLATE_NOOP("schema", "Professionals"),  everyRole,      professional},
    {"scheme",        QT_TRANSLATE_NOOP("schema", "Network or scheme"), QT_TRANSLATE_NOOP("schema", "Networks and schemes"), everyRole, scheme},
    {"referral",      QT_TRANSLATE_NOOP("schema", "Referral"),      QT_TRANSLATE_NOOP("schema", "Referrals"),      fieldWorkers,      referral},
    {"activity",      QT_TRANSLATE_NOOP("schema", "Activity"),      QT_TRANSLATE_NOOP("schema", "Activities"),     everyRole,       activity},
    {"series", QT_TRANSLATE_NOOP("schema", "Series"),       QT_TRANSLATE_NOOP("schema", "Series of sessions"), everyRole,   sessionSeries},
    {"session",       QT_TRANSLATE_NOOP("schema", "Session"),       QT_TRANSLATE_NOOP("schema", "Sessions"),       everyRole,       session},
    {"session_seat",  QT_TRANSLATE_NOOP("schema", "Seat"),          QT_TRANSLATE_NOOP("schema", "Seats taken"),    fieldWorkers,    sessionSeat},
    {"signup",        QT_TRANSLATE_NOOP("schema", "Sign-up"),       QT_TRANSLATE_NOOP("schema", "Sign-ups"),       fieldWorkers,    signUp},
    {"group", QT_TRANSLATE_NOOP("schema", "Group"), QT_TRANSLATE_NOOP("schema", "Groups"), governing, group},
    {"group_seat", QT_TRANSLATE_NOOP("schema", "Place in a group"), QT_TRANSLATE_NOOP("schema", "Places in groups"), governing, groupSeat},
    {"shown_name", QT_TRANSLATE_NOOP("schema", "Name shown"), QT_TRANSLATE_NOOP("schema", "Names shown"), governing, shownName},
    {"group_membership", QT_TRANSLATE_NOOP("schema", "Membership of a group"), QT_TRANSLATE_NOOP("schema", "Memberships of groups"), fieldWorkers, groupMembership},
    {"committee_session", QT_TRANSLATE_NOOP("schema", "Participants' committee"), QT_TRANSLATE_NOOP("schema", "Participants' committees"), governing, committeeSession},
    {"committee_presence", QT_TRANSLATE_NOOP("schema", "Presence of a delegate"), QT_TRANSLATE_NOOP("schema", "Presences of delegates"), governing, committeePresence},
    {"proposal", QT_TRANSLATE_NOOP("schema", "Proposal"), QT_TRANSLATE_NOOP("schema", "Proposals"), governing, proposal},
    {"conclusions", QT_TRANSLATE_NOOP("schema", "Conclusions"), QT_TRANSLATE_NOOP("schema", "Conclusions"), governing, conclusions, false, false, true},
    {"conclusion_item", QT_TRANSLATE_NOOP("schema", "Item of conclusions"), QT_TRANSLATE_NOOP("schema", "Items of conclusions"), governing, conclusionItem, false, false, true},
    {"steering_session", QT_TRANSLATE_NOOP("schema", "Steering committee"), QT_TRANSLATE_NOOP("schema", "Steering committees"), steering, steeringSession},
    {"steering_presence", QT_TRANSLATE_NOOP("schema", "Representative at a steering committee"), QT_TRANSLATE_NOOP("schema", "Representatives at steering committees"), steering, steeringPresence},
    {"answer", QT_TRANSLATE_NOOP("schema", "Answer to a proposal"), QT_TRANSLATE_NOOP("schema", "Answers to proposals"), steering, answer},
    {"answer_told", QT_TRANSLATE_NOOP("schema", "Answer told"), QT_TRANSLATE_NOOP("schema", "Answers told"), governing, answerTold},
    {"decision", QT_TRANSLATE_NOOP("schema", "Decision"), QT_TRANSLATE_NOOP("schema", "Decisions"), steering, decision},
    {"impact", QT_TRANSLATE_NOOP("schema", "Analysis of impact"), QT_TRANSLATE_NOOP("schema", "Analyses of impact"), governing, impact},
    {"milestone", QT_TRANSLATE_NOOP("schema", "Milestone or deliverable"), QT_TRANSLATE_NOOP("schema", "Milestones and deliverables"), steering, milestone},
    {"allotment", QT_TRANSLATE_NOOP("schema", "Resources allotted"), QT_TRANSLATE_NOOP("schema", "Resources allotted"), steering, allotment},
    {"territory",     QT_TRANSLATE_NOOP("schema", "Territory"),     QT_TRANSLATE_NOOP("schema", "Territories"),    coordination, territory},
    {"structure",     QT_TRANSLATE_NOOP("schema", "Structure"),     QT_TRANSLATE_NOOP("schema", "Structures"),     static_cast<RoleSet>(Role::Administrator), structure},
    {"member",        QT_TRANSLATE_NOOP("schema", "Member"),        QT_TRANSLATE_NOOP("schema", "Members"),        everyRole,      member},
    {"sharing",       QT_TRANSLATE_NOOP("schema", "Sharing"),       QT_TRANSLATE_NOOP("schema", "Sharings"),       fieldWorkers,      sharing, true},
    {"exchange",      QT_TRANSLATE_NOOP("schema", "Exchange"),      QT_TRANSLATE_NOOP("schema", "Exchanges"),      fieldWorkers,      exchange, true},
    {"exchange_request", QT_TRANSLATE_NOOP("schema", "Exchange request"), QT_TRANSLATE_NOOP("schema", "Exchange requests"), fieldWorkers, exchangeRequest},
    {"erasure",       QT_TRANSLATE_NOOP("schema", "Erasure"),       QT_TRANSLATE_NOOP("schema", "Erasures"),       everyRole,      erasure},
    {"erasure_ack",   QT_TRANSLATE_NOOP("schema", "Erasure done"),  QT_TRANSLATE_NOOP("schema", "Erasures done"),  everyRole,      erasureAck},
    {"adoption",      QT_TRANSLATE_NOOP("schema", "Adoption"),      QT_TRANSLATE_NOOP("schema", "Adoptions"),      everyRole,      adoption},
    {"kit",           QT_TRANSLATE_NOOP("schema", "Recovery kit"),  QT_TRANSLATE_NOOP("schema", "Recovery kits"),  everyRole,      kit},
    {"custom_field",  QT_TRANSLATE_NOOP("schema", "Added field"),   QT_TRANSLATE_NOOP("schema", "Added fields"),   coordination,   customField},
    {"term",          QT_TRANSLATE_NOOP("schema", "Word to choose"), QT_TRANSLATE_NOOP("schema", "Words to choose from"), coordination, term},
    {"access",        QT_TRANSLATE_NOOP("schema", "Access"),        QT_TRANSLATE_NOOP("schema", "Accesses"),       everyRole,      access, false, true},
};
// clang-format on

} // namespace

std::span<const RecordType> recordTypes() { return types; }

} // namespace tp::schema
