#include "ui/today/DueSteps.h"

#include "core/base/IdValue.h"
#include "core/domain/Exits.h"
#include "core/domain/Handover.h"
#include "core/domain/Pathway.h"
#include "ui/persons/ExitCard.h"
#include "ui/referrals/ReferralCase.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"
#include "ui/today/DueCommittees.h"
#include "ui/today/DueSessions.h"
#include "ui/today/QuietPeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr int daysShown = 90;
constexpr std::size_t mostSteps = 60, mostExits = 500, mostReferrals = 500, mostUnsaid = 500;

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

QDate dayIn(const store::Record &record, const char *field) {
    return QDate::fromString(toQt(textField(record, field)).left(10), Qt::ISODate);
}
std::string iso(QDate day) { return fromQt(day.toString(Qt::ISODate)); }

store::Query around(const char *type, const char *field, QDate today) {
    store::Query query;
    query.type = type;
    query.filters = {{field, store::Filter::Op::AtLeast, iso(today.addDays(-daysShown))},
                     {field, store::Filter::Op::Below, iso(today.addDays(daysShown))}};
    query.orderBy = field;
    query.descending = false;
    query.limit = mostSteps;
    return query;
}

domain::RecordChange setting(const store::Record &record, const char *field, Value value) {
    return {record.id, record.type, false, record.file, {{field, std::move(value)}}};
}

Result<std::vector<DueStep>> nextSteps(Backend &backend, const ValueText &text, QDate today) {
    auto &reader = backend.reader();
    auto query = around("encounter", "nextStepOn", today);
    query.filters.insert(query.filters.begin(), {"structure", store::Filter::Op::Equals, idValue(backend.me().structure)});
    TP_TRY(const auto encounters, reader.list(query));
    std::vector<DueStep> out;
    for (const auto &encounter : encounters) {
        DueStep step;
        step.on = dayIn(encounter, "nextStepOn");
        if (!step.on.isValid()) continue;
        step.group = groupOf(step.on, today);
        const auto code = textField(encounter, "nextStep");
        step.icon = iconOf(code);
        const auto who = whoText(encounter, reader, text);
        //: What to do: who. "Call back: Théo Lamotte"
        step.title = code.empty() ? who : Words::tr("%1: %2").arg(termLabel(text.dictionary(), "next_step", code), who);
        QStringList facts;
        if (step.group != DueStep::Group::Today) facts << dateText(step.on);
        facts << Words::tr("met on %1").arg(dateText(dayIn(encounter, "occurredAt")));
        if (const auto place = placeText(encounter, text.dictionary()); !place.isEmpty()) facts << place;
        step.detail = facts.join(QStringLiteral(" · "));
        step.opens = {QStringLiteral("encounters"), encounter.id};
        step.act = Words::tr("Done");
        step.settles = {setting(encounter, "nextStepOn", {})};
        out.push_back(std::move(step));
    }
    return out;
}

// Mine, and those of nobody in files this structure owns.
std::vector<DueStep> reminders(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    std::vector<store::Record> open;
    for (auto &who : {idValue(backend.me().member), Value()}) { // each by itself: others' late ones leave room for mine
        auto query = around("reminder", "dueOn", today);
        query.filters.push_back({"doneOn", store::Filter::Op::Equals, {}});
        query.filters.push_back({"member", store::Filter::Op::Equals, who});
        if (auto found = backend.reader().list(query)) std::move(found->begin(), found->end(), std::back_inserter(open));
    }
    for (const auto &reminder : open) {
        const auto member = idIn<MemberId>(fieldValue(reminder, "member"));
        const auto person = reminder.file ? backend.reader().get("person", *reminder.file) : fail(Code::NotFound);
        if (!person || person->deleted) continue;
        if (member ? *member != backend.me().member : structureOf(*person) != backend.me().structure) continue;
        DueStep step;
        step.on = dayIn(reminder, "dueOn");
        step.group = groupOf(step.on, today);
        step.icon = QStringLiteral("clock");
        step.title = Words::tr("%1: %2").arg(toQt(textField(reminder, "what")), recordTitle(*person, text, today).title);
        step.detail = step.group == DueStep::Group::Today ? Words::tr("reminder") : Words::tr("%1 · reminder").arg(dateText(step.on));
        step.opens = {QStringLiteral("persons"), person->id};
        step.act = Words::tr("Done");
        step.settles = {setting(reminder, "doneOn", iso(today))};
        out.push_back(std::move(step));
    }
    return out;
}

// Steps of pathways whose time has come, and of which nobody said what became: those I lead, or of people I follow.
std::vector<DueStep> unsaidSteps(Backend &backend, const ValueText &text, QDate today) {
    auto query = around("pathway_step", "plannedFrom", today);
    query.filters.back().value = iso(today); // before it
    query.filters.push_back({"outcome", store::Filter::Op::Equals, {}});
    query.limit = mostUnsaid; // of everybody: mine are among them
    query.descending = true;
    std::vector<DueStep> out;
    const auto found = backend.reader().list(query);
    for (const auto &record : found ? *found : std::vector<store::Record>()) {
        if (domain::stepState(record.fields, iso(today)) != domain::StepState::Unsaid) continue;
        const auto person = record.file ? backend.reader().get("person", *record.file) : fail(Code::NotFound);
        if (!person || person->deleted) continue;
        const auto lead = idIn<MemberId>(fieldValue(record, "member"));
        if ((lead ? lead : idIn<MemberId>(fieldValue(*person, "referent"))) != backend.me().member) continue;
        DueStep step;
        step.on = dayIn(record, "plannedFrom");
        step.group = groupOf(step.on, today);
        step.icon = QStringLiteral("pathway");
        step.title = Words::tr("%1: %2").arg(fieldText(record, "title"), recordTitle(*person, text, today).title);
        step.detail = Words::tr("%1 · step: what became of it?").arg(dateText(step.on));
        step.opens = {QStringLiteral("pathways"), person->id};
        step.act = Words::tr("Done");
        step.settles = {setting(record, "outcome", "done")};
        out.push_back(std::move(step));
    }
    return out;
}

// Referrals of both sides where it is our turn: those I proposed, or of people I follow; and what was asked of this structure.
std::vector<DueStep> referrals(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    for (const auto &of : referralCases(backend.reader(), backend.me().structure, true, mostReferrals)) {
        const auto next = of.next();
        if (!next || !of.isMineToDo(today)) continue;
        if (of.side == domain::Side::Proposes) {
            const auto person = of.referral->file ? backend.reader().get("person", *of.referral->file) : fail(Code::NotFound);
            if (!person || person->deleted) continue;
            const auto referent = idIn<MemberId>(fieldValue(*person, "referent")),
                       by = idIn<MemberId>(fieldValue(*of.referral, "proposedBy"));
            if ((referent ? referent : by) != backend.me().member) continue;
        }
        DueStep step;
        step.on = QDate::fromString(toQt(next->from), Qt::ISODate);
        if (!step.on.isValid()) step.on = today;
        step.group = groupOf(step.on, today);
        step.icon = QStringLiteral("share");
        step.title = Words::tr("%1: %2").arg(stepText(next->what), whoText(of, text));
        step.detail = Words::tr("%1 · referral %2", "day, to or from whom").arg(dateText(step.on), withText(of, text));
        step.opens = {QStringLiteral("directory"), of.record().id};
        out.push_back(std::move(step));
    }
    return out;
}

// Where somebody who left stands, three and six months later: of those I follow, and of nobody's in files this structure owns.
std::vector<DueStep> exitChecksDue(Backend &backend, const ValueText &text, QDate today) {
    store::Query query;
    query.type = "exit";
    query.filters = {{"exitedOn", store::Filter::Op::AtLeast, iso(today.addMonths(-6).addDays(-daysShown))},
                     {"exitedOn", store::Filter::Op::Below, iso(today.addMonths(-3).addDays(1))}};
    query.orderBy = "exitedOn";
    query.limit = mostExits;
    std::vector<DueStep> out;
    const auto found = backend.reader().list(query);
    for (const auto &exit : found ? *found : std::vector<store::Record>()) {
        const auto *check = domain::dueExitCheck(exit.fields, iso(today));
        const auto person = check && exit.file ? backend.reader().get("person", *exit.file) : fail(Code::NotFound);
        if (!person || person->deleted) continue;
        const auto referent = idIn<MemberId>(fieldValue(*person, "referent"));
        if (referent ? *referent != backend.me().member : structureOf(*person) != backend.me().structure) continue;
        DueStep step;
        step.on = QDate::fromString(toQt(domain::exitCheckDay(exit.fields, *check).value_or("")), Qt::ISODate);
        if (step.on < today.addDays(-daysShown)) continue;
        step.group = groupOf(step.on, today);
        step.icon = QStringLiteral("person");
        step.title = Words::tr("Ask where they stand: %1").arg(recordTitle(*person, text, today).title);
        step.detail = Words::tr("%1 · left on %2: %3", "3 months after leaving, day, situation")
                          .arg(exitCheckText(*check), dateText(dayIn(exit, "exitedOn")), exitText(exit));
        step.opens = {QStringLiteral("persons"), person->id};
        out.push_back(std::move(step));
    }
    return out;
}

std::vector<DueStep> handovers(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    const auto me = backend.me().member;
    for (const auto *side : {"to", "from"}) {
        store::Query query;
        query.type = "handover";
        query.filters = {{side, store::Filter::Op::Equals, idValue(me)}};
        query.orderBy = "proposedOn";
        query.limit = mostSteps;
        const auto found = backend.reader().list(query);
        for (const auto &handover : found ? *found : std::vector<store::Record>()) {
            const auto person = handover.file ? backend.reader().get("person", *handover.file) : fail(Code::NotFound);
            if (!person || person->deleted) continue;
            const auto who = recordTitle(*person, text, today).title;
            DueStep step;
            step.on = today;
            step.group = DueStep::Group::Today;
            step.icon = QStringLiteral("person");
            step.opens = {QStringLiteral("persons"), person->id};
            if (domain::mayAnswerHandover(handover.fields, me)) {
                step.title = Words::tr("Answer a hand-over: %1").arg(who);
                step.detail = Words::tr("proposed by %1 on %2")
                                  .arg(text.member(idIn<MemberId>(fieldValue(handover, "from"))), dateText(dayIn(handover, "proposedOn")));
            } else if (domain::isHandoverNews(handover.fields, me)) {
                const bool yes = domain::handoverState(handover.fields) == domain::HandoverState::Accepted;
                const auto to = text.member(idIn<MemberId>(fieldValue(handover, "to")));
                step.title =
                    yes ? Words::tr("%1 is the referent of %2 now").arg(to, who) : Words::tr("%1 declined to follow %2").arg(to, who);
                step.detail = Words::tr("answered on %1").arg(dateText(dayIn(handover, "answeredOn")));
                step.act = Words::tr("Read");
                step.settles = {setting(handover, "closedOn", iso(today))};
            } else {
                continue;
            }
            out.push_back(std::move(step));
        }
    }
    return out;
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
    case DueStep::Group::Quiet:
        return Words::tr("Without news");
    case DueStep::Group::Later:
        break;
    }
    return Words::tr("No hurry");
}

bool DueStep::sameAs(const DueStep &other) const {
    return group == other.group && on == other.on && title == other.title && detail == other.detail && act == other.act &&
           opens.record == other.opens.record && opens.page == other.opens.page;
}

Result<std::vector<DueStep>> dueSteps(Backend &backend) {
    TP_TRY(auto steps, waitingSteps(backend));
    auto quiet = quietPeople(backend, quietDays());
    steps.insert(steps.end(), std::make_move_iterator(quiet.begin()), std::make_move_iterator(quiet.end()));
    return steps;
}

Result<std::vector<DueStep>> waitingSteps(Backend &backend) {
    auto &reader = backend.reader();
    const ValueText text(reader);
    const auto today = parisTime(backend.clock().nowMs()).date();
    TP_TRY(auto steps, nextSteps(backend, text, today));
    for (auto &more : reminders(backend, text, today)) steps.push_back(std::move(more));
    for (auto &more : unsaidSteps(backend, text, today)) steps.push_back(std::move(more));
    for (auto &more : exitChecksDue(backend, text, today)) steps.push_back(std::move(more));
    for (auto &more : referrals(backend, text, today)) steps.push_back(std::move(more));
    for (auto &more : overfullSessions(backend, today)) steps.push_back(std::move(more));
    for (auto &more : committeesDue(backend, text, today)) steps.push_back(std::move(more));
    for (auto &more : sessionsDue(backend, today)) steps.push_back(std::move(more));
    const auto byDay = [](const DueStep &a, const DueStep &b) { return a.on < b.on; };
    std::stable_sort(steps.begin(), steps.end(), byDay);
    if (steps.size() > mostSteps) steps.resize(mostSteps);
    for (auto &more : handovers(backend, text, today)) steps.push_back(std::move(more)); // few, and somebody waits
    std::stable_sort(steps.begin(), steps.end(), byDay);
    return steps;
}

} // namespace tp::ui
