#include "core/store/LeasedReader.h"

#include <algorithm>
#include <array>

namespace tp::store {

namespace {

// What the card needs to be filled in, and names nobody who is followed.
constexpr std::array shown{std::string_view("structure"), std::string_view("member"), std::string_view("territory")};

tl::unexpected<Error> hidden() { return fail(Code::Denied, "hidden until a synchronisation"); }

} // namespace

bool LeasedReader::hides(std::string_view type) const { return m_ended && std::find(shown.begin(), shown.end(), type) == shown.end(); }

Result<std::vector<Record>> LeasedReader::list(const Query &query) {
    return hides(query.type) ? std::vector<Record>() : m_all->list(query);
}

Result<std::uint64_t> LeasedReader::count(const Query &query) { return hides(query.type) ? std::uint64_t{0} : m_all->count(query); }

Result<CoverageSlice> LeasedReader::coverage(const Query &encounters, const CoveragePlace &behind, std::size_t records) {
    if (m_ended) return CoverageSlice();
    return coverageOf(*m_all).coverage(encounters, behind, records);
}

Result<PeopleMetSlice> LeasedReader::peopleMet(const Query &encounters, std::int64_t behind, std::size_t records) {
    if (m_ended) return PeopleMetSlice();
    return coverageOf(*m_all).peopleMet(encounters, behind, records);
}

Result<std::map<RecordId, RecordId>> LeasedReader::filesLeadingOn() {
    if (m_ended) return std::map<RecordId, RecordId>();
    return coverageOf(*m_all).filesLeadingOn();
}

Result<std::map<RecordId, std::string>> LeasedReader::lastMeetings(std::span<const RecordId> files, std::string_view before) {
    if (m_ended) return std::map<RecordId, std::string>();
    return coverageOf(*m_all).lastMeetings(files, before);
}

Result<RowPage> LeasedReader::rows(const RowsAsked &asked) {
    return hides(asked.query.type) ? RowPage(asked.fields.size()) : rowsOf(*m_all).rows(asked);
}

Result<Record> LeasedReader::get(std::string_view type, const RecordId &id) {
    if (hides(type)) return hidden();
    return m_all->get(type, id);
}

Result<std::vector<HistoryItem>> LeasedReader::history(std::string_view type, const RecordId &id) {
    if (hides(type)) return hidden();
    return m_all->history(type, id);
}

Result<std::vector<Conflict>> LeasedReader::conflicts(std::size_t limit) {
    if (m_ended) return std::vector<Conflict>();
    return m_all->conflicts(limit);
}

Result<FileAccess> LeasedReader::fileAccess(const RecordId &person) {
    if (m_ended) return hidden();
    return m_all->fileAccess(person);
}

Result<std::vector<std::string>> LeasedReader::suggestions(std::string_view type, std::string_view field, std::string_view typed,
                                                           std::size_t limit) {
    if (m_ended) return std::vector<std::string>();
    return m_all->suggestions(type, field, typed, limit);
}

Result<Status> LeasedReader::status() { return m_all->status(); }

Result<std::vector<QuarantineCount>> LeasedReader::quarantineCounts() { return m_all->quarantineCounts(); }
Result<std::vector<QuarantinedEntry>> LeasedReader::quarantine(std::size_t limit) { return m_all->quarantine(limit); }

Result<std::vector<Warning>> LeasedReader::warnings(std::size_t limit) { return m_all->warnings(limit); }
Result<std::map<RecordId, std::uint64_t>> LeasedReader::fallenNumbers(std::string_view series) { return m_all->fallenNumbers(series); }

Result<std::optional<Bytes>> LeasedReader::draft(std::string_view key) { return m_all->draft(key); }

Result<std::vector<std::string>> LeasedReader::draftKeys(std::string_view prefix, std::size_t limit) {
    if (m_ended) return std::vector<std::string>();
    return draftKeysOf(*m_all).draftKeys(prefix, limit);
}

Result<std::vector<Kit>> LeasedReader::kits() { return m_all->kits(); }

Result<std::vector<Erasure>> LeasedReader::erasures(std::size_t limit) {
    if (m_ended) return std::vector<Erasure>();
    return m_all->erasures(limit);
}

Result<ErasurePreview> LeasedReader::erasurePreview(const RecordId &person) {
    if (m_ended) return hidden();
    return m_all->erasurePreview(person);
}

Result<std::vector<ReviewItem>> LeasedReader::reviewAfterErasure(std::size_t limit) {
    if (m_ended) return std::vector<ReviewItem>();
    return m_all->reviewAfterErasure(limit);
}

Result<FormerTexts> LeasedReader::formerTexts(std::string_view type, const RecordId &id, std::span<const std::string> fields,
                                              bool present) {
    if (m_ended) return hidden();
    return m_all->formerTexts(type, id, fields, present);
}

Result<std::vector<DeviceOrigin>> LeasedReader::deviceOrigins() { return m_all->deviceOrigins(); }

Result<AccessLog> LeasedReader::accessLog(const StructureId &structure, std::string_view month, std::size_t limit) {
    if (m_ended) return hidden();
    return m_all->accessLog(structure, month, limit);
}

Result<std::vector<std::string>> LeasedReader::accessMonths(const StructureId &structure) {
    if (m_ended) return std::vector<std::string>();
    return m_all->accessMonths(structure);
}

std::string LeasedReader::memberName(const MemberId &id) { return m_all->memberName(id); }

std::string LeasedReader::structureName(const StructureId &id) { return m_all->structureName(id); }

} // namespace tp::store
