#pragma once
// What an erasure of a person's file would take away, counted before it is asked for. Values only.
#include "ui/Backend.h"

#include <QString>

namespace tp::ui {

struct ErasureScope {
    std::vector<std::pair<QString, std::uint64_t>> records; // "Participations", how many; in the order of the schema, none at zero
    std::size_t laptops = 0;                                // live ones of the structures that read the file
    QString structures;                                     // their codes, "AAJB, WIP"
};
[[nodiscard]] ErasureScope erasureScope(Backend &backend, const RecordId &person, const std::optional<StructureId> &owner);

} // namespace tp::ui
