#pragma once
// A planned step moved by its days, as the keys of the lanes do: written at once, its new days said, undone like any act. What may not move
// is said too, with the reason. Window's thread.
#include "core/store/Reader.h"

namespace tp::ui {

class Backend;
class PageContext;

// `backend` and `context` must outlive the answer.
void moveStep(Backend &backend, PageContext &context, const store::Record &step, int days);

} // namespace tp::ui
