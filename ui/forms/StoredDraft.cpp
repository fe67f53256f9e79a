#include "ui/forms/StoredDraft.h"

namespace tp::ui {

StoredDraft::StoredDraft(Backend &backend, std::string key, QObject *parent) : QObject(parent), m_backend(backend), m_key(std::move(key)) {
    connect(&backend, &Backend::draftKept, this, [this](const QString &answered, bool kept) {
        if (m_waiting == 0 || answered != QString::fromStdString(m_key)) return;
        --m_waiting;
        m_there = kept && m_kept;
    });
    connect(&backend, &Backend::changed, this, &StoredDraft::look);
}

std::optional<Bytes> StoredDraft::read() {
    auto kept = m_backend.reader().draft(m_key);
    if (!kept || !*kept) return std::nullopt;
    m_kept = m_there = true;
    return std::move(**kept);
}

void StoredDraft::keep(const Bytes &draft) {
    if (look()) return; // what arrives is told a moment after it came
    m_kept = !draft.empty();
    ++m_waiting;
    m_backend.saveDraft(m_key, draft);
}

bool StoredDraft::look() {
    if (!m_there || m_waiting > 0) return false; // on its way, or it could not be written
    const auto kept = m_backend.reader().draft(m_key);
    if (!kept || *kept) return false;
    m_kept = m_there = false;
    emit dropped();
    return true;
}

} // namespace tp::ui
