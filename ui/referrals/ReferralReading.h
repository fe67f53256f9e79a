#pragma once
// The newest referrals of each side, read a few at a time, so that thousands of them hold nobody up. Which of them are open is looked at in
// the columns that tell it; only those are read whole. Window's thread.
#include "core/store/Rows.h"
#include "ui/referrals/ReferralCase.h"

#include <deque>

namespace tp::ui {

class ReferralReading {
public:
    // `openOnly`: those of which something may still be waited for.
    ReferralReading(store::Reader &reader, const StructureId &mine, bool openOnly, std::size_t most = 2'000);
    [[nodiscard]] bool step(); // some more of them, in a millisecond or two; false: there are none
    [[nodiscard]] std::uint64_t looked() const { return m_looked - m_ids.size(); } // at how many
    [[nodiscard]] std::uint64_t toLookAt() const;                                  // at most, as they are now
    [[nodiscard]] bool isFull() const { return m_isFull; }                         // it stopped at `most` of a side, and there are more
    [[nodiscard]] std::vector<ReferralCase> take(); // those read since it was asked last; what is proposed here first, the newest first

private:
    void find(); // the next page of ids
    void read(const RecordId &id);
    store::Reader &m_reader;
    const StructureId m_mine;
    const bool m_openOnly;
    const std::size_t m_most;
    std::size_t m_side = 0, m_found = 0; // which list, and how many of it
    std::uint64_t m_looked = 0;          // at so many of both, with those that are not read yet
    std::optional<store::After> m_behind;
    std::deque<RecordId> m_ids; // found, and not read yet
    bool m_areRequests = false; // those ids
    bool m_isFull = false;
    std::vector<ReferralCase> m_read;
};

[[nodiscard]] bool concernsReferrals(const store::ChangedTypes &what); // which there are, or whose turn it is, may be others

[[nodiscard]] std::vector<ReferralCase> referralCases(store::Reader &reader, const StructureId &mine, bool openOnly,
                                                      std::size_t most = 2'000); // all at once

} // namespace tp::ui
