#include "ui/today/DueSteps.h"

#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr int daysShown = 90;
constexpr std::size_t mostSteps = 60;

std::string textField(const store::Record &record, const char *name) {
    const auto *value = fieldValue(record, name);
    if (const auto *text = value ? value->text() : nullptr) return *text;
    return {};
}

QString iconOf(const std::string &step) {
    if (step == "call_back") return QStringLiteral("phone");
    if (step == "refer") return QStringLiteral("share");
    if (step == "workshop") return QStringLiteral("activity");
    if (step == "accompany") return QStringLiteral("pathway");
    if (step == "meet_again") return QStringLiteral("person");
    return QStringLiteral("encounter");
}

} // namespace

DueStep::Group groupOf(QDate on, QDate today) {
    if (on < today) return DueStep::Group::Late;
    if (on == today) return DueStep::Group::Today;
    return on <= today.addDays(7) ? DueStep::Group::Week : DueStep::Group::Later;
}

QString groupTitle(DueStep::Group group) {
    switch (group) {
    case DueStep::Group::Late:
        return Words::tr("Late");
    case DueStep::Group::Today:
        return Words::tr("Today");
    case DueStep::Group::Week:
        return Words::tr("This week");
    case DueStep::Group::Later:
        break;
    }
    return Words::tr("No hurry");
}

Result<std::vector<DueStep>> dueSteps(store::Reader &reader, const StructureId &structure, QDate today) {
    store::Query query;
    query.type = "encounter";
    query.filters = {{"structure", store::Filter::Op::Equals, Bytes(structure.bytes.begin(), structure.bytes.end())},
                     {"nextStepOn", store::Filter::Op::AtLeast, fromQt(today.addDays(-daysShown).toString(Qt::ISODate))},
                     {"nextStepOn", store::Filter::Op::Below, fromQt(today.addDays(daysShown).toString(Qt::ISODate))}};
    query.orderBy = "nextStepOn";
    query.descending = false;
    query.limit = mostSteps;
    TP_TRY(const auto encounters, reader.list(query));
    const ValueText text(reader);
    std::vector<DueStep> out;
    for (const auto &encounter : encounters) {
        DueStep step;
        step.encounter = encounter.id;
        step.on = QDate::fromString(toQt(textField(encounter, "nextStepOn")), Qt::ISODate);
        if (!step.on.isValid()) continue;
        step.group = groupOf(step.on, today);
        const auto code = textField(encounter, "nextStep");
        step.icon = iconOf(code);
        const auto who = whoText(encounter, reader, text);
        //: What to do: who. "Call back: Théo Lamotte"
        step.title = code.empty() ? who : Words::tr("%1: %2").arg(termLabel("next_step", code), who);
        const auto metOn = QDate::fromString(toQt(textField(encounter, "occurredAt")).left(10), Qt::ISODate);
        QStringList facts;
        if (step.group != DueStep::Group::Today) facts << dateText(step.on);
        facts << Words::tr("met on %1").arg(dateText(metOn));
        if (const auto place = placeText(encounter); !place.isEmpty()) facts << place;
        step.detail = facts.join(QStringLiteral(" · "));
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace tp::ui
