#pragma once
// The book of the committees as it stands now, for all who show it: read anew once after a burst of changes, whoever looks at it. Window's
// thread.
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
    void refresh(); // now

signals:
    void read();

private:
    Backend &m_backend;
    ValueText &m_text;
    SteeringBook m_book;
    QTimer m_soon;
};

} // namespace tp::ui
