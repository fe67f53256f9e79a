#include "ui/pathways/PathwaySheet.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/SheetHtml.h"
#include "ui/text/StepText.h"
#include "ui/text/Strings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace tp::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PathwaySheet)
};
constexpr int screenDpi = 96; // so that what is measured for the screen is as large on paper

QString stepLine(const PathwayStory &story, const store::Record &step, const ValueText &text, const std::string &today) {
    QStringList parts{fieldText(step, "title")};
    for (const auto &[id, number, of] : attemptsOf(story, step.id))
        if (id == step.id && of > 1) parts << attemptText(number);
    if (const auto place = stepPlace(step, text); !place.isEmpty()) parts << place;
    const auto real = realDaysText(step);
    if (const auto days = real.isEmpty() ? daysText(step) : real; !days.isEmpty()) parts << days;
    parts << stateText(domain::stepState(step.fields, today));
    const auto line = parts.join(QStringLiteral(" · "));
    const auto note = fieldText(step, "note");
    return note.isEmpty() ? line : line + QLatin1Char('\n') + note;
}
} // namespace

QString pathwaySheetHtml(const PathwayStory &story, const ValueText &text, QDate today) {
    QStringList wishes, phases, steps;
    for (const auto &pathway : story.pathways)
        if (const auto said = fieldText(pathway, "wishes"); !said.isEmpty()) wishes << said;
    for (const auto &phase : story.phases)
        phases << Words::tr("%1: %2", "day, phase")
                      .arg(dateText(std::string_view(fromQt(fieldText(phase, "from")))),
                           termLabel(text.dictionary(), "pathway_phase", fromQt(fieldText(phase, "phase"))));
    for (const auto &step : story.steps) steps << stepLine(story, step, text, fromQt(today.toString(Qt::ISODate)));
    return sheet::document(
        {}, {},
        sheet::section(Words::tr("What the person wishes"), sheet::listed(wishes)) +
            sheet::section(Words::tr("Phases"), sheet::listed(phases)) + sheet::section(Words::tr("Steps"), sheet::listed(steps)),
        Words::tr("Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.").arg(dateText(today)));
}

bool writePathwayPdf(const PathwayStory &story, store::Reader &reader, const ValueText &text, QDate today, const QString &path) {
    QFile file(path);
    if (!openForOwner(file)) return false;
    QPdfWriter writer(&file);
    writer.setResolution(screenDpi);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter});
    const QSizeF page(writer.width(), writer.height());
    QPainter painter(&writer);
    painter.setFont(typeFont(Type::Title));
    const auto title = Words::tr("The pathway of %1").arg(recordTitle(story.person, text, today).title);
    const double head = painter.fontMetrics().height();
    painter.drawText(QRectF(0, 0, page.width(), head), Qt::AlignLeft, title);
    painter.setFont(typeFont(Type::Small));
    const double line = painter.fontMetrics().height() + space::m;
    painter.drawText(QRectF(0, head, page.width(), line), Qt::AlignLeft | Qt::AlignVCenter, pathwaySummary(story, text, today));

    Lanes lanes;
    lanes.setPaper();
    lanes.setPicture(lanesPicture(story, reader, text, today));
    lanes.resize(1100, lanes.sizeHint().height());
    lanes.showRange(Lanes::Range::All);
    const double scale = std::min(page.width() / lanes.width(), (page.height() - head - line) / lanes.height());
    painter.save();
    painter.translate(0, head + line);
    painter.scale(scale, scale);
    lanes.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();

    QTextDocument words;
    words.setHtml(pathwaySheetHtml(story, text, today));
    words.documentLayout()->setPaintDevice(&writer);
    words.setPageSize(page);
    for (int at = 0; at < words.pageCount(); ++at) {
        if (!writer.newPage()) return false;
        painter.save();
        painter.translate(0, -at * page.height());
        words.drawContents(&painter, QRectF(0, at * page.height(), page.width(), page.height()));
        painter.restore();
    }
    painter.end();
    return file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace tp::ui
