#pragma once
// Every page the program declares, in its window over one store, gone through as somebody does who opens whatever can be opened: each tab,
// the first row of each list, each button, each entry of a menu, some steps deep. Nothing is written meanwhile, so that what is seen does
// not depend on the order. `look` is asked wherever something new may stand, with the way there in words.
#include "app/desktop/Pages.h"
#include "tests/ui/pages/Opened.h"
#include "tests/ui/pages/Scene.h"
#include "tests/ui/shell/Desk.h"
#include "ui/widgets/Toast.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>

namespace tp::test {

struct InLanguage { // of the program, until the test ends
    explicit InLanguage(const QString &language) { programTranslations->choose(language); }
    ~InLanguage() { programTranslations->choose(QStringLiteral("fr")); }
    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;
};

class Tour {
public:
    using Look = std::function<void(const QString &way)>;

    Tour(Scene &scene, QSize size) : Tour(scene.backend, scene.context, size) {}
    Tour(StoreBackend &backend, TestContext &context, QSize size) // of another laptop of its world
        : window(backend, m_onboarding, desktop::pages(theTheme(), *programTranslations)) {
        window.setPrompter(&context);
        window.stayOpen();
        backend.readOnly = true;
        backend.worldTrust.failure = Error{Code::Unreachable, {}};
        present(window, size);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void walk(std::size_t steps, const Look &look) {
        m_look = look;
        over();
        for (const auto &page : window.pages()) {
            m_taken.clear();
            visit(page.id, {}, {}, steps);
        }
        window.lock();
        settle();
        told(QStringLiteral("locked"));
    }
    void lookInto(Openings &popups) { m_popups = &popups; } // also at what opens over each page
    [[nodiscard]] const QStringList &ways() const { return m_ways; }

private:
    struct Step {
        enum class Kind { Tab, Row, Press, Entry } kind;
        QString name;  // of the tab bar, the list or the button
        int at = 0;    // which tab, which entry
        QString state; // of an entry that is on or off: columns, say, of which one shown and one hidden stand for all

        [[nodiscard]] QString words() const { return at ? QStringLiteral("%1 %2").arg(name).arg(at + 1) : name; }
        // Rows made alike differ by a number or an id: one stands for all of them.
        [[nodiscard]] QString key() const {
            static const QRegularExpression which(QStringLiteral("[0-9a-f]{8,}|\\d+"));
            return QStringLiteral("%1 %2 %3")
                .arg(static_cast<int>(kind))
                .arg(QString(name).replace(which, QStringLiteral("#")), state.isEmpty() ? QString::number(at) : state);
        }
    };
    using Way = std::vector<Step>;

    void over() { // what lies over every page; first, for offscreen no key is a shortcut any more after a menu
        QTest::keyClick(&window, Qt::Key_F1);
        settle();
        told(QStringLiteral("help"));
        QTest::keyClick(&window, Qt::Key_F1);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        settle();
        told(QStringLiteral("search"));
        auto &search = named<QLineEdit>(window, "search.edit");
        if (m_popups) lookOverEverything(search);
        QTest::keyClick(&search, Qt::Key_Escape);
        settle();
    }
    void lookOverEverything(QLineEdit &search) { // by themselves: what they cover may be read again later
        QTest::keyClicks(&search, "ca");
        settle();
        m_popups->lookAt(*named<QAbstractItemView>(window, "search.edit.suggestions.list").parentWidget(), QStringLiteral("found"));
        search.clear();
        settle();
        auto &toast = named<ui::Toast>(window, "toast");
        for (const auto offer : {ui::Toast::Offer::TakeBack, ui::Toast::Offer::DoAgain}) {
            toast.say(QString::fromUtf8("Rencontre du 24/11/2026, Place Café des images : déplacée de deux semaines"), offer);
            settle();
            m_popups->lookAt(toast, QStringLiteral("toast"));
        }
        toast.dismiss();
    }
    void told(const QString &way) {
        m_ways << way;
        m_look(way);
    }
    void visit(const QString &page, const Way &way, QSet<QString> known, std::size_t steps) {
        if (!replay(page, way)) return;
        QStringList words{page};
        for (const auto &step : way) words << step.words();
        told(words.join(QStringLiteral(" › ")));
        if (m_popups) m_popups->lookOver(*root(page), words.join(QStringLiteral(" › ")));
        if (way.size() >= steps) return;
        Way next;
        for (auto &step : possible(page)) {
            if (known.contains(step.key()) || isOfTabIn(way, step)) continue; // it can be taken from where one came
            known << step.key();
            const auto here = tabsOf(way) + step.key(); // one panel may be opened in several ways
            if (!m_taken.contains(here)) next.push_back(std::move(step));
            m_taken << here;
        }
        for (const auto &step : next) {
            auto further = way;
            further.push_back(step);
            visit(page, further, known, steps);
        }
    }
    [[nodiscard]] static bool isOfTabIn(const Way &way, const Step &step) { // another tab of a bar that was gone through
        return step.kind == Step::Kind::Tab &&
               std::ranges::any_of(way, [&](const Step &one) { return one.kind == step.kind && one.name == step.name; });
    }
    [[nodiscard]] static QString tabsOf(const Way &way) {
        QString tabs;
        for (const auto &step : way)
            if (step.kind == Step::Kind::Tab) tabs += step.key() + QLatin1Char('/');
        return tabs;
    }
    bool replay(const QString &page, const Way &way) {
        for (int layer = 0; layer < 4 && QApplication::activePopupWidget(); ++layer) QApplication::activePopupWidget()->close();
        window.open({page, {}});
        settle();
        auto *view = dynamic_cast<ui::PageView *>(root(page));
        for (int layer = 0; view && layer < 6 && view->closeTop(); ++layer) settle();
        for (auto *bar : shown<QTabBar>(page))
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->isTabVisible(tab)) {
                    bar->setCurrentIndex(tab);
                    break;
                }
        settle();
        for (const auto &step : way)
            if (!take(page, step)) return false; // it stood there once only
        for (auto *toast : window.findChildren<ui::Toast *>()) toast->hide();
        return true;
    }
    bool take(const QString &page, const Step &step) {
        if (step.kind == Step::Kind::Tab) {
            auto *bar = first<QTabBar>(page, step.name);
            if (bar) bar->setCurrentIndex(step.at);
            return settled(bar);
        }
        if (step.kind == Step::Kind::Row) {
            auto *view = first<QAbstractItemView>(page, step.name);
            if (view) open(*view);
            return settled(view);
        }
        auto *button = first<QAbstractButton>(page, step.name);
        if (!button || !button->isEnabled()) return false;
        if (step.kind == Step::Kind::Press) {
            button->click();
            return settled(button);
        }
        const auto *menu = menuOf(*button);
        if (!menu || menu->actions().size() <= step.at) return false;
        menu->actions().at(step.at)->trigger();
        return settled(button);
    }
    static bool settled(const void *found) {
        settle();
        return found;
    }
    static void open(QAbstractItemView &view) { // its first row that is one, by the keyboard
        const auto *model = view.model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto index = model->index(row, 0);
            if (!(model->flags(index) & Qt::ItemIsSelectable)) continue;
            view.setFocus();
            view.setCurrentIndex(index);
            QTest::keyClick(&view, Qt::Key_Return);
            return;
        }
    }
    [[nodiscard]] Way possible(const QString &page) {
        Way out;
        if (window.currentPage() != page || QApplication::activePopupWidget()) return out;
        for (auto *bar : shown<QTabBar>(page))
            for (int tab = 0; tab < bar->count(); ++tab)
                if (bar->isTabVisible(tab) && tab != bar->currentIndex()) out.push_back({Step::Kind::Tab, bar->objectName(), tab});
        for (auto *view : shown<QAbstractItemView>(page))
            if (!qobject_cast<QHeaderView *>(view) && view->model() && view->model()->rowCount() > 0)
                out.push_back({Step::Kind::Row, view->objectName()});
        for (auto *button : shown<QAbstractButton>(page)) {
            if (!button->isEnabled() || button->isCheckable() || button->objectName() == QLatin1String("settings.lockNow")) continue;
            const auto *menu = menuOf(*button);
            if (!menu) out.push_back({Step::Kind::Press, button->objectName()});
            for (int entry = 0; menu && entry < menu->actions().size(); ++entry)
                if (const auto *action = menu->actions().at(entry); action->isEnabled() && action->isVisible() && !action->isSeparator())
                    out.push_back({Step::Kind::Entry, button->objectName(), entry, stateOf(*action)});
        }
        return out;
    }
    static QString stateOf(const QAction &entry) {
        return entry.isCheckable() ? entry.isChecked() ? QStringLiteral("on") : QStringLiteral("off") : QString();
    }
    static QMenu *menuOf(const QAbstractButton &button) {
        const auto *push = qobject_cast<const QPushButton *>(&button);
        auto *menu = push ? push->menu() : nullptr;
        if (menu) emit menu->aboutToShow(); // what may be chosen now
        return menu;
    }
    [[nodiscard]] QWidget *root(const QString &page) { return window.findChild<QWidget *>(QStringLiteral("page.") + page); }
    template <class Widget>
    [[nodiscard]] QList<Widget *> shown(const QString &page) { // of the program: Qt's own parts have no name, or a prefix
        QList<Widget *> out;
        auto *in = root(page);
        for (auto *found : in ? in->findChildren<Widget *>() : QList<Widget *>())
            if (found->isVisible() && !found->objectName().isEmpty() && !found->objectName().startsWith(QLatin1String("_q_")) &&
                !found->objectName().startsWith(QLatin1String("qt_")) && !qobject_cast<QTabBar *>(found->parentWidget()))
                out << found;
        return out;
    }
    template <class Widget> [[nodiscard]] Widget *first(const QString &page, const QString &name) {
        for (auto *found : shown<Widget>(page))
            if (found->objectName() == name) return found;
        return nullptr;
    }

    NoOnboarding m_onboarding;
    Look m_look;
    Openings *m_popups = nullptr;
    QSet<QString> m_taken; // of this page
    QStringList m_ways;

public:
    ui::MainWindow window;
};

} // namespace tp::test
