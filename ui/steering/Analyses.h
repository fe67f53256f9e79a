#pragma once
// What the teams say a decision, or the answer to a proposal, would change for them: one line each, with the mark of its structure.
// Window's thread.
#include "ui/Backend.h"
#include "ui/forms/RecordForm.h"
#include "ui/text/ValueText.h"

class QBoxLayout;

namespace tp::ui {

inline constexpr int markWidth = 64; // of a structure's mark at the beginning of a line: the words of all lines begin at one place

// `votedOn`: the day of the vote or of the answer; those written after it say so. Empty: none yet. `history`: of one of them, asked for by
// a button beside it; called what it is given.
void addAnalyses(QBoxLayout &into, const std::vector<const store::Record *> &impacts, const ValueText &text, const std::string &votedOn,
                 const std::function<void(const store::Record &, const QString &)> &history = {});
[[nodiscard]] QString writtenText(const store::Record &impact, const std::string &votedOn); // written on 02/12/2026, after the vote
[[nodiscard]] const store::Record *ownAnalysis(const std::vector<const store::Record *> &impacts, const Me &me); // null: none yet
[[nodiscard]] const FormLayout &analysisLayout();

} // namespace tp::ui
