#include "core/store/Fold.h"

#include <algorithm>
#include <set>

namespace tp::store {
namespace {

std::vector<const Write *> onePerId(std::span<const Write> writes) {
    std::vector<const Write *> all;
    all.reserve(writes.size());
    for (const auto &write : writes) all.push_back(&write);
    if (all.size() == 1) return all;
    std::sort(all.begin(), all.end(),
              [](const Write *a, const Write *b) { return std::tie(a->id, a->hlc, a->entry) < std::tie(b->id, b->hlc, b->entry); });
    all.erase(std::unique(all.begin(), all.end(), [](const Write *a, const Write *b) { return a->id == b->id; }), all.end());
    return all;
}

const wire::FieldWrite &writeOf(const Write &write, std::string_view field) { return write.body.set.find(field)->second; }

void keepHeads(std::string_view field, std::vector<const Write *> &writes) {
    if (writes.size() > 1) {
        std::set<WriteId> superseded;
        for (const auto *write : writes)
            for (const auto &id : writeOf(*write, field).base) superseded.insert(id);
        std::erase_if(writes, [&](const Write *write) { return superseded.contains(write->id); });
        std::sort(writes.begin(), writes.end(),
                  [](const Write *a, const Write *b) { return std::tie(a->hlc, a->id) > std::tie(b->hlc, b->id); });
    }
}

bool differ(std::string_view field, const std::vector<const Write *> &heads) {
    return std::any_of(heads.begin(), heads.end(),
                       [&](const Write *head) { return !(writeOf(*head, field).value == writeOf(*heads.front(), field).value); });
}

bool isTrue(const Value &value) { return value.boolean() && *value.boolean(); }

// The day of a participation is written beside that of its encounter: nobody asked that it should stand.
bool followsAnother(const std::string &type, const std::string &field) {
    const auto *known = schema::recordType(type);
    const auto *of = known ? known->field(field) : nullptr;
    return of && of->is(schema::Follows);
}

// Deleted when every head of every other field was seen by someone who deleted; an edit none of them saw keeps the record in sight.
bool everyHeadSeen(const RecordState &state) {
    std::set<WriteId> seen;
    for (const auto *head : state.fields.find(wire::deletedField)->second.heads) {
        const auto &write = writeOf(*head, wire::deletedField);
        if (!isTrue(write.value)) continue;
        seen.insert(head->id); // fields of the same write
        seen.insert(write.base.begin(), write.base.end());
    }
    for (const auto &[name, field] : state.fields) {
        if (name == wire::deletedField || followsAnother(field.heads.front()->body.type, name)) continue;
        for (const auto *head : field.heads)
            if (!seen.contains(head->id)) return false;
    }
    return true;
}

} // namespace

const Value *RecordState::value(std::string_view field) const {
    const auto at = fields.find(field);
    return at == fields.end() ? nullptr : &at->second.shown(field);
}

std::vector<WriteId> RecordState::heads(std::string_view field) const {
    std::vector<WriteId> out;
    if (const auto at = fields.find(field); at != fields.end())
        for (const auto *head : at->second.heads) out.push_back(head->id);
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<WriteId> RecordState::headsSeen(const schema::RecordType &type) const {
    std::set<WriteId> out;
    for (const auto &[name, field] : fields) {
        if (name != wire::deletedField && !type.field(name)) continue;
        for (const auto *head : field.heads) out.insert(head->id);
    }
    return {out.begin(), out.end()};
}

RecordState foldRecord(std::span<const Write> writes) {
    RecordState state;
    for (const auto *write : onePerId(writes)) {
        state.changed = std::max(state.changed, write->hlc);
        state.readOnly = state.readOnly || !write->body.crit.empty(); // no feature is defined yet: each one is unknown
        for (const auto &[name, set] : write->body.set) state.fields[name].heads.push_back(write);
    }
    for (auto &[name, field] : state.fields) {
        keepHeads(name, field.heads);
        if (differ(name, field.heads)) state.conflicts.push_back(name);
    }
    if (const auto *deleted = state.value(wire::deletedField); deleted && isTrue(*deleted)) {
        state.deleted = everyHeadSeen(state);
        if (!state.deleted && std::find(state.conflicts.begin(), state.conflicts.end(), wire::deletedField) == state.conflicts.end())
            state.conflicts.emplace_back(wire::deletedField);
    }
    std::sort(state.conflicts.begin(), state.conflicts.end());
    return state;
}

} // namespace tp::store
