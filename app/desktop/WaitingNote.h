#pragma once
// Keeps the number of what waits beside the vault (core/store/Waiting.h), so that the next start can tell it before the passphrase.
// Window's thread; the Backend outlives it.
#include <QObject>

#include <filesystem>

namespace tp::ui {
class Backend;
}

namespace tp::desktop {

class WaitingNote final : public QObject {
public:
    WaitingNote(ui::Backend &backend, std::filesystem::path folder);

private:
    void write();
    ui::Backend &m_backend;
    std::filesystem::path m_folder;
};

} // namespace tp::desktop
