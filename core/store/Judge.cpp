#include "core/store/Judge.h"

#include "core/base/Mutation.h"
#include "core/store/Logs.h"

namespace tp::store {

control::SpaceKind kindFor(schema::Audience audience) {
    switch (audience) {
    case schema::Audience::Consortium:
        return control::SpaceKind::Consortium;
    case schema::Audience::Structure:
        return control::SpaceKind::Structure;
    case schema::Audience::File:
        return control::SpaceKind::File;
    case schema::Audience::Exchange:
        return control::SpaceKind::Exchange;
    case schema::Audience::Access:
        return control::SpaceKind::Access;
    }
    return control::SpaceKind::Exchange;
}

Result<Verdict> Judge::judge(const wire::EntryView &entry) {
    if (entry.redacted()) return Verdict{EntryState::Redacted, {Code::SpaceErased, "redacted"}, {}};
    TP_TRY(const auto *space, m_spaces.find(entry.core.space));
    if (!space) return Verdict{EntryState::Unreadable, {Code::NoGrant, "space not known here"}, {}};
    if (space->erased) return Verdict{EntryState::Redacted, {Code::SpaceErased, "the file was erased"}, {}};
    TP_TRY(const bool redacted, m_spaces.redacted(entry.core.space, entry.id, entry.core.device));
    if (redacted) return Verdict{EntryState::Redacted, {Code::SpaceErased, "redacted"}, {}};
    const auto allowed = m_session.withKeys(
        [&](const Keys &keys) { return keys.membership.mayWrite(entry.core.device, entry.core.deviceSeq, entry.core.control, *space); });
    if (!allowed) {
        const bool unknown = allowed.error().code == Code::MissingDeps || allowed.error().code == Code::NotFound;
        if (!unknown) return Verdict{EntryState::SetAside, allowed.error(), {}};
        TP_TRY(const bool lost, fell(m_db, entry.core.control)); // nobody waits for it: it can be taken up
        if (!lost) return Verdict{EntryState::Waiting, allowed.error(), {}};
        const bool removed = m_session.withKeys([&](const Keys &keys) {
            const auto *author = keys.membership.device(entry.core.device);
            return author && author->revokedAt && entry.core.deviceSeq > author->lastSeq.value_or(0);
        });
        if (removed) return Verdict{EntryState::SetAside, {Code::DeviceRevoked, "on a history that fell, past the device's last"}, {}};
        return Verdict{EntryState::SetAside, {Code::LogConflict, "written on a history that fell"}, {}};
    }
    control::Space judged; // the pointer does not outlive the next call
    judged.kind = space->kind;
    judged.owner = space->owner;
    TP_TRY(const auto *key, m_spaces.key(entry.core.space, entry.core.epoch));
    if (!key) { // sealed with one that fell and that nothing stands for: it can still be taken up
        const bool legible = m_spaces.openBody(entry).has_value();
        return Verdict{legible ? EntryState::SetAside : EntryState::Unreadable, {Code::WrongKey, "key not held"}, {}};
    }
    auto write = openWrite(entry, m_spaces);
    if (!write) return Verdict{EntryState::SetAside, write.error(), {}};
    if (auto refused = refusal(write->body, entry.core, judged)) return Verdict{EntryState::SetAside, std::move(*refused), {}};
    return Verdict{EntryState::Folded, {Code::Invalid, {}}, std::move(*write)};
}

std::optional<Error> Judge::refusal(const wire::Body &body, const wire::EntryCore &core, const control::Space &space) const {
    const auto *type = m_catalogue.find(body.type);
    if (!type) return {}; // kept, to be read later
    if (type->writtenOnce && body.record != writtenOnceId(core.device, body.salt))
        return Error{Code::Denied, "a record that is written once has its author's id"};
    bool owners = type->ownersOnly;
    for (const auto &[name, set] : body.set) {
        const auto *field = type->field(name);
        const bool deletion = name == wire::deletedField;
        owners = owners || (deletion && body.type == personType); // who received a file does not make it vanish
        if (type->writtenOnce && (deletion || !set.base.empty())) return Error{Code::Denied, "written once, and never changed"};
        if (!field && !deletion) continue;
        if (field && field->is(schema::Custom)) continue; // see AddedFields.h
        if (field && field->is(schema::Fixed) && !set.base.empty()) return Error{Code::Denied, "said once, and never changed: " + name};
        const bool fitting =
            mutation::removed(mutation::Guard::Audience) || kindFor(deletion ? type->widest() : field->audience) == space.kind;
        if (!fitting) return Error{Code::Denied, "wrong space for " + name};
        if (deletion ? !set.value.boolean() : !fits(field->kind, set.value)) return Error{Code::Invalid, "value of " + name};
        if (deletion && type->keptForGood && set.value == Value(true)) return Error{Code::Denied, "issued, and never deleted"};
    }
    // Past a cut by what it set, as the right to the space: citing an old head does not bring a lost role back.
    const auto held =
        m_session.withKeys([&](const Keys &keys) { return keys.membership.rolesBehind(core.device, core.deviceSeq, core.control); });
    RoleSet roles = 0;
    for (const auto &[structure, set] : held) roles = static_cast<RoleSet>(roles | set);
    if (owners && !held.contains(space.owner)) return Error{Code::Denied, "for the structure the file belongs to"};
    if (!(roles & type->writers)) return Error{Code::Denied, "the author's roles do not write records of type " + std::string(type->name)};
    return {};
}

RecordId writtenOnceId(const DeviceId &device, const std::array<std::uint8_t, 16> &salt) {
    const auto hash = crypto::hash({viewOf("tp/written-once/1"), device.view(), salt});
    RecordId id;
    std::copy_n(hash.bytes.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

} // namespace tp::store
