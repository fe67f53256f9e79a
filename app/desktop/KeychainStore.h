#pragma once
// identity::Keychain over the system's keychain, by QtKeychain: Secret Service (GNOME, KDE), the Credential Manager, the macOS keychain.
// Lives in the window's thread, where those libraries expect to be called; answers come there. Never falls back to a plain file.
#include "core/identity/Keychain.h"

#include <QObject>

namespace tp::desktop {

class KeychainStore final : public QObject, public identity::Keychain {
    Q_OBJECT
public:
    using QObject::QObject;
    void read(const std::string &item, std::function<void(Result<crypto::Key>)> answer) override;
    void write(const std::string &item, const crypto::Key &secret, std::function<void(Result<>)> answer) override;
    void remove(const std::string &item, std::function<void(Result<>)> answer) override;
};

// The same, asked from another thread: the answers come in `home`'s. Both objects outlive it.
class KeychainFromAfar final : public identity::Keychain {
public:
    KeychainFromAfar(QObject &home, KeychainStore &store) : m_home(home), m_store(store) {}
    void read(const std::string &item, std::function<void(Result<crypto::Key>)> answer) override;
    void write(const std::string &item, const crypto::Key &secret, std::function<void(Result<>)> answer) override;
    void remove(const std::string &item, std::function<void(Result<>)> answer) override;

private:
    QObject &m_home;
    KeychainStore &m_store;
};

} // namespace tp::desktop
