#pragma once
// The sessions of a week as a grid: days beside one another, hours below one another, what happens at once side by side. Saturday and
// Sunday stand there when something happens then. A line goes with the clock over what is under way. Arrows go to the sessions before and
// after, and to the days beside; the hours without one are no cells: the name of the day tells them. Window's thread.
#include "core/base/Clock.h"
#include "core/domain/SideBySide.h"
#include "ui/activities/WeekModel.h"

#include <QDateTime>
#include <QScrollArea>
#include <QTimer>

class QLabel;

namespace tp::ui {

class SessionBlock;

class WeekGrid : public QScrollArea {
    Q_OBJECT
public:
    WeekGrid(WeekModel &model, const Clock &clock, QWidget *parent = nullptr);
    void showWeek(QDate monday); // what the model holds
    void tick();                 // by itself each minute: where now is
    void choose(const RecordId &session);
    void takeFocus();
    [[nodiscard]] const std::optional<RecordId> &chosen() const { return m_current; } // of the week shown
    [[nodiscard]] int days() const { return static_cast<int>(m_heads.size()); }

signals:
    void opened(const tp::RecordId &session);
    void currentChanged(const tp::RecordId &session);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    friend class WeekCanvas;
    struct Placed {
        SessionBlock *block;
        int day, from, until, lane, lanes; // minutes
    };
    void fill();
    [[nodiscard]] QString freeText(const std::vector<domain::Minutes> &taken) const; // the hours of a day without a session
    void arrange();
    void placeNow();
    void paint(QPainter &painter) const; // of the canvas
    void enter(const RecordId &session);
    void go(const Placed &from, int key);
    [[nodiscard]] SessionBlock *blockOf(const RecordId &session);
    [[nodiscard]] const Placed *current() const;
    [[nodiscard]] QRect rectOf(int day, int from, int until) const;
    [[nodiscard]] int axisWidth() const;

    WeekModel &m_model;
    const Clock &m_clock;
    QTimer m_minute;
    QDate m_monday;
    QDateTime m_now;
    QWidget *m_canvas, *m_nowLine;
    QWidget *m_head;
    QList<QLabel *> m_heads;      // of the days
    std::vector<Placed> m_placed; // by day, then hour
    std::optional<RecordId> m_current;
    int m_firstHour = 8, m_lastHour = 18;
};

} // namespace tp::ui
