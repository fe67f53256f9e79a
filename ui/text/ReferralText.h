#pragma once
// A referral in words. Window's thread, because words are translated.
#include "core/domain/Referral.h"
#include "core/store/Reader.h"
#include "ui/text/ValueText.h"

namespace tp::ui {

[[nodiscard]] QString stateText(domain::ReferralState state); // Proposed, Accepted…
// The same where the request may not be read: without a word of an answer, whether there is one is not known, only that it was sent.
[[nodiscard]] QString stateText(const domain::Fields &whole, bool isRequestRead);
[[nodiscard]] QString stepText(domain::ReferralStep::What what);    // Answer, Say whether they met…
[[nodiscard]] QString appointmentText(const domain::Fields &whole); // 10:00 · WIP, Colombelles; without its day
// To whom it is proposed: structure, partner, with the professional's name.
[[nodiscard]] QString addresseeText(const store::Record &referral, const ValueText &text);

} // namespace tp::ui
