#pragma once
// While rows are made anew: whoever had the keyboard has it afterwards, known by its object name. A value on the stack; window's thread.
#include <QWidget>

namespace tp::ui {

class KeptFocus {
public:
    explicit KeptFocus(QWidget &in) : m_in(in) {
        const auto *now = in.window()->focusWidget(); // also while the window is not in front: it is to be there when it comes back
        if (now && in.isAncestorOf(now)) m_name = now->objectName();
    }
    ~KeptFocus() {
        if (m_name.isEmpty()) return;
        const auto all = m_in.findChildren<QWidget *>(m_name);
        for (auto *one : all) {
            if (isGoing(one)) continue;
            for (auto *above = one; above != &m_in; above = above->parentWidget()) above->show(); // a layout would, a turn later
            one->setFocus();
            break;
        }
    }
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    [[nodiscard]] bool isGoing(const QWidget *one) const { // hidden, not merely new
        for (; one != &m_in; one = one->parentWidget())
            if (one->isHidden() && one->testAttribute(Qt::WA_WState_ExplicitShowHide)) return true;
        return false;
    }
    QWidget &m_in;
    QString m_name;
};

} // namespace tp::ui
