#pragma once
// What was typed in forms and not saved (ui/forms/FormDraft.h), or chosen between versions (ui/conflicts/ConflictDraft.h), each with where
// it goes on. A draft of something that is not here (any more) is left out. Reads; window's thread, because words are translated.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

namespace tp::ui {

inline constexpr const char *formDrafts = "form/"; // what their keys begin with

struct KeptDraft {
    std::string key;
    QString title; // Encounter of 20/11/2026; Reminder: Lulu
    PageTarget opens;
};
[[nodiscard]] std::vector<KeptDraft> keptDrafts(Backend &backend);

} // namespace tp::ui
