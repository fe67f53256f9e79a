#pragma once
// The top of a page: its title, the line below, and what can be done to the whole page at the right. In a window of few lines (768 at 200
// %) title and line are one line each, small, and leave the height to the page. Window's thread.
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace tp::ui {

class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QWidget *button);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(); // where the actions leave the title too little, they stand below it
    void setLow(bool low);
    void showWords();
    QBoxLayout *m_line;
    QLabel *m_title, *m_subtitle;
    QHBoxLayout *m_actions;
    QString m_titleText, m_subtitleText;
    bool m_low = false, m_arranged = false;
};

} // namespace tp::ui
