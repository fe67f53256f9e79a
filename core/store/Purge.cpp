#include "core/store/Purge.h"

#include "core/control/AccessMonth.h"
#include "core/domain/Text.h"
#include "core/store/Drafts.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace tp::store {
namespace {

constexpr const char *scrubKey = "scrub"; // Scrub
enum class Scrub : std::uint8_t { None = 0, Whole = 1, Log = 2 };

Result<> askForScrub(Workbench &bench, Scrub how) {
    bench.scrubPutOff = false;
    auto &db = bench.db;
    TP_TRY(const auto asked, metaNumber(db, scrubKey));
    if (asked.value_or(0) == static_cast<int>(Scrub::Whole)) return {};
    return setMetaNumber(db, scrubKey, static_cast<int>(how));
}

struct Held { // an entry of the journal
    std::int64_t local = 0;
    EntryId id;
    std::optional<std::int64_t> record;
    bool pending = false;
    Bytes wire;
};

Result<> takeAway(Workbench &bench, Ingest &ingest, const Held &entry) {
    const auto view = wire::parseEntry(entry.wire);
    if (!view) return fail(Code::StoreCorrupt, "journal: " + view.error().detail);
    TP_CHECK(bench.db.run("UPDATE journal SET state=?, rec=NULL, wire=? WHERE local=?", EntryState::Redacted, wire::redactEntry(*view),
                          entry.local));
    TP_CHECK(bench.db.run("DELETE FROM quarantine WHERE id=?", entry.id));
    if (entry.record) TP_CHECK(ingest.touch(*entry.record));
    return {};
}

Result<std::vector<Held>> heldWhere(Connection &db, std::string_view where, std::int64_t space, ByteView id) {
    std::vector<Held> out;
    auto rows =
        db.query("SELECT local, id, rec, grp, wire FROM journal WHERE ?1=?1 AND ?2=?2 AND state<>4 AND " + std::string(where), space, id);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        Held held{rows.integer(0), rows.id<EntryId>(1), {}, !rows.null(3), rows.bytes(4)};
        if (!rows.null(2)) held.record = rows.integer(2);
        out.push_back(std::move(held));
    }
}

// Nothing of it ever came here: the journal, which has no index of spaces, need not be walked.
Result<bool> neverHeld(Connection &db, std::int64_t space) {
    TP_TRY(const auto head, db.number("SELECT 1 FROM space_head WHERE space=? LIMIT 1", space));
    TP_TRY(const auto key,
           db.number("SELECT 1 FROM space_key WHERE space=?1 UNION ALL SELECT 1 FROM fallen_key WHERE space=?1 LIMIT 1", space));
    TP_TRY(const auto own, db.number("SELECT 1 FROM space WHERE n=? AND own_last IS NOT NULL", space));
    return !head && !key && !own;
}

// What was refused and kept whole. Returns how many of this device's own were among it.
Result<std::int64_t> emptyQuarantine(Workbench &bench, const SpaceId &space) {
    std::vector<EntryId> gone;
    std::int64_t own = 0;
    {
        auto rows = bench.db.query("SELECT id, wire FROM quarantine WHERE wire IS NOT NULL");
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            const auto wire = rows.bytes(1);
            const auto entry = wire::parseEntry(wire);
            const auto event = wire::parseEvent(wire);
            if ((!entry || entry->core.space != space) && (!event || event->scope != space)) continue;
            gone.push_back(rows.id<EntryId>(0));
            own += entry && entry->core.device == bench.session.device();
        }
    }
    for (const auto &id : gone) TP_CHECK(bench.db.run("DELETE FROM quarantine WHERE id=?", id));
    return own;
}

Result<> bareLog(Connection &db, std::int64_t space) {
    std::vector<std::pair<std::int64_t, Bytes>> bare;
    {
        auto rows = db.query("SELECT number, wire FROM log WHERE space=?", space);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            const auto wire = rows.bytes(1);
            TP_TRY(const auto event, wire::parseEvent(wire));
            if (event.wraps.empty()) continue;
            TP_TRY(auto without, wire::withoutWraps(wire));
            bare.emplace_back(rows.integer(0), std::move(without));
        }
    }
    for (const auto &[number, wire] : bare) TP_CHECK(db.run("UPDATE log SET wire=? WHERE space=? AND number=?", wire, space, number));
    return {};
}

struct Marks {                    // of one person
    std::vector<std::string> ids; // a draft that holds one anywhere is about them
    std::string usualName;        // or that says it
    std::set<std::string> parts;  // folded words of their names
};

Result<Marks> marksOf(Workbench &bench, const RecordId &person) {
    Marks marks{{std::string(textOf(Bytes(person.view().begin(), person.view().end()))), toText(person)}, {}, {}};
    const auto *type = bench.catalogue.find(personType);
    TP_TRY(const auto number, bench.projection.existing(person, personType));
    if (!type || !number) return marks;
    TP_TRY(const auto row, bench.projection.row(*number, *type));
    for (std::size_t i = 0; row && i < type->fields.size(); ++i) {
        const auto *text = row->values[i].text();
        const std::string_view field = type->fields[i].name;
        if (!text || (field != "usualName" && field != "familyName")) continue; // an address also says gmail and com
        if (field == "usualName" && text->size() > 2) marks.usualName = *text;
        for (auto &word : domain::searchTokens(*text)) marks.parts.insert(std::move(word));
    }
    return marks;
}

bool isLetter(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool beginsAccented(char c) { return static_cast<unsigned char>(c) >= 0xc3 && static_cast<unsigned char>(c) <= 0xcb; } // À to ˿, in UTF-8

// As words of its own: "Max" is not in "Maximum". What stands before may be a line end as JSON writes it; in doubt it is said.
bool saysName(std::string_view text, std::string_view name) {
    for (auto at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        const auto end = at + name.size();
        const bool goesOn = end < text.size() && (isLetter(text[end]) || beginsAccented(text[end]));
        const bool escaped = at > 1 && text[at - 2] == '\\';
        const bool within = at > 0 && !escaped && (isLetter(text[at - 1]) || (at > 1 && beginsAccented(text[at - 2])));
        if (!goesOn && !within) return true;
    }
    return false;
}

Result<> dropWords(Connection &db, const std::set<std::string> &parts) {
    TP_TRY(const auto kept, db.blob("SELECT bytes FROM draft WHERE key=?", wordsDraft));
    if (!kept) return {};
    std::string left;
    std::istringstream lines{std::string(textOf(*kept))};
    for (std::string line; std::getline(lines, line);)
        if (!std::ranges::any_of(domain::searchTokens(line), [&](const auto &word) { return parts.contains(word); }))
            left += (left.empty() ? "" : "\n") + line;
    if (left.empty()) return db.run("DELETE FROM draft WHERE key=?", wordsDraft);
    return db.run("UPDATE draft SET bytes=? WHERE key=?", Bytes(viewOf(left).begin(), viewOf(left).end()), wordsDraft);
}

// Drafts are the window's own bytes: one that holds the person's id or name anywhere goes.
Result<> dropDrafts(Workbench &bench, std::int64_t space) {
    TP_TRY(const auto person, bench.db.blob("SELECT file FROM space WHERE n=?", space));
    if (!person) return {};
    TP_TRY(const auto id, RecordId::from(*person));
    TP_TRY(const auto marks, marksOf(bench, id));
    std::vector<std::string> gone;
    {
        auto rows = bench.db.query("SELECT key, bytes FROM draft WHERE key<>?", wordsDraft);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            const auto key = rows.text(0);
            const auto bytes = textOf(rows.blob(1));
            if (std::ranges::any_of(
                    marks.ids, [&](const auto &mark) { return key.find(mark) != std::string::npos || bytes.find(mark) != bytes.npos; }) ||
                (!marks.usualName.empty() && saysName(bytes, marks.usualName)))
                gone.push_back(key);
        }
    }
    for (const auto &key : gone) TP_CHECK(bench.db.run("DELETE FROM draft WHERE key=?", key));
    return dropWords(bench.db, marks.parts);
}

} // namespace

Result<> purgeSpace(Workbench &bench, Ingest &ingest, const Erased &erased) {
    const LongWork::Part erasing(bench.session.work(), Progress::Of::Erasing, LongWork::Stop::No);
    auto &db = bench.db;
    TP_TRY(const auto space, bench.numbers.space(erased.space));
    TP_TRY(const bool never, neverHeld(db, space));
    const bool old = control::isAccessSpace(erased.space); // nobody waits to hear of it, and what it held was sealed to others
    std::int64_t lost = 0;
    if (!never) {
        if (!old) TP_CHECK(listForReview(bench, space));
        if (!old) TP_CHECK(dropDrafts(bench, space));
        TP_TRY(const auto held, heldWhere(db, "space=?1", space, {}));
        for (const auto &entry : held) {
            TP_CHECK(takeAway(bench, ingest, entry));
            lost += entry.pending;
        }
        TP_TRY(const auto refused, emptyQuarantine(bench, erased.space));
        lost += refused;
        for (const char *keys : {"space_key", "fallen_key"}) TP_CHECK(db.run("DELETE FROM " + std::string(keys) + " WHERE space=?", space));
        TP_CHECK(db.run("DELETE FROM space_head WHERE space=?", space));
        TP_CHECK(db.run("UPDATE space SET file=NULL, own_last=NULL WHERE n=?", space));
        TP_CHECK(bareLog(db, space));
        TP_CHECK(askForScrub(bench, old ? Scrub::Log : Scrub::Whole));
        bench.session.changeKeys([&](Keys &keys) { keys.keyring.forgetSpace(erased.space); });
    }
    bench.spaces.forget();
    return db.run("INSERT OR IGNORE INTO erasure VALUES(?,?,?,?,?,?)", space, erased.event, erased.atMs, erased.refs, lost,
                  old     ? ErasureStep::Acknowledged
                  : never ? ErasureStep::Scrubbed
                          : ErasureStep::Purged);
}

namespace {

// The same write in entries that do not count: sealed before a branch of a log fell, and once more since. They shall not bring it back.
Result<> purgeCopies(Workbench &bench, Ingest &ingest, const SpaceId &space, const WriteId &write) {
    TP_TRY(const auto number, bench.numbers.space(space));
    TP_TRY(const auto held, heldWhere(bench.db, "space=?1 AND state IN (1,2,3)", number, {}));
    for (const auto &entry : held) {
        const auto view = wire::parseEntry(entry.wire);
        if (!view || view->redacted()) continue;
        const auto body = bench.spaces.openBody(*view);
        if (!body || wire::writeIdOf(space, *body) != write) continue;
        TP_CHECK(takeAway(bench, ingest, entry));
        TP_CHECK(bench.spaces.keepRedaction(space, view->id, view->core.device));
    }
    return {};
}

} // namespace

Result<> purgeText(Workbench &bench, Ingest &ingest, const Redacted &redacted) {
    TP_TRY(const auto held, heldWhere(bench.db, "id=?2", 0, redacted.entry.view()));
    for (const auto &entry : held) {
        const auto view = wire::parseEntry(entry.wire);
        if (!view || view->core.device != redacted.device || view->core.space != redacted.space) continue;
        const auto body = bench.spaces.openBody(*view);
        TP_CHECK(takeAway(bench, ingest, entry));
        TP_CHECK(askForScrub(bench, Scrub::Whole));
        if (body) TP_CHECK(purgeCopies(bench, ingest, redacted.space, wire::writeIdOf(redacted.space, *body)));
    }
    TP_CHECK(bench.db.run("DELETE FROM quarantine WHERE id=? AND device=?", redacted.entry, redacted.device));
    if (bench.db.changes() > 0) TP_CHECK(askForScrub(bench, Scrub::Whole));
    return {};
}

bool mayHaveHeld(const control::Membership &membership, const control::Device &device, const std::set<StructureId> &granted,
                 std::uint64_t refs) {
    if (device.kit || device.revokedAt || device.addedAt > refs) return false;
    if (granted.contains(device.structure)) return true;
    const auto roles = membership.rolesOf(device.member, refs);
    return std::ranges::any_of(roles, [&](const auto &held) { return granted.contains(held.first); });
}

Result<bool> scrubDue(Connection &db) {
    TP_TRY(const auto due, metaNumber(db, scrubKey));
    return due.value_or(0) != 0;
}

namespace {

// Read page by page into memory, which is counted and stopped; then written back in one go, which is neither.
Result<> writeAnew(Connection &db, LongWork::Part &cleaning) {
    TP_TRY(const auto pages, db.number("PRAGMA page_count"));
    TP_TRY(const auto free, db.number("PRAGMA freelist_count"));
    const auto before = db.pagesInMemory();
    const auto grown = [&db, before] {
        const auto now = db.pagesInMemory();
        return now - std::min(before, now);
    };
    cleaning.measure(grown, static_cast<std::uint64_t>(std::max<std::int64_t>(1, pages.value_or(0) - free.value_or(0))));
    auto done = db.script("VACUUM");
    cleaning.measure({}, 0);
    return done;
}

} // namespace

Result<> scrub(Workbench &bench) {
    TP_TRY(const auto asked, metaNumber(bench.db, scrubKey));
    const bool whole = asked.value_or(0) != static_cast<int>(Scrub::Log);
    LongWork::Part cleaning(bench.session.work(), Progress::Of::Cleaning, LongWork::Stop::Yes);
    for (const auto &type : bench.catalogue.types()) {
        if (!whole || !isSearched(type)) continue;
        const auto table = searchTableOf(type.name);
        TP_CHECK(bench.session.work().at(0, 0));
        TP_CHECK(bench.db.run("INSERT INTO " + table + "(" + table + ") VALUES('optimize')")); // forgotten words leave its segments
    }
    if (whole) TP_CHECK(writeAnew(bench.db, cleaning));
    {
        auto checkpoint = bench.db.query("PRAGMA wal_checkpoint(TRUNCATE)");
        TP_TRY(const bool row, checkpoint.step());
        if (row && checkpoint.integer(0) != 0) return fail(Code::StoreBusy, "somebody reads the store");
    }
    TP_TRY(auto transaction, Transaction::begin(bench.db));
    TP_CHECK(setMetaNumber(bench.db, scrubKey, 0));
    TP_CHECK(bench.db.run("UPDATE erasure SET step=? WHERE step=?", ErasureStep::Scrubbed, ErasureStep::Purged));
    return transaction.commit();
}

} // namespace tp::store
