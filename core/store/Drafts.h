#pragma once
// Drafts whose keys the store knows. All others are the window's own bytes under keys of its own.

namespace tp::store {

// Words somebody taught the spelling, a line each. The erasure of a person takes the lines that are part of a name of theirs; the others
// stay.
inline constexpr const char *wordsDraft = "spelling";

} // namespace tp::store
