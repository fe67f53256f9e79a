#include "core/store/Warnings.h"

namespace tp::store {

const char *warningName(Warning::Kind kind) {
    switch (kind) {
    case Warning::Kind::Fork:
        return "fork";
    case Warning::Kind::Digest:
        return "digest";
    case Warning::Kind::Omission:
        return "omission";
    case Warning::Kind::WrongKey:
        return "wrong_key";
    }
    return "unknown";
}

Result<> warn(Connection &db, const Clock &clock, Warning::Kind kind, ByteView subject, std::string_view detail) {
    // The first time it was seen is the one that tells.
    return db.run("INSERT OR IGNORE INTO warning VALUES(?,?,?,?)", kind, subject, clock.nowMs(), detail);
}

Result<> unwarn(Connection &db, Warning::Kind kind, std::optional<ByteView> subject) {
    if (subject) return db.run("DELETE FROM warning WHERE kind=? AND subject=?", kind, *subject);
    return db.run("DELETE FROM warning WHERE kind=?", kind);
}

Result<std::vector<Warning>> listWarnings(Connection &db, std::size_t limit) {
    std::vector<Warning> out;
    auto rows = db.query("SELECT kind, subject, at, detail FROM warning ORDER BY kind, at, subject LIMIT ?", limit);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back({static_cast<Warning::Kind>(rows.integer(0)), rows.bytes(1), rows.integer(2), rows.text(3)});
    }
}

} // namespace tp::store
