#include "core/store/Spaces.h"

namespace tp::store {
namespace {

constexpr std::size_t cacheLimit = 20'000;

using Cuts = std::map<StructureId, std::map<DeviceId, std::uint64_t>>;

Bytes bytesOf(const Cuts &cuts) {
    Bytes out;
    for (const auto &[structure, devices] : cuts) {
        append(out, structure.view());
        appendU32(out, static_cast<std::uint32_t>(devices.size()));
        for (const auto &[device, last] : devices) {
            append(out, device.view());
            appendU64(out, last);
        }
    }
    return out;
}

Cuts cutsFrom(ByteView bytes) {
    Cuts cuts;
    while (bytes.size() >= 20) {
        StructureId structure;
        std::copy_n(bytes.begin(), 16, structure.bytes.begin());
        const auto count = readU32(bytes.data() + 16);
        bytes = bytes.subspan(20);
        auto &devices = cuts[structure];
        for (std::uint32_t i = 0; i < count && bytes.size() >= 24; ++i, bytes = bytes.subspan(24)) {
            DeviceId device;
            std::copy_n(bytes.begin(), 16, device.bytes.begin());
            devices[device] = readU64(bytes.data() + 16);
        }
    }
    return cuts;
}

} // namespace

Result<const control::Space *> Spaces::find(const SpaceId &id) {
    if (const auto at = m_spaces.find(id); at != m_spaces.end()) return &at->second;
    control::Space space;
    const bool shared = m_session.withKeys([&](const Keys &keys) {
        const auto *known = keys.membership.space(id);
        if (known) space.id = known->id, space.kind = known->kind, space.owner = known->owner, space.granted = known->granted;
        return known != nullptr;
    });
    if (!shared) {
        auto row =
            m_db.query("SELECT s.kind, s.owner, s.granted, e.event, s.cuts FROM space s LEFT JOIN erasure e ON e.space=s.n WHERE s.id=? "
                       "AND s.kind IS NOT NULL",
                       id);
        TP_TRY(const bool found, row.step());
        if (!found) return nullptr;
        space.id = id;
        space.kind = static_cast<control::SpaceKind>(row.integer(0));
        space.owner = row.id<StructureId>(1);
        space.granted = idsFrom<std::set<StructureId>>(row.blob(2));
        if (!row.null(3)) space.erased = row.id<EventId>(3);
        if (!row.null(4)) space.cuts = cutsFrom(row.blob(4));
        for (const auto &[structure, devices] : space.cuts) space.granted.erase(structure);
    }
    if (m_spaces.size() >= cacheLimit) m_spaces.clear();
    return &m_spaces.emplace(id, std::move(space)).first->second;
}

Result<const crypto::Key *> Spaces::key(const SpaceId &id, std::uint32_t epoch) {
    if (const auto at = m_keys.find({id, epoch}); at != m_keys.end()) return &at->second;
    std::optional<crypto::Key> key;
    m_session.withKeys([&](const Keys &keys) {
        if (const auto *held = keys.keyring.spaceKey(id, epoch)) key = held->clone();
    });
    if (!key) {
        auto row = m_db.query("SELECT key FROM space_key WHERE space=(SELECT n FROM space WHERE id=?) AND epoch=?", id, epoch);
        TP_TRY(const bool found, row.step());
        if (!found) return nullptr;
        TP_TRY(key, crypto::Key::from(row.blob(0)));
    }
    if (m_keys.size() >= cacheLimit) m_keys.clear();
    return &m_keys.emplace(std::pair(id, epoch), std::move(*key)).first->second;
}

Result<Bytes> Spaces::openBody(const wire::EntryView &entry) {
    TP_TRY(const auto *standing, key(entry.core.space, entry.core.epoch));
    Result<Bytes> body = fail(Code::NotFound, "space key not held");
    if (standing) body = wire::openEntry(entry, *standing);
    if (body) return body;
    auto fallen = m_db.query("SELECT key FROM fallen_key WHERE space=(SELECT n FROM space WHERE id=?) AND epoch=?", entry.core.space,
                             entry.core.epoch);
    for (;;) {
        TP_TRY(const bool row, fallen.step());
        if (!row) return body;
        TP_TRY(const auto key, crypto::Key::from(fallen.blob(0)));
        if (auto opened = wire::openEntry(entry, key)) return opened;
    }
}

Result<bool> Spaces::sealedWithFallen(const wire::EntryView &entry) {
    TP_TRY(const auto any, m_db.number("SELECT 1 FROM fallen_key WHERE space=(SELECT n FROM space WHERE id=?) AND epoch=? LIMIT 1",
                                       entry.core.space, entry.core.epoch));
    if (!any) return false;
    TP_TRY(const auto *standing, key(entry.core.space, entry.core.epoch));
    return !standing || !wire::openEntry(entry, *standing);
}

Result<> Spaces::keepFallen(const SpaceId &id, std::uint32_t epoch, const crypto::Key &key) {
    TP_TRY(const auto number, m_numbers.space(id));
    return m_db.run("INSERT OR IGNORE INTO fallen_key VALUES(?,?,?)", number, epoch, key.view());
}

Result<std::optional<std::uint32_t>> Spaces::newestEpoch(const SpaceId &id) {
    const auto held = m_session.withKeys([&](const Keys &keys) { return keys.keyring.newestEpoch(id); });
    TP_TRY(const auto kept, m_db.number("SELECT max(epoch) FROM space_key WHERE space=(SELECT n FROM space WHERE id=?)", id));
    if (!kept) return held;
    return std::max(held.value_or(0), static_cast<std::uint32_t>(*kept));
}

Result<> Spaces::keep(const control::Space &space) {
    TP_TRY(const auto number, m_numbers.space(space.id));
    TP_TRY(const auto before, m_db.blob("SELECT granted FROM space WHERE n=?", number));
    auto ever = before ? idsFrom<std::set<StructureId>>(*before) : std::set<StructureId>();
    ever.insert(space.granted.begin(), space.granted.end());
    Bytes granted;
    for (const auto &structure : ever) append(granted, structure.view());
    TP_CHECK(m_db.run("UPDATE space SET kind=?, owner=?, granted=?, cuts=? WHERE n=?", space.kind, space.owner, granted,
                      bytesOf(space.cuts), number));
    m_spaces.erase(space.id);
    return {};
}

Result<bool> Spaces::keepKey(const SpaceId &id, std::uint32_t epoch, const crypto::Key &key) {
    TP_TRY(const auto number, m_numbers.space(id));
    TP_CHECK(m_db.run("INSERT OR IGNORE INTO space_key VALUES(?,?,?)", number, epoch, key.view()));
    return m_db.changes() > 0;
}

Result<bool> Spaces::settleKeys(const control::Space &space) {
    TP_TRY(const auto number, m_numbers.space(space.id));
    std::vector<std::pair<std::uint32_t, crypto::Key>> kept;
    {
        auto rows = m_db.query("SELECT epoch, key FROM space_key WHERE space=?", number);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            TP_TRY(auto key, crypto::Key::from(rows.blob(1)));
            kept.emplace_back(static_cast<std::uint32_t>(rows.integer(0)), std::move(key));
        }
    }
    bool fell = false;
    for (const auto &[epoch, key] : kept) {
        const auto named = std::ranges::find(space.epochs, epoch, &control::Epoch::number);
        if (named != space.epochs.end() && named->commitment == crypto::hash({key.view()})) continue;
        TP_CHECK(keepFallen(space.id, epoch, key));
        TP_CHECK(m_db.run("DELETE FROM space_key WHERE space=? AND epoch=?", number, epoch));
        fell = true;
    }
    return fell;
}

Result<bool> Spaces::redacted(const SpaceId &space, const EntryId &entry, const DeviceId &device) {
    if (!m_redactions) {
        TP_TRY(const auto any, m_db.number("SELECT 1 FROM redaction LIMIT 1"));
        m_redactions = any.has_value();
    }
    if (!*m_redactions) return false;
    TP_TRY(const auto found,
           m_db.number("SELECT 1 FROM redaction WHERE id=? AND device=? AND space=(SELECT n FROM space WHERE id=?)", entry, device, space));
    return found.has_value();
}

Result<> Spaces::keepRedaction(const SpaceId &space, const EntryId &entry, const DeviceId &device) {
    TP_TRY(const auto number, m_numbers.space(space));
    m_redactions = true;
    return m_db.run("INSERT OR IGNORE INTO redaction VALUES(?,?,?)", entry, device, number);
}

Result<std::optional<SpaceId>> Spaces::ofFile(const RecordId &person) {
    auto row = m_db.query("SELECT id FROM space WHERE file=? ORDER BY id LIMIT 1", person);
    TP_TRY(const bool found, row.step());
    if (!found) return std::nullopt;
    return row.id<SpaceId>(0);
}

void Spaces::forget() {
    m_spaces.clear();
    m_keys.clear();
    m_redactions.reset();
}

} // namespace tp::store
