#include "ui/widgets/PaperSheet.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/PaperSigns.h"

#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
struct PaperSheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PaperSheet)
};
constexpr int dpi = 300, screenDpi = 96; // with a picture the screen's, so that what was measured for it is as large on paper
constexpr double footPoints = 8, paddingMm = 1.6, footMm = 9, dotMm = 4, factShare = 0.32, leastPictureShare = 0.4;

QFont fontOf(double points, const PaperCell &cell) {
    QFont font;
    font.setPointSizeF(points);
    font.setBold(cell.strong);
    font.setItalic(cell.slanted);
    font.setStrikeOut(cell.struck);
    font.setStyleStrategy(QFont::PreferNoShaping); // signs a font puts in another's place cannot be read out of the file again
    return font;
}
} // namespace

// One passage over the sheet: without a painter it only counts pages.
class PaperRun {
public:
    PaperRun(const PaperSheet &sheet, QPagedPaintDevice &device, QPainter *painter, int pages)
        : m_sheet(sheet), m_device(device), m_painter(painter), m_pages(pages), mm(device.logicalDpiX() / 25.4), padding(paddingMm * mm),
          m_width(device.width()), m_height(device.height() - footMm * mm) {}
    int run() {
        for (const auto &block : m_sheet.m_blocks) add(block);
        foot();
        return m_page;
    }

private:
    using Kind = PaperSheet::Block::Kind;
    // The height; drawn at `at` where there is a painter and it is asked for.
    double text(const PaperCell &cell, double points, double x, double width, double y, bool draw) {
        auto words = cell.text;
        words.replace(QLatin1Char('\n'), QChar::LineSeparator);
        QTextLayout layout(words, fontOf(points, cell), &m_device);
        layout.setFormats(apostrophesBy(m_apostrophe, words));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        if (cell.right) option.setAlignment(Qt::AlignRight);
        layout.setTextOption(option);
        double height = 0;
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        if (draw && m_painter) layout.draw(m_painter, {x, y});
        return height;
    }
    void need(double height) {
        if (m_y > 0 && m_y + height > m_height) turn();
    }
    void turn() {
        foot();
        if (m_painter) m_device.newPage();
        ++m_page;
        m_y = 0;
    }
    void foot() {
        if (!m_painter) return;
        m_painter->setFont(fontOf(footPoints, {}));
        const QRectF below(0, m_height + footMm * mm / 2, m_width, footMm * mm / 2);
        const auto pages = m_sheet.m_pageWords.isEmpty() ? PaperSheetWords::tr("Page %1 of %2") : m_sheet.m_pageWords;
        const auto number = pages.arg(m_page).arg(m_pages);
        const auto metrics = m_painter->fontMetrics();
        const auto room = static_cast<int>(m_width - metrics.horizontalAdvance(number) * 1.5);
        const auto y = below.center().y() - metrics.height() / 2.0;
        (void)text({metrics.elidedText(m_sheet.m_name, Qt::ElideRight, room)}, footPoints, 0, m_width, y, true);
        m_painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, number);
    }
    void paragraph(const PaperCell &cell, double points, double after, double keepMm = 0) {
        const double height = text(cell, points, 0, m_width, 0, false);
        need(height + keepMm * mm);
        (void)text(cell, points, 0, m_width, m_y, true);
        m_y += height + after;
    }
    // Line by line, over as many pages as it takes.
    void lines(const QString &words, double points, double after, double left = 0, bool dot = false) {
        for (const auto &paragraph : words.split(QLatin1Char('\n'))) {
            QTextLayout layout(paragraph, fontOf(points, {}), &m_device);
            layout.setFormats(apostrophesBy(m_apostrophe, paragraph));
            QTextOption option;
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            layout.setTextOption(option);
            layout.beginLayout();
            QList<QTextLine> all;
            for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(m_width - left);
                line.setPosition({0, 0});
                all << line;
            }
            layout.endLayout();
            for (const auto &line : all) {
                need(line.height());
                if (std::exchange(dot, false)) (void)text({QStringLiteral("•")}, points, 0, left, m_y, true);
                if (m_painter) line.draw(m_painter, {left, m_y});
                m_y += line.height();
            }
        }
        m_y += after;
    }
    void add(const PaperSheet::Block &block) {
        switch (block.kind) {
        case Kind::Title:
            return paragraph({block.text, true}, 15, 2.5 * mm);
        case Kind::Heading:
            m_y += m_y > 0 ? 3 * mm : 0;
            return paragraph({block.text, true}, 11, 1.2 * mm, 18);
        case Kind::Small:
            m_y += m_y > 0 ? 2 * mm : 0;
            return paragraph({block.text}, 8, 0);
        case Kind::Text:
            return lines(block.text, 10, 1.2 * mm);
        case Kind::Item:
            return lines(block.text, 10, 0.8 * mm, dotMm * mm, true);
        case Kind::Picture:
            return picture(block);
        case Kind::Fact: {
            const double left = m_width * factShare, right = m_width - left;
            const PaperCell name{block.text, true}, words{block.more};
            const double height = std::max(text(name, 10, 0, left, 0, false), text(words, 10, 0, right, 0, false));
            if (height > m_height / 2) { // goes on on the next page
                paragraph(name, 10, 0, 18);
                return lines(block.more, 10, 0.8 * mm, left);
            }
            need(height);
            (void)text(name, 10, 0, left, m_y, true);
            (void)text(words, 10, left, right, m_y, true);
            m_y += height + 0.8 * mm;
            return;
        }
        case Kind::Table:
            m_y += 1 * mm;
            QList<PaperCell> titles;
            for (const auto &column : block.columns) titles << PaperCell{column.title, true};
            const bool titled = std::any_of(titles.begin(), titles.end(), [](const auto &one) { return !one.text.isEmpty(); });
            if (titled) need(rowHeight(block, titles, 0) + block.leastMm * mm);
            if (titled) row(block, titles, 0);
            for (const auto &cells : block.rows) {
                if (m_y + rowHeight(block, cells, block.leastMm) > m_height && m_y > 0) {
                    turn();
                    if (titled) row(block, titles, 0);
                }
                row(block, cells, block.leastMm);
            }
        }
    }
    void picture(const PaperSheet::Block &block) {
        if (m_height - m_y < m_height * leastPictureShare) turn();
        const double scale = std::min(m_width / block.size.width(), (m_height - m_y) / block.size.height());
        if (m_painter) {
            m_painter->save();
            m_painter->translate(0, m_y);
            m_painter->scale(scale, scale);
            block.paint(*m_painter);
            m_painter->restore();
        }
        m_y += block.size.height() * scale;
    }
    [[nodiscard]] double columnWidth(const PaperSheet::Block &block, qsizetype at) const {
        int all = 0;
        for (const auto &column : block.columns) all += column.share;
        return m_width * block.columns[at].share / std::max(1, all);
    }
    double rowHeight(const PaperSheet::Block &block, const QList<PaperCell> &cells, double leastMm) {
        double height = leastMm * mm;
        const double size = sizeOf(block);
        for (qsizetype at = 0; at < cells.size(); ++at)
            height = std::max(height, text(cells[at], size, 0, columnWidth(block, at) - 2 * padding, 0, false) + 2 * padding);
        return height;
    }
    void row(const PaperSheet::Block &block, const QList<PaperCell> &cells, double leastMm) {
        const double height = rowHeight(block, cells, leastMm), size = sizeOf(block);
        double x = 0;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const double width = columnWidth(block, at), inner = width - 2 * padding;
            const double high = text(cells[at], size, 0, inner, 0, false);
            (void)text(cells[at], size, x + padding, inner, m_y + (height - high) / 2, true);
            if (m_painter) m_painter->drawRect(QRectF(x, m_y, width, height));
            x += width;
        }
        m_y += height;
    }
    // One size in a whole table: smaller where something in it is long.
    [[nodiscard]] static double sizeOf(const PaperSheet::Block &table) {
        const auto isLong = [](const PaperCell &cell) { return cell.text.size() > 90; };
        return std::ranges::any_of(table.rows, [&](const auto &row) { return std::ranges::any_of(row, isLong); }) ? 9 : 10;
    }

    const PaperSheet &m_sheet;
    const QString m_apostrophe = apostropheFamily(fontOf(10, {})); // PaperSigns.h
    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    int m_pages, m_page = 1;
    const double mm, padding; // in points of the device
    double m_width, m_height, m_y = 0;
};

void PaperSheet::addTitle(const QString &text) { m_blocks << Block{Block::Kind::Title, text, {}, {}, {}, 0, {}, {}}; }
void PaperSheet::addHeading(const QString &text) { m_blocks << Block{Block::Kind::Heading, text, {}, {}, {}, 0, {}, {}}; }
void PaperSheet::addText(const QString &text) {
    if (!text.isEmpty()) m_blocks << Block{Block::Kind::Text, text, {}, {}, {}, 0, {}, {}};
}

void PaperSheet::addSmall(const QString &text) { m_blocks << Block{Block::Kind::Small, text, {}, {}, {}, 0, {}, {}}; }

void PaperSheet::addFact(const QString &name, const QString &text) {
    if (!text.isEmpty()) m_blocks << Block{Block::Kind::Fact, name, text, {}, {}, 0, {}, {}};
}

void PaperSheet::addList(const QString &heading, const QStringList &lines) {
    if (lines.isEmpty()) return;
    addHeading(heading);
    for (const auto &line : lines) m_blocks << Block{Block::Kind::Item, line, {}, {}, {}, 0, {}, {}};
}

void PaperSheet::addTable(const QList<PaperColumn> &columns, const QList<QList<PaperCell>> &rows, double leastMm) {
    m_blocks << Block{Block::Kind::Table, {}, {}, columns, rows, leastMm, {}, {}};
}

void PaperSheet::addPicture(QSizeF size, std::function<void(QPainter &)> paint) {
    m_blocks << Block{Block::Kind::Picture, {}, {}, {}, {}, 0, size, std::move(paint)};
}

bool PaperSheet::paintOn(QPagedPaintDevice &device) const {
    const int pages = PaperRun(*this, device, nullptr, 0).run();
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setPen(QPen(paperInk, 0.2 * device.logicalDpiX() / 25.4));
    PaperRun(*this, device, &painter, pages).run();
    return painter.end();
}

bool PaperSheet::write(const QString &path) const {
    QFile file(path);
    if (!openForOwner(file)) return false;
    const bool pictured = std::any_of(m_blocks.begin(), m_blocks.end(), [](const auto &one) { return one.kind == Block::Kind::Picture; });
    const auto orientation = m_format == Format::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPdfWriter writer(&file);
    writer.setResolution(pictured ? screenDpi : dpi);
    writer.setTitle(m_name);
    writer.setPageLayout({QPageSize(QPageSize::A4), orientation, QMarginsF(15, 14, 15, 10), QPageLayout::Millimeter});
    return paintOn(writer) && file.flush() && file.error() == QFileDevice::NoError;
}

void PaperSheet::print(QWidget *parent) const {
    printOn([sheet = *this](QPrinter &printer) { (void)sheet.paintOn(printer); }, parent);
}

} // namespace tp::ui
