#pragma once
// An outing on paper: when, who went, how many were met, about what, where, and what was observed. No name of anybody who was met, no note
// of an encounter and no text of an added field: the sheet leaves the vault. Window's thread, because words are translated.
#include "core/reports/OutingSummary.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/PaperSheet.h"

namespace tp::ui {

[[nodiscard]] PaperSheet recapSheet(const reports::OutingSummary &summary, const ValueText &text);

} // namespace tp::ui
