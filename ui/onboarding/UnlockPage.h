#pragma once
// Opening a locked profile: the passphrase, what waits here, and what to do when it is forgotten. Window's thread.
#include "core/store/Waiting.h"
#include "ui/Backend.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tp::ui {

class Button;
class WaitingHere;
class WorkRow;

// What may be told before anything is open: only numbers and what the system knows lie outside the vault.
struct LockedProfile {
    QString name;                // of the person, when the program was only locked; empty after a start
    std::int64_t lockedAtMs = 0; // 0: after a start
    std::int64_t nowMs = 0;
    store::Waiting waiting;
    bool onPurpose = false; // Ctrl+L: the passphrase or a kit, nothing quicker
};

class UnlockPage : public QWidget {
    Q_OBJECT
public:
    UnlockPage(Onboarding &onboarding, const LockedProfile &profile, QWidget *parent = nullptr);
    [[nodiscard]] WaitingHere &waiting() { return *m_waiting; } // changes while the exchange goes on
    // Goes on where another page of the same lock was: what was typed, what was said; askAgain() then asks for what that one asked for and
    // has no answer to.
    void takeOver(const UnlockPage &before);
    void askAgain();

signals:
    void unlocked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *buildCard(const LockedProfile &profile);
    [[nodiscard]] QWidget *buildForgotten();
    void tellWork(const store::Progress &work);
    void unlock();
    void unlockWithKit();
    void unlockQuickly();
    [[nodiscard]] static QString openingSentence(const Error &error);
    void answer(const Result<> &opened, QLabel *says);

    Onboarding &m_onboarding;
    QLineEdit *m_phrase, *m_kit;
    QLabel *m_says, *m_kitSays;
    QWidget *m_forgotten;
    WorkRow *m_work;
    WaitingHere *m_waiting;
    Button *m_forgot, *m_open, *m_openKit, *m_quick;
    enum class Asked { Nothing, Phrase, Kit, Keychain } m_asked = Asked::Nothing; // and not answered yet
};

} // namespace tp::ui
