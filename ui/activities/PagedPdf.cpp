#include "ui/activities/PagedPdf.h"

#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PagedPdf)
};
constexpr int dpi = 300;
} // namespace

bool writePagedPdf(QTextDocument &document, const QString &title, const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    QPdfWriter writer(&file);
    writer.setResolution(dpi);
    writer.setTitle(title);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 14, 15, 12), QPageLayout::Millimeter});
    QPainter painter(&writer);
    auto small = document.defaultFont();
    small.setPointSizeF(8);
    painter.setFont(small);
    const double foot = painter.fontMetrics().height() * 2.0;
    const QSizeF page(writer.width(), writer.height() - foot);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a name without a space is cut rather than lost
    document.setDefaultTextOption(wrap);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setPageSize(page);
    const int pages = document.pageCount();
    for (int at = 0; at < pages; ++at) {
        if (at > 0 && !writer.newPage()) return false;
        painter.save();
        painter.translate(0, -at * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black); // ink, whatever the theme
        context.clip = QRectF(0, at * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(Qt::black);
        const QRectF below(0, page.height() + foot / 2, page.width(), foot / 2);
        const auto number = Words::tr("Page %1 of %2").arg(at + 1).arg(pages);
        const double room = page.width() - painter.fontMetrics().horizontalAdvance(number) * 1.5;
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(room)));
        painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, number);
    }
    painter.end();
    return file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace tp::ui
