#pragma once
// Taking former versions of a text away: what it means, the question, the act. Window's thread.
#include "ui/Backend.h"
#include "ui/shell/Page.h"

namespace tp::ui {

class HistoryModel;
class HistoryView;

// `view` shows `model`; both belong to a page that does not outlive `backend` and `context`.
void offerRedaction(Backend &backend, PageContext &context, HistoryModel &model, HistoryView &view);

} // namespace tp::ui
