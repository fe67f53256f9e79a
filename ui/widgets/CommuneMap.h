#pragma once
// Numbers by commune on a map: a circle at the commune's centre, its area the number; a small hollow mark where there is none. The ground
// shows intercommunalities by tint and name (MapGround.h). Arrows go from one commune with a number to the next, with Shift through the
// others too; the wheel zooms, Enter opens. Each commune is a row to assistive technology. Its owner shows the same as a table, and gives
// the other keys. Window's thread.
#include "ui/widgets/MapGround.h"
#include "ui/widgets/MapProjection.h"

#include <QWidget>

#include <optional>

namespace tp::ui {

struct MapCommune {
    QString name, group;
    Place place;
};
struct MapMark { // of one commune
    std::uint64_t count = 0;
    bool within = true; // false: outside what is looked at, ground alone
    QString sentence;   // all there is to say, as it is read aloud
    friend bool operator==(const MapMark &, const MapMark &) = default;
};

class CommuneMap : public QWidget {
    Q_OBJECT
public:
    explicit CommuneMap(std::vector<MapCommune> communes, QWidget *parent = nullptr);
    void setMarks(std::vector<MapMark> marks); // one a commune; the same again: nothing moves
    void light(int commune);                   // -1: none

    [[nodiscard]] int lit() const { return m_lit; }
    [[nodiscard]] const std::vector<MapMark> &marks() const { return m_marks; }
    [[nodiscard]] const MapCommune &commune(int index) const { return m_communes[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::vector<int> &shown() const { return m_shown; } // communes within, the largest number first
    [[nodiscard]] QRectF boxOf(int commune) const;                          // of its mark, in the widget
    [[nodiscard]] const MapView &view() const { return m_view; }
    void zoom(double factor); // about what is lit, or the middle
    void showAll();
    void open();          // what is lit
    void goBy(int steps); // in the order of numbers

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    struct Label {
        QRectF box;
        QString text;
        int commune = -1; // -1: a group's name
    };
    [[nodiscard]] std::vector<Label> labels() const; // those there is room for

signals:
    void litChanged(int commune);
    void opened(int commune);
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layGround();
    [[nodiscard]] std::vector<int> groupNumbers() const;
    void goTowards(int dx, int dy, bool others);
    void keepInView(int commune);
    [[nodiscard]] int communeAt(const QPointF &at) const; // -1: none
    [[nodiscard]] double radiusOf(int commune) const;
    void paintGround(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    [[nodiscard]] std::vector<Label> groupLabels(const std::vector<QRectF> &taken) const;

    std::vector<MapCommune> m_communes;
    std::vector<QPointF> m_points; // on the plane
    std::vector<GroundCell> m_cells;
    std::vector<int> m_groups, m_tints; // by commune; by group
    std::vector<MapMark> m_marks;
    std::vector<int> m_shown;
    std::uint64_t m_most = 0;
    MapView m_view;
    int m_lit = -1;
    std::optional<QPointF> m_dragged; // where the hand was last
    bool m_moved = false;
};

} // namespace tp::ui
