#pragma once
// F1: over the page, the keys of that page and of the program (from what is declared, see KeyList.h), what the words of state mean, how
// duplicates are looked for. Esc, F1 or leaving it closes it; the keyboard goes back where it was. Window's thread.
#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace tp::ui {

class HelpPanel : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *window);
    void open(const QString &title, const QWidget &page); // what it is called; is asked for its keys now
    void dismiss();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &title, const QWidget &page);
    void place();
    QVBoxLayout *m_content;
    QWidget *m_scroll;
    QPointer<QWidget> m_before;
};

} // namespace tp::ui
