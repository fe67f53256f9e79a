#include "core/store/Bulk.h"

#include "core/store/Indexes.h"

#include <set>

namespace tp::store {
namespace {

constexpr const char *markKey = "searched";

constexpr std::int64_t range = 64; // records taken into the search between two looks at the time

constexpr std::int64_t foldedAtOnce = 2000; // entries folded at a time: memory stays bounded whatever the journal's length

// Answers how much of the work judging them is, and folding them afterwards; `after` is what else there is to do.
Result<std::uint64_t> judgeWhatWasLeft(Workbench &bench, Ingest &ingest, std::uint64_t after) {
    std::vector<std::int64_t> left;
    {
        auto rows = bench.db.query("SELECT n FROM record WHERE flags & 4");
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            left.push_back(rows.integer(0));
        }
    }
    TP_CHECK(bench.session.work().at(0, 2 * left.size() + after));
    for (const auto record : left) {
        TP_CHECK(bench.session.work().oneMore());
        TP_CHECK(ingest.touch(record));
        TP_CHECK(ingest.rejudge("rec=?1", record));
    }
    return 2 * left.size();
}

Result<std::uint64_t> lastRecord(Connection &db) {
    TP_TRY(const auto last, db.number("SELECT max(n) FROM record"));
    return static_cast<std::uint64_t>(last.value_or(0));
}

// `at` tells up to which record, by number.
Result<> foldAgain(Workbench &bench, Ingest &ingest, const std::string &type, const std::function<Result<>(std::uint64_t)> &at) {
    TP_TRY(const auto number, bench.numbers.type(type));
    for (std::int64_t after = 0;;) {
        std::vector<std::int64_t> some;
        auto rows = bench.db.query("SELECT n FROM record WHERE type=? AND n>? ORDER BY n LIMIT ?", number, after, foldedAtOnce);
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            some.push_back(rows.integer(0));
        }
        if (some.empty()) return {};
        for (const auto record : some) TP_CHECK(ingest.touch(record));
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
        after = some.back();
        TP_CHECK(at(static_cast<std::uint64_t>(after)));
    }
}

Result<> searchAnew(Workbench &bench, std::uint64_t before) {
    TP_CHECK(bench.projection.emptySearch());
    TP_TRY(const auto last, lastRecord(bench.db));
    for (std::int64_t from = 0; static_cast<std::uint64_t>(from) < last; from += foldedAtOnce) {
        TP_CHECK(bench.session.work().at(before + static_cast<std::uint64_t>(from), before + last));
        TP_CHECK(bench.projection.addSearchOf(from, from + foldedAtOnce));
    }
    TP_CHECK(bench.db.run("DELETE FROM meta WHERE key=?", markKey));
    bench.projection.setSearched({});
    return {};
}

} // namespace

Result<std::optional<std::int64_t>> searchMark(Connection &db) { return metaNumber(db, markKey); }

Result<std::int64_t> leaveSearchBehind(Workbench &bench) {
    TP_TRY(const auto present, searchMark(bench.db));
    if (present) return *present;
    TP_TRY(const auto last, bench.db.number("SELECT max(n) FROM record"));
    TP_CHECK(setMetaNumber(bench.db, markKey, last.value_or(0)));
    return last.value_or(0);
}

Result<std::optional<std::int64_t>> catchSearchUp(Workbench &bench, const std::function<bool()> &enough) {
    TP_TRY(auto mark, searchMark(bench.db));
    if (!mark) return std::nullopt;
    TP_TRY(const auto last, bench.db.number("SELECT max(n) FROM record"));
    do {
        if (*mark >= last.value_or(0)) {
            TP_CHECK(bench.db.run("DELETE FROM meta WHERE key=?", markKey));
            return std::nullopt;
        }
        TP_CHECK(bench.projection.addSearchOf(*mark, *mark + range));
        *mark += range;
    } while (!enough());
    TP_CHECK(setMetaNumber(bench.db, markKey, *mark));
    return mark;
}

Result<> rebuildProjection(Workbench &bench, Ingest &ingest) {
    TP_CHECK(emptyProjection(bench.db, bench.catalogue));
    bench.projection.setSearched(0);
    TP_TRY(const auto last, bench.db.number("SELECT max(local) FROM journal"));
    for (std::int64_t from = 0; from <= last.value_or(0); from += foldedAtOnce) {
        TP_CHECK(ingest.rejudge("local>?1 AND local<=?2", from, from + foldedAtOnce));
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
    }
    return searchAnew(bench, 0);
}

Result<> readAddedFields(Workbench &bench, Ingest &ingest, std::span<const ChangedField> changed) {
    const LongWork::Part folding(bench.session.work(), Progress::Of::Folding, LongWork::Stop::AsAround);
    std::set<std::string> types;
    for (const auto &field : changed) types.insert(field.type);
    TP_TRY(const auto last, lastRecord(bench.db));
    const auto refold = types.size() * last;
    TP_TRY(auto before, judgeWhatWasLeft(bench, ingest, refold));
    const auto all = before + refold;
    ChangedTypes folded;
    TP_CHECK(ingest.foldTouched(folded));
    for (const auto &type : types) {
        TP_CHECK(foldAgain(bench, ingest, type, [&](std::uint64_t n) { return bench.session.work().at(before + n, all); }));
        before += last;
    }
    return {};
}

Result<> readWhatWasLeft(Workbench &bench, Ingest &ingest) {
    TP_TRY(const auto last, lastRecord(bench.db));
    TP_TRY(const auto before, judgeWhatWasLeft(bench, ingest, last));
    TP_CHECK(createIndexes(bench.db, bench.catalogue));
    ChangedTypes changed;
    bench.projection.setSearched(0);
    TP_CHECK(ingest.foldTouched(changed));
    return searchAnew(bench, before);
}

} // namespace tp::store
