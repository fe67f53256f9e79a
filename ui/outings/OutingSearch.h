#pragma once
// Outings found otherwise than by what was kept of them: by their team, the places planned, the territory, what was seen on the way.
// Bounded: the newest 200 of each; `cut` says that there may be more.
#include "ui/models/RecordListModel.h"

namespace tp::ui {

// Those that hold the words of `query` (of type outing, with a text) that way. Its filters hold for them too.
[[nodiscard]] RecordListModel::Supplemented outingsThroughWords(store::Reader &reader, const store::Query &query);

} // namespace tp::ui
