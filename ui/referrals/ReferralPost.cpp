#include "ui/referrals/ReferralPost.h"

#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "core/sync/Client.h"
#include "ui/text/RecordText.h"

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
        if (m_refused.contains(referral.id) || !referral.file || !fieldValue(referral, "toStructure") ||
            fieldValue(referral, "withdrawnOn") || idIn<MemberId>(fieldValue(referral, "proposedBy")) != m_backend.me().member)
            continue;
        if (reader.get("exchange_request", domain::requestIdOf(referral.id))) continue; // it has left
        return send(referral);
    }
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
    if (!exchange || !now || now->deleted || fieldValue(*now, "withdrawnOn")) return done(referral.id, false);
    m_backend.save({{domain::requestIdOf(referral.id), "exchange_request", true, {}, domain::requestOf(now->fields, *exchange)}},
                   [self = QPointer(this), done, id = referral.id](const Result<store::Saved> &saved) {
                       if (self) done(id, saved.has_value());
                   });
}

} // namespace tp::ui
