#pragma once
// ui::Onboarding over the Engine: finds out whether there is a profile, makes or opens it in the worker thread.
#include "app/desktop/Engine.h"
#include "app/desktop/WorkShown.h"
#include "ui/Backend.h"

namespace tp::desktop {

class DesktopOnboarding final : public ui::Onboarding {
    Q_OBJECT
public:
    DesktopOnboarding(Engine &engine, std::filesystem::path folder, Random &random);

    [[nodiscard]] bool hasProfile() const override;
    [[nodiscard]] std::string proposePassphrase() override;
    void enrol(const std::string &invitation, const std::string &name, const std::string &passphrase, ui::Answer<> answer) override;
    void stopEnrolling() override;
    void unlock(const std::string &passphrase, ui::Answer<> answer) override;
    void unlockWithKit(const std::string &kit, ui::Answer<> answer) override;
    void stopWork(store::Progress::Of what) override { m_engine.stop(what); }
    [[nodiscard]] ui::QuickState quickUnlock() const override;
    void unlockQuickly(ui::Answer<> answer) override;

    // Locked: the next opening is told again. What was asked before and not answered yet was asked of a store that closes: no answer comes.
    void closed() {
        m_opened = false;
        ++m_round;
    }

signals:
    void opened(bool joined); // once an opening, after the answer: the profile is open; joined: it was made now

private:
    [[nodiscard]] Engine::Done back(ui::Answer<> answer, bool joined = false);
    void answered(const ui::Answer<> &answer, const Result<> &result, bool joined);
    Engine &m_engine;
    std::filesystem::path m_folder;
    Random &m_random;
    WorkShown m_work;
    bool m_opened = false;
    int m_round = 0; // from one locking to the next
};

} // namespace tp::desktop
