#include "ui/committees/NumberPost.h"

#include "core/base/IdValue.h"
#include "core/sync/Client.h"
#include "ui/text/RecordText.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr std::size_t mostLookedAt = 500; // the newest
constexpr RoleSet numberGivers = Role::Manager | Role::Coordinator | Role::Administrator;
} // namespace

std::optional<std::uint64_t> conclusionsNumber(Backend &backend, const RecordId &session) {
    std::optional<std::uint64_t> number;
    backend.trust().withMembership(
        [&](const control::Membership &membership) { number = membership.numberGiven(conclusionsSeries, session); });
    return number;
}

NumberPost::NumberPost(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) { return record.first == "conclusions"; };
        if (what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) look();
    });
    connect(&backend, &Backend::syncStateChanged, this, &NumberPost::look);
    look();
}

void NumberPost::look() {
    if (m_asking || (m_backend.me().roles & numberGivers) == 0 || m_backend.syncState().phase != sync::SyncState::Phase::Live) return;
    store::Query query;
    query.type = "conclusions";
    query.orderBy = "issuedOn";
    query.limit = mostLookedAt;
    const auto found = m_backend.reader().list(query); // the newest first
    if (!found) return;
    for (auto conclusions = found->rbegin(); conclusions != found->rend(); ++conclusions) {
        const auto session = idIn<RecordId>(fieldValue(*conclusions, "session"));
        // One that is not sent yet might never be: its number would be a hole.
        if (!session || conclusions->pending || m_refused.contains(*session) || conclusionsNumber(m_backend, *session)) continue;
        return take(*session);
    }
}

void NumberPost::take(const RecordId &session) {
    m_asking = true;
    m_backend.trust().takeNumber(conclusionsSeries, session, [self = QPointer(this), session](const Result<> &taken) {
        if (!self) return;
        self->m_asking = false;
        if (!taken) {
            if (sync::isTemporary(taken.error().code)) return; // at the next connection
            self->m_refused.insert(session);
        }
        self->look();
    });
}

} // namespace tp::ui
