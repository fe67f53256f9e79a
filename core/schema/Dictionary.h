#pragma once
// What is recorded, as it stands: the types and vocabularies that are shipped (Schema.h) with what coordinators have added since, named
// anew or retired. Immutable, thread-safe; what it hands out points into it and lives as long as it does.
#include "core/base/Ids.h"
#include "core/schema/Schema.h"

#include <memory>

namespace tp::schema {

// A field's record as coordinators wrote it, codes and all; what makes no field is passed over.
struct CustomField {
    RecordId id;
    std::string recordType, code, kind, audience, label;
    bool retired = false;
    bool disputed = false; // two audiences were written: the narrowest holds
};
struct CustomTerm {
    std::string vocabulary, code, label; // an empty label: as shipped
    bool retired = false;
    std::int64_t position = 0; // of an added one, from 1; 0: nobody has moved it
};

class Dictionary {
public:
    explicit Dictionary(std::span<const RecordType> shipped, std::vector<CustomField> fields = {}, std::vector<CustomTerm> terms = {});
    ~Dictionary();
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    [[nodiscard]] std::span<const RecordType> types() const;
    [[nodiscard]] const RecordType *type(std::string_view name) const; // null: unknown here
    [[nodiscard]] std::span<const Vocabulary>
    vocabularies() const; // those of added fields too: shipped words first, then as they were placed, then by label
    [[nodiscard]] const Vocabulary *vocabulary(std::string_view name) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// "x_permis_0a1b2c3d": no two fields share it, whoever adds them offline.
[[nodiscard]] std::string customFieldName(std::string_view code, const RecordId &id);
[[nodiscard]] bool isCode(std::string_view text); // a–z, 0–9 and _, from a letter on
// Who may be chosen to read a field added to the type, the narrowest first; empty: nothing is added to it. What stands in a person's file
// is for those who read the file, always.
[[nodiscard]] std::span<const Audience> customAudiences(std::string_view recordType);
[[nodiscard]] std::span<const char *const> customisableTypes();                 // in the order they are offered
[[nodiscard]] std::string_view whyNotCustomisable(std::string_view recordType); // empty: it takes added fields, or there is no such type

} // namespace tp::schema
