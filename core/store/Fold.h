#pragma once
// Merging, as a pure function of a set of writes: no SQL, no clock, no order of arrival. A field is a multi-value register: its heads are
// the writes no other write names in `base`; the shown one has the greatest (hlc, write id); heads that differ are a conflict.
#include "core/schema/Schema.h"
#include "core/wire/Entry.h"

#include <span>

namespace tp::store {

struct Write { // one opened entry
    WriteId id;
    EntryId entry;
    Hlc hlc = 0;
    DeviceId device;
    SpaceId space;
    wire::Body body;
};

struct FieldState {
    std::vector<const Write *> heads; // the shown one first
    [[nodiscard]] const Value &shown(std::string_view field) const { return heads.front()->body.set.find(field)->second.value; }
};

struct RecordState {                                        // points into the writes it was folded from
    std::map<std::string, FieldState, ShorterFirst> fields; // wire::deletedField among them
    bool deleted = false;
    bool readOnly = false;              // some write asks for features unknown here
    std::vector<std::string> conflicts; // fields whose heads differ; wire::deletedField when an edit stands against a deletion
    Hlc changed = 0;
    [[nodiscard]] const Value *value(std::string_view field) const;         // null pointer: never written
    [[nodiscard]] std::vector<WriteId> heads(std::string_view field) const; // sorted
    // Of every field its type has here, and of `_deleted`: what somebody who removes the record has seen. Sorted, unique.
    [[nodiscard]] std::vector<WriteId> headsSeen(const schema::RecordType &type) const;
};

// Writes with equal ids count once, under their smallest (hlc, entry id).
[[nodiscard]] RecordState foldRecord(std::span<const Write> writes);

} // namespace tp::store
