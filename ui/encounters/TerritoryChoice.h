#pragma once
// Of which territory an encounter is, while its commune is corrected in a form. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

class RecordForm;

// `form` is loaded, as it was typed before, and has the fields "commune" and "territory"; it must not outlive `backend`.
void followTerritory(RecordForm &form, Backend &backend);

} // namespace tp::ui
