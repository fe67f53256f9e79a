#pragma once
// Above the status line, for as long as something is wrong that needs more than its few words: what happened, what is safe, what to do.
// Can be closed; stays closed until the same thing has gone and come again, or its part of the status line is pressed. Where there is
// little room it comes only when that part is pressed. Window's thread.
#include "ui/shell/StatusText.h"

#include <QFrame>

class QLabel;

namespace tp::ui {

class StatusNotice : public QFrame {
    Q_OBJECT
public:
    explicit StatusNotice(QWidget *parent = nullptr);
    void tell(const std::vector<StatusPart> &parts); // those with more to say, each on its line
    void setQuiet(bool quiet);                       // only when asked for
    void toggle(const QString &part);                // its id

signals:
    void closed(); // the focus needs another place

private:
    void refresh();
    [[nodiscard]] bool isOpen(const StatusPart &part) const { return m_quiet == m_turned.contains(part.id); }
    QLabel *m_words;
    std::vector<StatusPart> m_parts;
    QStringList m_turned; // ids of those opened though quiet, or closed though not
    bool m_quiet = false;
};

} // namespace tp::ui
