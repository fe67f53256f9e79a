// Which entries ever held a text, and what else would go with them.
#include "core/store/ReaderImpl.h"

#include <algorithm>

namespace tp::store {

// The same writes in entries that do not count: sealed before a branch of a log fell, and sealed again since.
Result<> ReaderImpl::addCopies(const std::set<WriteId> &going, std::set<EntryId> &known, FormerTexts &to) {
    std::set<SpaceId> spaces;
    std::set<DeviceId> authors; // who may have the text of an entry taken away may not do so for everybody who copied it
    for (const auto &entry : to.entries) spaces.insert(entry.space), authors.insert(entry.device);
    for (const auto &space : spaces) {
        auto rows = m_db->query("SELECT wire FROM journal WHERE state<>0 AND state IN (?,?,?) AND space=(SELECT n FROM space WHERE id=?)",
                                EntryState::Unreadable, EntryState::Waiting, EntryState::SetAside, space);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            const auto wire = rows.bytes(0);
            const auto view = wire::parseEntry(wire);
            if (!view || view->redacted() || !authors.contains(view->core.device)) continue;
            const auto body = m_spaces->openBody(*view);
            if (!body || !going.contains(wire::writeIdOf(space, *body))) continue;
            if (known.insert(view->id).second) to.entries.push_back({view->id, space, view->core.device});
        }
    }
    m_spaces->forgetKeys();
    return {};
}

Result<FormerTexts> ReaderImpl::formerTexts(std::string_view type, const RecordId &id, std::span<const std::string> fields, bool present) {
    const auto *known = catalogue().find(type);
    if (!known) return fail(Code::Invalid, "unknown type: " + std::string(type));
    TP_TRY(const auto writes, writesOf(type, id));
    const auto state = foldRecord(writes);
    if (state.readOnly) return fail(Code::Denied, "written by a newer version");
    const auto unsettled = [&](const std::string &field) { return std::ranges::find(state.conflicts, field) != state.conflicts.end(); };

    FormerTexts out;
    std::set<EntryId> entries;
    std::set<WriteId> going;
    for (const auto &field : fields) {
        if (!known->field(field)) return fail(Code::Invalid, "unknown field: " + field);
        if (!present && unsettled(field)) return fail(Code::Invalid, field + ": several values stand, choose one first");
        const auto heads = state.heads(field);
        for (const auto &write : writes) {
            const auto at = write.body.set.find(field);
            if (at == write.body.set.end() || at->second.value.isNull()) continue; // emptied: it says nothing
            if (!present && std::ranges::find(heads, write.id) != heads.end()) continue;
            going.insert(write.id);
            if (entries.insert(write.entry).second) out.entries.push_back({write.entry, write.space, write.device});
        }
    }
    TP_CHECK(addCopies(going, entries, out));
    for (const auto &[field, register_] : state.fields) {
        if (present && std::ranges::find(fields, field) != fields.end()) continue; // it goes altogether
        if (std::ranges::none_of(register_.heads, [&](const Write *head) { return going.contains(head->id); })) continue;
        if (unsettled(field)) return fail(Code::Invalid, field + ": several values stand, choose one first");
        out.restate.push_back(field);
    }
    return out;
}

} // namespace tp::store
