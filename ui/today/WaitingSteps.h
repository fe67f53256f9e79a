#pragma once
// What waits for this member and this structure, kept source by source: a change reads again only the sources it concerns, one in each turn
// of the event loop (referrals a few), so that no key waits for all of them. Window's thread, because words are translated.
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
    [[nodiscard]] bool isWhole() const;                                     // nothing is to be read
    [[nodiscard]] bool isAmidst() const { return m_referrals.has_value(); } // in a source that is read in several turns
    // Reads one source, or some more of one that is read in several turns; false: none is left to read. `most` as in DueSteps.h; all are
    // read for another one.
    bool step(std::size_t most);
    [[nodiscard]] Result<std::vector<DueStep>> steps() const; // of all sources, by urgency and day

private:
    Backend &m_backend;
    std::vector<Result<std::vector<DueStep>>> m_read; // of each source
    std::vector<bool> m_whole;
    std::optional<DueReferrals> m_referrals; // while they are read
    std::size_t m_most = 0;
    QDate m_today;
};

} // namespace tp::ui
