#include "app/desktop/Program.h"

#include "app/desktop/Pages.h"
#include "app/desktop/Proxy.h"
#include "app/desktop/ShownRecords.h"
#include "translations/Translations.h"
#include "ui/activities/SessionPost.h"
#include "ui/committees/FormerNumber.h"
#include "ui/committees/NumberPost.h"
#include "ui/groups/NamePost.h"
#include "ui/onboarding/FirstRunPage.h"
#include "ui/onboarding/UnlockPage.h"
#include "ui/referrals/ReferralPost.h"
#include "ui/shell/WindowPlace.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTextStream>

namespace tp::desktop {
namespace {
constexpr QSize firstSize(1366, 768);
const auto openedKey = QStringLiteral("profile/opened");
} // namespace

Program::Program(Options options, ui::Theme &theme, ui::Translations &translations)
    : m_options(std::move(options)), m_theme(theme), m_translations(translations),
      m_engine(m_options.profile, m_clock, m_random, m_keychain), m_onboarding(m_engine, m_options.profile, m_random) {
    qRegisterMetaType<sync::SyncState>();
    qRegisterMetaType<store::ChangedTypes>();
    qRegisterMetaType<store::Progress>();
    m_engine.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
    connect(&m_onboarding, &DesktopOnboarding::opened, this, &Program::showWindow);
    connect(&m_onboarding, &DesktopOnboarding::opened, this, [this] { QSettings().setValue(openedKey, folder()); });
}

Program::~Program() {
    m_shown.reset();
    m_errands.clear();
    m_note.reset();
    m_backend.reset();
    m_engine.stop(store::Progress::Of::Cleaning); // nobody waits for it any more, and the next opening does it
    // The engine's parts belong to its thread: they end there, and it comes back to be destroyed here.
    m_engine.post([this] {
        m_engine.close();
        m_engine.moveToThread(QCoreApplication::instance()->thread());
        m_thread.quit();
    });
    m_thread.wait();
}

QString Program::folder() const { return QDir::toNativeSeparators(QString::fromStdString(m_options.profile.string())); }

void Program::start() {
    if (!m_onboarding.hasProfile()) {
        if (!m_options.passphrase.empty()) return fail(ui::sentence({Code::NotFound, {}}));
        return showFirstRun();
    }
    if (m_options.passphrase.empty()) return showUnlock();
    m_onboarding.unlock(std::exchange(m_options.passphrase, {}), [this](const Result<> &answer) {
        if (!answer) fail(ui::sentence(answer.error()));
    });
}

void Program::fail(const QString &sentence) {
    QTextStream(stderr) << "territoires-partages: " << sentence << '\n';
    QCoreApplication::exit(1);
}

void Program::show(std::unique_ptr<QWidget> widget) {
    widget->setWindowTitle(QStringLiteral("Territoires Partagés"));
    widget->installEventFilter(this);
    if (m_shown) {
        ui::placeLike(*widget, *m_shown);
    } else if (m_options.screenshots.isEmpty()) {
        ui::placeWindow(*widget, firstSize);
    } else {
        widget->resize(firstSize);
    }
    widget->show();
    auto before = std::exchange(m_shown, std::move(widget));
    if (!before) return;
    before->hide();                  // nothing is typed into it any more
    before.release()->deleteLater(); // it may be what asked
}

bool Program::eventFilter(QObject *watched, QEvent *event) {
    // A window that goes with the program, or makes room for the next, is no longer the one shown.
    if (event->type() == QEvent::Close && watched == m_shown.get()) ui::rememberPlace(*m_shown);
    return QObject::eventFilter(watched, event);
}

void Program::raise() {
    if (!m_shown) return;
    m_shown->setWindowState(m_shown->windowState() & ~Qt::WindowMinimized); // maximised before, it is so again
    m_shown->raise();
    m_shown->activateWindow();
}

void Program::showFirstRun() {
    auto page = std::make_unique<ui::FirstRunPage>(m_onboarding, m_translations.language());
    connect(page.get(), &ui::FirstRunPage::languageChosen, this, [this, page = page.get()](const QString &language) {
        const auto typed = page->typed();
        m_translations.choose(language);
        showFirstRun();
        static_cast<ui::FirstRunPage *>(m_shown.get())->restore(typed);
    });
    if (QSettings().value(openedKey).toString() == folder()) page->tellAway(folder()); // its disk is not there
    show(std::move(page));
}

void Program::showUnlock() {
    ui::LockedProfile locked;
    locked.nowMs = m_clock.nowMs();
    locked.waiting = store::readWaiting(m_options.profile);
    show(std::make_unique<ui::UnlockPage>(m_onboarding, locked));
}

// The window has covered itself and its cards have sent their drafts to the worker: once it has answered, they are kept.
void Program::lock(bool onPurpose) {
    m_engine.post([this, onPurpose] { QMetaObject::invokeMethod(this, [this, onPurpose] { closeAll(onPurpose); }); });
}

void Program::closeAll(bool onPurpose) {
    auto *window = qobject_cast<ui::MainWindow *>(m_shown.get());
    if (!m_backend || !window || !window->isLocked()) return; // opened again meanwhile
    ui::LockedProfile locked;
    locked.lockedAtMs = locked.nowMs = m_clock.nowMs();
    locked.name = ui::toQt(m_backend->reader().memberName(m_backend->me().member));
    locked.waiting = store::readWaiting(m_options.profile);
    locked.onPurpose = onPurpose;
    m_left = window->where();
    auto page = std::make_unique<ui::UnlockPage>(m_onboarding, locked);
    page->setWindowTitle(window->windowTitle());
    page->installEventFilter(this);
    ui::placeLike(*page, *window);
    page->show();
    page->takeOver(*window->lockPage());
    auto &opens = *page;
    m_shown = std::move(page);
    m_errands.clear();
    m_note.reset();
    m_backend.reset();
    m_engine.post([this, onPurpose] { m_engine.lock(onPurpose, [](const Result<> &) {}); });
    m_onboarding.closed();
    opens.askAgain(); // of what is closed now
}

void Program::showWindow(bool joined) {
    auto backend = DesktopBackend::open(m_engine, m_clock, m_random);
    if (!backend) return fail(ui::sentence(backend.error()));
    m_backend = std::move(*backend);
    m_note = std::make_unique<WaitingNote>(*m_backend, m_options.profile);
    m_errands.push_back(std::make_unique<ui::ReferralPost>(*m_backend));
    m_errands.push_back(std::make_unique<ui::NumberPost>(*m_backend));
    m_errands.push_back(std::make_unique<ui::FormerNumberPost>(*m_backend));
    m_errands.push_back(std::make_unique<ui::NamePost>(*m_backend));
    m_errands.push_back(std::make_unique<ui::SessionPost>(*m_backend));
    auto window = makeWindow();
    auto *shown = window.get();
    if (joined && m_backend->me().needsRecoveryKit) shown->open({QStringLiteral("kit"), {}}); // the founder is asked at once
    show(std::move(window));
    if (const auto left = std::exchange(m_left, {})) shown->open(*left);
    if (m_options.screenshots.isEmpty()) {
        m_engine.post([this] { m_engine.startSync(); });
        return;
    }
    // Nothing is sent nor received meanwhile: the pictures show the store as it is.
    shown->stayOpen();
    const auto today = ui::fromQt(ui::parisTime(m_clock.nowMs()).date().toString(Qt::ISODate));
    auto *pictures = new Screenshots(*shown, m_theme, m_options.screenshots, shownRecords(m_backend->reader(), today), this);
    connect(pictures, &Screenshots::finished, this, [](bool written) { QCoreApplication::exit(written ? 0 : 1); });
    pictures->start();
}

std::unique_ptr<ui::MainWindow> Program::makeWindow() {
    auto window = std::make_unique<ui::MainWindow>(*m_backend, m_onboarding, pages(m_theme, m_translations));
    connect(window.get(), &ui::MainWindow::locked, this, &Program::lock, Qt::QueuedConnection); // the window does not outlive it
    connect(window.get(), &ui::MainWindow::remakeAsked, this, &Program::remake, Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::settingsRead, this, [this, before = ui::proxySetting()]() mutable {
        if (const auto now = ui::proxySetting(); std::exchange(before, now) == now) return;
        applyProxy(before);
        m_backend->syncNow(); // by the new way, and not when the next try is due
    });
    return window;
}

void Program::remake(const ui::PageTarget &then) {
    m_engine.post([this, then] {
        QMetaObject::invokeMethod(this, [this, then] {
            const auto *before = qobject_cast<ui::MainWindow *>(m_shown.get());
            if (!m_backend || !before || before->isLocked()) return;
            auto window = makeWindow();
            auto *shown = window.get();
            show(std::move(window));
            shown->open(then);
        });
    });
}

} // namespace tp::desktop
