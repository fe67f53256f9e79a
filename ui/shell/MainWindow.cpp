#include "ui/shell/MainWindow.h"

#include "ui/Backend.h"
#include "ui/settings/LockSetting.h"
#include "ui/settings/SpellingSetting.h"
#include "ui/shell/FocusScroll.h"
#include "ui/shell/HelpPanel.h"
#include "ui/shell/LockView.h"
#include "ui/shell/LostFocus.h"
#include "ui/shell/OpenForms.h"
#include "ui/shell/Rail.h"
#include "ui/shell/SearchOverlay.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UndoStack.h"
#include "ui/shell/WheelPast.h"
#include "ui/spelling/Spelling.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tp::ui {
namespace {
constexpr int compactUnder = 1100;

const auto todayId = QStringLiteral("today");
} // namespace

MainWindow::MainWindow(Backend &backend, Onboarding &onboarding, std::vector<PageInfo> pages, QWidget *parent)
    : QMainWindow(parent), m_backend(backend), m_pages(std::move(pages)), m_prompter(this), m_rail(new Rail(m_pages)),
      m_stack(new QStackedWidget), m_status(new StatusLine(backend)) {
    setObjectName(QStringLiteral("window"));
    setWindowTitle(QStringLiteral("Territoires Partagés"));
    setWindowIcon(icon(QStringLiteral("logo"), Tint::Accent));
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    setMinimumSize(480, 320);

    m_search = new SearchOverlay(
        backend, m_pages, [this] { return offered(); }, this);
    m_help = new HelpPanel(this);
    m_toast = new Toast(this);
    m_undo = new UndoStack(this);
    m_lock = new LockView(backend, onboarding, this);
    m_spelling = new Spelling(backend, this);

    connect(m_rail, &Rail::pageAsked, this, [this](const QString &id) { open({id, {}}); });
    connect(m_rail, &Rail::searchAsked, m_search, &SearchOverlay::open);
    connect(m_rail, &Rail::newEncounterAsked, this, &MainWindow::newEncounter);
    connect(m_rail, &Rail::lockAsked, this, [this] { lock(); });
    connect(m_rail, &Rail::settingsAsked, this, [this] { open({QStringLiteral("settings"), {}}); });
    connect(m_rail, &Rail::helpAsked, this, &MainWindow::help);
    connect(m_status, &StatusLine::pageAsked, this, [this](const QString &id) { open({id, {}}); });
    connect(m_toast, &Toast::undoAsked, m_undo, &UndoStack::undo);
    connect(m_toast, &Toast::redoAsked, m_undo, &UndoStack::redo);
    connect(m_undo, &UndoStack::begun, m_toast, &Toast::dismiss);
    connect(m_search, &SearchOverlay::targetAsked, this, &MainWindow::open);
    connect(m_lock, &LockView::unlocked, this, [this] {
        enableKeys(true);
        somebodyHere();
        m_watch.start();
        if (auto *shown = view()) shown->activated();
    });
    connect(&backend, &Backend::leaseChanged, this, [this] {
        m_rail->setOnlyToday(nothingToShow());
        if (nothingToShow()) open({m_current, {}});
    });
    m_rail->setOnlyToday(nothingToShow());
    bindKeys();
    settingsChanged();
    somebodyHere();
    m_watch.setInterval(1000);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (nobodyHere()) lock(false);
    });
    m_watch.start();
    qApp->installEventFilter(this);
    new FocusScroll(this);
    new WheelPast(this);
    new LostFocus(this);
    if (!m_pages.empty()) open({m_pages.front().id, {}});
}

MainWindow::~MainWindow() = default;

void MainWindow::bindKeys() {
    const auto bind = [this](const QKeySequence &keys, const QString &does, auto &&run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does); // the help lists it
        connect(shortcut, &QShortcut::activated, this, run);
        m_keys.push_back(shortcut);
    };
    for (const auto &command : m_commands)
        if (!command.keys.isEmpty()) bind(command.keys, command.title, [this, &command] { run(command); });
            // Alt+1 … 9, 0 and the same keys of a French keyboard. On macOS Ctrl is the command key.
#ifdef Q_OS_MACOS
    constexpr auto modifier = Qt::CTRL;
#else
    constexpr auto modifier = Qt::ALT;
#endif
    for (const int code :
         {Qt::Key_1,         Qt::Key_2,     Qt::Key_3,      Qt::Key_4,          Qt::Key_5,        Qt::Key_6,        Qt::Key_7,
          Qt::Key_8,         Qt::Key_9,     Qt::Key_0,      Qt::Key_Ampersand,  Qt::Key_Eacute,   Qt::Key_QuoteDbl, Qt::Key_Apostrophe,
          Qt::Key_ParenLeft, Qt::Key_Minus, Qt::Key_Egrave, Qt::Key_Underscore, Qt::Key_Ccedilla, Qt::Key_Agrave}) {
        int position = (rowDigit(code).value_or(0) + 9) % 10;
        for (const auto &page : m_pages) {
            if (!page.inRail || position-- != 0) continue;
            const bool digit = code >= Qt::Key_0 && code <= Qt::Key_9; // said once
            bind(QKeySequence(static_cast<int>(modifier) | code), digit ? page.title : QString(), [this, id = page.id] { open({id, {}}); });
        }
    }
}

void MainWindow::settingsChanged() {
    m_allowedMs = lockMinutes() * 60'000ll;
    m_spelling->setOn(spellingOn());
    emit settingsRead();
}

bool MainWindow::remakeWindow(const PageTarget &then) {
    if (!isSignalConnected(QMetaMethod::fromSignal(&MainWindow::remakeAsked)) || hasOpenForm(*m_stack)) return false;
    for (int at = 0; at < m_stack->count(); ++at)
        if (const auto *shown = dynamic_cast<PageView *>(m_stack->widget(at)); shown && shown->isBusy()) return false;
    centralWidget()->setEnabled(false); // cards keep their drafts at once, as at a lock
    emit remakeAsked(then);
    return true;
}

// Then the window locks; what is typed is kept.
bool MainWindow::nobodyHere() const {
    const auto &clock = m_backend.clock();
    return clock.nowMs() - m_signMs >= m_allowedMs || clock.monotonicMs() - m_signMonotonicMs >= m_allowedMs;
}

void MainWindow::somebodyHere() {
    m_signMs = m_backend.clock().nowMs();
    m_signMonotonicMs = m_backend.clock().monotonicMs();
}

QWidget *MainWindow::page(const QString &id) {
    for (const auto &info : m_pages) {
        if (info.id != id) continue;
        const auto name = QStringLiteral("page.") + id;
        for (int i = 0; i < m_stack->count(); ++i)
            if (m_stack->widget(i)->objectName() == name) return m_stack->widget(i);
        auto *made = info.factory(m_backend, *this);
        made->setObjectName(name);
        made->setAccessibleName(info.title);
        m_stack->addWidget(made);
        return made;
    }
    return nullptr;
}

PageView *MainWindow::view() const { return dynamic_cast<PageView *>(m_stack->currentWidget()); }

void MainWindow::open(const PageTarget &target) {
    if (nothingToShow() && target.page != todayId && target.page != QLatin1String("settings")) return open({todayId, {}});
    m_help->dismiss();
    auto *shown = page(target.page);
    if (!shown || m_lock->isLocked()) return;
    if (m_visited.empty() || m_visited.back().page != target.page || m_visited.back().record != target.record)
        m_visited.push_back({target.page, target.record}); // going back opens nothing new
    m_current = target.page;
    m_rail->setCurrent(m_current);
    m_stack->setCurrentWidget(shown);
    auto *asView = view();
    if (!asView) return shown->setFocus();
    asView->activated();
    if (target.record) asView->openRecord(*target.record);
    if (!target.part.isEmpty()) asView->showPart(target.part);
}

bool MainWindow::nothingToShow() const { return m_backend.lease().state == store::Lease::State::Ended; }

void MainWindow::back() {
    if (m_visited.size() < 2) return;
    m_visited.pop_back();
    open(PageTarget(m_visited.back()));
}

void MainWindow::newEncounter() { open({todayId, {}}); }

void MainWindow::help() {
    if (m_help->isVisible()) return m_help->dismiss();
    m_search->dismiss();
    if (const auto *shown = m_stack->currentWidget()) m_help->open(shown->accessibleName(), *shown);
}

void MainWindow::toast(const QString &sentence, std::function<void()> undo) {
    const bool can = undo && !isLocked();
    m_toast->say(sentence, can ? Toast::Offer::TakeBack : Toast::Offer::Nothing);
    if (can) m_undo->done(std::move(undo));
}

void MainWindow::toastForGood(const QString &sentence, const QString &why) {
    m_toast->say(sentence + QLatin1Char(' ') + why, Toast::Offer::Nothing);
    if (!isLocked()) m_undo->done([this, why] { m_toast->say(why, Toast::Offer::Nothing); });
}

void MainWindow::undone(const QString &sentence, std::function<void()> redo) {
    if (isLocked()) return m_toast->say(sentence, Toast::Offer::Nothing);
    m_toast->say(sentence, Toast::Offer::DoAgain);
    m_undo->undone(std::move(redo));
}

void MainWindow::redone(const QString &sentence, std::function<void()> undo) {
    if (isLocked()) return m_toast->say(sentence, Toast::Offer::Nothing);
    m_toast->say(sentence, Toast::Offer::TakeBack);
    m_undo->redone(std::move(undo));
}

void MainWindow::showCount(const QString &page, int count) { m_rail->setCount(page, count); }

void MainWindow::lock(bool onPurpose) {
    m_search->dismiss();
    m_help->dismiss();
    m_toast->dismiss();
    m_undo->clear();
    m_watch.stop();
    enableKeys(false); // the page of the lock has its own
    m_lock->lock(onPurpose);
    emit locked(onPurpose);
}

void MainWindow::enableKeys(bool enable) {
    for (auto *shortcut : m_keys) shortcut->setEnabled(enable);
}

bool MainWindow::isLocked() const { return m_lock->isLocked(); }

const UnlockPage *MainWindow::lockPage() const { return m_lock->page(); }

void MainWindow::escape() {
    if (auto *popup = QApplication::activePopupWidget()) { // a list or a menu that is open, and nothing of what it stands in
        popup->close();
        return;
    }
    if (m_help->isVisible()) return m_help->dismiss();
    if (auto *shown = view()) static_cast<void>(shown->closeTop());
}

void MainWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    const bool compact = width() < compactUnder * textScale();
    m_rail->setCompact(compact);
    m_status->setCompact(compact);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_status && event->type() == QEvent::Resize) m_toast->setBottomMargin(m_status->height() + 12);
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) &&
        m_watch.isActive()) {
        if (nobodyHere()) { // whoever opens the lid of a computer that slept is a stranger
            lock(false);
            return true;
        }
        somebodyHere();
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace tp::ui
