#include "ui/today/DueSteps.h"

#include "core/base/IdValue.h"
#include "core/domain/Exits.h"
#include "core/domain/Pathway.h"
#include "core/store/Rows.h"
#include "ui/persons/ExitCard.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/DueDays.h"
#include "ui/today/QuietPeople.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tp::ui {
namespace {

struct DueStepsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr int exitDays = 90; // after which nobody asks any more
constexpr std::size_t mostExits = 500, mostOpenSteps = 2'000, mostFollowed = 5'000, peopleTogether = 100;

// Whom a member follows, some at a time.
std::vector<Value::Array> peopleFollowed(Backend &backend) {
    store::RowsAsked asked;
    asked.query.type = "person";
    asked.query.filters = {{"referent", store::Filter::Op::Equals, idValue(backend.me().member)}};
    asked.query.limit = mostFollowed;
    asked.ids = true;
    std::vector<Value::Array> out;
    const auto found = store::rowsOf(backend.reader()).rows(asked);
    for (std::size_t row = 0; found && row < found->size(); ++row) {
        if (row % peopleTogether == 0) out.emplace_back();
        out.back().push_back(idValue(found->id(row)));
    }
    return out;
}

// Steps of which nobody said what became: those a member leads, and those that nobody leads of people they follow. A structure has many
// times more, so both are found by whose they are, not by their day.
std::vector<store::Record> openSteps(Backend &backend) {
    std::vector<store::Record> out;
    const auto read = [&](std::vector<store::Filter> whose) {
        store::Query query;
        query.type = "pathway_step";
        query.filters = std::move(whose);
        query.filters.push_back({"outcome", store::Filter::Op::Equals, {}});
        query.orderBy = "plannedFrom";
        query.limit = mostOpenSteps;
        if (auto found = backend.reader().list(query)) std::move(found->begin(), found->end(), std::back_inserter(out));
    };
    read({{"member", store::Filter::Op::Equals, idValue(backend.me().member)}});
    for (auto &people : peopleFollowed(backend))
        read({{"person", store::Filter::Op::Equals, std::move(people)}, {"member", store::Filter::Op::Equals, {}}});
    return out;
}

} // namespace

// Steps of pathways whose time has come or is over, and of which nobody said what became: those I lead, or of people I follow.
std::vector<DueStep> unsaidSteps(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    for (const auto &record : openSteps(backend)) {
        const auto of = idIn<RecordId>(fieldValue(record, "pathway"));
        const auto pathway = of ? backend.reader().get("pathway", *of) : fail(Code::NotFound);
        const auto since = domain::askedSince(record.fields, pathway ? &pathway->fields : nullptr, isoOf(today));
        if (!since) continue;
        const auto person = record.file ? backend.reader().get("person", *record.file) : fail(Code::NotFound);
        if (!person || person->deleted) continue;
        const auto lead = idIn<MemberId>(fieldValue(record, "member"));
        if ((lead ? lead : idIn<MemberId>(fieldValue(*person, "referent"))) != backend.me().member) continue;
        DueStep step;
        step.on = QDate::fromString(toQt(*since), Qt::ISODate);
        step.group = groupOf(step.on, today);
        step.icon = QStringLiteral("pathway");
        step.title = DueStepsWords::tr("%1: %2").arg(fieldText(record, "title"), recordTitle(*person, text, today).title);
        step.detail = DueStepsWords::tr("%1 · step: what became of it?").arg(dateText(step.on));
        step.opens = {QStringLiteral("pathways"), person->id};
        step.act = DueStepsWords::tr("Done");
        step.settles = {{record.id, record.type, false, record.file, domain::sayOutcome(record.fields, "done", isoOf(today))}};
        out.push_back(std::move(step));
    }
    return out;
}

// Where somebody who left stands, three and six months later: of those I follow, and of nobody's in files this structure owns.
std::vector<DueStep> exitChecksDue(Backend &backend, const ValueText &text, QDate today) {
    store::Query query;
    query.type = "exit";
    query.filters = {{"exitedOn", store::Filter::Op::AtLeast, isoOf(today.addMonths(-6).addDays(-exitDays))},
                     {"exitedOn", store::Filter::Op::Below, isoOf(today.addMonths(-3).addDays(1))}};
    query.orderBy = "exitedOn";
    query.limit = mostExits;
    std::vector<DueStep> out;
    const auto found = backend.reader().list(query);
    for (const auto &exit : found ? *found : std::vector<store::Record>()) {
        const auto *check = domain::dueExitCheck(exit.fields, isoOf(today));
        const auto person = check && exit.file ? backend.reader().get("person", *exit.file) : fail(Code::NotFound);
        if (!person || person->deleted) continue;
        const auto referent = idIn<MemberId>(fieldValue(*person, "referent"));
        if (referent ? *referent != backend.me().member : !backend.me().belongsTo(structureOf(*person))) continue;
        DueStep step;
        step.on = QDate::fromString(toQt(domain::exitCheckDay(exit.fields, *check).value_or("")), Qt::ISODate);
        if (step.on < today.addDays(-exitDays)) continue;
        step.group = groupOf(step.on, today);
        step.icon = QStringLiteral("person");
        step.title = DueStepsWords::tr("Ask where they stand: %1").arg(recordTitle(*person, text, today).title);
        step.detail = DueStepsWords::tr("%1 · left on %2: %3", "3 months after leaving, day, situation")
                          .arg(exitCheckText(*check), dateText(dayIn(exit, "exitedOn")), exitText(exit));
        step.opens = {QStringLiteral("persons"), person->id};
        out.push_back(std::move(step));
    }
    return out;
}

DueStep::Group groupOf(QDate on, QDate today) {
    if (on < today) return DueStep::Group::Late;
    if (on == today) return DueStep::Group::Today;
    return on <= today.addDays(7) ? DueStep::Group::Week : DueStep::Group::Later;
}

QString groupTitle(DueStep::Group group) {
    switch (group) {
    case DueStep::Group::Late:
        return DueStepsWords::tr("Late");
    case DueStep::Group::Today:
        return DueStepsWords::tr("Today");
    case DueStep::Group::Week:
        return DueStepsWords::tr("This week");
    case DueStep::Group::Quiet:
        return DueStepsWords::tr("Without news");
    case DueStep::Group::Later:
        break;
    }
    return DueStepsWords::tr("No hurry");
}

bool DueStep::sameAs(const DueStep &other) const {
    return group == other.group && on == other.on && title == other.title && detail == other.detail && act == other.act &&
           opens.record == other.opens.record && opens.page == other.opens.page && opens.part == other.opens.part &&
           heldBack == other.heldBack;
}

DueStep dueStep(QDate on, QDate today, const char *icon, const QString &title, const QString &detail, PageTarget opens) {
    DueStep step;
    step.on = on;
    step.group = groupOf(on, today);
    step.icon = QLatin1String(icon);
    step.title = title;
    step.detail = detail;
    step.opens = std::move(opens);
    return step;
}

DueStep heldBackStep(DueStep::Group group, QDate on, const QString &icon, int count, const QString &title, const QString &detail) {
    DueStep step;
    step.group = group;
    step.on = on;
    step.icon = icon;
    step.heldBack = count;
    step.title = title;
    step.detail = detail;
    return step;
}

Result<std::vector<DueStep>> dueSteps(Backend &backend) {
    TP_TRY(auto steps, waitingSteps(backend));
    auto quiet = quietPeople(backend, quietDays());
    steps.insert(steps.end(), std::make_move_iterator(quiet.begin()), std::make_move_iterator(quiet.end()));
    return steps;
}

} // namespace tp::ui
