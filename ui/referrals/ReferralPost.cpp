#include "ui/referrals/ReferralPost.h"

#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "core/sync/Client.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t mostLookedAt = 500; // the newest
}

ReferralPost::ReferralPost(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) { return record.first == "referral"; };
        if (what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) look();
    });
    connect(&backend, &Backend::syncStateChanged, this, &ReferralPost::look);
    look();
}

void ReferralPost::look() {
    if (m_sending || m_backend.syncState().phase != sync::SyncState::Phase::Live) return;
    auto &reader = m_backend.reader();
    store::Query query;
    query.type = "referral";
    query.orderBy = "proposedOn";
    query.limit = mostLookedAt;
    const auto found = reader.list(query);
    for (const auto &referral : found ? *found : std::vector<store::Record>()) {
        if (m_refused.contains(referral.id) || !referral.file || !fieldValue(referral, "toStructure")) continue;
        const bool withdrawn = fieldValue(referral, "withdrawnOn");
        if (const auto left = reader.get("exchange_request", domain::requestIdOf(referral.id))) {
            if (withdrawn && !left->deleted && !fieldValue(*left, "withdrawnOn")) return withdraw(referral, *left);
            continue;
        }
        if (!withdrawn && !fieldValue(referral, "sentOn") && isMine(referral)) return send(referral);
    }
}

bool ReferralPost::isMine(const store::Record &referral) {
    const auto by = idIn<MemberId>(fieldValue(referral, "proposedBy"));
    if (by == m_backend.me().member) return true;
    bool there = false;
    m_backend.trust().withMembership([&](const control::Membership &membership) { there = by && membership.allRolesOf(*by) != 0; });
    if (there) return false;
    const auto person = m_backend.reader().get("person", *referral.file);
    return person && structureOf(*person) == m_backend.me().structure &&
           idIn<MemberId>(fieldValue(*person, "referent")) == m_backend.me().member;
}

void ReferralPost::withdraw(const store::Record &referral, const store::Record &request) {
    m_sending = true;
    m_backend.save({{request.id, request.type, false, {}, {{"withdrawnOn", *fieldValue(referral, "withdrawnOn")}}}},
                   [self = QPointer(this), id = referral.id](const Result<store::Saved> &saved) {
                       if (!self) return;
                       self->m_sending = false;
                       if (!saved) self->m_refused.insert(id);
                       self->look();
                   });
}

void ReferralPost::send(const store::Record &referral) {
    m_sending = true;
    const auto to = *idIn<StructureId>(fieldValue(referral, "toStructure"));
    m_backend.trust().openExchange(*referral.file, to, [self = QPointer(this), referral](const Result<> &opened) {
        if (!self) return;
        if (opened) return self->write(referral);
        self->m_sending = false;
        if (sync::isTemporary(opened.error().code)) return; // at the next connection
        self->m_refused.insert(referral.id);
        self->look();
    });
}

void ReferralPost::write(const store::Record &referral) {
    const auto done = [this](const RecordId &id, bool kept) {
        m_sending = false;
        if (!kept) m_refused.insert(id);
        look();
    };
    const auto access = m_backend.reader().fileAccess(*referral.file);
    const auto to = idIn<StructureId>(fieldValue(referral, "toStructure"));
    std::optional<RecordId> exchange;
    for (const auto &one : access ? access->exchanges : std::vector<store::FileExchange>())
        if (one.structure == to) exchange = one.id;
    const auto now = m_backend.reader().get("referral", referral.id);      // as it stands: it may have been changed or withdrawn meanwhile
    if (now && idIn<StructureId>(fieldValue(*now, "toStructure")) != to) { // changed meanwhile: what it says is for somebody else
        m_sending = false;
        return look();
    }
    if (now && fieldValue(*now, "withdrawnOn")) { // perhaps not for long
        m_sending = false;
        return look();
    }
    if (!exchange || !now || now->deleted) return done(referral.id, false);
    const auto today = fromQt(parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate));
    m_backend.save({{domain::requestIdOf(referral.id), "exchange_request", true, {}, domain::requestOf(now->fields, *exchange)},
                    {referral.id, "referral", false, referral.file, {{"sentOn", today}}}},
                   [self = QPointer(this), done, id = referral.id](const Result<store::Saved> &saved) {
                       if (self) done(id, saved.has_value());
                   });
}

} // namespace tp::ui
