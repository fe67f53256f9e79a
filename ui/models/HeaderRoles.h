#pragma once
// What a model says of a column beside its title, through headerData: how a table remembers and sorts it.
#include <Qt>

namespace tp::ui {

enum HeaderRole {
    ColumnNameRole = Qt::UserRole + 300, // QString, stable; absent: the column's number stands in
    SortableRole,                        // bool: sort(column, order) means something
    FurtherRole,                         // bool: what its records have besides, which the list does not show by itself
    OrderRole,                           // int of Qt::SortOrder: the rows stand in the order of this column now
};

} // namespace tp::ui
