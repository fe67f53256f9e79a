#pragma once
// The note beside a folder whose enrolment the server has not confirmed. Internal to Enrolment.
//   CBOR {v: 1, lookup: 32 bytes, event: the control event's wire, expect: 32 bytes, server: text, spki: 32 bytes}
#include "core/base/Ids.h"

#include <filesystem>

namespace tp::sync {

struct EnrolmentNote {
    Hash lookup;
    Bytes event;
    EventId expect; // head of the log it was made on
    std::string server;
    Hash spki;
};

[[nodiscard]] std::filesystem::path notePath(const std::filesystem::path &folder);
[[nodiscard]] Result<> writeNote(const std::filesystem::path &folder, const EnrolmentNote &note); // durable once returned
[[nodiscard]] Result<EnrolmentNote> readNote(const std::filesystem::path &folder);                // NotFound, BadFormat
void removeNote(const std::filesystem::path &folder);
void removeUnfinished(const std::filesystem::path &folder); // the store first, then the note

} // namespace tp::sync
