#include "ui/pathways/PathwaySheet.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/StepText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QPainter>

#include <memory>

namespace tp::ui {
namespace {
struct PathwaySheetWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::PathwaySheet)
};
constexpr int lanesWidth = 1100; // as on a screen

QString stepLine(const PathwayStory &story, const store::Record &step, const ValueText &text, const std::string &today) {
    QStringList parts{fieldText(step, "title")};
    for (const auto &[id, number, of] : attemptsOf(story, step.id))
        if (id == step.id && of > 1) parts << attemptText(number);
    if (const auto structure = structureOf(step)) parts << text.structure(*structure); // in full: the lanes have its short name
    if (const auto partner = fieldText(step, "partner"); !partner.isEmpty()) parts << partner;
    const auto real = realDaysText(step);
    if (const auto days = real.isEmpty() ? daysText(step) : real; !days.isEmpty()) parts << days;
    parts << stateText(domain::stepState(step.fields, today));
    const auto line = parts.join(QStringLiteral(" · "));
    const auto note = fieldText(step, "note");
    return note.isEmpty() ? line : line + QLatin1Char('\n') + note;
}
} // namespace

PaperSheet pathwaySheet(const PathwayStory &story, store::Reader &reader, const ValueText &text, QDate today) {
    const auto title = PathwaySheetWords::tr("The pathway of %1").arg(fieldText(story.person, "usualName"));
    PaperSheet sheet(title, PaperSheet::Format::Landscape);
    sheet.addTitle(title);
    sheet.addText(pathwaySummary(story, text, today));
    const auto lanes = std::make_shared<Lanes>();
    lanes->setPaper();
    lanes->setPicture(lanesPicture(story, reader, text, today));
    lanes->resize(lanesWidth, lanes->sizeHint().height());
    lanes->showRange(Lanes::Range::All);
    sheet.addPicture(lanes->size(), [lanes](QPainter &painter) { lanes->render(&painter, {}, {}, QWidget::DrawChildren); });

    QStringList wishes, phases, steps;
    for (const auto &pathway : story.pathways)
        if (const auto said = fieldText(pathway, "wishes"); !said.isEmpty()) wishes << said;
    for (const auto &phase : story.phases)
        phases << PathwaySheetWords::tr("%1: %2", "day, phase")
                      .arg(dateText(std::string_view(fromQt(fieldText(phase, "from")))),
                           termLabel(text.dictionary(), "pathway_phase", fromQt(fieldText(phase, "phase"))));
    for (const auto &step : story.steps) steps << stepLine(story, step, text, fromQt(today.toString(Qt::ISODate)));
    sheet.addList(PathwaySheetWords::tr("What the person wishes"), wishes);
    sheet.addList(PathwaySheetWords::tr("Phases"), phases);
    sheet.addList(PathwaySheetWords::tr("Steps"), steps);
    QStringList coming;
    for (const auto *one : story.coming(today)) coming << sessionWords(*one, text, QStringLiteral(" · "));
    sheet.addList(PathwaySheetWords::tr("Sessions to come"), coming);
    sheet.addSmall(PathwaySheetWords::tr("Printed on %1. This sheet holds personal data: keep it where only those who need it can read it.")
                       .arg(dateText(today)));
    return sheet;
}

} // namespace tp::ui
