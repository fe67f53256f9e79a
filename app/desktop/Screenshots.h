#pragma once
// Pictures of every page with each of its tabs, and of the records asked for, light and dark, at 1366×768 and at 683×384 (the same screen
// at 200 %), as PNG files named page[-name][-tab]-scheme[-200]. Owned by who asked; window's thread.
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

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
    void prepare();
    void take();
    [[nodiscard]] QTabBar *tabs() const; // of what is shown; null: none
    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    QString m_folder;
    std::vector<Look> m_looks;
    std::vector<Target> m_targets;
    std::size_t m_look = 0, m_target = 0;
    int m_tab = -1, m_first = 0; // -1: not opened yet
};

} // namespace tp::desktop
