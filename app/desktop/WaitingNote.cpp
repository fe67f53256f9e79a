#include "app/desktop/WaitingNote.h"

#include "ui/Backend.h"
#include "ui/onboarding/WaitingHere.h"

namespace tp::desktop {

WaitingNote::WaitingNote(ui::Backend &backend, std::filesystem::path folder) : m_backend(backend), m_folder(std::move(folder)) {
    connect(&backend, &ui::Backend::changed, this, &WaitingNote::write);
    connect(&backend, &ui::Backend::syncStateChanged, this, &WaitingNote::write);
    connect(&backend, &ui::Backend::draftKept, this, &WaitingNote::write);
    write();
}

void WaitingNote::write() { store::writeWaiting(m_folder, ui::waitingHere(m_backend)); }

} // namespace tp::desktop
