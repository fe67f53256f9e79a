#include "core/store/FallenNumbers.h"

#include "core/control/Membership.h"

namespace tp::store {
namespace {
std::string keysOf(std::string_view series) { return "fallenNumber." + std::string(series) + '.'; } // in `meta`; the record's id follows
} // namespace

std::vector<FallenNumber> numbersFallen(const control::Membership &before, const control::Membership &after) {
    std::vector<FallenNumber> out;
    for (const auto &[series, records] : before.numbers())
        for (std::size_t i = 0; i < records.size(); ++i)
            if (after.numberGiven(series, records[i]) != i + 1) out.push_back({series, records[i], i + 1});
    return out;
}

Result<> keepFallenNumber(Connection &db, const FallenNumber &fallen) {
    return db.run("INSERT OR IGNORE INTO meta VALUES(?,?)", keysOf(fallen.series) + toText(fallen.record),
                  static_cast<std::int64_t>(fallen.number));
}

Result<std::map<RecordId, std::uint64_t>> listFallenNumbers(Connection &db, std::string_view series) {
    const auto from = keysOf(series);
    auto until = from;
    ++until.back();
    std::map<RecordId, std::uint64_t> out;
    auto rows = db.query("SELECT key, value FROM meta WHERE key>=? AND key<?", from, until);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        TP_TRY(const auto record, parseId<RecordId>(rows.text(0).substr(from.size())));
        out[record] = static_cast<std::uint64_t>(rows.integer(1));
    }
}

} // namespace tp::store
