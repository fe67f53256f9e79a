#include "app/desktop/DesktopOnboarding.h"

#include "core/crypto/Passphrase.h"

#include <QPointer>

namespace tp::desktop {

DesktopOnboarding::DesktopOnboarding(Engine &engine, std::filesystem::path folder, Random &random)
    : m_engine(engine), m_folder(std::move(folder)), m_random(random), m_work(engine.clock()) {
    connect(&engine, &Engine::enrolling, this, &Onboarding::progress);
    connect(&engine, &Engine::working, &m_work, &WorkShown::hear);
    connect(&m_work, &WorkShown::told, this, &Onboarding::working);
}

bool DesktopOnboarding::hasProfile() const {
    std::error_code ignored;
    return std::filesystem::exists(m_folder / "vault", ignored) && !sync::enrolmentUnfinished(m_folder);
}

std::string DesktopOnboarding::proposePassphrase() { return crypto::proposePassphrase(m_random); }

// Called in the Engine's thread; answers in this one.
Engine::Done DesktopOnboarding::back(ui::Answer<> answer, bool joined) {
    return [guard = QPointer<DesktopOnboarding>(this), answer = std::move(answer), joined, round = m_round](const Result<> &result) {
        QMetaObject::invokeMethod(guard, [guard, answer, result, joined, round] {
            if (auto *self = guard.data(); self && round == self->m_round) self->answered(answer, result, joined);
        });
    };
}

void DesktopOnboarding::answered(const ui::Answer<> &answer, const Result<> &result, bool joined) {
    answer(result);
    if (!result || m_opened) return;
    m_opened = true;
    emit opened(joined);
}

void DesktopOnboarding::enrol(const std::string &invitation, const std::string &name, const std::string &passphrase, ui::Answer<> answer) {
    m_engine.post([&engine = m_engine, joining = sync::Joining{m_folder, invitation, name, passphrase, crypto::PasswordCost{}},
                   done = back(std::move(answer), true)] { engine.enrol(joining, done); });
}

void DesktopOnboarding::stopEnrolling() {
    m_engine.post([&engine = m_engine] { engine.stopEnrolling(); });
}

void DesktopOnboarding::unlock(const std::string &passphrase, ui::Answer<> answer) {
    m_engine.post([&engine = m_engine, passphrase, done = back(std::move(answer))] { engine.unlock(passphrase, done); });
}

void DesktopOnboarding::unlockWithKit(const std::string &kit, ui::Answer<> answer) {
    m_engine.post([&engine = m_engine, kit, done = back(std::move(answer))] { engine.unlockWithKit(kit, done); });
}

ui::QuickState DesktopOnboarding::quickUnlock() const {
    return m_engine.quickState() == identity::QuickUnlock::State::Armed ? ui::QuickState::Armed : ui::QuickState::Off;
}

void DesktopOnboarding::unlockQuickly(ui::Answer<> answer) {
    m_engine.post([&engine = m_engine, done = back(std::move(answer))] { engine.unlockQuickly(done); });
}

} // namespace tp::desktop
