#include "tests/bench/window/Desk.h"

#include "app/desktop/Pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <ctime>

namespace tp::bench {
namespace {

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

class Paints final : public QObject { // of the window, since it was ready
public:
    explicit Paints(QWidget &window) : m_window(window) { window.installEventFilter(this); }
    ~Paints() override { m_window.removeEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override {
        if (event->type() == QEvent::UpdateRequest) ++count;
        return false;
    }
    int count = 0;

private:
    QWidget &m_window;
};

} // namespace

Desk::Desk(const fs::path &profile, std::int64_t nowMs, ui::Theme &theme, ui::Translations &translations)
    : m_engine(profile, m_clock, m_random, m_keychain), m_onboarding(m_engine, profile, m_random) {
    m_clock.now = nowMs;
    m_engine.moveToThread(&m_thread);
    m_thread.start();
    std::atomic<int> opened{0};
    m_engine.post([&] { m_engine.unlock(passphrase, [&](const Result<> &answer) { opened = answer ? 1 : 2; }); });
    until([&] { return opened != 0; });
    if (opened == 2) stop("unlock");
    m_backend = must(desktop::DesktopBackend::open(m_engine, m_clock, m_random), "backend");
    if (m_backend->lease().state == store::Lease::State::Ended) stop("the lease of the generated store has ended");
    m_window = std::make_unique<ui::MainWindow>(*m_backend, m_onboarding, desktop::pages(theme, translations));
    m_window->setPrompter(&m_prompter);
    m_window->resize(1366, 768);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get())) stop("the window");
    m_window->activateWindow();
    settle();
}

Desk::~Desk() {
    m_window.reset();
    m_backend.reset();
    m_engine.post([this] {
        m_engine.close();
        m_engine.moveToThread(QCoreApplication::instance()->thread());
        m_thread.quit();
    });
    m_thread.wait();
}

Waited Desk::waited(const std::function<void()> &act, const std::function<bool()> &ready) {
    Paints paints(*m_window);
    QElapsedTimer since;
    const auto processor = processorSeconds();
    since.start();
    act();
    int before = -1;
    while (before < 0 || paints.count == before) {
        if (before < 0 && ready()) {
            before = paints.count;
            m_window->update(); // a frame, should nothing have changed
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (since.elapsed() > 120'000) stop("nothing happened for two minutes");
    }
    return {static_cast<double>(since.nsecsElapsed()) / 1e9, processorSeconds() - processor};
}

void Desk::until(const std::function<bool()> &holds, int limitMs) {
    QTimer wake; // what another thread does is looked at again
    wake.start(2);
    QElapsedTimer since;
    since.start();
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (since.elapsed() > limitMs) stop("waited in vain");
    }
}

void Desk::settle(int quietMs) {
    QElapsedTimer quiet, turn;
    quiet.start();
    while (quiet.elapsed() < quietMs) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        if (turn.nsecsElapsed() > 1'000'000) quiet.start();
        QThread::usleep(500);
    }
}

void Desk::type(QWidget &into, QStringView text) {
    for (const auto sign : text) QTest::sendKeyEvent(QTest::Click, &into, Qt::Key_unknown, QString(sign), Qt::NoModifier);
}

void Desk::bring(wire::FeedPage page) {
    m_brought = false;
    page.cursor.clear();
    m_engine.post([this, held = std::make_shared<wire::FeedPage>(std::move(page))] { bringSlice(held, 0); });
    until([this] { return m_brought.load(); });
    QCoreApplication::processEvents(); // what the last slice told
}

void Desk::bringSlice(std::shared_ptr<wire::FeedPage> page, std::size_t group) { // as core/sync/ExchangePull.cpp
    const auto begun = m_clock.monotonicMs();
    wire::FeedPage slice;
    std::size_t entries = 0;
    for (; group < page->groups.size() && (entries == 0 || entries + page->groups[group].entries.size() <= m_pace.entries()); ++group) {
        entries += page->groups[group].entries.size();
        slice.groups.push_back(std::move(page->groups[group]));
    }
    const auto applied = must(m_engine.writer().apply(slice, {}), "apply");
    if (applied.entries != entries) stop("apply: entries were not folded");
    emit m_engine.received(applied.changed);
    m_pace.took(entries, m_clock.monotonicMs() - begun);
    if (group == page->groups.size())
        m_brought = true;
    else
        m_engine.post([this, page, group] { bringSlice(page, group); });
}

} // namespace tp::bench
