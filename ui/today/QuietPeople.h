#pragma once
// People I follow of whom nothing was heard for so many days, of those who have not left the programme; and how many files are to be
// reviewed. Whoever follows hundreds waits for none of them: they are read some together, between the window's other work. Window's thread.
#include "ui/models/PathwayStories.h"
#include "ui/models/Standing.h"
#include "ui/today/DueSteps.h"

#include <deque>

namespace tp::ui {

class QuietPeople {
public:
    QuietPeople(Backend &backend, int days);
    // The next person; false: there is none.
    [[nodiscard]] bool step();
    // Once there is none: those unheard the longest first, `most` of them, a row for the others, and one for files to review.
    [[nodiscard]] std::vector<DueStep> found(std::size_t most = dueAtOnce);

private:
    void look(const store::Record &person);
    Backend &m_backend;
    const int m_days;
    const QDate m_today;
    const std::string m_todayIso;
    store::Query m_query;
    std::deque<store::Record> m_next;        // read, and not asked for yet
    std::optional<PathwayStories> m_stories; // of these
    bool m_all = false;                      // nobody follows behind them
    int m_toReview = 0;
    std::vector<DueStep> m_found;
};

[[nodiscard]] std::vector<DueStep> quietPeople(Backend &backend, int days); // all at once
[[nodiscard]] int quietDays();                                              // in the user's settings
void setQuietDays(int days);

} // namespace tp::ui
