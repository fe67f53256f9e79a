#include "ui/groups/NamePost.h"

#include "core/sync/Client.h"
#include "ui/groups/GroupStory.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {

NamePost::NamePost(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) { return record.first == "shown_name" || record.first == "group_seat"; };
        if (what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) look();
    });
    connect(&backend, &Backend::syncStateChanged, this, &NamePost::look);
    look();
}

std::optional<RecordId> NamePost::next(const std::vector<RecordId> &names) const {
    const auto at = std::ranges::find_if(names, [this](const RecordId &name) { return !m_refused.contains(name); });
    return at == names.end() ? std::nullopt : std::optional(*at);
}

void NamePost::look() {
    if (m_busy || m_backend.syncState().phase != sync::SyncState::Phase::Live) return;
    if ((m_backend.me().roles & (Role::Manager | Role::Coordinator)) == 0) return;
    if (const auto name = next(namesToWithdraw(m_backend.reader()))) return withdraw(*name);
    if (const auto name = next(namesToErase(m_backend.reader()))) erase(*name);
}

void NamePost::withdraw(const RecordId &name) {
    m_busy = true;
    m_backend.save({{name, "shown_name", false, {}, {{"name", domain::withdrawnName}}}},
                   [self = QPointer(this), name](const Result<store::Saved> &saved) {
                       if (!self) return;
                       self->m_busy = false;
                       if (!saved) self->m_refused.insert(name);
                       self->look();
                   });
}

void NamePost::erase(const RecordId &name) {
    m_busy = true;
    m_backend.trust().redactFormer("shown_name", name, "name", [self = QPointer(this), name](const Result<std::uint64_t> &erased) {
        if (!self) return;
        self->m_busy = false;
        if (!erased && sync::isTemporary(erased.error().code)) return; // at the next connection
        if (!erased) self->m_refused.insert(name);
        if (!erased || *erased > 0) self->look();
    });
}

} // namespace tp::ui
