// Who may read a person's file now, since when and why.
#include "core/store/Logs.h"
#include "core/store/ReaderImpl.h"

#include <algorithm>

namespace tp::store {
namespace {

std::optional<StructureId> structureOf(const wire::ControlEvent &event) {
    const auto at = event.data.find("structure");
    const auto id = at != event.data.end() && at->second.bytes() ? StructureId::from(*at->second.bytes()) : fail(Code::BadFormat);
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<StructureId> structureOf(const Record &record) {
    const auto at = record.fields.find("structure");
    const auto id = at != record.fields.end() && at->second.bytes() ? StructureId::from(*at->second.bytes()) : fail(Code::BadFormat);
    return id ? std::optional(*id) : std::nullopt;
}

// The events were verified when they were kept.
Result<std::vector<FileReader>> readersIn(const std::vector<Bytes> &log) {
    std::vector<FileReader> readers;
    for (const auto &wire : log) {
        TP_TRY(const auto event, wire::parseEvent(wire));
        const auto structure = structureOf(event);
        if (!structure) continue;
        if (event.kind == "space.create") readers.push_back({*structure, true, event.atMs, {}, {}});
        if (event.kind == "grant") {
            std::erase_if(readers, [&](const auto &reader) { return reader.structure == *structure; });
            readers.push_back({*structure, false, event.atMs, {}, {}});
        }
        if (event.kind == "ungrant")
            for (auto &reader : readers)
                if (reader.structure == *structure) reader.endedMs = event.atMs;
    }
    std::stable_sort(readers.begin(), readers.end(),
                     [](const auto &a, const auto &b) { return a.endedMs.has_value() < b.endedMs.has_value(); });
    return readers;
}

std::int64_t madeMs(const RecordId &id) { // as its UUIDv7 says
    return static_cast<std::int64_t>(readU64(id.bytes.data()) >> 16);
}

} // namespace

Result<FileAccess> ReaderImpl::fileAccess(const RecordId &person) {
    TP_TRY(const auto space, m_db->number("SELECT n FROM space WHERE file=? ORDER BY id LIMIT 1", person));
    if (!space) return fail(Code::NotFound, "file of the person");
    TP_TRY(const auto log, logOf(*m_db, *space));
    FileAccess access;
    TP_TRY(access.readers, readersIn(log));

    Query query;
    query.filters = {{"person", Filter::Op::Equals, Bytes(person.bytes.begin(), person.bytes.end())}};
    query.limit = 1000;
    query.type = "sharing";
    query.orderBy = "from";
    TP_TRY(const auto words, list(query)); // the newest first
    for (const auto &record : words)
        for (auto &reader : access.readers)
            if (!reader.owner && !reader.sharing && structureOf(record) == reader.structure) reader.sharing = record;
    query.type = "exchange";
    query.orderBy.clear();
    TP_TRY(const auto exchanges, list(query));
    for (const auto &record : exchanges)
        if (const auto with = structureOf(record)) access.exchanges.push_back({record.id, *with, madeMs(record.id)});
    return access;
}

} // namespace tp::store
