#pragma once
// Above the status line, for as long as something is wrong that needs more than its few words: what happened, what is safe, what to do.
// Can be closed; stays closed while the same sentence comes and goes with every retry, until it has been away for a minute, or its part of
// the status line is pressed. Where there is little room it comes only when that part is pressed. Window's thread.
#include "ui/shell/StatusText.h"

#include <QDeadlineTimer>
#include <QFrame>

#include <map>

class QLabel;

namespace tp::ui {

class Button;

class StatusNotice : public QFrame {
    Q_OBJECT
public:
    explicit StatusNotice(QWidget *parent = nullptr);
    void tell(const std::vector<StatusPart> &parts); // those with more to say, each on its line
    void setQuiet(bool quiet);                       // only when asked for
    void toggle(const StatusPart &part);
    void reveal(const StatusPart &part);
    [[nodiscard]] QWidget *closeButton() const;

signals:
    void closed(const QString &part); // the id of the first that was told: where the focus goes

private:
    void refresh();
    [[nodiscard]] bool isOpen(const StatusPart &part) const { return m_quiet == m_turned.contains(wholeText(part)); }
    QLabel *m_words;
    Button *m_close;
    std::vector<StatusPart> m_parts;
    std::map<QString, QDeadlineTimer> m_turned; // opened though quiet, or closed though not: until when that is remembered, once it is gone
    bool m_quiet = false;
};

} // namespace tp::ui
