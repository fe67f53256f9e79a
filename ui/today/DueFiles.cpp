#include "ui/today/DueFiles.h"

#include "core/base/IdValue.h"
#include "core/domain/Handover.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/DueDays.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct DueFilesWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueFiles)
};
constexpr std::size_t mostPassedOn = 1000; // read at most: behind it nothing is counted

std::vector<store::Record> passedOnAndUnread(Backend &backend) {
    store::Query query;
    query.type = "handover";
    query.filters = {{"to", store::Filter::Op::Equals, idValue(backend.me().member)},
                     {"answer", store::Filter::Op::Equals, "accepted"},
                     {"answeredOn", store::Filter::Op::Equals, {}},
                     {"closedOn", store::Filter::Op::Equals, {}}};
    query.orderBy = "proposedOn";
    query.limit = mostPassedOn;
    return backend.reader().list(query).value_or(std::vector<store::Record>());
}

DueStep newsOf(const store::Record &handover, const store::Record &person, const ValueText &text, QDate today) {
    auto step =
        dueStep(today, today, "person", DueFilesWords::tr("You are the referent of %1 now").arg(recordTitle(person, text, today).title),
                DueFilesWords::tr("in place of %1, since %2", "member, day")
                    .arg(text.member(idIn<MemberId>(fieldValue(handover, "from"))), dateText(dayIn(handover, "proposedOn"))),
                {QStringLiteral("persons"), person.id});
    step.act = DueFilesWords::tr("Read");
    step.settles = {setting(handover, "closedOn", isoOf(today))};
    return step;
}
} // namespace

std::vector<DueStep> filesPassedOn(Backend &backend, const ValueText &text, QDate today, std::size_t most) {
    const auto me = backend.me().member;
    std::vector<DueStep> out;
    int more = 0;
    for (const auto &handover : passedOnAndUnread(backend)) {
        const auto person = handover.file ? backend.reader().get("person", *handover.file) : fail(Code::NotFound);
        if (!person || person->deleted || !domain::isPassedOnNews(handover.fields, me)) continue;
        if (idIn<MemberId>(fieldValue(*person, "referent")) != me) continue; // it went on since
        if (out.size() < most)
            out.push_back(newsOf(handover, *person, text, today));
        else
            ++more;
    }
    if (more > 0)
        out.push_back(heldBackStep(DueStep::Group::Today, today, QStringLiteral("person"), more,
                                   DueFilesWords::tr("And %Ln more person(s) whose referent you are now", nullptr, more),
                                   DueFilesWords::tr("passed on by somebody who left")));
    return out;
}

} // namespace tp::ui
