#include "core/store/Check.h"

#include "core/store/AddedFields.h"
#include "core/wire/Cbor.h"

#include <algorithm>
#include <set>

namespace tp::store {
namespace {

using Findings = std::vector<std::string>;
constexpr std::size_t enough = 100; // findings: more would not help anybody

Result<> checkPages(Connection &db, Findings &findings) {
    for (const char *pragma : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"}) {
        auto rows = db.query(pragma);
        for (;;) {
            const auto row = rows.step();
            if (!row) {
                findings.push_back(std::string(pragma) + ": " + row.error().detail);
                return {};
            }
            if (!*row) break;
            if (rows.text(0) != "ok") findings.push_back(rows.text(0));
        }
    }
    return {};
}

Result<> checkJournal(Workbench &bench, Findings &findings) {
    auto rows = bench.db.query(
        "SELECT j.local, j.id, j.state, j.wire, r.id, j.seq FROM journal j LEFT JOIN record r ON r.n=j.rec ORDER BY j.local");
    while (findings.size() < enough) {
        TP_TRY(const bool row, rows.step());
        if (!row) break;
        const auto name = "entry " + std::to_string(rows.integer(0)) + ": ";
        const auto wire = rows.bytes(3);
        const auto view = wire::parseEntry(wire);
        if (!view || view->id != rows.id<EntryId>(1) || static_cast<std::int64_t>(view->core.deviceSeq) != rows.integer(5)) {
            findings.push_back(name + "the journal does not hold what it says");
            continue;
        }
        // Whose joining fell with a branch is known by nobody: verified when it came, and judged below not to count.
        const bool forged = bench.session.withKeys([&](const Keys &keys) {
            const auto *device = keys.membership.device(view->core.device);
            return device && !wire::verifyEntry(*view, device->sign);
        });
        if (forged) findings.push_back(name + "bad signature");
        TP_TRY(const auto verdict, bench.judge.judge(*view));
        if (verdict.state != static_cast<EntryState>(rows.integer(2))) findings.push_back(name + "judged otherwise now");
        if (verdict.write ? rows.null(4) || verdict.write->body.record != rows.id<RecordId>(4) : !rows.null(4))
            findings.push_back(name + "counted for another record");
    }
    TP_TRY(const auto own, bench.numbers.device(bench.session.device()));
    TP_TRY(const auto gap, bench.db.number("SELECT max(seq)-count(*)-(SELECT count(*) FROM given_up g WHERE g.seq<max(j.seq) AND NOT EXISTS"
                                           "(SELECT 1 FROM journal t WHERE t.device=?1 AND t.seq=g.seq)) FROM journal j WHERE device=?1",
                                           own));
    if (gap.value_or(0) != 0) findings.emplace_back("this device's chain has gaps");
    return {};
}

Result<> checkLogs(Workbench &bench, Findings &findings) {
    auto rows = bench.db.query("SELECT DISTINCT s.id FROM log l JOIN space s ON s.n=l.space");
    while (findings.size() < enough) {
        TP_TRY(const bool row, rows.step());
        if (!row) break;
        const auto id = rows.id<SpaceId>(0);
        if (const auto log = bench.logs.spaceLog(id); !log) findings.push_back("log of space " + toText(id) + ": " + log.error().detail);
    }
    return {};
}

// What the index should hold: every word, in how many records.
using WordCounts = std::map<std::string, std::int64_t>;

void countWords(WordCounts &words, const std::string &tokens) {
    std::set<std::string> once;
    for (std::size_t at = 0; at < tokens.size();) {
        const auto end = std::min(tokens.find(' ', at), tokens.size());
        if (end > at) once.insert(tokens.substr(at, end - at));
        at = end + 1;
    }
    for (const auto &word : once) words[word] += 1;
}

Result<> checkSearch(Connection &db, const schema::RecordType &type, const WordCounts &expected, Findings &findings) {
    WordCounts present;
    TP_CHECK(db.script("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, " + searchTableOf(type.name) + ", row)"));
    {
        auto rows = db.query("SELECT term, doc FROM temp.words");
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            if (rows.integer(1) > 0) present[rows.text(0)] = rows.integer(1);
        }
    }
    TP_CHECK(db.script("DROP TABLE temp.words"));
    if (present != expected) findings.push_back(std::string("the search index of ") + type.name + " is not what the records say");
    return {};
}

Result<> checkRecord(Workbench &bench, std::int64_t n, const std::string &type, unsigned flags, std::optional<std::int64_t> space,
                     Hlc changed, std::map<std::string, WordCounts> &words, std::map<std::string, std::int64_t> &items,
                     Findings &findings) {
    const auto name = type + " " + std::to_string(n) + ": ";
    const auto *known = bench.catalogue.find(type);
    TP_TRY(auto writes, bench.journal.writesOf(n));
    TP_CHECK(leaveOutMisplaced(writes, known, bench.spaces));
    const auto state = foldRecord(writes);
    TP_TRY(const auto expectedSpace, bench.projection.fileSpace(writes));
    if (writes.empty() || flags != bench.projection.flagsOf(type, state) || space != expectedSpace || changed != state.changed)
        findings.push_back(name + "flags, file or clock");
    std::vector<std::string> conflicts;
    auto rows = bench.db.query("SELECT field FROM conflict WHERE rec=? ORDER BY field", n);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) break;
        conflicts.push_back(rows.text(0));
    }
    if (conflicts != state.conflicts) findings.push_back(name + "conflicts");
    if (!known) return {};
    const auto expected = rowOf(*known, state);
    TP_TRY(const auto row, bench.projection.row(n, *known));
    if (row != expected) findings.push_back(name + "values");
    if (bench.projection.searched(n)) countWords(words[type], searchTokensOf(*known, expected));
    if (expected.gone) return {};
    for (std::size_t i = 0; i < known->fields.size(); ++i) {
        if (!isMany(known->fields[i].kind)) continue;
        const auto table = itemTableOf(type, known->fields[i].name);
        for (const auto &code : itemsOf(expected.values[i])) {
            TP_TRY(const auto there, bench.db.number("SELECT 1 FROM " + table + " WHERE code=? AND n=?", code, n));
            if (!there) findings.push_back(name + "item missing in " + table);
            items[table] += 1;
        }
    }
    return {};
}

Result<> checkProjection(Workbench &bench, Findings &findings) {
    std::map<std::string, WordCounts> words;
    std::map<std::string, std::int64_t> items, records;
    auto rows = bench.db.query("SELECT n, type, flags, space, changed FROM record ORDER BY n");
    while (findings.size() < enough) {
        TP_TRY(const bool row, rows.step());
        if (!row) break;
        TP_TRY(const auto type, bench.numbers.typeName(rows.integer(1)));
        records[type] += 1;
        TP_CHECK(checkRecord(bench, rows.integer(0), type, static_cast<unsigned>(rows.integer(2)),
                             rows.null(3) ? std::nullopt : std::optional(rows.integer(3)), static_cast<Hlc>(rows.integer(4)), words, items,
                             findings));
    }
    for (const auto &type : bench.catalogue.types()) {
        TP_TRY(const auto kept, bench.db.number("SELECT count(*) FROM " + tableOf(type.name)));
        if (*kept != records[type.name]) findings.push_back(std::string("rows without a record: ") + type.name);
        if (isSearched(type)) TP_CHECK(checkSearch(bench.db, type, words[type.name], findings));
        for (const auto &field : type.fields) {
            if (!isMany(field.kind)) continue;
            const auto table = itemTableOf(type.name, field.name);
            TP_TRY(const auto count, bench.db.number("SELECT count(*) FROM " + table));
            if (*count != items[table]) findings.push_back("items left over in " + table);
        }
    }
    return {};
}

} // namespace

Result<std::vector<std::string>> checkStore(Workbench &bench) {
    Findings findings;
    TP_CHECK(checkPages(bench.db, findings));
    if (!findings.empty()) return findings; // nothing above damaged pages can be trusted
    TP_CHECK(checkJournal(bench, findings));
    TP_CHECK(checkLogs(bench, findings));
    TP_CHECK(checkProjection(bench, findings));
    return findings;
}

Result<std::string> projectionDump(const Session &session) {
    OpenMode mode;
    mode.readOnly = true;
    mode.vfs = session.options().vfs;
    TP_TRY(const auto db, Connection::open(session.storeFile(), session.storeKey(), mode));
    const Catalogue catalogue(session.dictionary());
    Numbers numbers(*db);
    Spaces spaces(*db, session, numbers);
    Projection projection(*db, catalogue, numbers, spaces);
    std::vector<std::string> lines;
    auto rows = db->query(
        "SELECT r.n, t.name, r.id, r.flags, r.changed, s.id, s.file, (SELECT group_concat(field) FROM (SELECT field FROM conflict "
        "WHERE rec=r.n ORDER BY field)) FROM record r JOIN type t ON t.n=r.type LEFT JOIN space s ON s.n=r.space");
    for (;;) {
        TP_TRY(const bool more, rows.step());
        if (!more) break;
        auto line = rows.text(1) + ' ' + toHex(rows.blob(2)) + " flags " + std::to_string(rows.integer(3)) + " at " +
                    std::to_string(rows.integer(4)) + " space " + toHex(rows.blob(5)) + " file " + toHex(rows.blob(6)) + " conflicts " +
                    rows.text(7);
        if (const auto *type = catalogue.find(rows.text(1))) {
            TP_TRY(const auto row, projection.row(rows.integer(0), *type));
            for (std::size_t i = 0; row && i < row->values.size(); ++i)
                line += std::string(" ") + type->fields[i].name + '=' + toHex(wire::encodeCbor(row->values[i]));
        }
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    std::string out;
    for (const auto &line : lines) out += line + '\n';
    return out;
}

} // namespace tp::store
