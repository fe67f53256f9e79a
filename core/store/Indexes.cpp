#include "core/store/Indexes.h"

#include "core/crypto/Crypto.h"
#include "core/domain/Text.h"
#include "core/store/Tables.h"

namespace tp::store {
namespace {

// Lists walk a date and filter by what else is indexed: those columns stand beside it, so that a record that does not match is passed over
// without being read. n before them keeps the order of lists, (date, n), that of the index. Whose a record is has beside it what is told of
// many people at once, behind n as well: one person's records come as they were made.
std::string indexColumns(const schema::RecordType &type, const schema::Field &field) {
    const bool moment = field.kind == schema::Kind::DateTime, whose = std::string_view(field.name) == "person";
    std::string beside;
    for (const auto &other : type.fields)
        if (((moment && other.is(schema::Indexed)) || (whose && other.is(schema::Included))) && &other != &field)
            beside += ", " + columnOf(other.name);
    return comparedOf(field) + (moment || !beside.empty() ? ", n" : "") + beside;
}

// Encounters by commune (ReaderCoverage.cpp): all that is counted and most that is filtered by stands in it.
std::string coverageIndex(const Catalogue &catalogue) {
    const auto *type = catalogue.find(encounterType);
    if (!type) return {};
    std::string columns;
    for (const auto *field : {"occurredAt", "structure", "anonymous"}) {
        if (!type->field(field)) return {};
        columns += ", " + columnOf(field);
    }
    return tableOf(encounterType) + "(" + columnOf("commune") + ", n" + columns + ") WHERE gone=0";
}

std::string indexName(const schema::RecordType &type, const schema::Field &field) { return tableOf(type.name) + "_" + field.name; }

struct Index {
    std::string name, sql;
};
std::vector<Index> indexesOf(const Catalogue &catalogue) {
    std::vector<Index> out;
    const auto add = [&](const std::string &name, const std::string &on) { out.push_back({name, "CREATE INDEX " + name + " ON " + on}); };
    for (const auto &type : catalogue.types())
        for (const auto &field : type.fields)
            if (field.is(schema::Indexed))
                add(indexName(type, field), tableOf(type.name) + "(" + indexColumns(type, field) + ") WHERE gone=0");
    if (const auto coverage = coverageIndex(catalogue); !coverage.empty()) add(coverageIndexName(), coverage);
    return out;
}

// What the indexes were made of: as long as it is the same, none is looked at.
std::string markOf(const std::vector<Index> &indexes) {
    std::string all;
    for (const auto &index : indexes) all += index.sql + ';';
    return toText(crypto::hash({viewOf(all)}));
}
constexpr std::string_view indexesKey = "indexes", wordOrderKey = "wordOrder";

Result<> ensureIndex(Connection &db, const Index &index) {
    TP_TRY(const auto present, db.number("SELECT 1 FROM sqlite_schema WHERE type='index' AND name=? AND sql=?", index.name, index.sql));
    if (present) return {};
    return db.script("DROP INDEX IF EXISTS " + index.name + ';' + index.sql);
}

} // namespace

std::string coverageIndexName() { return tableOf(encounterType) + "_coverage"; }

Result<> createIndexes(Connection &db, const Catalogue &catalogue) {
    TP_CHECK(db.script("CREATE INDEX IF NOT EXISTS journal_id ON journal(id)"));
    const auto indexes = indexesOf(catalogue);
    for (const auto &index : indexes) TP_CHECK(ensureIndex(db, index));
    TP_TRY(const auto order, metaNumber(db, wordOrderKey));
    if (order && *order != domain::wordOrderVersion()) TP_CHECK(db.script(std::string("REINDEX ") + wordOrder));
    TP_CHECK(setMetaNumber(db, wordOrderKey, domain::wordOrderVersion()));
    return setMeta(db, indexesKey, viewOf(markOf(indexes)));
}

Result<bool> indexesStand(Connection &db, const Catalogue &catalogue) {
    TP_TRY(const auto order, metaNumber(db, wordOrderKey));
    TP_TRY(const auto mark, meta(db, indexesKey));
    return order == domain::wordOrderVersion() && mark && textOf(*mark) == markOf(indexesOf(catalogue));
}

} // namespace tp::store
