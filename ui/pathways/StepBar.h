#pragma once
// One step on its lane: as long as it lasts, in its structure's colour, dashed while it is planned; its words inside where they fit, else
// beside. Belongs to Lanes. Window's thread.
#include "ui/pathways/Lanes.h"

namespace tp::ui {

class StepBar : public QAbstractButton {
    Q_OBJECT
public:
    StepBar(const LanesPicture::Bar &bar, const QString &code, Lanes *lanes);
    [[nodiscard]] const LanesPicture::Bar &bar() const { return m_bar; }
    // The days as drawn, from `left` to `right` in the lanes; words beside them may use the room between `before` and `after`.
    void place(int left, int right, int top, int height, int before, int after);
    void setChosen(bool chosen);
    [[nodiscard]] QRect days() const { return m_days.translated(pos()); } // in the lanes
    [[nodiscard]] QSize sizeHint() const override { return size(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LanesPicture::Bar m_bar;
    QString m_code;
    QRect m_days, m_words; // here
    bool m_chosen = false;
};

[[nodiscard]] QString iconOf(domain::StepState state); // empty: none

} // namespace tp::ui
