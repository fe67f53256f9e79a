#pragma once
// Taking up what counts nowhere, from a rescue file or from what is set aside here. Inside the writer's transaction.
#include "core/store/Ingest.h"
#include "core/store/RescuedWork.h"

namespace tp::store {

// Takes up what of a rescue file may be taken up. Tells the fate of every item; the caller rolls back if it only asked.
class Adoption {
public:
    Adoption(Workbench &bench, Ingest &ingest, const identity::RescueFile &file)
        : m_bench(bench), m_ingest(ingest), m_file(file), m_standing(bench) {}
    // `chosen`: places in the file; a save is taken whole when one of its items is.
    [[nodiscard]] Result<> run(const std::set<std::size_t> &chosen);
    [[nodiscard]] RescueReview &review() { return m_review; }
    [[nodiscard]] const Rescued &rescued() const { return m_rescued; }

private:
    [[nodiscard]] Result<> look(const std::set<std::size_t> &chosen);
    [[nodiscard]] Result<RescueItem> itemOf(const identity::RescuedEntry &entry);
    [[nodiscard]] Result<> makeMissingFiles(const std::set<std::size_t> &chosen);
    [[nodiscard]] Result<> judge(RescueItem &item, const identity::RescuedEntry &entry);
    [[nodiscard]] Result<> take(std::span<const std::size_t> save);
    [[nodiscard]] Result<> recordAdoption();
    Workbench &m_bench;
    Ingest &m_ingest;
    const identity::RescueFile &m_file;
    Standing m_standing;
    RescueReview m_review;
    Rescued m_rescued;
    std::vector<std::size_t> m_taken;
};

} // namespace tp::store
