#pragma once
// The book of the committees as it stands now, for all who show it: what changed is read again once after a burst, whoever looks at it. All
// of it is read some hundred records a turn, and what was read before stands until then; few are there at once. Window's thread.
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
    [[nodiscard]] bool isRead() const { return m_isRead; }                 // before that it is empty
    [[nodiscard]] bool isReading() const { return m_reading.has_value(); } // all of it, in turns
    void refresh();                                                        // now: what was told to have changed
    void readWhole(); // now, all of it: something is looked for that nobody told of yet

signals:
    void read();

private:
    void catchUp(); // after a burst
    void readOn();  // a turn of reading all of it
    void exchange();
    Backend &m_backend;
    ValueText &m_text;
    SteeringBook m_book;
    store::ChangedTypes m_since;          // the last reading
    std::optional<BookReading> m_reading; // all of it
    store::ChangedTypes m_meanwhile;      // record by record, while that goes on
    bool m_isRead = false;
    QTimer m_soon, m_turn;
};

} // namespace tp::ui
