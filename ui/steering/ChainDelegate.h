#pragma once
// Draws a proposal's way: at the left what it says, then its stages on one line. Filled with a sign: done; ring: now; thin ring: to come;
// the line is dotted ahead. The word below says it too. Window's thread.
#include "ui/lists/RecordTable.h"

namespace tp::ui {

class ChainDelegate : public RowDelegate {
public:
    explicit ChainDelegate(RecordTable &table) : RowDelegate(table), m_list(table) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int bandHeight();

private:
    void paintBand(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintProposal(QPainter &painter, const QRect &in, const QModelIndex &index) const;
    void paintStage(QPainter &painter, const QRect &cell, const QModelIndex &index, const QColor &ground) const;
    RecordTable &m_list;
};

} // namespace tp::ui
