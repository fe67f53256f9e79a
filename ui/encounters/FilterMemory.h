#pragma once
// The filters of the encounters from one start to the next, in the user's settings: codes and ids of structures and territories alone.
// Words that were typed, and dates, never: they may name somebody, and this lies outside the vault. Kept when a person chooses, each by
// itself, not when a page does: what a page narrows the list to for once takes nobody's filters away. Window's thread.
#include <QString>
#include <QVariant>

class QComboBox;

namespace tp::ui {

[[nodiscard]] QString rememberedFilter(const QString &name); // empty: none
void rememberFilter(const QString &name, const QString &choice);
void forgetFilters(); // cleared by hand

// Under its name, by its data: chosen as it was left, and kept from now on. Call it once the box is filled.
void rememberFilter(QComboBox &box);

} // namespace tp::ui
