// Which entries ever held a text, and what else would go with them.
#include "core/store/ReaderImpl.h"

#include <algorithm>

namespace tp::store {

Result<FormerTexts> ReaderImpl::formerTexts(std::string_view type, const RecordId &id, std::span<const std::string> fields, bool present) {
    const auto *known = m_catalogue.find(type);
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
    for (const auto &[field, register_] : state.fields) {
        if (present && std::ranges::find(fields, field) != fields.end()) continue; // it goes altogether
        if (std::ranges::none_of(register_.heads, [&](const Write *head) { return going.contains(head->id); })) continue;
        if (unsettled(field)) return fail(Code::Invalid, field + ": several values stand, choose one first");
        out.restate.push_back(field);
    }
    return out;
}

} // namespace tp::store
