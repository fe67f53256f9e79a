#pragma once
// The forms of what a person's file holds (reminders, situations, exits): what they write, and which of them somebody began and has not
// saved. Window's thread.
#include "core/store/Reader.h"
#include "ui/forms/FormPanel.h"

namespace tp::ui {

// For `record`, or a new one of `person` where it is null.
[[nodiscard]] FormPanel::Task taskInFile(Backend &backend, const char *type, const RecordId &person, const store::Record *record,
                                         FormPanel::Fields preset);

// Of the person's own fields.
[[nodiscard]] FormPanel::Task taskOfPerson(Backend &backend, const char *what, const store::Record &person, FormPanel::Fields preset);

// Opens the form of the first of them in which something was typed and not saved: a new one (null), then those that are there.
void goOnTyping(const FormPanel &form, const char *type, const RecordId &person, const std::vector<store::Record> &records,
                const std::function<void(const store::Record *record)> &open);

} // namespace tp::ui
