#pragma once
// A sentence over its parent for 10 seconds, where it covers nothing one acts upon (at the bottom, else over the titles), and a button for
// what can be undone, or done again. Nothing is lost by missing it: the keys that the button names go on (ui/shell/UndoStack). As long as
// it stands there its key does what it says from every field, also one that keeps such keys for itself, unless something was typed in it.
#include <QFrame>
#include <QTimer>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace tp::ui {

class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    enum class Offer { Nothing, TakeBack, DoAgain };
    void say(const QString &sentence, Offer offer);
    void dismiss();
    void setBottomMargin(int pixels); // above the status line

signals:
    void undoAsked();
    void redoAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void giveWay(); // to a control that has come below it
    [[nodiscard]] bool isAsked(const QWidget &field, const QKeyEvent &key) const;
    QLabel *m_sentence;
    QPushButton *m_undo, *m_redo;
    QTimer m_timer, m_laidOut;
    int m_bottomMargin = 16;
};

} // namespace tp::ui
