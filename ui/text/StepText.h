#pragma once
// A step of a pathway in words: what became of it, which attempt it is, when and where. Window's thread, because words are translated.
#include "core/domain/Pathway.h"
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

#include <QDate>

namespace tp::ui {

[[nodiscard]] QString stateText(domain::StepState state);      // Done, To try again…
[[nodiscard]] QString attemptText(int number);                 // 2nd attempt
[[nodiscard]] QString daysText(const store::Record &step);     // as planned: From 02/11/2026 to 13/11/2026; empty: no day
[[nodiscard]] QString realDaysText(const store::Record &step); // as they were
[[nodiscard]] QString stepPlace(const store::Record &step, const ValueText &text); // structure's code or the partner

} // namespace tp::ui
