#pragma once
// How many entries of the directory nobody checked for a year (core/domain/Availability.h) that are this structure's to check: its own
// professionals, those of partners, networks and schemes. None for who may not write them. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

[[nodiscard]] int entriesToVerify(Backend &backend);

} // namespace tp::ui
