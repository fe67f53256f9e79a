#pragma once
// A list and, at its right, what is chosen in it. Where there is no room for both, the detail opens over the list. Window's thread.
#include <QWidget>

namespace tp::ui {

class MasterDetail : public QWidget {
    Q_OBJECT
public:
    MasterDetail(QWidget *list, QWidget *detail, QWidget *parent); // takes both
    void setShares(int list, int detail);                          // of the width, side by side
    void showDetail(bool show);
    void setListNeeded(bool needed); // there is nothing to list: the detail has the whole width
    [[nodiscard]] bool isDetailShown() const { return m_shown; }
    [[nodiscard]] bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *m_list, *m_detail;
    int m_listShare = 58, m_detailShare = 42;
    bool m_shown = false, m_listNeeded = true;
};

// Esc over a list with `panel` beside it: a form that stands open goes first, then the detail. False: neither was there.
template <class Panel, class Close> [[nodiscard]] bool closeTopOf(Panel &panel, const MasterDetail &sides, const Close &close) {
    if (panel.closeForm()) {
        panel.shown() ? panel.focusFirst() : close();
        return true;
    }
    if (!sides.isDetailShown()) return false;
    close();
    return true;
}

} // namespace tp::ui
