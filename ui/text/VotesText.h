#pragma once
// Votes in words: 7 for, 1 abstention; what was counted is said, also a 0; empty: nobody counted. Window's thread, because words are
// translated.
#include "core/base/Value.h"

#include <QString>

#include <map>
#include <string>

namespace tp::ui {

[[nodiscard]] QString votesText(const std::map<std::string, Value> &fields); // of a proposal, an item of conclusions, a decision

} // namespace tp::ui
