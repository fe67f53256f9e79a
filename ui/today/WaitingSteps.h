#pragma once
// What waits for this member and this structure, kept source by source: a change reads again only the sources it concerns, one in each turn
// of the event loop (referrals a few), so that no key waits for all of them. They are walked through in one order, referrals last; what
// changes behind is left to the next walk, so that changes that go on coming keep no source from its turn. Window's thread, because words
// are translated.
#include "ui/today/DueReferrals.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace tp::ui {

class WaitingSteps {
public:
    explicit WaitingSteps(Backend &backend);
    void forget();
    void forget(std::string_view type); // sources that read records of this type
    void forget(const store::ChangedTypes &what);
    [[nodiscard]] bool isWhole() const; // nothing is to be read
    // In the source that is read in several turns: of the walk, nothing is to be read but the rest of it.
    [[nodiscard]] bool isAmidst() const { return m_referrals && m_at + 1 == m_whole.size(); }
    void startOver() { m_at = 0; } // what changed behind is read next, then the walk goes on where it was
    // Reads the next source, or some more of one that is read in several turns; false: the walk is over, and if something changed behind it
    // (isWhole) the next step begins another. `most` as in DueSteps.h; all are read for another one.
    bool step(std::size_t most);
    [[nodiscard]] Result<std::vector<DueStep>> steps() const; // of all sources, by urgency and day

private:
    Backend &m_backend;
    std::vector<Result<std::vector<DueStep>>> m_read; // of each source
    std::vector<bool> m_whole;                        // read, or being read, as it is now
    std::size_t m_at = 0;                             // the source the walk has come to
    std::optional<DueReferrals> m_referrals;          // while they are read
    std::size_t m_most = 0;
    QDate m_today;
};

} // namespace tp::ui
