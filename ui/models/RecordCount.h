#pragma once
// How many records a query finds, counted some thousands at a time between the window's other work: a million is a walk of a fifth of a
// second. The answer of an older question never comes. Window's thread.
#include "ui/Backend.h"

#include <QTimer>

namespace tp::ui {

class RecordCount : public QObject {
    Q_OBJECT
public:
    RecordCount(Backend &backend, QObject *parent);
    // Its limit, offset and place are set here; the answer comes in a later turn of the event loop. `slice`: records counted at least in
    // one.
    void ask(store::Query query, std::size_t slice = leastInASlice);
    static constexpr std::size_t leastInASlice = 2000;

signals:
    void counted(quint64 records); // none when it cannot be read

private:
    void step();
    Backend &m_backend;
    store::Query m_query;
    QTimer m_next;
    std::size_t m_slice = 0, m_least = 0;
    quint64 m_sum = 0;
};

} // namespace tp::ui
