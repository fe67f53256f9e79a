#pragma once
// Entries that may not count, each with its reason. One that fits its device's chain also stands in the journal, set aside; one that does
// not (bad grammar or signature, fork, unknown device, refused by the server) is kept here whole. Inside the writer's transaction.
#include "core/store/Workbench.h"

namespace tp::store {

struct Refused {
    EntryId id;
    DeviceId device;
    Error reason;
    std::optional<std::uint64_t> feed;
    ByteView wire;            // empty: it stands in the journal
    std::int64_t laterMs = 0; // than now: entries of one save were set aside in one moment, those of another were not
};

[[nodiscard]] Result<> setAside(Workbench &bench, const Refused &entry);
[[nodiscard]] Result<> letIn(Workbench &bench, const EntryId &id);
// What waited for a device or an event not known then: taken out, to be taken again.
[[nodiscard]] Result<std::vector<std::pair<Bytes, std::optional<std::uint64_t>>>> takeWaiting(Workbench &bench);
[[nodiscard]] Result<std::vector<QuarantinedEntry>> listQuarantine(Connection &db, std::size_t limit);

[[nodiscard]] Result<std::vector<QuarantineCount>> countQuarantine(Connection &db);

} // namespace tp::store
