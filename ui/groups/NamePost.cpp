#include "ui/groups/NamePost.h"

#include "core/sync/Client.h"
#include "ui/groups/GroupStory.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {

NamePost::NamePost(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) { return record.first == "shown_name"; };
        if (what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) look();
    });
    connect(&backend, &Backend::syncStateChanged, this, &NamePost::look);
    look();
}

void NamePost::look() {
    if (m_erasing || m_backend.syncState().phase != sync::SyncState::Phase::Live) return;
    if ((m_backend.me().roles & (Role::Manager | Role::Coordinator)) == 0) return;
    const auto names = namesToErase(m_backend.reader());
    const auto next = std::ranges::find_if(names, [this](const RecordId &name) { return !m_refused.contains(name); });
    if (next == names.end()) return;
    m_erasing = true;
    m_backend.trust().redactFormer("shown_name", *next, "name", [self = QPointer(this), name = *next](const Result<std::uint64_t> &erased) {
        if (!self) return;
        self->m_erasing = false;
        if (!erased && sync::isTemporary(erased.error().code)) return; // at the next connection
        if (!erased) self->m_refused.insert(name);
        if (!erased || *erased > 0) self->look();
    });
}

} // namespace tp::ui
