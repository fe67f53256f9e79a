#include "ui/today/DueHandovers.h"

#include "core/base/IdValue.h"
#include "core/domain/Handover.h"
#include "core/store/Rows.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/today/DueDays.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tp::ui {
namespace {

struct DueHandoversWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr std::size_t mostHandovers = 60; // of each side
constexpr std::size_t mostOwn = 5'000;    // looked at

std::vector<store::Record> handoversToAnswer(Backend &backend) {
    store::Query query;
    query.type = "handover";
    query.filters = {{"to", store::Filter::Op::Equals, idValue(backend.me().member)},
                     {"answer", store::Filter::Op::Equals, {}}, // many have one
                     {"takenBackOn", store::Filter::Op::Equals, {}}};
    query.orderBy = "proposedOn";
    query.limit = mostHandovers;
    return backend.reader().list(query).value_or(std::vector<store::Record>());
}

// Answered and not read, or without an answer for a week. Most of those `from` a member are neither: people taken up, files passed on,
// answers that were read. The columns that tell it are looked at, because no filter does (what an older program took back has a `closedOn`
// before the day it was proposed), and only what is to be told is read whole.
std::vector<store::Record> ownHandoversToTell(Backend &backend, const std::string &today) {
    const auto me = backend.me().member;
    store::RowsAsked asked;
    asked.query.type = "handover";
    asked.query.filters = {{"from", store::Filter::Op::Equals, idValue(me)}};
    asked.query.orderBy = "proposedOn";
    asked.query.limit = mostOwn;
    asked.fields = {"from", "to", "proposedOn", "answer", "answeredOn", "closedOn", "takenBackOn"};
    asked.ids = true;
    std::vector<store::Record> out;
    const auto found = store::rowsOf(backend.reader()).rows(asked);
    for (std::size_t row = 0; found && row < found->size() && out.size() < mostHandovers; ++row) {
        const auto fields = found->values(row, asked.fields);
        if (!domain::isHandoverNews(fields, me) && !domain::isHandoverUnanswered(fields, me, today)) continue;
        if (auto whole = backend.reader().get("handover", found->id(row))) out.push_back(std::move(*whole));
    }
    return out;
}

} // namespace

std::vector<DueStep> handovers(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    const auto me = backend.me().member;
    auto all = handoversToAnswer(backend);
    std::ranges::move(ownHandoversToTell(backend, isoOf(today)), std::back_inserter(all));
    for (const auto &handover : all) {
        const auto person = handover.file ? backend.reader().get("person", *handover.file) : fail(Code::NotFound);
        if (!person || person->deleted) continue;
        const auto who = recordTitle(*person, text, today).title;
        DueStep step;
        step.on = today;
        step.group = DueStep::Group::Today;
        step.icon = QStringLiteral("person");
        step.opens = {QStringLiteral("persons"), person->id};
        if (domain::mayAnswerHandover(handover.fields, me)) {
            step.title = DueHandoversWords::tr("Answer a hand-over: %1").arg(who);
            step.detail = DueHandoversWords::tr("proposed by %1 on %2")
                              .arg(text.member(idIn<MemberId>(fieldValue(handover, "from"))), dateText(dayIn(handover, "proposedOn")));
        } else if (domain::isHandoverNews(handover.fields, me)) {
            const bool yes = domain::handoverState(handover.fields) == domain::HandoverState::Accepted;
            const auto to = text.member(idIn<MemberId>(fieldValue(handover, "to")));
            step.title = yes ? DueHandoversWords::tr("%1 is the referent of %2 now").arg(to, who)
                             : DueHandoversWords::tr("%1 declined to follow %2").arg(to, who);
            step.detail = DueHandoversWords::tr("answered on %1").arg(dateText(dayIn(handover, "answeredOn")));
            step.act = DueHandoversWords::tr("Read");
            step.settles = {setting(handover, "closedOn", isoOf(today))};
        } else if (domain::isHandoverUnanswered(handover.fields, me, isoOf(today))) {
            step.title = DueHandoversWords::tr("No answer yet: hand-over of %1").arg(who);
            step.detail = DueHandoversWords::tr("proposed to %1 on %2")
                              .arg(text.member(idIn<MemberId>(fieldValue(handover, "to"))), dateText(dayIn(handover, "proposedOn")));
        } else {
            continue;
        }
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace tp::ui
