#include "core/store/Bulk.h"

namespace tp::store {
namespace {

constexpr const char *bulkKey = "bulk";

constexpr std::int64_t slice = 2000; // entries folded at a time: memory stays bounded whatever the journal's length

} // namespace

Result<bool> inBulk(Connection &db) {
    TP_TRY(const auto flag, metaNumber(db, bulkKey));
    return flag.value_or(0) != 0;
}

Result<> leaveIndexesBehind(Workbench &bench) {
    TP_CHECK(setMetaNumber(bench.db, bulkKey, 1));
    return dropIndexes(bench.db, bench.catalogue);
}

Result<> catchIndexesUp(Workbench &bench) {
    TP_CHECK(createIndexes(bench.db, bench.catalogue));
    TP_CHECK(bench.projection.rebuildSearch());
    return setMetaNumber(bench.db, bulkKey, 0);
}

Result<> rebuildProjection(Workbench &bench, Ingest &ingest) {
    TP_CHECK(emptyProjection(bench.db, bench.catalogue));
    bench.projection.setSearch(false);
    TP_TRY(const auto last, bench.db.number("SELECT max(local) FROM journal"));
    for (std::int64_t from = 0; from <= last.value_or(0); from += slice) {
        TP_CHECK(ingest.rejudge("local>?1 AND local<=?2", from, from + slice));
        ChangedTypes changed;
        TP_CHECK(ingest.foldTouched(changed));
    }
    bench.projection.setSearch(true);
    return bench.projection.rebuildSearch();
}

Result<> readWhatWasLeft(Workbench &bench, Ingest &ingest) {
    std::vector<std::int64_t> left;
    {
        auto rows = bench.db.query("SELECT n FROM record WHERE flags & 4");
        for (;;) {
            TP_TRY(const bool row, rows.step());
            if (!row) break;
            left.push_back(rows.integer(0));
        }
    }
    for (const auto record : left) {
        TP_CHECK(ingest.touch(record));
        TP_CHECK(ingest.rejudge("rec=?1", record));
    }
    TP_CHECK(createIndexes(bench.db, bench.catalogue));
    ChangedTypes changed;
    bench.projection.setSearch(false);
    TP_CHECK(ingest.foldTouched(changed));
    bench.projection.setSearch(true);
    return bench.projection.rebuildSearch();
}

} // namespace tp::store
