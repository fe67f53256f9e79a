#pragma once
// Encounters by commune on paper: numbers alone, no name of anybody. Window's thread, because words are translated.
#include "ui/encounters/CoverageModel.h"
#include "ui/widgets/PaperSheet.h"

#include <QDate>

namespace tp::ui {

// `narrowed`: what was chosen, in words. Communes with an encounter, most first, then those without, by intercommunality.
[[nodiscard]] PaperSheet coverageSheet(const CoverageModel &model, const QStringList &narrowed, QDate today);

} // namespace tp::ui
