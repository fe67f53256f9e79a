#pragma once
// More records than one save holds: one save after the other, each stands or falls alone; after one that fails nothing more is saved.
#include "ui/Backend.h"

namespace tp::ui {

inline constexpr std::size_t mostASave = 15; // records

// Window's thread. `done`: how many were not saved, and why.
void saveInParts(Backend &backend, std::vector<domain::RecordChange> changes, std::function<void(int left, const Result<> &)> done);

} // namespace tp::ui
