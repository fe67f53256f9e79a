#pragma once
// The certificate of an erasure, to print: when it was asked for and confirmed, how many laptops have erased, which have not yet, and what
// no program reaches. No personal data: neither the name nor the reason. Pure.
#include "ui/consortium/Roster.h"

#include <memory>

class QTextDocument;

namespace tp::ui {

[[nodiscard]] std::unique_ptr<QTextDocument> erasureCertificate(const Erasure &erasure, const Roster &roster, std::int64_t nowMs);

} // namespace tp::ui
