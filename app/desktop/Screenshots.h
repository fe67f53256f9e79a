#pragma once
// Pictures of every page with each of its tabs and the tabs within them, and of the records asked for with those that they bring, light and
// dark, at 1366×768 and at 683×384 (the same screen at 200 %), as PNG files named page[-name][-tab[-tab within]]-scheme[-200]. Owned by who
// asked; window's thread.
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <array>
#include <set>

class QTabBar;

namespace tp::desktop {

class Screenshots final : public QObject {
    Q_OBJECT
public:
    struct Target {
        QString name; // empty: the page itself
        ui::PageTarget opens;
    };
    // `records`: shown on their page, beside the pages of the window.
    Screenshots(ui::MainWindow &window, ui::Theme &theme, QString folder, const std::vector<Target> &records, QObject *parent);
    void start();

signals:
    void finished(bool written); // false: a file could not be written

private:
    struct Look {
        ui::Theme::Choice scheme;
        QSize size;
        QString name;
    };
    struct Turn {     // of one tab bar
        int tab = -1; // -1: not opened yet
        int first = 0;
    };
    void prepare();
    void take();
    void turnTo(std::size_t depth);
    [[nodiscard]] bool nextTab(std::size_t depth);     // false: that was the last one, and the bar stands as it stood
    [[nodiscard]] std::vector<QTabBar *> bars() const; // of what is shown, the outer one first; of a record, those its page has not
    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    QString m_folder;
    std::vector<Look> m_looks;
    std::vector<Target> m_targets;
    std::size_t m_look = 0, m_target = 0;
    std::array<Turn, 2> m_turns; // the outer bar, and the one within
    std::set<QTabBar *> m_ofPage;
};

} // namespace tp::desktop
