#pragma once
// The book of the committees as it stands now, for all who show it: what changed is read again once after a burst, whoever looks at it.
// Window's thread.
#include "ui/steering/SteeringBook.h"

#include <QObject>
#include <QTimer>

namespace tp::ui {

class SharedBook : public QObject {
    Q_OBJECT
public:
    SharedBook(Backend &backend, ValueText &text, QObject *parent);
    [[nodiscard]] const SteeringBook &operator*() const { return m_book; } // another one's contents after `read`
    [[nodiscard]] const SteeringBook *operator->() const { return &m_book; }
    void refresh();   // now: what was told to have changed
    void readWhole(); // now, all of it: something is looked for that nobody told of yet

signals:
    void read();

private:
    Backend &m_backend;
    ValueText &m_text;
    SteeringBook m_book;
    store::ChangedTypes m_since; // the last reading
    QTimer m_soon;
};

} // namespace tp::ui
