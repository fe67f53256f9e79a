#pragma once
// While rows are made anew: whoever had the keyboard has it afterwards, known by its object name and its place among those of that name.
// A value on the stack; window's thread.
#include <QWidget>

#include <algorithm>

namespace tp::ui {

class KeptFocus {
public:
    explicit KeptFocus(QWidget &in) : m_in(in) {
        const auto *now = in.window()->focusWidget(); // also while the window is not in front: it is to be there when it comes back
        if (!now || !in.isAncestorOf(now)) return;
        m_name = now->objectName();
        m_at = standing(in, m_name).indexOf(now);
    }
    ~KeptFocus() {
        const auto all = standing(m_in, m_name);
        if (!all.isEmpty()) give(*all[std::clamp<qsizetype>(m_at, 0, all.size() - 1)], m_in);
    }
    [[nodiscard]] static QWidgetList standing(const QWidget &in, const QString &name) { // of that name, what was just made as well
        auto all = name.isEmpty() ? QWidgetList() : in.findChildren<QWidget *>(name);
        erase_if(all, [&in](const QWidget *one) { return isGoing(one, in); });
        return all;
    }
    static void give(QWidget &to, const QWidget &in) {
        for (auto *above = &to; above != &in; above = above->parentWidget()) above->show(); // a layout would, a turn later
        to.setFocus();
    }
    KeptFocus(const KeptFocus &) = delete;
    KeptFocus &operator=(const KeptFocus &) = delete;

private:
    [[nodiscard]] static bool isGoing(const QWidget *one, const QWidget &in) { // hidden, not merely new
        for (; one != &in; one = one->parentWidget())
            if (one->isHidden() && one->testAttribute(Qt::WA_WState_ExplicitShowHide)) return true;
        return false;
    }
    QWidget &m_in;
    QString m_name;
    qsizetype m_at = 0;
};

} // namespace tp::ui
