#pragma once
// A help over a whole widget: a title, text that the arrows and the page keys move, Close. Leaving it closes it; the keyboard goes back
// where it was. Whoever owns it fills it each time. Window's thread.
#include <QFrame>
#include <QPointer>

class QScrollArea;
class QVBoxLayout;

namespace tp::ui {

class HelpSheet : public QFrame {
    Q_OBJECT
public:
    explicit HelpSheet(QWidget *over);
    void dismiss();

protected:
    [[nodiscard]] QVBoxLayout &begin(); // emptied
    void addSection(const QString &heading);
    void open(); // with what was put in
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QVBoxLayout *m_content;
    QScrollArea *m_area;
    QPointer<QWidget> m_before;
};

} // namespace tp::ui
