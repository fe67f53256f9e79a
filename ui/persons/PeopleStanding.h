#pragma once
// Which of many people stand so in the programme: looked at one after the other, a few together between the window's other work, as the
// board and Today say it of each. Looked for once, which can be stopped and gone on with; then followed in silence as records change, while
// it is seen, with a rest that fits how long it takes. Window's thread.
#include "ui/Backend.h"
#include "ui/models/Standing.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tp::ui {

class PeopleStanding : public QObject {
    Q_OBJECT
public:
    PeopleStanding(Backend &backend, QObject *parent);
    void ask(const store::Query &people, const Standing &standing); // of those the query finds by its filters; the same again: nothing
    void forget();                                                  // nobody is asked for
    void stop();                                                    // the first look: who was found so far stands
    void goOn();
    void setSeen(bool seen);
    [[nodiscard]] bool isLooking() const { return m_state == State::Looking; }               // for the first time
    [[nodiscard]] bool isAwaited() const { return m_next.isActive() || m_again.isActive(); } // now, or soon because something changed
    [[nodiscard]] bool isStopped() const { return m_state == State::Stopped; }
    [[nodiscard]] bool isFull() const { return m_full; } // more stand so: not more than so many are found
    [[nodiscard]] store::Filter filter() const;          // who was found
    void setMost(std::size_t people) { m_most = people; }

signals:
    void began();                // the first look, or it goes on
    void looked(quint64 people); // so many of them, so far
    void found();                // some, others, or all were looked at

private:
    enum class State : std::uint8_t { None, Looking, Stopped, Known };
    void follow(const store::ChangedTypes &what);
    void start();
    void step();
    void end();
    [[nodiscard]] std::vector<store::Record> silentOf(std::vector<store::Record> people) const; // nobody met them lately
    void look(std::vector<store::Record> people);
    [[nodiscard]] bool hasLeft(const std::vector<RecordId> &files) const;
    Backend &m_backend;
    store::Query m_people;
    Standing m_standing;
    State m_state = State::None;
    QDate m_today, m_since;
    std::string m_todayIso;
    store::Query m_from;             // of m_people, those still to be looked at
    Value::Array m_reading, m_found; // ids
    std::size_t m_most = store::Filter::mostAmong;
    quint64 m_looked = 0;
    bool m_shown = false, m_full = false, m_fullNow = false, m_stale = false, m_seen = true;
    QElapsedTimer m_took;
    QTimer m_next, m_again; // m_again: after changes, and a rest
};

} // namespace tp::ui
