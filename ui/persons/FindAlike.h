#pragma once
// In a field of people: who may be meant under another spelling (Duplicates), offered anew once everybody was compared. Window's thread.
#include "ui/Backend.h"

namespace tp::ui {

class PersonPicker;

void findAlikeFor(PersonPicker &picker, Backend &backend); // which outlives it

} // namespace tp::ui
