#pragma once
// The left edge of the window: the program's mark, search, new encounter, one line a page, settings, help, lock. Wide 220, or 56 with icons
// and tooltips. The current page carries the thread: a petrol line at its left.
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace tp::ui {

class Button;

class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
    void setCompact(bool compact);
    void setCount(int count);                                                                          // 0: none
    void setShortcutHint(const QString &hint, bool seen = false) { m_hint = hint, m_hintSeen = seen; } // seen: also without a mouse over it
    void setMeaning(const QString &meaning);                                                           // of its word; before setCompact
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_hint, m_meaning;
    int m_count = 0;
    bool m_compact = false, m_hintSeen = false;
};

class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(const std::vector<PageInfo> &pages, QWidget *parent = nullptr);
    void setCompact(bool compact);
    void setCurrent(const QString &page);
    void setCount(const QString &page, int count);
    void setOnlyToday(bool only); // nothing else can be shown, nor searched

signals:
    void pageAsked(const QString &page);
    void searchAsked();
    void newEncounterAsked();
    void lockAsked();
    void settingsAsked();
    void helpAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_mark;
    Button *m_search, *m_new;
    NavButton *m_settings, *m_help, *m_lock;
    QList<std::pair<QString, NavButton *>> m_pages;
    QVBoxLayout *m_column;
};

} // namespace tp::ui
