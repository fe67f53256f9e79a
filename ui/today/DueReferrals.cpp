#include "ui/today/DueReferrals.h"

#include "core/base/IdValue.h"
#include "ui/referrals/ReferralReading.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {

struct DueReferralsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr std::size_t mostReferrals = 500;

bool isOfMine(Backend &backend, const MemberId &member) { // by the log: who left has no role there
    bool out = member == backend.me().member;
    if (!out)
        backend.trust().withMembership([&](const control::Membership &membership) {
            const auto roles = membership.rolesOf(member);
            out = std::ranges::any_of(roles, [me = backend.me()](const auto &held) { return me.belongsTo(held.first); });
        });
    return out;
}

bool isForMe(Backend &backend, const store::Record &referral, const store::Record &person) {
    const auto me = backend.me();
    for (const auto &member : {idIn<MemberId>(fieldValue(person, "referent")), idIn<MemberId>(fieldValue(referral, "proposedBy"))})
        if (member && isOfMine(backend, *member)) return *member == me.member;
    if (!has(me.roles, Role::Manager)) return false;
    return me.belongsTo(structureOf(person)) || me.belongsTo(proposerOf(referral, backend).structure);
}

} // namespace

std::vector<DueStep> referralsDue(Backend &backend, const ValueText &text, QDate today) {
    std::vector<DueStep> out;
    const auto day = fromQt(today.toString(Qt::ISODate));
    for (const auto &of : referralCases(backend.reader(), backend.me().structure, true, mostReferrals)) {
        const auto next = of.isMineToDo(today) ? of.next() : std::nullopt;
        const bool isItsDay = domain::isAppointmentDay(of.whole, of.side, day);
        if (!next && !isItsDay) continue;
        if (of.side == domain::Side::Proposes) {
            const auto person = of.referral->file ? backend.reader().get("person", *of.referral->file) : fail(Code::NotFound);
            if (!person || person->deleted || !isForMe(backend, *of.referral, *person)) continue;
        }
        const PageTarget opens{QStringLiteral("directory"), of.record().id};
        if (isItsDay)
            out.push_back(dueStep(
                today, today, "share", DueReferralsWords::tr("Appointment today: %1").arg(whoText(of, text)),
                DueReferralsWords::tr("%1 · referral %2", "day, to or from whom").arg(appointmentText(of.whole), withText(of, text)),
                opens));
        if (!next) continue;
        auto on = QDate::fromString(toQt(next->from), Qt::ISODate);
        if (!on.isValid()) on = today;
        out.push_back(dueStep(on, today, "share", DueReferralsWords::tr("%1: %2").arg(stepText(next->what), whoText(of, text)),
                              DueReferralsWords::tr("%1 · referral %2", "day, to or from whom").arg(dateText(on), withText(of, text)),
                              opens));
    }
    return out;
}

} // namespace tp::ui
