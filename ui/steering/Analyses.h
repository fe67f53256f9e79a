#pragma once
// What the teams say a decision, or the answer to a proposal, would change for them: one line each, with the mark of its structure.
// Window's thread.
#include "ui/Backend.h"
#include "ui/forms/RecordForm.h"
#include "ui/text/ValueText.h"

class QBoxLayout;

namespace tp::ui {

void addAnalyses(QBoxLayout &into, const std::vector<const store::Record *> &impacts, const ValueText &text);
[[nodiscard]] const store::Record *ownAnalysis(const std::vector<const store::Record *> &impacts, const Me &me); // null: none yet
[[nodiscard]] const FormLayout &analysisLayout();

} // namespace tp::ui
