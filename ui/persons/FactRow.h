#pragma once
// A fact of a person's file: what it is called and what it is. One by which the person is reached (a number, an address) has a button that
// copies it, because a text is marked by the mouse alone. Window's thread.
#include "core/schema/Schema.h"

#include <QString>

class QWidget;

namespace tp::ui {

class PageContext;

[[nodiscard]] bool isReachedBy(const schema::Field &field); // of a person
[[nodiscard]] QWidget *factRow(const QString &name, const QString &value);
// `copy`: what its button does, for who hears it. `context` must outlive the row.
[[nodiscard]] QWidget *reachedRow(PageContext &context, const QString &name, const QString &value, const QString &copy);
// "Copy the phone number"; of another field, or in another file: "Copy: Second number".
[[nodiscard]] QString copyText(const schema::Field &field);
[[nodiscard]] QString copyText(const QString &name);

} // namespace tp::ui
