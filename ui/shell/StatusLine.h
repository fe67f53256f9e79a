#pragma once
// The bottom of the window, in words: who works here, what is sent, what asks for attention, the last exchange. A part that leads
// somewhere, or has more to say than its few words, is a button. What does not fit beside the others takes a line of its own; nothing is
// cut.
#include "ui/shell/StatusText.h"

#include <QFrame>
#include <QTimer>

class QBoxLayout;
class QLabel;

namespace tp::ui {

class Backend;
class FlowLayout;
class StatusNotice;

class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(Backend &backend, QWidget *parent = nullptr);
    void refresh();
    void setCompact(bool compact);

signals:
    void pageAsked(const QString &page);

private:
    void arrange();
    void focusPart(const QString &name, int place = -1);
    Backend &m_backend;
    QLabel *m_who, *m_last;
    StatusNotice *m_notice;
    QBoxLayout *m_row;
    FlowLayout *m_parts;
    std::vector<StatusPart> m_shown;
    QTimer m_soon; // gathers a burst of changes
    bool m_compact = false;
};

} // namespace tp::ui
