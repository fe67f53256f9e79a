#include "ui/today/DueReferrals.h"

#include "core/base/IdValue.h"
#include "ui/referrals/ReferralCase.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr std::size_t mostReferrals = 500;

bool isOfMine(Backend &backend, const MemberId &member) { // by the log: who left has no role there
    bool out = member == backend.me().member;
    if (!out)
        backend.trust().withMembership([&](const control::Membership &membership) {
            const auto roles = membership.rolesOf(member);
            const auto at = roles.find(backend.me().structure);
            out = at != roles.end() && at->second != 0;
        });
    return out;
}

bool isForMe(Backend &backend, const store::Record &referral, const store::Record &person) {
    const auto me = backend.me();
    for (const auto &member : {idIn<MemberId>(fieldValue(person, "referent")), idIn<MemberId>(fieldValue(referral, "proposedBy"))})
        if (member && isOfMine(backend, *member)) return *member == me.member;
    if (!has(me.roles, Role::Manager)) return false;
    return structureOf(person) == me.structure || proposerOf(referral, backend).structure == me.structure;
}

} // namespace

std::vector<DueStep> referralsDue(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    for (const auto &of : referralCases(backend.reader(), backend.me().structure, true, mostReferrals)) {
        const auto next = of.next();
        if (!next || !of.isMineToDo(today)) continue;
        if (of.side == domain::Side::Proposes) {
            const auto person = of.referral->file ? backend.reader().get("person", *of.referral->file) : fail(Code::NotFound);
            if (!person || person->deleted || !isForMe(backend, *of.referral, *person)) continue;
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

} // namespace tp::ui
