#include "core/store/Purge.h"
#include "core/store/ReaderImpl.h"

#include <algorithm>
#include <sstream>

namespace tp::store {
namespace {

std::string textOr(const Record &record, const char *field) {
    const auto at = record.fields.find(field);
    return at != record.fields.end() && at->second.text() ? *at->second.text() : std::string();
}
template <class AnyId> std::optional<AnyId> idOr(const Record &record, const char *field) {
    const auto at = record.fields.find(field);
    const auto *bytes = at != record.fields.end() ? at->second.bytes() : nullptr;
    const auto id = bytes ? AnyId::from(*bytes) : fail(Code::NotFound);
    return id ? std::optional(*id) : std::nullopt;
}
template <class AnyId> std::optional<AnyId> hexOr(const Record &record, const char *field) {
    const auto bytes = fromHex(textOr(record, field));
    const auto id = bytes ? AnyId::from(*bytes) : fail(Code::NotFound);
    return id ? std::optional(*id) : std::nullopt;
}

std::vector<SpaceId> spacesIn(const std::string &list) {
    std::vector<SpaceId> out;
    std::istringstream words(list);
    for (std::string word; words >> word;) {
        const auto bytes = fromHex(word);
        const auto id = bytes ? SpaceId::from(*bytes) : fail(Code::NotFound);
        if (id) out.push_back(*id);
    }
    return out;
}

Erasure::State stateOf(const std::string &code) {
    if (code == "erased") return Erasure::State::Erased;
    return code == "withdrawn" ? Erasure::State::Withdrawn : Erasure::State::Requested;
}

} // namespace

Result<std::vector<Erasure>> ReaderImpl::erasures(std::size_t limit) {
    if (!catalogue().find("erasure")) return std::vector<Erasure>();
    Query query;
    query.type = "erasure";
    query.limit = limit;
    TP_TRY(const auto records, list(query));
    std::vector<Erasure> out;
    for (const auto &record : records) {
        const auto space = hexOr<SpaceId>(record, "space");
        if (!space) continue;
        Erasure erasure;
        erasure.record = record.id;
        erasure.space = *space;
        erasure.state = stateOf(textOr(record, "state"));
        erasure.structure = idOr<StructureId>(record, "structure").value_or(StructureId{});
        erasure.exchanges = spacesIn(textOr(record, "exchanges"));
        erasure.reason = textOr(record, "reason");
        erasure.requestedBy = idOr<MemberId>(record, "requestedBy");
        erasure.decidedBy = idOr<MemberId>(record, "decidedBy");
        erasure.requestedOn = textOr(record, "requestedOn");
        erasure.decidedOn = textOr(record, "decidedOn");
        TP_CHECK(addLocalState(erasure));
        out.push_back(std::move(erasure));
    }
    return out;
}

// What the log and the acknowledgements say beyond the record.
Result<> ReaderImpl::addLocalState(Erasure &erasure) {
    if (erasure.state == Erasure::State::Withdrawn) return {}; // what happened to the file later is another request's
    Query query;
    query.type = "erasure_ack";
    query.limit = 5000;
    query.filters.push_back({"space", Filter::Op::Equals, toHex(erasure.space.view())});
    TP_TRY(const auto acks, list(query));
    std::set<DeviceId> done;
    for (const auto &ack : acks)
        if (const auto device = hexOr<DeviceId>(ack, "device")) done.insert(*device);
    if (!done.empty()) erasure.state = Erasure::State::Erased;

    auto row = m_db->query("SELECT s.file, s.granted, e.refs, e.lost, e.event FROM space s LEFT JOIN erasure e ON e.space=s.n WHERE s.id=?",
                           erasure.space);
    TP_TRY(const bool known, row.step());
    if (!known) return {};
    if (!row.null(0)) erasure.person = row.id<RecordId>(0);
    if (row.null(4)) return {};
    erasure.state = Erasure::State::Erased;
    erasure.lost = static_cast<std::uint64_t>(row.integer(3));
    const auto granted = idsFrom<std::vector<StructureId>>(row.blob(1));
    const auto refs = static_cast<std::uint64_t>(row.integer(2));
    m_session.withKeys([&](const Keys &keys) {
        for (const auto &[id, device] : keys.membership.devices())
            if (mayHaveHeld(keys.membership, device, {granted.begin(), granted.end()}, refs))
                erasure.devices.push_back({id, device.member, device.structure, done.contains(id)});
    });
    return {};
}

Result<ErasurePreview> ReaderImpl::erasurePreview(const RecordId &person) {
    auto row = m_db->query("SELECT n, granted FROM space WHERE file=? ORDER BY id LIMIT 1", person);
    TP_TRY(const bool found, row.step());
    if (!found) return fail(Code::NotFound, "file of the person");
    const auto space = row.integer(0);
    ErasurePreview preview;
    preview.structures = idsFrom<std::vector<StructureId>>(row.blob(1));
    const auto count = [&](const std::string &sql) -> Result<std::uint64_t> {
        TP_TRY(const auto number, m_db->number(sql, space));
        return static_cast<std::uint64_t>(number.value_or(0));
    };
    TP_TRY(preview.entries, count("SELECT count(*) FROM journal WHERE space=? AND state<>4"));
    TP_TRY(preview.records, count("SELECT count(*) FROM record WHERE space=? AND NOT flags & 1 AND type NOT IN (SELECT n FROM type WHERE "
                                  "name='erasure')"));
    if (catalogue().find("participation")) {
        const auto from = " FROM record r JOIN " + tableOf("participation") + " t ON t.n=r.n WHERE r.space=? AND t.gone=0";
        TP_TRY(preview.participations, count("SELECT count(*)" + from));
        TP_TRY(preview.encounters, count("SELECT count(DISTINCT t." + columnOf("encounter") + ")" + from));
    }
    if (catalogue().find("exchange")) {
        TP_TRY(preview.exchanges, count("SELECT count(*) FROM record r JOIN type t ON t.n=r.type WHERE r.space=? AND t.name='exchange'"));
    }
    return preview;
}

Result<std::vector<ReviewItem>> ReaderImpl::reviewAfterErasure(std::size_t limit) {
    std::vector<ReviewItem> out;
    // A record that was deleted since has nothing left to read.
    auto rows = m_db->query("SELECT v.type, v.record, max(v.reason) FROM review v JOIN type t ON t.name=v.type JOIN record r ON "
                            "r.id=v.record AND r.type=t.n WHERE v.done=0 AND NOT r.flags & 1 GROUP BY v.type, v.record LIMIT ?",
                            limit);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back({rows.text(0), rows.id<RecordId>(1), static_cast<ReviewReason>(rows.integer(2)) == ReviewReason::Named});
    }
}

} // namespace tp::store
