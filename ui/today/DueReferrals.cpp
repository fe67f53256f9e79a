#include "ui/today/DueReferrals.h"

#include "core/base/IdValue.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/ReferralText.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"

#include <QCoreApplication>

#include <limits>
#include <utility>

namespace tp::ui {
namespace {

struct DueReferralsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueSteps)
};
constexpr auto allOfThem = std::numeric_limits<std::size_t>::max(); // the oldest are the latest ones

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

DueReferrals::DueReferrals(Backend &backend, QDate today)
    : m_backend(backend), m_today(today), m_reading(backend.reader(), backend.me().structure, true, allOfThem) {}

bool DueReferrals::step() {
    if (!m_reading.step()) return false;
    const auto some = m_reading.take();
    if (some.empty()) return true;
    const ValueText text(m_backend.reader());
    for (const auto &of : some) look(of, text);
    return true;
}

std::vector<DueStep> DueReferrals::found() { return std::move(m_found); }

void DueReferrals::look(const ReferralCase &of, const ValueText &text) {
    const auto next = of.isMineToDo(m_today) ? of.next() : std::nullopt;
    const bool isItsDay = domain::isAppointmentDay(of.whole, of.side, fromQt(m_today.toString(Qt::ISODate)));
    if (!next && !isItsDay) return;
    if (of.side == domain::Side::Proposes) {
        const auto person = of.referral->file ? m_backend.reader().get("person", *of.referral->file) : fail(Code::NotFound);
        if (!person || person->deleted || !isForMe(m_backend, *of.referral, *person)) return;
    }
    const PageTarget opens{QStringLiteral("directory"), of.record().id};
    if (isItsDay)
        m_found.push_back(dueStep(
            m_today, m_today, "share", DueReferralsWords::tr("Appointment today: %1").arg(whoText(of, text)),
            DueReferralsWords::tr("%1 · referral %2", "day, to or from whom").arg(appointmentText(of.whole), withText(of, text)), opens));
    if (!next) return;
    auto on = QDate::fromString(toQt(next->from), Qt::ISODate);
    if (!on.isValid()) on = m_today;
    m_found.push_back(dueStep(on, m_today, "share", DueReferralsWords::tr("%1: %2").arg(stepText(next->what), whoText(of, text)),
                              DueReferralsWords::tr("%1 · referral %2", "day, to or from whom").arg(dateText(on), withText(of, text)),
                              opens));
}

} // namespace tp::ui
