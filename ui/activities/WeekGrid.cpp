#include "ui/activities/WeekGrid.h"

#include "core/domain/SideBySide.h"
#include "ui/activities/NowLine.h"
#include "ui/activities/SessionBlock.h"
#include "ui/lists/RecordTable.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
constexpr int shortest = 30; // minutes: a shorter one is drawn as long as that
constexpr int workdays = 5, dayMinutes = 24 * 60;

int minutesAt(const QString &at) { return QTime::fromString(at.mid(11, 5), QStringLiteral("HH:mm")).msecsSinceStartOfDay() / 60'000; }
} // namespace

// The sheet under the sessions: hours, days.
class WeekCanvas final : public QWidget {
public:
    explicit WeekCanvas(WeekGrid &grid) : m_grid(grid) {}

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        m_grid.paint(painter);
    }
    void resizeEvent(QResizeEvent *) override { m_grid.arrange(); }

private:
    WeekGrid &m_grid;
};

WeekGrid::WeekGrid(WeekModel &model, const Clock &clock, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_clock(clock), m_canvas(new WeekCanvas(*this)), m_nowLine(new NowLine(m_canvas)) {
    setObjectName(QStringLiteral("weekGrid"));
    setAccessibleName(tr("Sessions of the week, as a grid"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_head = new QWidget(this);
    setWidget(m_canvas);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &WeekGrid::arrange);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &WeekGrid::tick);
}

void WeekGrid::showWeek(QDate monday) {
    m_monday = monday;
    m_now = parisTime(m_clock.nowMs());
    fill();
}

void WeekGrid::tick() {
    const auto before = std::exchange(m_now, parisTime(m_clock.nowMs()));
    if (before.date() != m_now.date()) return fill(); // another day is today
    placeNow();
}

void WeekGrid::showEvent(QShowEvent *event) {
    QScrollArea::showEvent(event);
    if (!m_heads.isEmpty()) tick(); // it may have been hidden for long
    m_minute.start();
}

void WeekGrid::hideEvent(QHideEvent *event) {
    QScrollArea::hideEvent(event);
    m_minute.stop();
}

void WeekGrid::fill() {
    std::map<RecordId, SessionBlock *> before;
    bool focus = false;
    for (const auto &one : m_placed) {
        before[one.block->session()] = one.block;
        focus = focus || one.block->hasFocus();
    }
    m_placed.clear();
    m_firstHour = 8, m_lastHour = 18;
    int days = workdays;
    std::vector<std::vector<domain::Minutes>> spans(7);
    for (const auto &row : m_model.sessions()) {
        const auto &session = row.session;
        const auto starts = fieldText(session, "startsAt"), ends = toQt(domain::sessionEnd(session.fields));
        const auto date = QDate::fromString(starts.left(10), Qt::ISODate);
        const int day = static_cast<int>(m_monday.daysTo(date));
        if (day < 0 || day > 6) continue;
        const int from = minutesAt(starts), until = ends.left(10) == starts.left(10) ? minutesAt(ends) : dayMinutes;
        const int drawn = std::min(dayMinutes, std::max(until, from + shortest));
        days = std::max(days, day + 1);
        m_firstHour = std::min(m_firstHour, from / 60);
        m_lastHour = std::max(m_lastHour, (drawn + 59) / 60);
        auto &block = before[session.id];
        if (!block) {
            block = new SessionBlock(session.id, m_canvas);
            connect(block, &QAbstractButton::clicked, this, [this, id = session.id] { emit opened(id); });
            connect(block, &SessionBlock::entered, this, [this, id = session.id] { enter(id); });
            connect(block, &SessionBlock::asked, this, [this](int key) {
                if (const auto *at = current()) go(*at, key);
            });
            block->show();
        }
        if (const auto *said = m_model.at(m_model.rowOf(session.id)))
            block->set({dayTitle(date), said->when, said->what, said->whose, said->where, said->seats, said->state, said->tag});
        spans[static_cast<std::size_t>(day)].push_back({from, drawn});
        m_placed.push_back({std::exchange(block, nullptr), day, from, drawn, 0, 1});
    }
    for (auto &[id, block] : before) { // not of this week any more
        if (!block) continue;
        block->clearFocus(); // hidden with it, it would go anywhere
        block->hide();
        block->deleteLater();
    }
    std::size_t at = 0;
    for (const auto &day : spans) // the model gives them by day
        for (const auto &lane : domain::sideBySide(day))
            std::tie(m_placed[at].lane, m_placed[at].lanes) = std::pair(lane.lane, lane.lanes), ++at;
    qDeleteAll(m_heads);
    m_heads.clear();
    for (int day = 0; day < days; ++day) {
        const auto date = m_monday.addDays(day);
        const bool today = date == m_now.date();
        auto *head =
            makeLabel(tr("%1 %2", "short name and number of a day").arg(QLocale().dayName(day + 1, QLocale::ShortFormat)).arg(date.day()),
                      today ? Type::Strong : Type::Label, m_head);
        head->setWordWrap(false);
        head->setAlignment(Qt::AlignCenter);
        const int many = static_cast<int>(spans[static_cast<std::size_t>(day)].size());
        const auto words = many ? tr("%1: %Ln session(s)", "day", many).arg(dayTitle(date)) : tr("%1: no session").arg(dayTitle(date));
        head->setAccessibleName(today ? tr("%1, today").arg(words) : words);
        const auto free = many ? freeText(spans[static_cast<std::size_t>(day)]) : QString();
        head->setAccessibleDescription(free);
        head->setToolTip(free.isEmpty() ? words : words + QLatin1Char('\n') + free);
        head->show();
        m_heads << head;
    }
    if (!current()) m_current.reset();
    for (const auto &one : m_placed) one.block->setCurrent(m_current == one.block->session());
    if (!m_current && !m_placed.empty()) m_placed.front().block->setFocusPolicy(Qt::StrongFocus); // Tab leads to one of them, as always
    for (QWidget *last = nullptr; const auto &one : m_placed) { // for a screen reader: in the order of the week
        if (last) setTabOrder(last, one.block);
        last = one.block;
    }
    arrange();
    m_canvas->update();
    if (focus) takeFocus(); // where one stood may be gone
}

QString WeekGrid::freeText(const std::vector<domain::Minutes> &taken) const {
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    QStringList free;
    int from = m_firstHour * 60;
    const auto until = [&](int minute) {
        if (minute > from) free << tr("from %1 until %2", "hours").arg(clock(from), clock(minute));
    };
    for (const auto &one : taken) { // by their beginning
        until(one.from);
        from = std::max(from, one.until);
    }
    until(m_lastHour * 60);
    return free.isEmpty() ? QString() : tr("Nothing is planned %1.", "from … to …").arg(free.join(QStringLiteral(", ")));
}

SessionBlock *WeekGrid::blockOf(const RecordId &session) {
    const auto at = std::ranges::find_if(m_placed, [&](const Placed &one) { return one.block->session() == session; });
    return at == m_placed.end() ? nullptr : at->block;
}

const WeekGrid::Placed *WeekGrid::current() const {
    const auto at = std::ranges::find_if(m_placed, [&](const Placed &one) { return one.block->session() == m_current; });
    return at == m_placed.end() ? nullptr : &*at;
}

void WeekGrid::choose(const RecordId &session) {
    auto *block = blockOf(session);
    if (!block) return;
    m_current = session;
    for (const auto &one : m_placed) one.block->setCurrent(one.block == block);
    ensureWidgetVisible(block, 0, space::s);
}

void WeekGrid::enter(const RecordId &session) {
    choose(session);
    emit currentChanged(session);
}

void WeekGrid::takeFocus() {
    if (m_placed.empty()) return;
    const auto *at = current();
    (at ? at : &m_placed.front())->block->setFocus();
}

// Up and down: the session before and after, on from day to day. Left and right: the one nearest in time on the next day that has any; what
// happens at the same time stands between.
void WeekGrid::go(const Placed &from, int key) {
    const auto at = &from - m_placed.data();
    const auto last = static_cast<std::ptrdiff_t>(m_placed.size()) - 1;
    const auto focus = [this](std::ptrdiff_t to) { m_placed[static_cast<std::size_t>(to)].block->setFocus(); };
    if (key == Qt::Key_Home) return focus(0);
    if (key == Qt::Key_End) return focus(last);
    if (key == Qt::Key_Up) return focus(std::max<std::ptrdiff_t>(0, at - 1));
    if (key == Qt::Key_Down) return focus(std::min(last, at + 1));
    const int step = key == Qt::Key_Left ? -1 : 1;
    const Placed *best = nullptr;
    const auto distance = [&](const Placed &one) { // beside it first, then the nearest day, then the nearest hour
        return std::tuple(std::abs(one.day - from.day), std::abs(one.day == from.day ? one.lane - from.lane : one.from - from.from));
    };
    for (const auto &one : m_placed) {
        const bool beside = one.day == from.day && (one.lane - from.lane) * step > 0 && one.from < from.until && from.from < one.until;
        if (!beside && (one.day - from.day) * step <= 0) continue;
        if (!best || distance(one) < distance(*best)) best = &one;
    }
    if (best) best->block->setFocus();
}

void WeekGrid::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void WeekGrid::changeEvent(QEvent *event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) arrange();
}

} // namespace tp::ui
