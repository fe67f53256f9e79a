#pragma once
// From what a person typed to the records of one save: the rules of the main job, without a store or a widget.
#include "core/base/Ids.h"
#include "core/base/Random.h"
#include "core/schema/Dictionary.h"

#include <optional>

namespace tp::domain {

// One change of one record in a save. `file`: the person whose file space holds the record (person, participation); null otherwise.
struct RecordChange {
    RecordId record;
    std::string type;
    bool create = false;
    std::optional<RecordId> file;
    std::map<std::string, Value> set; // only what changes
    std::optional<bool> gone = {};    // of a record that is there: it goes (true) or comes back in the same save, and nothing is set
    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

struct ReminderDraft {       // of what follows from an encounter, for everybody in it who has a file
    std::string what, dueOn; // "2026-11-27"
    std::optional<MemberId> member;
};
struct EncounterDraft {                  // the capture card
    std::map<std::string, Value> fields; // of the type "encounter", but note
    std::string note;
    std::vector<RecordId> people;       // known persons
    std::vector<std::string> newPeople; // usual names: a file is opened for each
    std::vector<ReminderDraft> reminders;
    std::optional<MemberId> referent; // of the new files; none: nobody follows them yet
};
// One known person and nobody else: the note concerns that person, so it goes into their participation (audience File); otherwise it
// stays with the encounter (audience Structure). A reminder goes into the file of each person, known or new. Invalid when nothing says who
// was met, or a field does not fit (the dictionary's; null: as shipped), or there is a reminder and nobody with a file. TooLarge: more than
// one save holds.
[[nodiscard]] Result<std::vector<RecordChange>> encounterChanges(const EncounterDraft &draft, std::int64_t nowMs, Random &random,
                                                                 const schema::Dictionary *dictionary = nullptr);

// Whom an encounter met, corrected once it is saved.
struct MetDraft {
    RecordId encounter;
    Value occurredAt, structure; // of the encounter, as it stands or is about to: new files are of its structure
    struct Person {
        std::optional<RecordId> file; // none: one is opened, under this name
        std::string name, note;       // the note goes into their file
    };
    std::vector<Person> added;
    struct Gone {
        RecordId participation;
        std::optional<RecordId> file;
    };
    std::vector<Gone> gone;           // taken away, with what was noted in their file
    std::size_t staying = 0;          // participations
    bool anonymous = false;           // others are counted
    std::optional<MemberId> referent; // of the new files
};
// Invalid when nobody is left; TooLarge as above, and when more would have been met, or would be taken away, than one save corrects.
[[nodiscard]] Result<std::vector<RecordChange>> metChanges(const MetDraft &draft, std::int64_t nowMs, Random &random,
                                                           const schema::Dictionary *dictionary = nullptr);

// JSON text ↔ fields, for the command line. Invalid: malformed JSON, unknown field ("unknown field: …"), a value that does not fit.
[[nodiscard]] Result<std::map<std::string, Value>> fieldsFromJson(const schema::RecordType &type, std::string_view json);
[[nodiscard]] Result<Value> valueFromJson(const schema::Field &field, std::string_view json);
[[nodiscard]] std::string toJson(const schema::RecordType &type, const std::map<std::string, Value> &fields);
[[nodiscard]] std::string valueToJson(const schema::Field &field, const Value &value);

} // namespace tp::domain
