#pragma once
// What is on screen, from the start to the end: first run or unlock, then the window. Owns the worker thread and takes everything down in
// order: window, reader, synchronisation, writer, session.
#include "app/desktop/DesktopBackend.h"
#include "app/desktop/DesktopOnboarding.h"
#include "app/desktop/WaitingNote.h"
#include "ui/flows/Errand.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QPointer>
#include <QThread>

namespace tp::ui {
class Translations;
}

namespace tp::desktop {

struct Options {
    std::filesystem::path profile;
    std::string passphrase; // for scripts; empty: ask
    QString screenshots;    // folder; empty: no
};

class Program final : public QObject {
    Q_OBJECT
public:
    Program(Options options, ui::Theme &theme, ui::Translations &translations);
    ~Program() override;
    void start();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // a window that is closed: where it stood

public:
    void raise(); // what is shown comes to the front
    [[nodiscard]] const QWidget *shown() const { return m_shown.get(); }

private:
    void showFirstRun();
    void showUnlock();
    void showWindow(bool joined);
    void remake(const ui::PageTarget &then); // the window, in another language or size, once what was typed is kept
    [[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow();
    void lock(bool onPurpose);                  // waits for the drafts, then
    void closeAll(bool onPurpose);              // the window goes, the store closes, every key leaves the memory
    void show(std::unique_ptr<QWidget> widget); // in place of what is shown
    [[nodiscard]] QString folder() const;       // the profile's, as it is shown
    void fail(const QString &sentence);         // for scripts: standard error, exit code 1
    Options m_options;
    ui::Theme &m_theme;
    ui::Translations &m_translations;
    SystemClock m_clock;
    crypto::SystemRandom m_random;
    KeychainStore m_keychain;
    Engine m_engine;
    QThread m_thread;
    DesktopOnboarding m_onboarding;
    std::unique_ptr<DesktopBackend> m_backend;
    std::unique_ptr<WaitingNote> m_note;
    std::vector<std::unique_ptr<ui::Errand>> m_errands; // what goes by itself once there is a network
    std::unique_ptr<QWidget> m_shown;
    std::optional<ui::PageTarget> m_left; // where the window stood when it was locked: opened again, it stands there
};

} // namespace tp::desktop
