#include "core/store/Save.h"

#include "core/base/IdValue.h"
#include "core/base/Mutation.h"
#include "core/identity/Acts.h"
#include "core/store/AddedFields.h"

#include <functional>

namespace tp::store {
namespace {

constexpr std::size_t ownEntryBytes = 2000; // a longer note travels in an entry of its own

std::optional<StructureId> structureIn(const schema::RecordType &type, const std::function<const Value *(const char *)> &valueOf) {
    for (const auto &field : type.fields) {
        if (field.kind != schema::Kind::Structure) continue;
        const auto *value = valueOf(field.name);
        if (value && value->bytes())
            if (const auto id = StructureId::from(*value->bytes())) return *id;
    }
    return {};
}

} // namespace

Result<Save::Target> Save::target(std::string_view type, const RecordId &record) {
    Target target;
    target.type = m_bench.catalogue.find(type);
    target.record = record;
    if (!target.type) return fail(Code::Invalid, "unknown type: " + std::string(type));
    TP_TRY(target.number, m_bench.projection.existing(record, type));
    if (!target.number) return target;
    TP_TRY(target.writes, m_bench.journal.writesOf(*target.number));
    TP_CHECK(leaveOutMisplaced(target.writes, target.type, m_bench.spaces));
    target.state = foldRecord(target.writes);
    if (target.state.readOnly) return fail(Code::Denied, "written by a newer version");
    return target;
}

// What is really to be written: normal, valid, and different from what stands.
Result<std::map<std::string, Value>> Save::wanted(const domain::RecordChange &change, const Target &target) const {
    std::map<std::string, Value> out;
    for (const auto &[name, value] : change.set) {
        const auto *field = target.type->field(name);
        if (!field) return fail(Code::Invalid, "unknown field: " + name);
        auto normal = schema::normalise(*field, value);
        TP_CHECK(schema::validate(*field, normal));
        if (target.number && normal.isNull() && field->is(schema::Required)) return fail(Code::Invalid, name + ": required");
        const auto *present = target.state.value(name);
        if (present ? *present == normal : normal.isNull()) continue;
        if (target.number && field->is(schema::Fixed)) return fail(Code::Invalid, name + ": said once, and never changed");
        out[name] = std::move(normal);
    }
    if (target.number) return out;
    for (const auto &field : target.type->fields) {
        if (!field.is(schema::Automatic) || out.contains(field.name)) continue;
        if (field.kind == schema::Kind::Structure) out[field.name] = idValue(m_bench.session.structure());
        if (field.kind == schema::Kind::Member) out[field.name] = idValue(m_bench.session.member());
        if (field.kind == schema::Kind::Reference && change.file && field.of == std::string_view(personType))
            out[field.name] = idValue(*change.file);
    }
    TP_CHECK(schema::validateNew(*target.type, out));
    return out;
}

Result<> Save::change(const domain::RecordChange &change) {
    TP_TRY(const auto at, target(change.type, change.record));
    if (change.create && at.number) return fail(Code::Invalid, "the record exists already");
    if (!change.create && !at.number) return fail(Code::NotFound, change.type);
    if (change.gone) {
        if (change.create || !change.set.empty()) return fail(Code::Invalid, "a record that goes or comes back is not written as well");
        return at.state.deleted == *change.gone ? Result<>() : overwrite(change.type, change.record, wire::deletedField, *change.gone);
    }
    TP_TRY(const auto set, wanted(change, at));
    if (change.create && change.type == personType) TP_CHECK(makeFile(change.record, set));
    for (const auto &[name, value] : set) {
        const auto &field = *at.type->field(name);
        const bool alone = field.kind == schema::Kind::LongText && value.text() && value.text()->size() > ownEntryBytes;
        TP_CHECK(put(at, name, value, at.state.heads(name), field.audience, set, change.file, alone));
    }
    return {};
}

Result<> Save::overwrite(std::string_view type, const RecordId &record, std::string_view field, const Value &value) {
    TP_TRY(const auto at, target(type, record));
    if (!at.number) return fail(Code::NotFound, std::string(type));
    const std::string name(field);
    if (field == wire::deletedField) {
        if (!value.boolean()) return fail(Code::Invalid, name);
        if (*value.boolean() && at.type->keptForGood) return fail(Code::Denied, std::string(type) + ": issued, and never deleted");
        return put(at, name, value, at.state.headsSeen(*at.type), at.type->widest(), {}, {}, false);
    }
    const auto *known = at.type->field(field);
    if (!known) return fail(Code::Invalid, "unknown field: " + name);
    if (known->is(schema::Fixed)) return fail(Code::Invalid, name + ": said once, and never changed");
    auto normal = schema::normalise(*known, value);
    TP_CHECK(schema::validate(*known, normal));
    return put(at, name, std::move(normal), at.state.heads(field), known->audience, {}, {}, false);
}

Result<> Save::put(const Target &target, const std::string &field, Value value, std::vector<WriteId> base, schema::Audience audience,
                   const std::map<std::string, Value> &set, const std::optional<RecordId> &file, bool alone) {
    TP_TRY(const auto space, spaceFor(audience, target, set, file));
    m_encounter = m_encounter || target.type->name == std::string_view(encounterType);
    Piece *into = nullptr;
    for (auto &piece : m_pieces)
        if (!alone && piece.space == space && piece.body.record == target.record && piece.body.type == target.type->name) into = &piece;
    if (into) {
        const bool full = into->body.set.size() == 1 && into->body.set.begin()->second.value.text() &&
                          into->body.set.begin()->second.value.text()->size() > ownEntryBytes;
        if (full) into = nullptr;
    }
    if (!into) {
        into = &m_pieces.emplace_back(Piece{space, {}});
        into->body.salt = m_bench.session.random().bytes<16>();
        into->body.record = target.record;
        into->body.type = target.type->name;
    }
    note(target, field, value);
    into->body.set[field] = {std::move(value), std::move(base)};
    return {};
}

Result<SpaceId> Save::spaceFor(schema::Audience audience, const Target &target, const std::map<std::string, Value> &set,
                               const std::optional<RecordId> &file) {
    switch (audience) {
    case schema::Audience::Consortium:
        return m_bench.session.withKeys([](const Keys &keys) { return keys.membership.consortiumSpace(); });
    case schema::Audience::Structure: {
        const auto valueOf = [&](const char *name) -> const Value * {
            const auto at = set.find(name);
            return at != set.end() ? &at->second : target.state.value(name);
        };
        const auto owner = structureIn(*target.type, valueOf).value_or(m_bench.session.structure());
        return m_bench.session.withKeys([&](const Keys &keys) -> Result<SpaceId> {
            const auto *structure = keys.membership.structure(owner);
            if (!structure) return fail(Code::Invalid, "unknown structure");
            return structure->space;
        });
    }
    case schema::Audience::File:
        return fileSpace(target, file);
    case schema::Audience::Exchange:
        return exchangeSpace(target, set);
    case schema::Audience::Access:
        return fail(Code::Denied, "the access log is written by the program");
    }
    return fail(Code::Invalid, "audience");
}

// The field `exchange` names it: the id of a file's exchange is that of its space.
Result<SpaceId> Save::exchangeSpace(const Target &target, const std::map<std::string, Value> &set) {
    const auto given = set.find(exchangeType);
    const auto *value = target.number ? target.state.value(exchangeType) : given == set.end() ? nullptr : &given->second;
    const auto id = value && value->bytes() ? SpaceId::from(*value->bytes()) : fail(Code::Invalid);
    if (!id) return fail(Code::Invalid, "exchange: which one?");
    TP_TRY(const auto *space, m_bench.spaces.find(*id));
    if (!space || space->kind != control::SpaceKind::Exchange) return fail(Code::NotFound, "exchange");
    return *id;
}

Result<SpaceId> Save::fileSpace(const Target &target, const std::optional<RecordId> &file) {
    if (target.number) {
        auto row = m_bench.db.query("SELECT s.id FROM record r JOIN space s ON s.n=r.space WHERE r.n=?", *target.number);
        TP_TRY(const bool found, row.step());
        if (found) return row.id<SpaceId>(0);
    }
    const auto person = target.type->name == std::string_view(personType) ? target.record : file.value_or(RecordId{});
    if (person.isNull()) return fail(Code::Invalid, "file: which person?");
    if (const auto made = m_newFiles.find(person); made != m_newFiles.end()) return made->second;
    TP_TRY(const auto known, m_bench.spaces.ofFile(person));
    if (!known) return fail(Code::NotFound, "file of the person");
    return *known;
}

StructureId fileOwner(const Keys &keys, const MemberId &author, const std::map<std::string, Value> &person, const StructureId &otherwise) {
    const auto given = person.find("structure");
    const auto *bytes = given == person.end() ? nullptr : given->second.bytes();
    const auto named = bytes ? StructureId::from(*bytes) : fail(Code::NotFound);
    return named && keys.membership.rolesOf(author).contains(*named) ? *named : otherwise;
}

Result<> Save::makeFile(const RecordId &person, const std::map<std::string, Value> &set) {
    auto &session = m_bench.session;
    TP_TRY(const auto made, session.withKeys([&](const Keys &keys) {
        return identity::makeFileSpace({keys.keyring, keys.membership, session.random(), session.clock().nowMs()},
                                       fileOwner(keys, session.member(), set, session.structure()));
    }));
    TP_CHECK(m_bench.logs.take(made.space, made.event, false));
    m_newFiles[person] = made.space;
    return {};
}

Result<Bytes> sealNext(Workbench &bench, const SpaceId &space, ByteView body, std::int64_t nowMs) {
    auto &session = bench.session;
    TP_TRY(const auto epoch, bench.spaces.newestEpoch(space));
    if (!epoch) return fail(Code::Denied, "no key for the space");
    TP_TRY(const auto *key, bench.spaces.key(space, *epoch));
    if (!key) return fail(Code::Denied, "no key for the space");
    wire::EntryCore core;
    core.space = space;
    core.epoch = *epoch;
    core.device = session.device();
    TP_TRY(core.deviceSeq, bench.journal.nextSeq(core.device));
    core.hlc = hlcNext(bench.hlc, nowMs);
    core.nonce = session.random().bytes<24>();
    TP_TRY(core.deps, bench.journal.depsFor(space));
    bench.hlc = core.hlc;
    return session.withKeys([&](const Keys &keys) {
        core.control = keys.membership.head();
        return wire::sealEntry(core, body, *key, keys.keyring.device().sign);
    });
}

Result<std::uint64_t> Save::finish() {
    if (m_pieces.empty()) return 0;
    if (m_pieces.size() > wire::maxGroup) return fail(Code::Invalid, "too many changes in one save");
    TP_CHECK(m_bench.db.run("INSERT INTO outbox(encounter) VALUES(?)", m_encounter));
    const auto group = m_bench.db.lastRow();
    for (const auto &piece : m_pieces) {
        TP_TRY(const auto wire, sealNext(m_bench, piece.space, wire::encodeBody(piece.body), m_bench.session.clock().nowMs()));
        TP_TRY(const auto taken, m_ingest.take(wire, true, {}, group));
        if (taken.fate != Fate::Folded) return fail(taken.reason);
        if (mutation::removed(mutation::Guard::GroupAtomicity)) TP_CHECK(m_bench.db.script("COMMIT; BEGIN IMMEDIATE"));
    }
    return static_cast<std::uint64_t>(group);
}

} // namespace tp::store
