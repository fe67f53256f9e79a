#pragma once
// What a screen reader says of a table's cell: its column and what it shows. Window's thread.
#include <QString>

class QModelIndex;

namespace tp::ui {

[[nodiscard]] QString spokenCell(const QModelIndex &cell); // of a model whose words stand under Qt::DisplayRole

} // namespace tp::ui
