#pragma once
// The program as main() makes it, without a network: engine in its thread, backend, the real window with its real pages, over a profile.
// Driven by keys; what a person waits for is over when it is painted. Window's thread.
#include "app/desktop/DesktopBackend.h"
#include "app/desktop/DesktopOnboarding.h"
#include "core/sync/Pace.h"
#include "tests/bench/Stores.h"
#include "translations/Translations.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QThread>

namespace tp::bench {

class AnswersAtOnce final : public ui::Prompter { // answers at once: yes, and this file
public:
    void confirm(QObject *, const ui::Question &, std::function<void()> confirmed) override { confirmed(); }
    void saveFile(QObject *, const QString &, const QString &, const QString &, std::function<void(const QString &)> chosen) override {
        chosen(path);
    }
    void openFile(QObject *, const QString &, const QString &, std::function<void(const QString &)> chosen) override { chosen(path); }
    QString path;
};

struct Waited { // seconds
    double wall = 0;
    double processor = 0; // of the window's thread
};

class Desk {
public:
    Desk(const fs::path &profile, std::int64_t nowMs, ui::Theme &theme, ui::Translations &translations); // a copy: it is written in
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] std::int64_t nowMs() const { return m_clock.now; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Backend &backend() { return *m_backend; }
    [[nodiscard]] AnswersAtOnce &prompter() { return m_prompter; }
    [[nodiscard]] store::Session &session() { return *m_engine.session(); }

    // From `act` until `ready` held and the window was painted afterwards. `ready` is asked after each turn of the event loop.
    [[nodiscard]] Waited waited(const std::function<void()> &act, const std::function<bool()> &ready);
    void until(const std::function<bool()> &holds, int limitMs = 120'000);
    void settle(int quietMs = 300); // until the event loop had nothing to do for so long
    // What a synchronisation does with a page: a slice at a time in the engine's thread, each told to the window. Until all were.
    void bring(wire::FeedPage page);

    template <class Widget> Widget &named(const char *name) {
        Widget *any = nullptr;
        for (auto *found : m_window->findChildren<Widget *>(QLatin1String(name)))
            if (!any || found->isVisible()) any = found;
        if (!any) stop(name);
        return *any;
    }
    static void type(QWidget &into, QStringView text);

private:
    void bringSlice(std::shared_ptr<wire::FeedPage> page, std::size_t group);
    BenchClock m_clock;
    SeededRandom m_random{77};
    desktop::KeychainStore m_keychain;
    QThread m_thread;
    desktop::Engine m_engine;
    desktop::DesktopOnboarding m_onboarding;
    std::unique_ptr<desktop::DesktopBackend> m_backend;
    AnswersAtOnce m_prompter;
    std::unique_ptr<ui::MainWindow> m_window;
    sync::Pace m_pace; // of the engine's thread
    std::atomic<bool> m_brought{false};
};

} // namespace tp::bench
