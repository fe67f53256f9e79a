#include "ui/referrals/ReferralPost.h"

#include "core/base/IdValue.h"
#include "ui/referrals/ReferralCase.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QPointer>

namespace tp::ui {
namespace {
store::Query allReferrals(std::size_t atOnce) {
    store::Query query;
    query.type = "referral";
    query.orderBy = "proposedOn";
    query.limit = atOnce;
    return query;
}
} // namespace

ReferralPost::ReferralPost(Backend &backend, QObject *parent, std::size_t atOnce)
    : WalkErrand(backend, allReferrals(atOnce), {"referral", "exchange_request", "person"}, parent) {
    connect(&backend, &Backend::membershipChanged, this, &ReferralPost::lookAgain); // whose it is, and where the référent reads
    lookAgain();
}

// Those of one file.
std::optional<store::Filter> ReferralPost::concerned(std::string_view type, const RecordId &record) {
    auto file = std::optional(record);
    if (type != "person") {
        const auto referral = backend().reader().get("referral", type == "referral" ? record : domain::requestIdOf(record));
        file = referral ? referral->file : std::nullopt;
    }
    return file ? std::optional(store::Filter{"person", store::Filter::Op::Equals, idValue(*file)}) : std::nullopt;
}

bool ReferralPost::mayBegin() {
    m_known = {backend().me(), {}, {}};
    return true;
}

bool ReferralPost::begins(const store::Record &referral) {
    if (wasRefused(referral.id) || !referral.file || !fieldValue(referral, "toStructure")) return false;
    auto &reader = backend().reader();
    const bool withdrawn = fieldValue(referral, "withdrawnOn");
    const auto left = reader.get("exchange_request", domain::requestIdOf(referral.id));
    if (left && withdrawn && !left->deleted && !fieldValue(*left, "withdrawnOn") && !isWithdrawalTakenBack(reader, referral, *left)) {
        withdraw(referral, *left);
        return true;
    }
    if (left && !left->deleted)
        if (auto set = untold(referral, *left); !set.empty()) {
            backend().save({{referral.id, referral.type, false, referral.file, std::move(set)}}, savedOf(referral.id));
            return true;
        }
    if (left || withdrawn || fieldValue(referral, "sentOn") || !isMine(referral)) return false;
    send(referral);
    return true;
}

const ReferralPost::Known::Home &ReferralPost::homeOf(const RecordId &file) {
    const auto [at, isNew] = m_known.homes.try_emplace(file);
    if (!isNew) return at->second;
    if (const auto person = backend().reader().get("person", file))
        at->second = {structureOf(*person), idIn<MemberId>(fieldValue(*person, "referent")), person->deleted};
    return at->second;
}

const std::map<StructureId, RoleSet> &ReferralPost::rolesOf(const MemberId &member) {
    const auto [at, isNew] = m_known.roles.try_emplace(member);
    if (isNew) backend().trust().withMembership([&](const control::Membership &membership) { at->second = membership.rolesOf(member); });
    return at->second;
}

bool ReferralPost::isMine(const store::Record &referral) {
    const auto &me = m_known.me;
    const auto &home = homeOf(*referral.file);
    if (!me.belongsTo(home.owner)) return false;
    std::optional<MemberId> whose, firstManager;
    for (const auto &one : {idIn<MemberId>(fieldValue(referral, "proposedBy")), home.referent})
        if (!whose && one && rolesOf(*one).contains(*home.owner)) whose = one;
    if (whose) return *whose == me.member;
    if (!has(me.roles, Role::Manager)) return false;
    backend().trust().withMembership([&](const control::Membership &membership) {
        for (const auto &one : membership.members()) {
            const auto roles = membership.rolesOf(one);
            const auto at = roles.find(*home.owner);
            if (!firstManager && at != roles.end() && has(at->second, Role::Manager)) firstManager = one;
        }
    });
    // One of several managers, so that they do not open two exchanges at once; the others once it is late.
    const auto of = referralCase(backend().reader(), me.structure, referral.id);
    return firstManager == me.member || (of && of->isLate(parisTime(backend().clock().nowMs()).date()));
}

domain::Fields ReferralPost::untold(const store::Record &referral, const store::Record &request) {
    const auto differing = [&](bool saidWithAnother) {
        return domain::answerForFile(referral.fields, referral.conflicts, request.fields, saidWithAnother);
    };
    const auto all = differing(false);
    if (!request.conflicts.empty() || all.empty()) return {}; // in versions: one is settled on first
    const auto &[owner, referent, isDeleted] = homeOf(*referral.file);
    if (isDeleted || !owner || !referent || !isReferentElsewhere(rolesOf(*referent), *owner, referral)) {
        auto gone = domain::withoutOldAnswer(referral.fields, all);
        return !gone.empty() && isMine(referral) ? std::move(gone) : domain::Fields();
    }
    if (!isMine(referral)) return {};
    const auto of = referralCase(backend().reader(), m_known.me.structure, referral.id);
    if (!of || of->side == domain::Side::Answers) return {};
    return differing(isSaidWithAnother(backend().reader(), *of));
}

std::function<void(const Result<store::Saved> &)> ReferralPost::savedOf(const RecordId &referral) {
    return [self = QPointer(this), referral](const Result<store::Saved> &saved) {
        if (self) self->ended(referral, saved ? Result<>() : fail(saved.error()));
    };
}

void ReferralPost::withdraw(const store::Record &referral, const store::Record &request) {
    backend().save({{request.id, request.type, false, {}, {{"withdrawnOn", *fieldValue(referral, "withdrawnOn")}}}}, savedOf(referral.id));
}

void ReferralPost::send(const store::Record &referral) {
    const auto to = *idIn<StructureId>(fieldValue(referral, "toStructure"));
    backend().trust().openExchange(*referral.file, to, [self = QPointer(this), referral](const Result<> &opened) {
        if (self) opened ? self->write(referral) : self->ended(referral.id, opened);
    });
}

void ReferralPost::write(const store::Record &referral) {
    const auto access = backend().reader().fileAccess(*referral.file);
    const auto to = idIn<StructureId>(fieldValue(referral, "toStructure"));
    std::optional<RecordId> exchange;
    for (const auto &one : access ? access->exchanges : std::vector<store::FileExchange>())
        if (one.structure == to) exchange = one.id;
    const auto now =
        backend().reader().get("referral", referral.id); // as it stands: what it says may be for somebody else now, or for nobody
    if (now && (idIn<StructureId>(fieldValue(*now, "toStructure")) != to || fieldValue(*now, "withdrawnOn"))) return later();
    if (!exchange || !now || now->deleted) return ended(referral.id, fail(Code::NotFound));
    const auto today = fromQt(parisTime(backend().clock().nowMs()).date().toString(Qt::ISODate));
    backend().save(domain::sending({referral.id, now->fields}, *referral.file, *exchange, today), savedOf(referral.id));
}

} // namespace tp::ui
