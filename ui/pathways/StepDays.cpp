#include "ui/pathways/StepDays.h"

#include "core/domain/Pathway.h"
#include "ui/Backend.h"
#include "ui/flows/FieldUndo.h"
#include "ui/persons/Shares.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/text/StepText.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct StepDaysWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::StepDays)
};

// Empty: it may.
QString whyNot(Backend &backend, const store::Record &step) {
    const auto title = fieldText(step, "title");
    if (step.readOnly || !step.file || isShareOver(backend, *step.file))
        return StepDaysWords::tr("“%1” cannot be changed here.").arg(title);
    if (fieldValue(step, "outcome")) return StepDaysWords::tr("“%1” does not move: what became of it has been said.").arg(title);
    if (fieldValue(step, "startedOn") || fieldValue(step, "endedOn"))
        return StepDaysWords::tr("“%1” does not move: it has begun. Its form changes its days.").arg(title);
    for (const auto &field : step.conflicts) // writing one of them would choose
        if (field == "plannedFrom" || field == "plannedUntil")
            return StepDaysWords::tr("“%1” does not move: two versions of its days wait to be chosen from.").arg(title);
    return {};
}
} // namespace

void moveStep(Backend &backend, PageContext &context, const store::Record &step, int days) {
    if (const auto why = whyNot(backend, step); !why.isEmpty()) return context.toast(why);
    const auto set = domain::movedDays(step.fields, days);
    if (set.empty()) return; // without a day
    auto moved = step;
    for (const auto &[field, value] : set) moved.fields[field] = value;
    backend.save({{step.id, "pathway_step", false, step.file, set}},
                 [&context, said = StepDaysWords::tr("“%1” is now planned %2.").arg(fieldText(step, "title"), daysText(moved)),
                  back = undoing(backend, context, {fieldUndo(step, set)})](const Result<store::Saved> &answer) {
                     answer ? context.toast(said, back) : context.toast(sentence(answer.error()));
                 });
}

} // namespace tp::ui
