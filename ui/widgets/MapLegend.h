#pragma once
// What the fills of a CommuneMap's circles mean: none, and each step of the scale, as little circles with words. Window's thread.
#include <QWidget>

namespace tp::ui {

class MapLegend : public QWidget {
    Q_OBJECT
public:
    explicit MapLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width() / 2, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static QStringList words();
};

} // namespace tp::ui
