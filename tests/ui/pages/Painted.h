#pragma once
// What the lists and tables of a window write: titles that are cut, and cells whose words are cut and told nowhere. Cells are painted by
// their own delegates on a device that only listens to what is written, so that no delegate needs to be known. Each as one line.
#include "tests/ui/pages/Legible.h"
#include "ui/lists/RecordTable.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QListView>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace tp::test {

namespace painted {

struct Words {
    QString text;
    QRectF at; // one line, without the spaces after it
    QColor ink;
    QRectF clip; // nothing is seen beyond it; null without one
};

class Listener final : public QPaintEngine {
public:
    Listener() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawRects(const QRect *, int) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawEllipse(const QRect &) override {}
    void drawEllipse(const QRectF &) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override {
        const auto &by = *painter();
        const auto from = by.combinedTransform().map(at);
        auto whole = item.text(), bare = whole;
        while (bare.endsWith(QLatin1Char(' '))) bare.chop(1);
        const auto after = QFontMetricsF(item.font()).horizontalAdvance(QString(whole.size() - bare.size(), QLatin1Char(' ')));
        words.append({whole, QRectF(from.x(), from.y() - item.ascent(), item.width() - after, item.ascent() + item.descent()),
                      by.pen().color(), by.hasClipping() ? by.combinedTransform().mapRect(by.clipBoundingRect()) : QRectF()});
    }
    [[nodiscard]] Type type() const override { return User; }

    QList<Words> words;
};

class Device final : public QPaintDevice { // written on as on `like`
public:
    explicit Device(const QWidget &like) : m_like(like) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_listener; }
    [[nodiscard]] const QList<Words> &words() const { return m_listener.words; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    const QWidget &m_like;
    mutable Listener m_listener;
};

inline QStyleOptionViewItem optionOf(const QAbstractItemView &view, const QModelIndex &cell) {
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.fontMetrics = view.fontMetrics();
    option.rect = view.visualRect(cell);
    option.index = cell;
    option.textElideMode = view.textElideMode();
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    const int icon = view.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &view);
    option.decorationSize = view.iconSize().isValid() ? view.iconSize() : QSize(icon, icon);
    const auto *list = qobject_cast<const QListView *>(&view);
    const auto *table = qobject_cast<const QTableView *>(&view);
    if ((list && list->wordWrap()) || (table && table->wordWrap())) option.features |= QStyleOptionViewItem::WrapText;
    option.state &= ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
    if (view.selectionModel() && view.selectionModel()->isSelected(cell)) option.state |= QStyle::State_Selected;
    return option;
}

// Its words end before they should, or stand beyond its edge.
inline bool isCut(const Words &words, const QRect &cell, const QString &whole, bool inTheMiddle) {
    constexpr double hair = 1.5;
    const QChar dots(0x2026);
    const bool dotted = words.text.endsWith(dots) || (inTheMiddle && words.text.contains(dots));
    const bool shortened = words.text.size() > 1 && dotted && !whole.contains(words.text);
    return shortened || words.at.right() > cell.right() + 1 + hair || words.at.left() < cell.left() - hair;
}

inline QString tipOver(const QAbstractItemView &view, const QModelIndex &cell) {
    return dynamic_cast<const ui::RowDelegate *>(view.itemDelegateForIndex(cell)) ? ui::tipOf(cell) : cell.data(Qt::ToolTipRole).toString();
}

inline QList<Words> writtenIn(const QAbstractItemView &view, const QModelIndex &cell) {
    Device device(*view.viewport());
    QPainter painter(&device);
    view.itemDelegateForIndex(cell)->paint(&painter, optionOf(view, cell), cell);
    painter.end();
    return device.words();
}

inline QStringList untold(const QAbstractItemView &view, const QModelIndex &cell) {
    QStringList out;
    const auto said = cell.data().toString(), tip = tipOver(view, cell).simplified();
    const bool inTheMiddle = view.textElideMode() == Qt::ElideMiddle; // as drop-down lists have it
    auto room = view.visualRect(cell);
    if (view.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff) { // what is beyond the edge stays there
        room.setLeft(std::max(room.left(), view.viewport()->rect().left()));
        room.setRight(std::min(room.right(), view.viewport()->rect().right()));
    }
    for (const auto &words : writtenIn(view, cell)) {
        if (words.text.trimmed().isEmpty() || !isCut(words, room, said, inTheMiddle)) continue;
        auto begins = words.text.simplified();
        if (begins.endsWith(QChar(0x2026)) || inTheMiddle) begins = begins.section(QChar(0x2026), 0, 0).trimmed();
        const auto whole = said.simplified().startsWith(begins) ? said.simplified() : begins;
        if (!tip.contains(whole)) out << QStringLiteral("“%1” in «%2», told nowhere").arg(words.text, view.objectName());
    }
    return out;
}

} // namespace painted

// Whoever reads a list reads each of its words, or is told them over the cell.
inline QStringList cutCells(QWidget &in) {
    QStringList cut;
    for (const auto *view : legible::visible<QAbstractItemView>(in)) {
        if (qobject_cast<const QHeaderView *>(view) || !view->model()) continue;
        const bool isList = qobject_cast<const QListView *>(view);
        const auto seen = view->viewport()->rect();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const auto first = view->visualRect(view->model()->index(row, 0));
            if (first.top() > seen.bottom()) break;
            for (int column = 0; column < (isList ? 1 : view->model()->columnCount()); ++column) {
                const auto cell = view->model()->index(row, column);
                if (view->visualRect(cell).intersects(seen)) cut << painted::untold(*view, cell);
            }
        }
    }
    return cut;
}

// Titles of columns, with the little arrow where a list is in their order. Only what somebody else has named may be longer than its column
// where that is wide already, and is told over it.
inline QStringList cutTitles(QWidget &in) {
    constexpr int wide = 30; // letters
    QStringList cut;
    for (const auto *header : legible::visible<QHeaderView>(in)) {
        if (header->orientation() != Qt::Horizontal || !header->model()) continue;
        const auto *table = qobject_cast<const QAbstractScrollArea *>(header->parentWidget());
        const bool scrolls = table && table->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        auto font = header->font();
        font.setWeight(QFont::DemiBold); // as theme.qss says
        for (int column = 0; column < header->count(); ++column) {
            const auto title = header->model()->headerData(column, Qt::Horizontal).toString();
            if (header->isSectionHidden(column) || title.isEmpty()) continue;
            QStyleOptionHeader option;
            option.initFrom(header);
            option.state |= QStyle::State_Horizontal;
            option.rect = {header->sectionViewportPosition(column), 0, header->sectionSize(column), header->height()};
            option.section = column;
            option.text = title;
            const bool sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
            if (sorted) option.sortIndicator = QStyleOptionHeader::SortDown;
            const auto label = header->style()->subElementRect(QStyle::SE_HeaderLabel, &option, header);
            int room = label.width();
            const auto align = header->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
            if (sorted && !(align.toInt() & Qt::AlignRight))
                room = std::min(room, header->style()->subElementRect(QStyle::SE_HeaderArrow, &option, header).left() - label.left());
            const bool beyond = !scrolls && option.rect.right() > header->viewport()->width();
            if (!beyond && QFontMetrics(font).horizontalAdvance(title) <= room) continue;
            const bool told = header->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains(title);
            if (!beyond && told && header->sectionSize(column) >= wide * header->fontMetrics().averageCharWidth()) continue;
            cut << QStringLiteral("title “%1” of «%2»%3")
                       .arg(title, table ? table->objectName() : QString(), beyond ? QStringLiteral(", beyond the edge") : QString());
        }
    }
    return cut;
}

} // namespace tp::test
