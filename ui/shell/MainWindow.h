#pragma once
// The window: rail, the page, status line, and what lies over them (search, toast, lock). It only navigates; pages are made when first
// opened.
#include "ui/shell/Commands.h"
#include "ui/widgets/DialogPrompter.h"

#include <QMainWindow>
#include <QTimer>

class QShortcut;
class QStackedWidget;

namespace tp::ui {

class Backend;
class HelpPanel;
class LockView;
class Onboarding;
class Rail;
class Spelling;
class SearchOverlay;
class StatusLine;
struct SearchAction;
class Toast;
class UndoStack;
class UnlockPage;

class MainWindow : public QMainWindow, public PageContext {
    Q_OBJECT
public:
    // All outlive the window. The first page opens with it.
    MainWindow(Backend &backend, Onboarding &onboarding, std::vector<PageInfo> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const PageTarget &target) override; // unknown page: nothing happens
    void toast(const QString &sentence, std::function<void()> undo = {}) override;
    void toastForGood(const QString &sentence, const QString &why) override;
    void undone(const QString &sentence, std::function<void()> redo) override;
    void redone(const QString &sentence, std::function<void()> undo) override;
    void showCount(const QString &page, int count) override;
    [[nodiscard]] Prompter &prompter() override { return m_injected ? *m_injected : m_prompter; }

    // Covers everything at once; whoever runs the window may then close it. `onPurpose`: asked for, not after five minutes of nobody.
    void lock(bool onPurpose = true);
    [[nodiscard]] bool isLocked() const;
    void stayOpen() { m_watch.stop(); }               // for pictures: it does not lock by itself, which is no time anybody was away
    [[nodiscard]] const UnlockPage *lockPage() const; // null: not locked
    void lockNow() override { lock(); }
    void settingsChanged() override;
    [[nodiscard]] bool remakeWindow(const PageTarget &then) override;
    void setPrompter(Prompter *prompter) { m_injected = prompter; }
    [[nodiscard]] const QString &currentPage() const { return m_current; }
    [[nodiscard]] PageTarget where() const { return m_visited.empty() ? PageTarget{m_current, {}} : m_visited.back(); }
    [[nodiscard]] const std::vector<PageInfo> &pages() const { return m_pages; }

signals:
    void locked(bool onPurpose);
    void settingsRead();                              // after a person changed one of them
    void remakeAsked(const tp::ui::PageTarget &then); // what is typed is being kept, as at a lock

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bindKeys();
    void enableKeys(bool enable);
    void escape();
    void back();
    void newEncounter();
    void help();
    void run(const Command &command);
    void runOnPage(const Command &command);
    [[nodiscard]] std::vector<SearchAction> offered(); // of the commands, what this person may do now
    [[nodiscard]] QWidget *page(const QString &id);
    [[nodiscard]] PageView *view() const;

    Backend &m_backend;
    std::vector<PageInfo> m_pages;
    const std::vector<Command> m_commands = commands();
    std::vector<QShortcut *> m_keys; // those that the help lists
    DialogPrompter m_prompter;
    Prompter *m_injected = nullptr;
    Rail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    SearchOverlay *m_search;
    HelpPanel *m_help;
    Toast *m_toast;
    UndoStack *m_undo;
    LockView *m_lock;
    Spelling *m_spelling;
    [[nodiscard]] bool nothingToShow() const; // the lease has ended: today's card alone, and the settings
    [[nodiscard]] bool nobodyHere() const;
    void somebodyHere();
    QTimer m_watch; // looks whether somebody is here: by the clock, since timers stand still while the computer sleeps
    std::int64_t m_allowedMs = 0, m_signMs = 0, m_signMonotonicMs = 0; // of the last key, click or turn of the wheel
    QString m_current;
    std::vector<PageTarget> m_visited;
};

} // namespace tp::ui
