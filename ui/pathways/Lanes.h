#pragma once
// A pathway over time: one lane a structure, the phases above and faintly behind, the référent, today's line, attempts linked by an arrow.
// Each step is a button of its own, so that the keyboard and a screen reader have what the eye has: arrows go from step to step, Enter
// opens, + and − zoom, Page Up and Page Down move in time, Home shows everything. Window's thread.
#include "core/base/Ids.h"
#include "core/domain/Pathway.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QDate>

namespace tp::ui {

struct LanesPicture {
    struct Span {
        QString words;
        QDate from, until;
        bool now = false;
        bool fromKnown = true, untilKnown = true; // else only where it is drawn: nobody recorded the day
    };
    struct Lane {
        QString code, name; // code empty: no structure's
    };
    struct Bar {
        RecordId step;
        int lane = 0;
        QDate from, until; // both included
        domain::StepState state = domain::StepState::Planned;
        QString title, spoken;
        std::optional<RecordId> session; // somebody is signed up for: no step yet
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    struct Link { // positions in `bars`: an attempt and the next one
        int from, to;
    };
    QDate today;
    QList<Span> phases, referents;
    QList<Lane> lanes;
    QList<Bar> bars; // by their first day
    QList<Link> links;
    [[nodiscard]] std::pair<QDate, QDate> extent() const; // all of it, and today
};

class StepBar;

class Lanes : public QWidget {
    Q_OBJECT
public:
    explicit Lanes(QWidget *parent = nullptr);
    void setPicture(LanesPicture picture);
    void setPaper() { m_paper = true; } // in ink, whatever the theme
    [[nodiscard]] Tokens ink() const { return m_paper ? lightTokens() : tokens(); }
    enum class Range { Quarter, Year, All };
    void showRange(Range range);
    void select(const std::optional<RecordId> &step); // drawn as chosen
    void focusStep(const RecordId &step);
    [[nodiscard]] std::optional<RecordId> focusedStep() const;
    [[nodiscard]] std::pair<QDate, QDate> shown() const { return {m_from, m_until}; }
    [[nodiscard]] const LanesPicture &picture() const { return m_picture; }
    [[nodiscard]] QString spokenSpans() const; // phases and référents with their days, for who does not see them

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(const tp::RecordId &step);
    void sessionOpened(const tp::RecordId &session);
    void rangeChanged(); // by the keyboard or the wheel

protected:
    bool event(QEvent *event) override; // a phase or a référent is told whole over it
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class StepBar;
    struct Heights {
        int months, phases, referents, row, bar;
    };
    [[nodiscard]] Heights heights() const;
    [[nodiscard]] int left() const; // of the first day
    [[nodiscard]] double x(QDate day) const;
    [[nodiscard]] QRectF boxOf(const LanesPicture::Span &phase) const;
    [[nodiscard]] QString spanAt(QPoint at) const;
    [[nodiscard]] int laneTop(int lane) const;
    void arrange(); // bars to their places
    void keepTabStopShown();
    void move(StepBar *from, int key);
    void zoom(double factor);
    void shift(double share); // of the range
    void setRange(QDate from, QDate until);
    void paintGrounds(QPainter &painter) const; // of the phases
    void paintMonths(QPainter &painter) const;
    void paintPhases(QPainter &painter) const;
    void paintReferents(QPainter &painter) const;
    void paintLinks(QPainter &painter) const;
    void paintToday(QPainter &painter) const;

    LanesPicture m_picture;
    QList<StepBar *> m_bars;   // as in the picture
    QList<int> m_rows, m_tops; // of each lane: rows, and how many stand above
    QList<int> m_rowOf;        // of each bar, in its lane
    QDate m_from, m_until;     // the last day included
    std::optional<RecordId> m_selected;
    bool m_paper = false;
};

} // namespace tp::ui
