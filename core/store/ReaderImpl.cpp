#include "core/store/ReaderImpl.h"

#include "core/domain/Text.h"
#include "core/store/FallenNumbers.h"
#include "core/store/ListQuery.h"
#include "core/store/Quarantine.h"
#include "core/store/Row.h"
#include "core/store/SqlCipherDriver.h"
#include "core/store/Warnings.h"

#include <algorithm>
#include <numeric>

namespace tp::store {
namespace {

// In the order of a Record's map, which then takes each at its end.
std::vector<std::size_t> fieldsByName(const schema::RecordType &type) {
    std::vector<std::size_t> order(type.fields.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t at) { return std::string_view(type.fields[at].name); });
    return order;
}

// Behind a value, in a descending order: those without one come last, and no comparison finds them.
bool endsWithoutValue(const Query &query) {
    return query.after && !query.orderBy.empty() && query.descending && !query.after->value.isNull();
}
Query withoutValue(Query query) {
    query.filters.push_back({query.orderBy, Filter::Op::Equals, {}});
    query.after.reset();
    query.offset = 0;
    return query;
}

constexpr int firstField = 6; // after the columns of recordColumns
constexpr int recentUses = 2000, distinctLimit = 5000;

} // namespace

After placeOf(const Record &record, const Query &query) {
    const auto at = query.orderBy.empty() ? record.fields.end() : record.fields.find(query.orderBy);
    return {record.number, at == record.fields.end() ? Value() : at->second};
}

Result<std::unique_ptr<Reader>> Reader::open(const Session &session) {
    auto reader = std::make_unique<ReaderImpl>(session);
    TP_CHECK(reader->connect());
    return reader;
}

Result<> ReaderImpl::connect() {
    static std::atomic<unsigned> serial{0};
    SqlCipherDriver::registerOnce();
    auto *driver = new SqlCipherDriver; // owned by the QSqlDatabase from the next line on
    m_database = QSqlDatabase::addDatabase(driver, QStringLiteral("tp-reader-%1").arg(++serial));
    m_database.setDatabaseName(QString::fromStdString(m_session.storeFile().string()));
    m_database.setHostName(QString::fromStdString(m_session.options().vfs));
    m_database.setConnectOptions(QStringLiteral("readonly"));
    auto key = toHex(m_session.storeKey().view());
    auto word = QString::fromStdString(key);
    const bool opened = m_database.open(QString(), word); // given for this once, not kept
    crypto::wipe(key.data(), key.size());
    word.fill(QChar());
    if (!opened) return fail(driver->failure().value_or(Error{Code::Io, "driver"}));
    m_db = driver->connection();
    TP_CHECK(learnFunctions());
    m_numbers = std::make_unique<Numbers>(*m_db);
    m_spaces = std::make_unique<Spaces>(*m_db, m_session, *m_numbers);
    m_journal = std::make_unique<Journal>(*m_db, *m_numbers, *m_spaces);
    return {};
}

ReaderImpl::~ReaderImpl() {
    const auto name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

// Lists by the thin road, not by QSqlQuery: prepared once, and no QVariant for each cell of each row. The parameters outlive the statement.
Statement ReaderImpl::prepared(const std::string &sql, const std::vector<Value> &parameters) const {
    auto statement = m_db->query(sql);
    for (const auto &parameter : parameters) bindValue(statement, parameter);
    return statement;
}

Result<Record> ReaderImpl::recordFrom(const Statement &row, const schema::RecordType &type, std::span<const std::size_t> order) const {
    Record record;
    TP_TRY(record.id, RecordId::from(row.blob(0)));
    record.type = type.name;
    record.number = row.integer(5);
    const auto flags = static_cast<unsigned>(row.integer(1));
    record.deleted = flags & Deleted;
    record.readOnly = flags & ReadOnly;
    record.changedMs = hlcMs(static_cast<Hlc>(row.integer(2)));
    if (!row.null(3)) {
        TP_TRY(const auto file, RecordId::from(row.blob(3)));
        record.file = file;
    }
    record.pending = row.integer(4) != 0;
    for (const auto i : order) {
        auto value = valueAt(row, firstField + static_cast<int>(i), type.fields[i].kind);
        if (!value.isNull()) record.fields.emplace_hint(record.fields.end(), type.fields[i].name, std::move(value));
    }
    if (flags & Conflicting) {
        auto fields = m_db->query("SELECT field FROM conflict WHERE rec=? ORDER BY field", row.integer(5));
        for (;;) {
            TP_TRY(const bool found, fields.step());
            if (!found) break;
            record.conflicts.push_back(fields.text(0));
        }
    }
    return record;
}

Result<std::vector<Record>> ReaderImpl::list(const Query &query) {
    const auto types = catalogue();
    TP_TRY(const auto asked, listQuery(*m_db, types, query));
    const auto &type = *types.find(query.type);
    auto rows = prepared(asked.sql, asked.parameters);
    const auto order = fieldsByName(type);
    std::vector<Record> records;
    for (;;) {
        TP_TRY(const bool found, rows.step());
        if (!found) break;
        TP_TRY(auto record, recordFrom(rows, type, order));
        records.push_back(std::move(record));
    }
    TP_TRY(const auto rest, restOf(query, records.size()));
    if (rest) {
        TP_TRY(auto others, list(*rest));
        records.insert(records.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    }
    return records;
}

Result<std::optional<Query>> ReaderImpl::restOf(const Query &query, std::size_t found) {
    if (!endsWithoutValue(query) || found >= query.limit) return std::nullopt;
    auto rest = withoutValue(query);
    rest.limit -= found;
    if (query.offset > 0) { // of those that have a value, some were to be passed over
        auto first = query;
        first.offset = 0;
        TP_TRY(const auto passed, countWithValue(first));
        rest.offset = passed < query.offset ? query.offset - passed : 0;
    }
    return rest;
}

Result<std::uint64_t> ReaderImpl::countWithValue(const Query &query) {
    TP_TRY(const auto asked, countQuery(*m_db, catalogue(), query));
    auto rows = prepared(asked.sql, asked.parameters);
    TP_TRY(const bool found, rows.step());
    return found ? static_cast<std::uint64_t>(rows.integer(0)) : 0;
}

Result<std::uint64_t> ReaderImpl::count(const Query &query) {
    TP_TRY(auto found, countWithValue(query));
    if (!endsWithoutValue(query)) return found;
    TP_TRY(const auto others, countWithValue(withoutValue(query)));
    return found + others;
}

Result<Record> ReaderImpl::get(std::string_view type, const RecordId &id) {
    const auto *known = catalogue().find(type);
    if (!known) return fail(Code::Invalid, "unknown type: " + std::string(type));
    auto rows =
        m_db->query("SELECT " + recordColumns(*known) + " FROM record r JOIN " + tableOf(type) +
                        " t ON t.n=r.n LEFT JOIN space sp ON sp.n=r.space WHERE r.id=? AND r.type=(SELECT n FROM type WHERE name=?)",
                    id.view(), type);
    TP_TRY(const bool found, rows.step());
    if (!found) return fail(Code::NotFound, std::string(type));
    return recordFrom(rows, *known, fieldsByName(*known));
}

// Distinct values one by one along the field's index; without one, from its latest uses.
Result<std::vector<std::string>> ReaderImpl::suggestions(std::string_view type, std::string_view field, std::string_view typed,
                                                         std::size_t limit) {
    const auto *known = catalogue().find(type);
    const auto *of = known ? known->field(field) : nullptr;
    if (!of || of->kind != schema::Kind::Text) return fail(Code::Invalid, "no suggestions for " + std::string(field));
    const auto table = tableOf(type), column = comparedOf(*of);
    const auto wanted = domain::foldText(typed);
    std::vector<std::pair<std::int64_t, std::string>> found; // last use, value
    auto rows = of->is(schema::Indexed)
                    ? m_db->query("WITH RECURSIVE d(v) AS (SELECT min(" + column + ") FROM " + table +
                                      " WHERE gone=0 UNION ALL SELECT (SELECT min(" + column + ") FROM " + table + " WHERE gone=0 AND " +
                                      column + ">d.v) FROM d WHERE d.v IS NOT NULL LIMIT ?) " + "SELECT v, (SELECT max(n) FROM " + table +
                                      " WHERE gone=0 AND " + column + "=v) FROM d WHERE v IS NOT NULL",
                                  distinctLimit)
                    : m_db->query("SELECT v, max(n) FROM (SELECT n, " + columnOf(field) + " AS v, gone FROM " + table +
                                      " ORDER BY n DESC LIMIT ?)" + " WHERE v IS NOT NULL AND gone=0 GROUP BY v",
                                  recentUses);
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) break;
        auto value = rows.text(0);
        const auto folded = domain::foldText(value);
        if (folded.starts_with(wanted) || folded.find(' ' + wanted) != std::string::npos)
            found.emplace_back(rows.integer(1), std::move(value));
    }
    std::sort(found.rbegin(), found.rend());
    std::vector<std::string> out;
    for (auto &[last, value] : found) {
        if (out.size() == limit) break;
        out.push_back(std::move(value));
    }
    return out;
}

Result<std::vector<Warning>> ReaderImpl::warnings(std::size_t limit) { return listWarnings(*m_db, limit); }
Result<std::map<RecordId, std::uint64_t>> ReaderImpl::fallenNumbers(std::string_view series) { return listFallenNumbers(*m_db, series); }

Result<Status> ReaderImpl::status() {
    Status status;
    const auto count = [&](std::string_view sql) -> Result<std::uint64_t> {
        TP_TRY(const auto number, m_db->number(sql));
        return static_cast<std::uint64_t>(number.value_or(0));
    };
    TP_TRY(status.pendingSaves, count("SELECT count(*) FROM outbox"));
    TP_TRY(status.pendingEncounters, count("SELECT count(*) FROM outbox WHERE encounter"));
    TP_TRY(status.conflicts, count("SELECT count(*) FROM conflict"));
    TP_TRY(status.quarantined, count("SELECT count(*) FROM quarantine"));
    TP_TRY(status.toReadLater, count("SELECT count(*) FROM record WHERE flags & 4"));
    TP_TRY(status.unreadable, count("SELECT count(*) FROM journal WHERE state<>0 AND state=1"));
    TP_TRY(status.lastSyncMs, metaNumber(*m_db, "lastSync"));
    TP_TRY(const auto evidence, leaseEvidence(*m_db));
    status.lease = leaseOf(evidence);
    TP_TRY(status.warnings, count("SELECT count(*) FROM warning"));
    TP_TRY(const auto shutOut, metaNumber(*m_db, shutOutKey));
    status.shutOut = shutOut.has_value();
    TP_TRY(status.lastCompareMs, metaNumber(*m_db, "lastCompare"));
    return status;
}

Result<std::vector<QuarantinedEntry>> ReaderImpl::quarantine(std::size_t limit) { return listQuarantine(*m_db, limit); }
Result<std::vector<QuarantineCount>> ReaderImpl::quarantineCounts() { return countQuarantine(*m_db); }
Result<std::optional<Bytes>> ReaderImpl::draft(std::string_view key) { return m_db->blob("SELECT bytes FROM draft WHERE key=?", key); }

std::string ReaderImpl::nameOf(const char *type, ByteView id) {
    if (!catalogue().find(type)) return {};
    auto row = m_db->query("SELECT f_name FROM " + tableOf(type) +
                               " WHERE n=(SELECT n FROM record WHERE id=? AND type=(SELECT n FROM type WHERE name=?))",
                           id, type);
    const auto found = row.step();
    return found && *found ? row.text(0) : std::string();
}
std::string ReaderImpl::memberName(const MemberId &id) { return nameOf("member", id.view()); }
std::string ReaderImpl::structureName(const StructureId &id) { return nameOf("structure", id.view()); }

} // namespace tp::store
