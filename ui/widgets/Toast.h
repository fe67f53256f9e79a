#pragma once
// A sentence at the bottom of its parent for 10 seconds, with Undo (Ctrl+Z) when there is something to undo. Nothing is lost by missing it:
// the same can be undone from the record's page.
#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QShortcut;

namespace tp::ui {

class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void say(const QString &sentence, std::function<void()> undo = {});
    void dismiss();                   // nothing can be undone any more
    void setBottomMargin(int pixels); // above the status line

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void undo();
    QLabel *m_sentence;
    QPushButton *m_undo;
    QShortcut *m_key;
    std::function<void()> m_action;
    QTimer m_timer;
    int m_bottomMargin = 16;
};

} // namespace tp::ui
