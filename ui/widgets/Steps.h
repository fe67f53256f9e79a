#pragma once
// One of several widgets at a time, and as high as that one: a QStackedWidget is as high as its highest (QStackedLayout asks the hidden
// ones too). Window's thread; owns what is added.
#include <QVBoxLayout>
#include <QWidget>

namespace tp::ui {

class Steps : public QWidget {
public:
    explicit Steps(QWidget *parent = nullptr) : QWidget(parent), m_column(new QVBoxLayout(this)) { m_column->setContentsMargins({}); }
    int addWidget(QWidget *step) { // the first one is shown
        m_column->addWidget(step); // first: shown without a parent it would be a window
        step->setVisible(m_steps.isEmpty());
        m_steps.append(step);
        return static_cast<int>(m_steps.size()) - 1;
    }
    void setCurrentIndex(int step) { // the one that goes is hidden first: both at once would be as high as both
        if (step == m_current) return;
        m_steps[m_current]->hide();
        m_steps[m_current = step]->show();
    }
    void setCurrentWidget(QWidget *step) { setCurrentIndex(static_cast<int>(m_steps.indexOf(step))); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QWidget *currentWidget() const { return m_steps.value(m_current); }

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_steps;
    int m_current = 0;
};

} // namespace tp::ui
