#include "app/desktop/Screenshots.h"

#include <QDir>
#include <QPixmap>
#include <QTabBar>
#include <QTimer>

namespace tp::desktop {
namespace {
constexpr int settleMs = 350; // layouts and the timers that gather changes
}

Screenshots::Screenshots(ui::MainWindow &window, ui::Theme &theme, QString folder, const std::vector<Target> &records, QObject *parent)
    : QObject(parent), m_window(window), m_theme(theme), m_folder(std::move(folder)) {
    using Choice = ui::Theme::Choice;
    for (const auto &[size, suffix] : {std::pair(QSize(1366, 768), ""), {QSize(683, 384), "-200"}})
        for (const auto &[scheme, word] : {std::pair(Choice::Light, "light"), {Choice::Dark, "dark"}})
            m_looks.push_back({scheme, size, QLatin1String(word) + QLatin1String(suffix)});
    for (const auto &page : window.pages()) {
        m_targets.push_back({{}, {page.id, {}}});
        for (const auto &record : records)
            if (record.opens.page == page.id) m_targets.push_back(record);
    }
}

void Screenshots::start() {
    if (!QDir().mkpath(m_folder)) return emit finished(false);
    prepare();
}

void Screenshots::prepare() {
    m_theme.show(m_looks[m_look].scheme);
    m_window.resize(m_looks[m_look].size);
    const auto &target = m_targets[m_target].opens;
    if (m_turns[0].tab < 0) {
        if (!target.record) m_ofPage.clear();
        m_window.open(target);
    }
    for (std::size_t depth = 0; depth < m_turns.size(); ++depth) turnTo(depth);
    if (!target.record)
        for (auto *bar : bars()) m_ofPage.insert(bar);
    QTimer::singleShot(settleMs, this, &Screenshots::take);
}

std::vector<QTabBar *> Screenshots::bars() const {
    std::vector<QTabBar *> out;
    for (auto *bar : m_window.findChildren<QTabBar *>())
        if (bar->isVisible() && !(m_targets[m_target].opens.record && m_ofPage.contains(bar))) out.push_back(bar);
    return out;
}

void Screenshots::turnTo(std::size_t depth) {
    const auto shown = bars();
    auto *bar = depth < shown.size() ? shown[depth] : nullptr;
    auto &turn = m_turns[depth];
    if (turn.tab < 0) turn.tab = turn.first = bar && m_targets[m_target].opens.record ? bar->currentIndex() : 0; // the one the record is on
    if (bar) bar->setCurrentIndex(turn.tab);
}

bool Screenshots::nextTab(std::size_t depth) {
    const auto shown = bars();
    auto *bar = depth < shown.size() ? shown[depth] : nullptr;
    auto &turn = m_turns[depth];
    do ++turn.tab;
    while (bar && turn.tab < bar->count() && !bar->isTabVisible(turn.tab));
    if (bar && turn.tab < bar->count()) return true;
    turn.tab = -1;
    if (bar) bar->setCurrentIndex(turn.first);
    return false;
}

void Screenshots::take() {
    const auto &[record, target] = m_targets[m_target];
    QStringList name{target.page};
    if (!record.isEmpty()) name << record;
    if (m_turns[0].tab > 0 || m_turns[1].tab > 0) name << QString::number(m_turns[0].tab + 1);
    if (m_turns[1].tab > 0) name << QString::number(m_turns[1].tab + 1);
    name << m_looks[m_look].name;
    if (!m_window.grab().save(QDir(m_folder).filePath(name.join(QLatin1Char('-')) + QStringLiteral(".png")))) return emit finished(false);
    if (nextTab(1) || nextTab(0)) return prepare();
    auto *page = dynamic_cast<ui::PageView *>(m_window.findChild<QWidget *>(QStringLiteral("page.") + target.page));
    while (target.record && page && page->closeTop()) {}
    if (++m_target < m_targets.size()) return prepare();
    m_target = 0;
    if (++m_look < m_looks.size()) return prepare();
    emit finished(true);
}

} // namespace tp::desktop
