#include "core/store/ReaderImpl.h"

#include "core/store/AddedFields.h"

#include <algorithm>
#include <charconv>

namespace tp::store {
namespace {

const Value *valueWritten(const Write &write, std::string_view field) {
    const auto at = write.body.set.find(field);
    return at == write.body.set.end() ? nullptr : &at->second.value;
}

// One write an id, under its smallest (hlc, entry id), as the fold counts them.
std::map<WriteId, const Write *> byId(const std::vector<Write> &writes) {
    std::map<WriteId, const Write *> out;
    for (const auto &write : writes) {
        auto &kept = out[write.id];
        if (!kept || std::tie(write.hlc, write.entry) < std::tie(kept->hlc, kept->entry)) kept = &write;
    }
    return out;
}

std::optional<Value> supersededBy(const wire::FieldWrite &set, std::string_view field, const std::map<WriteId, const Write *> &writes) {
    for (const auto &base : set.base)
        if (const auto at = writes.find(base); at != writes.end())
            if (const auto *value = valueWritten(*at->second, field)) return *value;
    return {};
}

} // namespace

std::optional<MemberId> ReaderImpl::memberOf(const DeviceId &device) const {
    return m_session.withKeys([&](const Keys &keys) -> std::optional<MemberId> {
        const auto *known = keys.membership.device(device);
        return known ? std::optional(known->member) : std::nullopt;
    });
}

Result<std::vector<Write>> ReaderImpl::writesOf(std::string_view type, const RecordId &id) {
    TP_TRY(const auto record, m_db->number("SELECT n FROM record WHERE id=? AND type=(SELECT n FROM type WHERE name=?)", id, type));
    if (!record) return fail(Code::NotFound, std::string(type));
    return writesOf(*record, type);
}

// The keys it took go again: a session that is closed while a reader lives leaves none in memory.
Result<std::vector<Write>> ReaderImpl::writesOf(std::int64_t record, std::string_view type) {
    auto writes = m_journal->writesOf(record);
    m_spaces->forgetKeys();
    if (writes) TP_CHECK(leaveOutMisplaced(*writes, catalogue().find(type), *m_spaces));
    return writes;
}

Result<std::vector<HistoryItem>> ReaderImpl::history(std::string_view type, const RecordId &id) {
    TP_TRY(const auto writes, writesOf(type, id));
    const auto known = byId(writes);
    std::vector<const Write *> order;
    for (const auto &[write, at] : known) order.push_back(at);
    std::sort(order.begin(), order.end(), [](const Write *a, const Write *b) { return std::tie(a->hlc, a->id) > std::tie(b->hlc, b->id); });
    TP_TRY(const auto adopted, adoptions());
    std::vector<HistoryItem> items;
    for (const auto *write : order)
        for (const auto &[field, set] : write->body.set) {
            items.push_back({field,
                             hlcMs(write->hlc),
                             write->device,
                             memberOf(write->device),
                             supersededBy(set, field, known),
                             set.value,
                             write->id,
                             {},
                             {}});
            // Only who took it up may say so: an entry that its author sent after all stays its author's.
            const auto taken = adopted.find({write->id, items.back().member.value_or(MemberId{})});
            if (taken == adopted.end()) continue;
            items.back().adoptedFrom = taken->second.from;
            items.back().writtenThereMs = taken->second.writtenMs;
        }
    return items;
}

// A handful of records, if any: read whole.
Result<std::map<std::pair<WriteId, MemberId>, ReaderImpl::AdoptedFrom>> ReaderImpl::adoptions() {
    std::map<std::pair<WriteId, MemberId>, AdoptedFrom> out;
    if (!catalogue().find("adoption")) return out;
    auto rows = m_db->query("SELECT f_writes, f_from, f_by FROM t_adoption WHERE gone=0 ORDER BY n");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        const AdoptedFrom adopted{rows.id<MemberId>(1), 0};
        const auto by = rows.id<MemberId>(2);
        const auto text = rows.text(0);
        for (std::size_t at = 0; at < text.size();) { // WRITE@ms, a space between
            const auto end = std::min(text.find(' ', at), text.size());
            const auto one = std::string_view(text).substr(at, end - at);
            at = end + 1;
            const auto cut = one.find('@');
            if (cut == std::string_view::npos) continue;
            const auto bytes = fromHex(one.substr(0, cut));
            const auto id = bytes ? WriteId::from(*bytes) : fail(Code::BadFormat);
            if (!id) continue;
            auto &kept = out.try_emplace({*id, by}, adopted).first->second;
            std::from_chars(one.data() + cut + 1, one.data() + one.size(), kept.writtenMs);
        }
    }
}

// What the log says of each kit's device; when it was tried out, as a record of its structure says, named by the device's id.
Result<std::vector<Kit>> ReaderImpl::kits() {
    std::vector<std::pair<std::uint64_t, Kit>> found; // by number of its event
    m_session.withKeys([&](const Keys &keys) {
        for (const auto &[id, device] : keys.membership.devices())
            if (device.kit)
                found.push_back({device.addedAt, {id, device.structure, device.member, 0, {}, {}, device.revokedAt.has_value()}});
    });
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Kit> out;
    for (auto &[number, kit] : found) {
        TP_TRY(const auto wire, m_db->blob("SELECT wire FROM log WHERE space=0 AND number=?", number));
        if (const auto event = wire ? wire::parseEvent(*wire) : fail(Code::NotFound); event) kit.madeMs = event->atMs;
        if (const auto record = catalogue().find("kit") ? get("kit", RecordId{kit.id.bytes}) : fail(Code::NotFound); record) {
            const auto on = record->fields.find("testedOn"), by = record->fields.find("testedBy");
            if (on != record->fields.end() && on->second.text()) kit.testedOn = *on->second.text();
            if (by != record->fields.end() && by->second.bytes())
                if (const auto member = MemberId::from(*by->second.bytes())) kit.testedBy = *member;
        }
        out.push_back(std::move(kit));
    }
    return out;
}

Result<Conflict> ReaderImpl::conflictOf(std::int64_t record, std::string_view type, const std::string &field) {
    TP_TRY(const auto writes, writesOf(record, type));
    const auto state = foldRecord(writes);
    const auto known = byId(writes);
    Conflict conflict;
    conflict.field = field;
    const auto at = state.fields.find(field);
    if (at == state.fields.end()) return fail(Code::StoreCorrupt, "a conflict without values");
    for (const auto *head : at->second.heads) {
        const auto &set = head->body.set.find(field)->second;
        conflict.versions.push_back({head->id, set.value, memberOf(head->device), hlcMs(head->hlc), head == at->second.heads.front()});
        if (!conflict.before) conflict.before = supersededBy(set, field, known);
    }
    // A deletion against an edit: the register itself has one head; the other version is that the record still lives.
    if (field == wire::deletedField && conflict.versions.size() == 1) {
        const Write *edit = nullptr;
        for (const auto &[name, other] : state.fields)
            for (const auto *head : other.heads)
                if (name != wire::deletedField && (!edit || head->hlc > edit->hlc)) edit = head;
        if (edit) conflict.versions.push_back({edit->id, false, memberOf(edit->device), hlcMs(edit->hlc), false});
    }
    return conflict;
}

Result<std::vector<Conflict>> ReaderImpl::conflicts(std::size_t limit) {
    std::vector<Conflict> out;
    auto rows =
        m_db->query("SELECT c.rec, c.field, r.id, t.name, s.file FROM conflict c JOIN record r ON r.n=c.rec JOIN type t ON t.n=r.type "
                    "LEFT JOIN space s ON s.n=r.space ORDER BY r.changed DESC, c.rec, c.field LIMIT ?",
                    limit);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        TP_TRY(auto conflict, conflictOf(rows.integer(0), rows.text(3), rows.text(1)));
        conflict.record = rows.id<RecordId>(2);
        conflict.type = rows.text(3);
        if (!rows.null(4)) conflict.file = rows.id<RecordId>(4);
        out.push_back(std::move(conflict));
    }
}

} // namespace tp::store
