#pragma once
// A Reader that shows only what a laptop may show whose lease has ended (OfflineLease.h): the names of members, structures and territories,
// the half-written card, the store's own state. Everything about people is empty, or Denied, until it is opened again. Same thread as the
// reader it stands before.
#include "core/store/Coverage.h"
#include "core/store/DraftKeys.h"
#include "core/store/Reader.h"
#include "core/store/Rows.h"

namespace tp::store {

class LeasedReader final : public Reader, public CoverageReader, public DraftKeysReader, public RowReader {
public:
    explicit LeasedReader(std::unique_ptr<Reader> all) : m_all(std::move(all)) {}
    void setEnded(bool ended) { m_ended = ended; }
    [[nodiscard]] bool ended() const { return m_ended; }

    Result<std::vector<Record>> list(const Query &query) override;
    Result<std::uint64_t> count(const Query &query) override;
    Result<CoverageSlice> coverage(const Query &encounters, const CoveragePlace &behind, std::size_t records) override;
    Result<PeopleMetSlice> peopleMet(const Query &encounters, std::int64_t behind, std::size_t records) override;
    Result<std::map<RecordId, RecordId>> filesLeadingOn() override;
    Result<std::map<RecordId, std::string>> lastMeetings(std::span<const RecordId> files, std::string_view before) override;
    Result<RowPage> rows(const RowsAsked &asked) override;
    Result<Record> get(std::string_view type, const RecordId &id) override;
    Result<std::vector<HistoryItem>> history(std::string_view type, const RecordId &id) override;
    Result<std::vector<Conflict>> conflicts(std::size_t limit) override;
    Result<FileAccess> fileAccess(const RecordId &person) override;
    Result<std::vector<std::string>> suggestions(std::string_view type, std::string_view field, std::string_view typed,
                                                 std::size_t limit) override;
    Result<Status> status() override;
    Result<std::vector<QuarantinedEntry>> quarantine(std::size_t limit) override;
    Result<std::vector<QuarantineCount>> quarantineCounts() override;
    Result<std::vector<Warning>> warnings(std::size_t limit) override;
    Result<std::map<RecordId, std::uint64_t>> fallenNumbers(std::string_view series) override;
    Result<std::optional<Bytes>> draft(std::string_view key) override;
    Result<std::vector<std::string>> draftKeys(std::string_view prefix, std::size_t limit) override;
    Result<std::vector<Kit>> kits() override;
    Result<std::vector<Erasure>> erasures(std::size_t limit) override;
    Result<ErasurePreview> erasurePreview(const RecordId &person) override;
    Result<std::vector<ReviewItem>> reviewAfterErasure(std::size_t limit) override;
    Result<FormerTexts> formerTexts(std::string_view type, const RecordId &id, std::span<const std::string> fields, bool present) override;
    Result<std::vector<DeviceOrigin>> deviceOrigins() override;
    Result<AccessLog> accessLog(const StructureId &structure, std::string_view month, std::size_t limit) override;
    Result<std::vector<std::string>> accessMonths(const StructureId &structure) override;
    const schema::Dictionary &dictionary() override { return m_all->dictionary(); }
    std::string memberName(const MemberId &id) override;
    std::string structureName(const StructureId &id) override;

private:
    [[nodiscard]] bool hides(std::string_view type) const;
    std::unique_ptr<Reader> m_all;
    bool m_ended = false;
};

} // namespace tp::store
