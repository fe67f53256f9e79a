#pragma once
// One conflicted record in the list: name, what it is, how many versions; the chosen one on a card. Window's thread.
#include <QStyledItemDelegate>

namespace tp::ui {

class ConflictDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tp::ui
