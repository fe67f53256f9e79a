#pragma once
// Pictures of every page, light and dark at 1366×768, and of the first at 683×384 (the same screen at 200 %), as PNG files.
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

namespace tp::desktop {

class Screenshots final : public QObject {
    Q_OBJECT
public:
    Screenshots(ui::MainWindow &window, ui::Theme &theme, QString folder, QObject *parent);
    void start();

signals:
    void finished(bool written); // false: a file could not be written

private:
    struct Picture {
        QString page, name;
        ui::Theme::Choice scheme;
        QSize size;
    };
    void prepare();
    void take();
    ui::MainWindow &m_window;
    ui::Theme &m_theme;
    QString m_folder;
    std::vector<Picture> m_pictures;
    std::size_t m_next = 0;
};

} // namespace tp::desktop
