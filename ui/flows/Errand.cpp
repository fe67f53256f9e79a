#include "ui/flows/Errand.h"

#include "core/sync/Client.h"

#include <algorithm>

namespace tp::ui {

Errand::Errand(Backend &backend, std::vector<std::string_view> types, QObject *parent) : QObject(parent), m_backend(backend) {
    connect(&backend, &Backend::changed, this, [this, types = std::move(types)](const store::ChangedTypes &what) {
        const auto ours = [&](const auto &record) { return std::ranges::find(types, record.first) != types.end(); };
        if (what.everything || what.records.empty() || std::ranges::any_of(what.records, ours)) look();
    });
    connect(&backend, &Backend::syncStateChanged, this, &Errand::look);
}

void Errand::look() {
    if (m_busy || m_backend.syncState().phase != sync::SyncState::Phase::Live) return;
    m_busy = true; // already while it begins: an answer may come at once
    if (!next()) m_busy = false;
}

void Errand::ended(const RecordId &about, const Result<> &how) {
    m_busy = false;
    if (!how && sync::isTemporary(how.error().code)) return;
    if (!how) m_refused.insert(about);
    look();
}

void Errand::later() {
    m_busy = false;
    look();
}

} // namespace tp::ui
