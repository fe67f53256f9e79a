#include "ui/today/DueCommittees.h"

#include "core/base/IdValue.h"
#include "ui/committees/CommitteeTab.h"
#include "ui/steering/SteeringBook.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueCommittees)
};
constexpr int prepareWithinDays = 14; // days
constexpr std::size_t most = 200;

std::string iso(QDate day) { return fromQt(day.toString(Qt::ISODate)); }
QDate dayFrom(const std::string &isoDay) { return QDate::fromString(toQt(isoDay).left(10), Qt::ISODate); }

std::vector<store::Record> listed(Backend &backend, store::Query query) {
    query.limit = most;
    auto found = backend.reader().list(query);
    return found ? std::move(*found) : std::vector<store::Record>();
}

DueStep step(QDate on, QDate today, const char *icon, const QString &title, const QString &detail, PageTarget opens) {
    DueStep out;
    out.on = on;
    out.group = groupOf(on, today);
    out.icon = QLatin1String(icon);
    out.title = title;
    out.detail = detail;
    out.opens = std::move(opens);
    return out;
}

// Everything is read only where there is something to tell: Today is made anew after every save.
bool anyUntold(Backend &backend) {
    store::Query given;
    given.type = "answer";
    given.orderBy = "givenOn"; // the newest; drafts last
    for (const auto &answer : listed(backend, std::move(given))) {
        if (!fieldValue(answer, "givenOn")) continue;
        store::Query told;
        told.type = "answer_told";
        told.filters = {{"answer", store::Filter::Op::Equals, idValue(answer.id)}};
        if (const auto count = backend.reader().count(told); count && *count == 0) return true;
    }
    return false;
}

std::vector<store::Record> sessionsToPrepare(Backend &backend, QDate today) {
    if (!has(backend.me().roles, Role::Manager) && !has(backend.me().roles, Role::Coordinator)) return {};
    store::Query query;
    query.type = "steering_session";
    query.filters = {{"startsAt", store::Filter::Op::AtLeast, iso(today)},
                     {"startsAt", store::Filter::Op::Below, iso(today.addDays(prepareWithinDays + 1))}};
    auto out = listed(backend, std::move(query));
    std::erase_if(out, [&](const auto &one) { return domain::steeringState(one.fields, iso(today)) != domain::SessionState::Ahead; });
    return out;
}

std::vector<DueStep> lateMilestones(Backend &backend, QDate today) {
    store::Query query;
    query.type = "milestone";
    query.filters = {{"owner", store::Filter::Op::Equals, idValue(backend.me().structure)},
                     {"dueOn", store::Filter::Op::Below, iso(today)}};
    std::vector<DueStep> out;
    for (const auto &milestone : listed(backend, std::move(query))) {
        if (domain::milestoneState(milestone.fields, iso(today)) != domain::MilestoneState::Late) continue;
        const auto due = dayFrom(fromQt(fieldText(milestone, "dueOn")));
        auto one =
            step(due, today, "clock", Words::tr("Milestone late: %1").arg(fieldText(milestone, "title")),
                 Words::tr("%1 · this structure answers for it", "day").arg(dateText(due)), {QStringLiteral("committees"), milestone.id});
        if (backend.me().roles & typeOf("milestone").writers) { // a référent is told, and says it to who may
            one.act = Words::tr("Reached");
            one.settles = {{milestone.id, "milestone", false, {}, {{"doneOn", iso(today)}}}};
            one.undoes = {{milestone.id, "milestone", false, {}, {{"doneOn", Value()}}}};
        }
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

std::vector<DueStep> committeesDue(Backend &backend, const ValueText &text, QDate today) {
    auto out = lateMilestones(backend, today);
    const auto sessions = sessionsToPrepare(backend, today);
    if (sessions.empty() && !anyUntold(backend)) return out;
    const SteeringBook book(backend);
    for (const auto &session : sessions) {
        const auto day = dayFrom(domain::steeringDay(session.fields));
        const int open = book.agenda(session.id).unanswered();
        auto detail = Words::tr("%1 · steering committee", "day").arg(dateText(day));
        if (const auto place = fieldText(session, "place"); !place.isEmpty()) detail += QStringLiteral(" · ") + place;
        out.push_back(step(day, today, "group",
                           open ? Words::tr("Prepare the steering committee: %Ln item(s) to answer", nullptr, open)
                                : Words::tr("Prepare the steering committee"),
                           detail, {QStringLiteral("committees"), session.id}));
    }
    for (const auto &of : book.followUps()) {
        const auto by = domain::tellBy(of);
        if (!by || !book.isTheirsToTell(of, backend.me())) continue;
        const auto *answer = book.get("answer", of.answer()->id);
        const auto kind = answer ? answerText(*answer, text).section(QLatin1Char('\n'), 0, 0) : QString();
        out.push_back(step(dayFrom(*by), today, "share", Words::tr("Tell it back: %1").arg(itemTitle(book, of)),
                           Words::tr("%1 · answered on %2: %3", "by when, day, answer")
                               .arg(dateText(std::string_view(*by)), dateText(std::string_view(of.answer()->on)), kind),
                           {QStringLiteral("committees"), {}, QLatin1String(followUpPart) + toQt(toText(of.proposal))}));
    }
    return out;
}

} // namespace tp::ui
