#include "ui/referrals/ReferralPost.h"

#include "core/base/IdValue.h"
#include "ui/referrals/ReferralCase.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QPointer>

namespace tp::ui {
namespace {
constexpr std::size_t mostLookedAt = 500; // the newest
}

ReferralPost::ReferralPost(Backend &backend, QObject *parent) : Errand(backend, {"referral", "exchange_request"}, parent) { look(); }

bool ReferralPost::next() {
    auto &reader = backend().reader();
    store::Query query;
    query.type = "referral";
    query.orderBy = "proposedOn";
    query.limit = mostLookedAt;
    const auto found = reader.list(query);
    for (const auto &referral : found ? *found : std::vector<store::Record>()) {
        if (wasRefused(referral.id) || !referral.file || !fieldValue(referral, "toStructure")) continue;
        const bool withdrawn = fieldValue(referral, "withdrawnOn");
        const auto left = reader.get("exchange_request", domain::requestIdOf(referral.id));
        if (left && withdrawn && !left->deleted && !fieldValue(*left, "withdrawnOn")) {
            withdraw(referral, *left);
            return true;
        }
        if (left && !left->deleted)
            if (auto set = untold(referral, *left); !set.empty()) {
                backend().save({{referral.id, referral.type, false, referral.file, std::move(set)}}, savedOf(referral.id));
                return true;
            }
        if (left || withdrawn || fieldValue(referral, "sentOn") || !isMine(referral)) continue;
        send(referral);
        return true;
    }
    return false;
}

bool ReferralPost::isMine(const store::Record &referral) {
    const auto by = idIn<MemberId>(fieldValue(referral, "proposedBy"));
    if (by == backend().me().member) return true;
    bool there = false;
    backend().trust().withMembership([&](const control::Membership &membership) { there = by && membership.allRolesOf(*by) != 0; });
    if (there) return false;
    const auto person = backend().reader().get("person", *referral.file);
    return person && backend().me().belongsTo(structureOf(*person)) &&
           idIn<MemberId>(fieldValue(*person, "referent")) == backend().me().member;
}

domain::Fields ReferralPost::untold(const store::Record &referral, const store::Record &request) {
    const auto differing = [&](bool saidWithAnother) {
        return domain::answerForFile(referral.fields, referral.conflicts, request.fields, saidWithAnother);
    };
    if (!request.conflicts.empty() || differing(false).empty() || !isMine(referral)) return {}; // in versions: one is settled on first
    const auto of = referralCase(backend().reader(), backend().me().structure, referral.id);
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
