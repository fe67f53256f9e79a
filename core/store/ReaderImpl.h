#pragma once
// The Reader over its own read-only connection of the Qt driver. Split over ReaderImpl.cpp (lists), ReaderHistory.cpp (what only the
// journal knows: history, conflicts), ReaderCoverage.cpp (counts by commune), DraftKeys.cpp, ReaderErasures.cpp and ReaderAccessLog.cpp.
#include "core/store/AccessLines.h"
#include "core/store/Coverage.h"
#include "core/store/DraftKeys.h"
#include "core/store/Journal.h"
#include "core/store/Reader.h"
#include "core/store/Rows.h"

#include <QSqlDatabase>

namespace tp::store {

class ReaderImpl final : public Reader, public CoverageReader, public DraftKeysReader, public RowReader {
public:
    explicit ReaderImpl(const Session &session) : m_session(session) {}
    ~ReaderImpl() override;
    [[nodiscard]] Result<> connect();

    Result<std::vector<Record>> list(const Query &query) override;
    Result<std::uint64_t> count(const Query &query) override;
    [[nodiscard]] Result<std::uint64_t> countWithValue(const Query &query);
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
    Result<std::vector<DeviceOrigin>> deviceOrigins() override;
    Result<std::vector<Erasure>> erasures(std::size_t limit) override;
    Result<ErasurePreview> erasurePreview(const RecordId &person) override;
    Result<std::vector<ReviewItem>> reviewAfterErasure(std::size_t limit) override;
    Result<FormerTexts> formerTexts(std::string_view type, const RecordId &id, std::span<const std::string> fields, bool present) override;
    Result<AccessLog> accessLog(const StructureId &structure, std::string_view month, std::size_t limit) override;
    Result<std::vector<std::string>> accessMonths(const StructureId &structure) override;
    const schema::Dictionary &dictionary() override { return m_session.dictionary(); }
    std::string memberName(const MemberId &id) override;
    std::string structureName(const StructureId &id) override;

private:
    [[nodiscard]] Result<> learnFunctions(); // what SQL does not know
    [[nodiscard]] Result<std::optional<std::int64_t>> endOfSlice(const CoveragePlace &behind, std::size_t records);
    [[nodiscard]] Result<std::optional<CoveragePlace>> communeBehind(const CoveragePlace &place);
    // Behind the `found` records of a descending order, those that have no value, of which some may have to be passed over.
    [[nodiscard]] Result<std::optional<Query>> restOf(const Query &query, std::size_t found);
    [[nodiscard]] Statement prepared(const std::string &sql, const std::vector<Value> &parameters) const;
    // `order`: fieldsByName(type), made once for many.
    [[nodiscard]] Result<Record> recordFrom(const Statement &row, const schema::RecordType &type, std::span<const std::size_t> order) const;
    [[nodiscard]] Result<std::vector<Write>> writesOf(std::string_view type, const RecordId &id);
    [[nodiscard]] Result<std::vector<Write>> writesOf(std::int64_t record, std::string_view type);
    [[nodiscard]] Result<> addCopies(const std::set<WriteId> &going, std::set<EntryId> &known, FormerTexts &to);
    [[nodiscard]] Result<Conflict> conflictOf(std::int64_t record, std::string_view type, const std::string &field);
    struct AdoptedFrom {
        MemberId from;
        std::int64_t writtenMs = 0;
    };
    [[nodiscard]] Result<std::map<std::pair<WriteId, MemberId>, AdoptedFrom>> adoptions(); // by write and by who took it up
    [[nodiscard]] std::optional<MemberId> memberOf(const DeviceId &device) const;
    [[nodiscard]] Result<> mayAudit(const StructureId &structure) const;
    [[nodiscard]] Result<std::vector<TimedAccess>> linesOf(const wire::EntryView &entry, const StructureId &structure);
    [[nodiscard]] Result<> addLocalState(Erasure &erasure);
    [[nodiscard]] std::string nameOf(const char *type, ByteView id);
    [[nodiscard]] Catalogue catalogue() const { return Catalogue(m_session.dictionary()); }
    const Session &m_session;
    QSqlDatabase m_database;
    Connection *m_db = nullptr; // the driver's
    std::unique_ptr<Numbers> m_numbers;
    std::unique_ptr<Spaces> m_spaces;
    std::unique_ptr<Journal> m_journal;
};

} // namespace tp::store
