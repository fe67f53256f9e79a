#pragma once
// Work that could not be sent: gathered for a rescue file, and taken up from one. Inside the writer's transaction.
#include "core/store/Ingest.h"

namespace tp::store {

[[nodiscard]] Result<identity::RescueFile> gatherUnsent(Workbench &bench);

// Takes up what of a rescue file may be taken up. Tells the fate of every item; the caller rolls back if it only asked.
class Adoption {
public:
    Adoption(Workbench &bench, Ingest &ingest, const identity::RescueFile &file) : m_bench(bench), m_ingest(ingest), m_file(file) {}
    // `chosen`: places in the file; a save is taken whole when one of its items is.
    [[nodiscard]] Result<> run(const std::set<std::size_t> &chosen);
    [[nodiscard]] RescueReview &review() { return m_review; }
    [[nodiscard]] const Rescued &rescued() const { return m_rescued; }

private:
    [[nodiscard]] Result<> look(const std::set<std::size_t> &chosen);
    [[nodiscard]] Result<RescueItem> itemOf(const identity::RescuedEntry &entry);
    [[nodiscard]] Result<bool> standsHere(const RescueItem &item);
    [[nodiscard]] Result<> makeMissingFiles(const std::set<std::size_t> &chosen);
    [[nodiscard]] Result<> judge(RescueItem &item, const identity::RescuedEntry &entry);
    [[nodiscard]] Result<> take(std::span<const std::size_t> save);
    [[nodiscard]] Result<> recordAdoption();
    Workbench &m_bench;
    Ingest &m_ingest;
    const identity::RescueFile &m_file;
    RescueReview m_review;
    Rescued m_rescued;
    std::vector<std::size_t> m_taken;
    std::map<std::pair<std::string, RecordId>, std::set<WriteId>> m_writes; // of records looked at
};

} // namespace tp::store
