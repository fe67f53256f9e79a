#pragma once
// The records that give ids of the control log their names.
#include "core/domain/Drafts.h"

namespace tp::sync {

// `code`: 4 letters at most; empty: taken from the name.
[[nodiscard]] domain::RecordChange structureNamed(const StructureId &structure, const std::string &name, const std::string &code);
[[nodiscard]] domain::RecordChange memberNamed(const MemberId &member, const StructureId &structure, const std::string &name);

} // namespace tp::sync
