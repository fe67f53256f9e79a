#include "ui/lists/RecordTable.h"

#include "ui/lists/ColumnWidths.h"
#include "ui/models/HeaderRoles.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/StructureMark.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

namespace tp::ui {
namespace {
constexpr int edge = 3, padding = 10;
constexpr int roomToRead = 8; // characters

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
    if (chosen && m_table.hasFocus()) { // each cell its piece: the next one would paint over a frame of the whole row
        const auto &cell = option.rect;
        const auto *header = m_table.horizontalHeader();
        for (const int top : {cell.top(), cell.bottom() - 2}) painter->fillRect(cell.left(), top, cell.width(), 2, t.accent);
        if (cell.right() + 1 >= header->length() - header->offset())
            painter->fillRect(cell.right() - 1, cell.top(), 2, cell.height() - 1, t.accent);
    }
    painter->restore();
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
    const auto called = index.data(Qt::AccessibleDescriptionRole).toString();
    if (editor) editor->setAccessibleName(called.isEmpty() ? index.model()->headerData(index.column(), Qt::Horizontal).toString() : called);
    return editor;
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) {
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto tip = tipOf(index);
    // As a paragraph: a long text stands in several lines, and no sign in it is taken for a format.
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? QString() : Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal), view,
                       QRect(view->mapToGlobal(view->visualRect(index).topLeft()), option.rect.size()));
    event->setAccepted(!tip.isEmpty());
    return true;
}

QString tipOf(const QModelIndex &cell) {
    const auto tip = cell.data(Qt::ToolTipRole).toString(), words = cell.data().toString();
    if (tip.isEmpty() || words.isEmpty()) return tip + words;
    return tip.contains(words) ? tip : words + QLatin1Char('\n') + tip;
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
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::orderBy);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) { drawn(column, width); });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(horizontalHeader()->mapToGlobal(at)); });
    horizontalHeader()->setMinimumSectionSize(24);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
}

void RecordTable::setColumns(const QList<Column> &columns) {
    m_columns = columns;
    m_declared = columns.size();
    m_memory = TableMemory(objectName());
    m_widths = m_memory.widths();
    if (const auto order = m_memory.order())
        for (int column = 0; column < model()->columnCount(); ++column)
            if (nameOf(column) == order->column) model()->sort(column, order->way);
    connect(model(), &QAbstractItemModel::modelReset, this, &RecordTable::showOrder);
    connect(model(), &QAbstractItemModel::modelReset, this, &RecordTable::followColumns);
    connect(model(), &QAbstractItemModel::columnsInserted, this, &RecordTable::followAdded);
    connect(model(), &QAbstractItemModel::columnsInserted, this, [this](const QModelIndex &, int first) { widenTitles(first); });
    connect(model(), &QAbstractItemModel::columnsRemoved, this, &RecordTable::followAdded);
    connect(model(), &QAbstractItemModel::headerDataChanged, this, &RecordTable::arrange);
    showOrder();
    followColumns();
}

void RecordTable::followAdded() {
    followColumns();
    showOrder();
    if (currentIndex().isValid() && selectionModel()->isSelected(currentIndex())) // in the new columns as well
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::widenTitles(int until) {
    for (int row = 0; until > 1 && row < model()->rowCount(); ++row)
        if (columnSpan(row, 0) == until) setSpan(row, 0, 1, model()->columnCount());
}

void RecordTable::followColumns() {
    constexpr int addedWidth = 14;
    m_columns.resize(m_declared);
    while (m_columns.size() < model()->columnCount()) m_columns.append({CellLook::Plain, addedWidth, 0});
    arrange();
}

void RecordTable::showColumn(int column, bool shown) {
    if (!mayBeHidden(column)) return;
    column < m_declared ? m_memory.setHidden(nameOf(column), !shown) : m_memory.setShown(nameOf(column), shown);
    arrange();
}

QString RecordTable::nameOf(int column) const {
    const auto name = model()->headerData(column, Qt::Horizontal, ColumnNameRole).toString();
    return name.isEmpty() ? QString::number(column) : name;
}

void RecordTable::orderBy(int column) {
    if (model()->headerData(column, Qt::Horizontal, SortableRole).toBool()) {
        const auto now = model()->headerData(column, Qt::Horizontal, OrderRole);
        const auto way = now.isValid() && now.toInt() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_memory.setOrder(TableMemory::Order{nameOf(column), way});
        model()->sort(column, way);
    }
    showOrder();
}

void RecordTable::orderAndWidthsAsUsual() {
    m_memory.forgetOrderAndWidths();
    m_widths.clear();
    model()->sort(-1);
    showOrder();
    arrange();
}

void RecordTable::showOrder() {
    auto *header = horizontalHeader();
    int sorted = -1;
    for (int column = 0; column < model()->columnCount() && sorted < 0; ++column)
        if (model()->headerData(column, Qt::Horizontal, OrderRole).isValid()) sorted = column;
    header->setSortIndicatorShown(sorted >= 0);
    if (sorted >= 0)
        header->setSortIndicator(sorted, static_cast<Qt::SortOrder>(model()->headerData(sorted, Qt::Horizontal, OrderRole).toInt()));
    arrange(); // the arrow needs its room
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event) {
    openMenu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                         : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void RecordTable::openMenu(const QPoint &global) {
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("table.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool mayBeSeen = column < m_declared || m_memory.shown().contains(nameOf(column)); // else no arrow tells of it
        if (!mayBeSeen || !model()->headerData(column, Qt::Horizontal, SortableRole).toBool()) continue;
        auto *action = menu->addAction(tr("Order by “%1”").arg(model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(model()->headerData(column, Qt::Horizontal, OrderRole).isValid());
        connect(action, &QAction::triggered, this, [this, column] { orderBy(column); });
    }
    if (!menu->isEmpty()) menu->addSeparator();
    addShown(*menu);
    menu->addSeparator();
    menu->addAction(tr("Order and widths as usual"), this, &RecordTable::orderAndWidthsAsUsual);
    menu->popup(global);
}

void RecordTable::addShown(QMenu &menu) {
    const auto added = m_memory.shown(), hidden = m_memory.hidden();
    QMenu *more = nullptr;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!mayBeHidden(column)) continue;
        const bool wanted = column < m_declared ? !hidden.contains(nameOf(column)) : added.contains(nameOf(column));
        const auto title = model()->headerData(column, Qt::Horizontal).toString();
        const bool further = model()->headerData(column, Qt::Horizontal, FurtherRole).toBool(); // in a menu of their own
        if (further && !more) {
            more = new QMenu(tr("More columns"), &menu);
            more->setObjectName(QStringLiteral("table.more"));
        }
        auto *action =
            (further ? *more : menu)
                .addAction(wanted && isColumnHidden(column) ? tr("Show “%1” (no room for it now)").arg(title) : tr("Show “%1”").arg(title));
        action->setObjectName(QStringLiteral("table.show.") + nameOf(column));
        action->setCheckable(true);
        action->setChecked(wanted);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    if (more) menu.addMenu(more);
}

void RecordTable::drawn(int column, int width) {
    if (m_arranging || column >= m_columns.size()) return;
    const int characters = std::max(narrowestColumn, (width - 2 * padding) / fontMetrics().averageCharWidth());
    m_widths[nameOf(column)] = characters;
    m_memory.setWidth(nameOf(column), characters);
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
    // The first row and the last: a row is one thing here, and Qt's would go to its first cell.
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier && model()) {
        const int step = event->key() == Qt::Key_Home ? 1 : -1;
        int row = step > 0 ? 0 : model()->rowCount() - 1;
        while (row >= 0 && row < model()->rowCount() && !(model()->flags(model()->index(row, 0)) & Qt::ItemIsSelectable)) row += step;
        return choose(row); // not the title of a day
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    arrange();
}

void RecordTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    verticalHeader()->setDefaultSectionSize(std::max(36, fontMetrics().height() + 18));
    arrange();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    // The focus comes by Tab to a list where nothing is chosen: Qt makes its first row the current one, and shows nothing of it.
    if (current.isValid() && !selectionModel()->isSelected(current))
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    viewport()->update();
    if (current.row() != previous.row()) emit currentRowChanged(current.row());
}

int RecordTable::titleWidth(int column) const {
    const auto *header = horizontalHeader();
    auto font = header->font();
    font.setWeight(QFont::DemiBold); // as theme.qss says
    const int words = QFontMetrics(font).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 2 * padding + 1;
    if (!model()->headerData(column, Qt::Horizontal, OrderRole).isValid()) return words;
    return words + header->sizeHint().height() / 2 + 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
}

void RecordTable::arrange() {
    if (!model() || m_columns.size() != model()->columnCount() || m_arranging) return;
    const QScopedValueRollback guard(m_arranging, true);
    const int unit = fontMetrics().averageCharWidth(), whole = viewport()->width();
    const auto added = m_memory.shown(), hidden = m_memory.hidden();
    std::vector<ColumnNeed> needs;
    for (int at = 0; at < m_columns.size(); ++at) {
        const auto &column = m_columns[at];
        const int drawn = m_widths.value(nameOf(at), 0), title = titleWidth(at);
        ColumnNeed need;
        need.usual = column.characters ? column.characters * unit + 2 * padding : 0;
        need.least = column.characters ? title : std::max(title, roomToRead * unit);
        need.drawn = drawn ? drawn * unit + 2 * padding : 0;
        need.share = column.share;
        need.dropBelow = column.dropBelow * unit;
        need.shown =
            at >= m_declared ? added.contains(nameOf(at)) : whole >= need.dropBelow && !(mayBeHidden(at) && hidden.contains(nameOf(at)));
        needs.push_back(need);
    }
    const auto widths = columnWidths(needs, whole, narrowestColumn * unit);
    for (int at = 0; at < m_columns.size(); ++at) {
        const int width = widths[static_cast<std::size_t>(at)];
        setColumnHidden(at, width == 0);
        if (width) setColumnWidth(at, width);
    }
}

void fitRows(RecordTable &table, int most) {
    const int rows = std::clamp(table.model()->rowCount(), 1, most);
    const int high =
        table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth();
    table.setMinimumHeight(high);
    table.setMaximumHeight(high);
}

} // namespace tp::ui
