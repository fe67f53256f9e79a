#include "ui/lists/RecordTable.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/StructureMark.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tp::ui {
namespace {
constexpr int edge = 3, padding = 10;

void paintBand(QPainter &painter, const QRect &cell, QRect in, const QString &code, const QString &text) {
    const auto t = tokens();
    painter.fillRect(cell.adjusted(0, 0, 0, -1), t.sunken);
    painter.setFont(typeFont(code.isEmpty() ? Type::Small : Type::Strong));
    if (!code.isEmpty()) {
        const int size = painter.fontMetrics().ascent() - 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.save();
        paintStructureShape(painter, QRectF(in.left(), in.center().y() - size / 2.0 + 0.5, size, size), code);
        painter.restore();
        in.setLeft(in.left() + size + space::s);
    }
    painter.setPen(code.isEmpty() ? t.muted : t.text);
    painter.drawText(in, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, in.width()));
}
} // namespace

RowDelegate::RowDelegate(RecordTable &table) : QStyledItemDelegate(&table), m_table(table) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto t = tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const auto look = m_table.look(index.column());
    painter->save();
    if (chosen) painter->fillRect(option.rect, t.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const bool first = m_table.visualRect(index.siblingAtColumn(0)).left() == option.rect.left();
    if (chosen && first) painter->fillRect(QRect(option.rect.left(), option.rect.top(), edge, option.rect.height()), t.accent);
    const auto in = option.rect.adjusted(padding, 0, -padding, -1);
    const auto text = index.data().toString();
    const auto state = index.data(StateCellRole);
    if (const auto band = index.data(BandCellRole); band.isValid()) {
        paintBand(*painter, option.rect, in, band.toString(), text);
        painter->restore();
        return;
    }
    if (look == CellLook::State && state.isValid()) {
        const auto kind = static_cast<StateTag::State>(state.toInt());
        QRect left = in;
        left.setWidth(std::min(in.width(), StateTag::widthOf(text, kind, false)));
        StateTag::paint(*painter, left, kind, text, false);
    } else if (look == CellLook::Structure && !text.isEmpty()) {
        paintStructureMark(*painter, in, text);
    } else {
        painter->setFont(look == CellLook::Strong || (chosen && first) ? typeFont(Type::Strong) : option.font);
        painter->setPen(t.text);
        const auto align = (look == CellLook::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        painter->drawText(in, static_cast<int>(align), painter->fontMetrics().elidedText(text, Qt::ElideRight, in.width()));
    }
    // The focused row is told apart from the chosen one only while the keys go here.
    if (chosen && first && m_table.hasFocus()) {
        painter->setPen(QPen(t.accent, 2));
        const QRect row(0, option.rect.top(), m_table.viewport()->width(), option.rect.height() - 1);
        painter->setClipping(false);
        painter->drawRect(row.adjusted(1, 1, -1, 0));
    }
    painter->restore();
}

RecordTable::RecordTable(QWidget *parent) : QTableView(parent) {
    setItemDelegate(new RowDelegate(*this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(36, fontMetrics().height() + 18));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(24);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
}

void RecordTable::setColumns(const QList<Column> &columns) {
    m_columns = columns;
    arrange();
}

void RecordTable::choose(int row) {
    if (!model() || row < 0 || row >= model()->rowCount()) return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void RecordTable::keyPressEvent(QKeyEvent *event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        emit opened(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    arrange();
}

void RecordTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row()) emit currentRowChanged(current.row());
}

void RecordTable::arrange() {
    if (!model() || m_columns.size() != model()->columnCount()) return;
    const int unit = fontMetrics().averageCharWidth(), whole = viewport()->width();
    int fixed = 0, stretching = 0;
    for (int at = 0; at < m_columns.size(); ++at) {
        const bool shown = whole >= m_columns[at].dropBelow * unit;
        setColumnHidden(at, !shown);
        if (!shown) continue;
        if (m_columns[at].characters == 0)
            stretching += m_columns[at].share;
        else
            fixed += m_columns[at].characters * unit + 2 * padding;
    }
    for (int at = 0; at < m_columns.size(); ++at) {
        if (isColumnHidden(at)) continue;
        const bool stretches = m_columns[at].characters == 0;
        setColumnWidth(at, stretches ? std::max(8 * unit, (whole - fixed) * m_columns[at].share / std::max(1, stretching))
                                     : m_columns[at].characters * unit + 2 * padding);
    }
}

} // namespace tp::ui
