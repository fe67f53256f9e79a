#pragma once
// Beside a list of people: in which phase they are, and since when nothing was heard of them. Of very many it says how far it is, can be
// stopped and go on. Not remembered: who looks before opening a file looks among all. Window's thread.
#include "ui/models/Standing.h"

#include <QWidget>

class QComboBox;

namespace tp::ui {

class Backend;
class PeopleStanding;
class ReadingLine;

class StandingFilter : public QWidget {
    Q_OBJECT
public:
    StandingFilter(Backend &backend, QWidget *before, QWidget *parent = nullptr); // `before`: another filter, in the same line
    void addTo(store::Query &query);                                              // that holds what else narrows the list, but no words
    [[nodiscard]] Standing asked() const;
    [[nodiscard]] bool isActive() const { return asked().isActive(); }
    [[nodiscard]] bool isLooking() const;
    void ask(Standing::News news); // and no phase
    void clear();                  // says nothing

signals:
    void edited();
    void found(); // some, others, or all were looked at

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillPhases();
    void tell(quint64 people); // of how many it was looked
    void end();
    Backend &m_backend;
    PeopleStanding *m_people;
    QComboBox *m_phase, *m_news;
    ReadingLine *m_reading;
};

} // namespace tp::ui
