// Locking, opening again, and what opens.
#include "app/desktop/Engine.h"
#include "core/identity/RecoveryKit.h"
#include "core/identity/Vault.h"

namespace tp::desktop {

void Engine::lock(bool onPurpose, const Done &done) {
    look();
    close();
    if (!onPurpose) return done({});
    m_quick.lockedOnPurpose(done);
}

void Engine::unlockQuickly(const Done &done) {
    if (m_session) return done({});
    m_quick.open([this, done](Result<crypto::Key> key) {
        if (!key) return done(fail(key.error()));
        done(openWith([&] { return store::Session::openWithVaultKey(m_folder, std::move(*key), m_clock, m_random, options()); }));
    });
}

void Engine::setQuickUnlock(bool on, const Done &done) {
    if (!on) return m_quick.turnOff(done);
    if (!m_session) return done(fail(Code::Denied, "locked"));
    m_quick.turnOn(m_session->vaultKey(), done);
}

void Engine::changePassphrase(std::string old, std::string fresh, const Done &done) {
    const auto file = m_folder / "vault";
    const auto kit = identity::parseKit(old); // who has forgotten the old one opened with a kit, and proves that again
    auto key = kit ? identity::Vault::openWithKit(file, identity::kitKeys(*kit).box) : identity::Vault::open(file, old);
    const auto changed =
        key ? identity::Vault::changePassphrase(file, *key, fresh, crypto::PasswordCost{}, m_random) : Result<>(fail(key.error()));
    crypto::wipe(old.data(), old.size());
    crypto::wipe(fresh.data(), fresh.size());
    if (!changed) return done(changed);
    m_quick.typed(*key, [done](const Result<> &) { done({}); });
}

} // namespace tp::desktop
