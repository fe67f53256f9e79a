#pragma once
// People I follow whom nobody has met for so many days, of those who have not left the programme. Whoever follows hundreds waits for none
// of them: they are asked for one by one, a few between the window's other work. Window's thread.
#include "ui/today/DueSteps.h"

#include <deque>

namespace tp::ui {

class QuietPeople {
public:
    QuietPeople(Backend &backend, int days);
    // The next person; false: there is none.
    [[nodiscard]] bool step();
    // Once there is none: those unseen the longest first, `most` of them, and a row for the others.
    [[nodiscard]] std::vector<DueStep> found(std::size_t most = dueAtOnce);

private:
    void look(const store::Record &person);
    Backend &m_backend;
    const int m_days;
    const QDate m_today;
    store::Query m_query;
    std::deque<store::Record> m_next; // read, and not asked for yet
    bool m_all = false;               // nobody follows behind them
    std::vector<DueStep> m_found;
};

[[nodiscard]] std::vector<DueStep> quietPeople(Backend &backend, int days); // all at once
inline constexpr int quietChoices[] = {15, 30, 60, 90};
[[nodiscard]] int quietDays(); // in the user's settings
void setQuietDays(int days);

} // namespace tp::ui
