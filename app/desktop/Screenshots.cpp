#include "app/desktop/Screenshots.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace tp::desktop {
namespace {
constexpr int settleMs = 350; // layouts and the timers that gather changes
}

Screenshots::Screenshots(ui::MainWindow &window, ui::Theme &theme, QString folder, QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme), m_folder(std::move(folder)) {
    using Choice = ui::Theme::Choice;
    for (const auto &[scheme, word] : {std::pair(Choice::Light, "light"), std::pair(Choice::Dark, "dark")})
        for (const auto &page : window.pages())
            m_pictures.push_back({page.id, page.id + QLatin1Char('-') + QLatin1String(word), scheme, {1366, 768}});
    for (const auto &page : window.pages()) m_pictures.push_back({page.id, page.id + QStringLiteral("-200"), Choice::Light, {683, 384}});
}

void Screenshots::start() {
    if (!QDir().mkpath(m_folder)) return emit finished(false);
    prepare();
}

void Screenshots::prepare() {
    const auto &picture = m_pictures[m_next];
    m_theme.show(picture.scheme);
    m_window.resize(picture.size);
    m_window.open({picture.page, {}});
    QTimer::singleShot(settleMs, this, &Screenshots::take);
}

void Screenshots::take() {
    const auto &picture = m_pictures[m_next];
    if (!m_window.grab().save(QDir(m_folder).filePath(picture.name + QStringLiteral(".png")))) return emit finished(false);
    if (++m_next < m_pictures.size()) return prepare();
    emit finished(true);
}

} // namespace tp::desktop
