#include "core/store/ReaderImpl.h"

#include <algorithm>

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
    return m_journal->writesOf(*record);
}

Result<std::vector<HistoryItem>> ReaderImpl::history(std::string_view type, const RecordId &id) {
    TP_TRY(const auto writes, writesOf(type, id));
    const auto known = byId(writes);
    std::vector<const Write *> order;
    for (const auto &[write, at] : known) order.push_back(at);
    std::sort(order.begin(), order.end(), [](const Write *a, const Write *b) { return std::tie(a->hlc, a->id) > std::tie(b->hlc, b->id); });
    std::vector<HistoryItem> items;
    for (const auto *write : order)
        for (const auto &[field, set] : write->body.set)
            items.push_back(
                {field, hlcMs(write->hlc), write->device, memberOf(write->device), supersededBy(set, field, known), set.value, write->id});
    return items;
}

Result<Conflict> ReaderImpl::conflictOf(std::int64_t record, const std::string &field) {
    TP_TRY(const auto writes, m_journal->writesOf(record));
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
        TP_TRY(auto conflict, conflictOf(rows.integer(0), rows.text(1)));
        conflict.record = rows.id<RecordId>(2);
        conflict.type = rows.text(3);
        if (!rows.null(4)) conflict.file = rows.id<RecordId>(4);
        out.push_back(std::move(conflict));
    }
}

} // namespace tp::store
