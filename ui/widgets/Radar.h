#pragma once
// Levels on several axes at two moments: the earlier dashed, the present filled, the higher the further out. What it shows is told in words
// to assistive technology, and its owner writes the changes beside it: it is never the only way to know. Window's thread.
#include <QWidget>

#include <optional>
#include <vector>

namespace tp::ui {

using RadarLevels = std::vector<std::optional<int>>; // by axis; absent: not said

class Radar : public QWidget {
    Q_OBJECT
public:
    Radar(QStringList axes, int highest, QWidget *parent = nullptr);
    void setLevels(RadarLevels before, RadarLevels now, const QString &spoken); // before: may be empty. spoken: the same in words

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double radius() const;
    [[nodiscard]] QPointF point(double share, std::size_t axis) const; // share of the way out
    void paintLevels(QPainter &painter, const RadarLevels &levels, bool earlier) const;
    QStringList m_axes;
    int m_highest;
    double m_radius = 0; // as it is painted
    RadarLevels m_before, m_now;
};

} // namespace tp::ui
