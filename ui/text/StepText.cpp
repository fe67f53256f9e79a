#include "ui/text/StepText.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct StepTextWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::StepText)
};

QDate dayOf(const store::Record &record, std::string_view field) { return QDate::fromString(fieldText(record, field), Qt::ISODate); }

QString between(QDate from, QDate until) {
    if (!from.isValid()) return until.isValid() ? StepTextWords::tr("until %1").arg(dateText(until)) : QString();
    if (!until.isValid()) return StepTextWords::tr("from %1").arg(dateText(from));
    return from == until ? StepTextWords::tr("on %1").arg(dateText(from))
                         : StepTextWords::tr("from %1 to %2").arg(dateText(from), dateText(until));
}

} // namespace

QString stateText(domain::StepState state) {
    switch (state) {
    case domain::StepState::Planned:
        return StepTextWords::tr("Planned");
    case domain::StepState::Unsaid:
        return StepTextWords::tr("What became of it?");
    case domain::StepState::UnderWay:
        return StepTextWords::tr("Under way");
    case domain::StepState::Done:
        return termLabel("step_outcome", "done");
    case domain::StepState::Stopped:
        return termLabel("step_outcome", "stopped");
    case domain::StepState::NotCome:
        return termLabel("step_outcome", "not_come");
    case domain::StepState::TryAgain:
        return termLabel("step_outcome", "try_again");
    }
    return {};
}

QString attemptText(int number) {
    if (number == 1) return StepTextWords::tr("1st attempt");
    if (number == 2) return StepTextWords::tr("2nd attempt");
    if (number == 3) return StepTextWords::tr("3rd attempt");
    return StepTextWords::tr("%1th attempt").arg(number);
}

QString daysText(const store::Record &step) { return between(dayOf(step, "plannedFrom"), dayOf(step, "plannedUntil")); }
QString realDaysText(const store::Record &step) { return between(dayOf(step, "startedOn"), dayOf(step, "endedOn")); }

QString stepPlace(const store::Record &step, const ValueText &text) {
    const auto partner = fieldText(step, "partner");
    const auto structure = structureOf(step);
    if (!structure) return partner;
    const auto code = text.structureCode(*structure);
    return partner.isEmpty() ? code : StepTextWords::tr("%1, with %2", "structure, partner").arg(code, partner);
}

} // namespace tp::ui
