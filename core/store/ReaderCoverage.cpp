// Encounters by commune. One index (commune, n, …) holds all that is counted, so a slice is a walk of it, within one commune.
#include "core/base/IdValue.h"
#include "core/domain/SamePerson.h"
#include "core/domain/Text.h"
#include "core/store/Indexes.h"
#include "core/store/ListQuery.h"
#include "core/store/ReaderImpl.h"
#include "core/store/Row.h"

#include <sqlite3.h>

namespace tp::store {
namespace {

// How many people a Counts value holds.
void peopleIn(sqlite3_context *context, int, sqlite3_value **arguments) {
    std::int64_t people = 0;
    if (sqlite3_value_type(arguments[0]) == SQLITE_BLOB) {
        const auto *data = static_cast<const std::uint8_t *>(sqlite3_value_blob(arguments[0]));
        const auto groups = manyFrom(ByteView(data, static_cast<std::size_t>(sqlite3_value_bytes(arguments[0]))));
        for (std::size_t i = 0; groups.array() && i < groups.array()->size(); ++i)
            if (const auto *count = (*groups.array())[i].find("count"); count && count->integer()) people += *count->integer();
    }
    sqlite3_result_int64(context, people);
}

std::string_view textOf(sqlite3_value *value) {
    return {reinterpret_cast<const char *>(sqlite3_value_text(value)), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void mentionsIn(sqlite3_context *context, int, sqlite3_value **values) {
    if (sqlite3_value_type(values[0]) != SQLITE_TEXT || sqlite3_value_type(values[1]) != SQLITE_TEXT) return; // null: it does not hold
    sqlite3_result_int(context, domain::mentions(textOf(values[0]), textOf(values[1])));
}

// Equal to a commune, not a row value (commune, n): SQLite walks no index by a row value that ends in the row's own number, but the whole
// commune for each slice.
std::string behindIn(const CoveragePlace &place, std::vector<Value> &parameters) {
    const auto commune = "t." + columnOf("commune");
    if (place.commune) parameters.emplace_back(*place.commune);
    parameters.emplace_back(place.number);
    return commune + (place.commune ? "=?" : " IS NULL") + " AND t.n>?";
}

std::string walked() { return tableOf(encounterType) + " t INDEXED BY " + coverageIndexName(); }

} // namespace

CoverageReader &coverageOf(Reader &reader) { return dynamic_cast<CoverageReader &>(reader); }

Result<> ReaderImpl::learnFunctions() {
    const auto learn = [&](const char *name, int arguments, void (*function)(sqlite3_context *, int, sqlite3_value **)) {
        return sqlite3_create_function_v2(m_db->raw(), name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, function, nullptr,
                                          nullptr, nullptr);
    };
    int code = learn("people_in", 1, peopleIn);
    if (code == SQLITE_OK) code = learn("mentions", 2, mentionsIn);
    if (code != SQLITE_OK) return fail(m_db->lastError(code));
    return {};
}

// The last record of the slice behind `behind`, of its commune; absent: there are fewer.
Result<std::optional<std::int64_t>> ReaderImpl::endOfSlice(const CoveragePlace &behind, std::size_t records) {
    std::vector<Value> parameters;
    const auto where = " WHERE t.gone=0 AND " + behindIn(behind, parameters);
    parameters.emplace_back(static_cast<std::int64_t>(records) - 1);
    auto rows = prepared("SELECT t.n FROM " + walked() + where + " ORDER BY t.n LIMIT 1 OFFSET ?", parameters);
    TP_TRY(const bool found, rows.step());
    return found ? std::optional(rows.integer(0)) : std::nullopt;
}

Result<std::optional<CoveragePlace>> ReaderImpl::communeBehind(const CoveragePlace &place) {
    const auto commune = "t." + columnOf("commune");
    std::vector<Value> parameters;
    if (place.commune) parameters.emplace_back(*place.commune);
    auto rows = prepared("SELECT " + commune + " FROM " + walked() + " WHERE t.gone=0 AND " + commune +
                             (place.commune ? ">?" : " IS NOT NULL") + " ORDER BY " + commune + " LIMIT 1",
                         parameters);
    TP_TRY(const bool found, rows.step());
    if (!found) return std::nullopt;
    return CoveragePlace{rows.text(0), 0};
}

Result<CoverageSlice> ReaderImpl::coverage(const Query &encounters, const CoveragePlace &behind, std::size_t records) {
    if (encounters.type != encounterType || records == 0) return fail(Code::Invalid, "coverage");
    TP_TRY(const auto asked, conditionsOf(*m_db, catalogue(), encounters));
    TP_TRY(const auto end, endOfSlice(behind, records));
    auto parameters = asked.parameters;
    auto where = asked.sql + " AND " + behindIn(behind, parameters);
    if (end) {
        where += " AND t.n<=?";
        parameters.emplace_back(*end);
    }
    auto rows = prepared("SELECT count(*), sum(people_in(t." + columnOf("anonymous") + ")), max(t." + columnOf("occurredAt") + ") FROM " +
                             walked() + where,
                         parameters);
    TP_TRY(const bool found, rows.step());
    CoverageSlice slice;
    if (found && rows.integer(0) > 0)
        slice.communes.push_back({behind.commune.value_or(std::string()), static_cast<std::uint64_t>(rows.integer(0)),
                                  static_cast<std::uint64_t>(rows.integer(1)), rows.null(2) ? std::string() : rows.text(2)});
    if (end) {
        slice.next = CoveragePlace{behind.commune, *end};
        return slice;
    }
    TP_TRY(slice.next, communeBehind(behind));
    return slice;
}

Result<PeopleMetSlice> ReaderImpl::peopleMet(const Query &encounters, std::int64_t behind, std::size_t records) {
    if (encounters.type != encounterType || records == 0) return fail(Code::Invalid, "people met");
    TP_TRY(const auto asked, conditionsOf(*m_db, catalogue(), encounters));
    const auto meetings = tableOf("participation");
    PeopleMetSlice slice;
    TP_TRY(slice.next, m_db->number("SELECT n FROM " + meetings + " WHERE n>? ORDER BY n LIMIT 1 OFFSET ?", behind,
                                    static_cast<std::int64_t>(records) - 1));
    auto parameters = asked.parameters;
    parameters.emplace_back(behind);
    if (slice.next) parameters.emplace_back(*slice.next);
    auto rows = prepared("SELECT t." + columnOf("commune") + ", p." + columnOf("person") + " FROM " + meetings +
                             " p CROSS JOIN record r ON r.id=p." + columnOf("encounter") +
                             " AND r.type=(SELECT n FROM type WHERE name='encounter') CROSS JOIN " + tableOf(encounterType) +
                             " t ON t.n=r.n" + asked.sql + " AND p.gone=0 AND p.n>?" + (slice.next ? " AND p.n<=?" : ""),
                         parameters);
    for (;;) {
        TP_TRY(const bool found, rows.step());
        if (!found) break;
        slice.people.push_back({rows.null(0) ? std::string() : rows.text(0), rows.id<RecordId>(1)});
    }
    return slice;
}

Result<std::map<RecordId, RecordId>> ReaderImpl::filesLeadingOn() {
    const auto table = tableOf(personType), same = columnOf("sameAs");
    auto rows =
        m_db->query("SELECT r.id, t." + same + " FROM " + table + " t CROSS JOIN record r ON r.n=t.n WHERE t.gone=0 AND t." + same +
                    ">x'' AND EXISTS(SELECT 1 FROM record o JOIN " + table + " x ON x.n=o.n WHERE o.id=t." + same + " AND x.gone=0)");
    std::map<RecordId, RecordId> leads;
    for (;;) {
        TP_TRY(const bool found, rows.step());
        if (!found) break;
        leads.emplace(rows.id<RecordId>(0), rows.id<RecordId>(1));
    }
    std::map<RecordId, RecordId> out;
    for (const auto &[file, next] : leads) {
        const auto goesOn = domain::fileThatGoesOn(file, [&](const RecordId &one) {
            const auto at = leads.find(one);
            return at == leads.end() ? std::nullopt : std::optional(at->second);
        });
        if (goesOn != file) out.emplace(file, goesOn);
    }
    return out;
}

Result<std::map<RecordId, std::string>> ReaderImpl::lastMeetings(std::span<const RecordId> files, std::string_view before) {
    if (files.empty()) return std::map<RecordId, std::string>();
    std::vector<Value> parameters;
    std::string marks;
    for (const auto &file : files) {
        parameters.push_back(idValue(file));
        marks += marks.empty() ? "?" : ",?";
    }
    const auto person = columnOf("person"), at = columnOf("occurredAt");
    parameters.emplace_back(std::string(before));
    auto rows = prepared("SELECT " + person + ", max(" + at + ") FROM " + tableOf("participation") + " WHERE gone=0 AND " + person +
                             " IN (" + marks + ") AND +" + at + "<? GROUP BY " + person,
                         parameters);
    std::map<RecordId, std::string> out;
    for (;;) {
        TP_TRY(const bool found, rows.step());
        if (!found) break;
        if (!rows.null(1)) out.emplace(rows.id<RecordId>(0), rows.text(1));
    }
    return out;
}

} // namespace tp::store
