#pragma once
// Codes of words and fields that coordinators add, made of their labels: a–z, 0–9 and _, at most 24.
#include <QString>

#include <string>

namespace tp::ui {

[[nodiscard]] std::string codeFrom(const QString &label); // "Permis de conduire" → "permis_de_conduire"; "field" when nothing is left

} // namespace tp::ui
