#include "ui/models/SpokenCell.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

namespace tp::ui {
namespace {
struct SpokenCellWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SpokenCell)
};
} // namespace

QString spokenCell(const QModelIndex &cell) {
    const auto column = cell.model()->headerData(cell.column(), Qt::Horizontal).toString();
    return SpokenCellWords::tr("%1: %2", "column, value").arg(column, cell.data().toString());
}

} // namespace tp::ui
