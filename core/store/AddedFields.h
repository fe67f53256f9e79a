#pragma once
// What added fields let count. A definition is a record like any other: it may come late, be put beside another one, or fall with a laptop
// that was cut off. So entries are never judged by it: a value stands in its entry whatever the definition says, and is read where it
// stands in the space and has the shape that the definition, as it stands now, names. Another definition, another reading, on every laptop
// alike.
#include "core/store/Journal.h"

namespace tp::store {

// Takes away from the writes, which are of one record of the type, what its added fields do not let count. `type` null: unknown here.
[[nodiscard]] Result<> leaveOutMisplaced(std::vector<Write> &writes, const schema::RecordType *type, Spaces &spaces);

struct ChangedField { // an added field that is gone, or of another kind or audience now
    std::string type, name;
    schema::Kind before;
    std::optional<schema::Kind> now; // absent: gone
};
[[nodiscard]] std::vector<ChangedField> changedFields(const Catalogue &before, const Catalogue &now);
// What is projected of it goes, so that nothing of it is left whichever definition comes back. Before its type's tables are made sure of.
[[nodiscard]] Result<> forgetProjected(Connection &db, const ChangedField &field);

} // namespace tp::store
