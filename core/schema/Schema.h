#pragma once
// The one declaration of what is recorded. From it derive validation, tables, forms, columns, CSV, `schema --format json`, the audience of
// each field and random test records: a new field is one line in Declaration.cpp. Static data, immutable, thread-safe. What coordinators
// add to it stands in Dictionary.h.
//
// How each kind of field is held in a tp::Value:
//   Text, LongText, Phone  text                      Choice      code of its vocabulary (text)
//   Choices                array of codes, sorted, unique
//   Date                   "2026-03-02"              DateTime    "2026-03-02T14:30", civil time Europe/Paris
//   Integer, Year          integer                   Boolean     boolean
//   Commune                INSEE code (text)         Communes    array of INSEE codes, sorted
//   Counts                 array of {gender, ageBand, count ≥ 1}, sorted by (gender, ageBand), each pair once
//   Reference              16 bytes: a record of `refersTo`; Structure and Member: 16 bytes
//   References             array of 16 bytes each: records of `refersTo`, sorted, unique
// An empty optional field is null. In JSON ids are UUID text; everything else looks as above.
#include "core/base/Role.h"
#include "core/base/Value.h"

#include <span>

namespace tp::schema {

enum class Kind : std::uint8_t {
    Text,
    LongText,
    Phone,
    Choice,
    Choices,
    Date,
    DateTime,
    Integer,
    Year,
    Boolean,
    Commune,
    Communes,
    Counts,
    Reference,
    Structure,
    Member,
    References
};
// Who may read a field: every member; the structure's members; the structures granted the person's file; those of an exchange; the managers
// of a structure (what stands there is sealed once more, to them).
enum class Audience : std::uint8_t { Consortium, Structure, File, Exchange, Access };

enum Trait : unsigned {
    Required = 1,   // may not be null when the record is created
    Searched = 2,   // goes into the full-text index
    Indexed = 4,    // filtered or sorted by: gets an index
    Automatic = 8,  // filled by the program (structure, file): not asked in forms, may be left out of `add`
    Fixed = 16,     // said when the record is created, and never changed
    Custom = 32,    // added by coordinators (Dictionary.h)
    Retired = 64,   // no longer asked; what was recorded stays
    Included = 128, // stands in the index of `person` as well: told of many people without reading their records
    Follows = 256   // written by the program after another record: by itself it keeps no deleted record in sight
};

struct Term {
    const char *code;     // stable
    const char *label;    // English source, QT_TRANSLATE_NOOP("vocabulary", …); a coordinator's own words as they are
    bool retired = false; // no longer offered; what was recorded still reads so
    bool own = false;     // the label is a coordinator's: shown as it is, in every language
};
struct Vocabulary {
    const char *name;
    std::span<const Term> terms;
    bool editable = false; // by coordinators; the others are what the program itself goes by
    [[nodiscard]] const Term *term(std::string_view code) const;
};
[[nodiscard]] std::span<const Vocabulary> vocabularies(); // as shipped
[[nodiscard]] const Vocabulary *vocabulary(std::string_view name);

struct Field {
    const char *name; // stable, camelCase
    Kind kind;
    Audience audience;
    const char *label; // English source, QT_TRANSLATE_NOOP("schema", …); of a Custom one the coordinator's own words
    unsigned traits = 0;
    const char *of = nullptr;          // vocabulary of Choice(s), record type of Reference(s)
    std::size_t maxLength = 200;       // characters, for texts
    const Vocabulary *words = nullptr; // of a Dictionary: `of` as coordinators have made it since
    const char *formerly = nullptr;    // of several: the Retired field of one it took the place of, where records may still hold it
    [[nodiscard]] bool is(Trait trait) const { return traits & trait; }
};

struct RecordType {
    const char *name;  // stable
    const char *label; // one record, translated like a field's
    const char *plural;
    RoleSet writers; // the author needs one of these roles, in any structure
    std::span<const Field> fields;
    bool ownersOnly = false; // within a file or an exchange: written by the structure it belongs to, not by those it is shared with
    // Written once, by the program, and never changed nor deleted: a record's id follows from the device that wrote it, so nobody
    // overwrites another's.
    bool writtenOnce = false;
    bool keptForGood = false; // issued: nobody deletes a record of it; what puts it right is another record
    [[nodiscard]] const Field *field(std::string_view fieldName) const;
    [[nodiscard]] bool isFormer(const Field &field) const; // another field took its place (Field::formerly)
    // The audience whose space the record's own existence (`_deleted`) belongs to: the widest of its fields'.
    [[nodiscard]] Audience widest() const;
};

[[nodiscard]] std::span<const RecordType> recordTypes();           // as shipped
[[nodiscard]] const RecordType *recordType(std::string_view name); // null: unknown here, perhaps to be read after an update

// The words a Choice, or each of Choices, is one of; null for other kinds.
[[nodiscard]] const Vocabulary *wordsOf(const Field &field);

// Invalid with "field: reason" when the value does not fit the field; null always fits (Required is checked by validateNew).
[[nodiscard]] Result<> validate(const Field &field, const Value &value);
[[nodiscard]] Result<> validateNew(const RecordType &type, const std::map<std::string, Value> &fields);
// As it is said today: what a field of one holds whose place a field of several took stands in that one (Field::formerly).
[[nodiscard]] std::map<std::string, Value> asSaidToday(const RecordType &type, std::map<std::string, Value> fields);
// Sorted, deduplicated, trimmed: the one form of a value, so that equal contents are equal values.
[[nodiscard]] Value normalise(const Field &field, Value value);

} // namespace tp::schema
