#include "core/store/ListQuery.h"

#include "core/base/IdValue.h"
#include "core/domain/Text.h"
#include "core/store/Row.h"

#include <algorithm>

namespace tp::store {
namespace {

constexpr std::int64_t few = 2000;          // a filter with no more matches leads the plan
constexpr std::size_t sortedMatches = 1000; // of a text search that asks for another order

bool isProse(schema::Kind kind) { return kind == schema::Kind::Text || kind == schema::Kind::LongText; }

class Plan {
public:
    Plan(Connection &db, const schema::RecordType &type, const Query &query)
        : m_db(db), m_type(type), m_query(query), m_columns(recordColumns(type)),
          m_joins(" CROSS JOIN record r ON r.n=t.n LEFT JOIN space sp ON sp.n=r.space") {}

    Result<> chooseColumns(const std::vector<std::string> &fields, bool ids, bool anyOrder) {
        m_anyOrder = anyOrder && m_query.orderBy.empty() && !m_query.after && m_query.offset == 0;
        m_columns = "t.n, " + (m_query.orderBy.empty() ? "NULL" : "t." + columnOf(m_query.orderBy));
        for (const auto &name : fields) {
            if (!m_type.field(name)) return fail(Code::Invalid, "unknown field: " + name);
            m_columns += ", t." + columnOf(name);
        }
        if (ids) m_columns += ", r.id";
        m_joins = ids ? " CROSS JOIN record r ON r.n=t.n" : "";
        return {};
    }

    Result<> prepare() {
        for (const auto &filter : m_query.filters) TP_CHECK(checkFilter(filter));
        if (!m_query.orderBy.empty()) {
            const auto *field = m_type.field(m_query.orderBy);
            if (!field || !field->is(schema::Indexed)) return fail(Code::Invalid, "no order by " + m_query.orderBy);
        }
        for (const auto &token : domain::searchTokens(m_query.text)) m_match += (m_match.empty() ? "\"" : " AND \"") + token + "\" *";
        if (!m_match.empty() && !isSearched(m_type)) return fail(Code::Invalid, std::string(m_type.name) + " has no text to search");
        if (m_query.after && !m_match.empty() && !m_query.orderBy.empty()) return fail(Code::Invalid, "after: a text and an order");
        return m_match.empty() ? chooseLeader() : Result<>();
    }

    ListQuery list() {
        ListQuery out;
        const bool sorted = !m_match.empty() && !m_query.orderBy.empty();
        if (m_query.offset > 0 && !sorted) return listPassingOver();
        auto body = from(out); // parameters in the order of the text: one part a statement
        body += where(out);
        if (sorted) {
            body += " ORDER BY s.rowid DESC LIMIT ?";
            out.parameters.emplace_back(static_cast<std::int64_t>(std::max(sortedMatches, m_query.offset + m_query.limit)));
            out.sql = "SELECT " + m_columns + " FROM (SELECT t.n AS n" + body + ") AS m CROSS JOIN " + tableOf(m_type.name) +
                      " t ON t.n=m.n" + m_joins + order("t.");
        } else {
            out.sql = "SELECT " + m_columns + body + order("t.");
        }
        out.sql += " LIMIT ? OFFSET ?";
        out.parameters.emplace_back(static_cast<std::int64_t>(m_query.limit));
        out.parameters.emplace_back(static_cast<std::int64_t>(m_query.offset));
        return out;
    }

    // What is passed over is not looked up in the other tables.
    ListQuery listPassingOver() {
        ListQuery out;
        auto body = from(out, false);
        body += where(out);
        out.sql = "SELECT " + m_columns + " FROM (SELECT t.n AS n" + body + order("t.") + " LIMIT ? OFFSET ?) AS m CROSS JOIN " +
                  tableOf(m_type.name) + " t ON t.n=m.n" + m_joins + outerOrder();
        out.parameters.emplace_back(static_cast<std::int64_t>(m_query.limit));
        out.parameters.emplace_back(static_cast<std::int64_t>(m_query.offset));
        return out;
    }

    ListQuery count() {
        ListQuery out;
        out.sql = "SELECT count(*)" + from(out, false);
        out.sql += where(out);
        return out;
    }

    Result<ListQuery> conditions() {
        if (!m_query.text.empty()) return fail(Code::Invalid, "a text");
        for (const auto &filter : m_query.filters) TP_CHECK(checkFilter(filter));
        ListQuery out;
        out.sql = where(out);
        return out;
    }

private:
    Result<> checkFilter(const Filter &filter) const {
        if (filter.op == Filter::Op::Among) {
            const auto *ids = filter.value.array();
            const auto isId = [](const Value &one) { return idIn<RecordId>(&one).has_value(); };
            if (!ids || ids->size() > Filter::mostAmong || !std::ranges::all_of(*ids, isId))
                return fail(Code::Invalid, filter.field + ": among");
            return {};
        }
        const auto *field = m_type.field(filter.field);
        if (!field) return fail(Code::Invalid, "unknown field: " + filter.field);
        if (filter.op == Filter::Op::Contains && !((isMany(field->kind) || isProse(field->kind)) && filter.value.text()))
            return fail(Code::Invalid, filter.field + ": contains");
        if (filter.value.array() && (filter.op != Filter::Op::Equals || isMany(field->kind)))
            return fail(Code::Invalid, filter.field + ": several");
        if (filter.op == Filter::Op::SelfOrNone && field->kind != schema::Kind::Reference)
            return fail(Code::Invalid, filter.field + ": no reference");
        return {};
    }

    // As many as are asked for are read anyway.
    [[nodiscard]] std::int64_t mostThatLead() const { return std::max(few, static_cast<std::int64_t>(m_query.limit)); }

    // How many records the filter matches, up to `mostThatLead`; absent when nothing serves it.
    Result<std::optional<std::int64_t>> probe(const Filter &filter) const {
        const auto limit = " LIMIT " + std::to_string(mostThatLead() + 1) + ")";
        const auto run = [&](const std::string &inner) -> Result<std::optional<std::int64_t>> {
            auto statement = m_db.query("SELECT count(*) FROM (SELECT 1 FROM " + inner + limit);
            for (const auto &value : valuesOf(filter)) bindValue(statement, value);
            TP_TRY(const bool row, statement.step());
            return row ? std::optional(statement.integer(0)) : std::nullopt;
        };
        if (isInText(filter) || formerOf(filter)) return std::nullopt;
        if (filter.op == Filter::Op::Contains) return run(itemTableOf(m_type.name, filter.field) + " WHERE code=?");
        if (filter.op == Filter::Op::SelfOrNone || !m_type.field(filter.field)->is(schema::Indexed) || filter.value.isNull() ||
            m_query.withDeleted)
            return std::nullopt;
        return run(tableOf(m_type.name) + " WHERE gone=0 AND " + compared(filter.field) + isWhat(filter));
    }

    // What belongs to some files, and is asked for by nothing else: nobody has so much that walking everybody's would be shorter.
    [[nodiscard]] bool isOfFilesAlone() const {
        if (m_query.filters.size() != 1 || m_query.withDeleted) return false;
        const auto &filter = m_query.filters.front();
        const auto *field = m_type.field(filter.field);
        return filter.field == "person" && filter.op == Filter::Op::Equals && !filter.value.isNull() &&
               field->kind == schema::Kind::Reference && field->is(schema::Indexed);
    }

    Result<> chooseLeader() {
        const auto among = std::ranges::find(m_query.filters, Filter::Op::Among, &Filter::op);
        if (isOfFilesAlone() || among != m_query.filters.end()) { // few, whatever else is asked
            m_leader = isOfFilesAlone() ? 0 : static_cast<std::size_t>(among - m_query.filters.begin());
            return {};
        }
        auto best = mostThatLead() + 1;
        for (std::size_t i = 0; i < m_query.filters.size(); ++i) {
            TP_TRY(const auto matches, probe(m_query.filters[i]));
            if (matches && *matches < best) {
                best = *matches;
                m_leader = i;
            }
        }
        return {};
    }

    static std::span<const Value> valuesOf(const Filter &filter) { // that a column is compared with
        const auto *several = filter.value.array();
        if (several && (filter.op == Filter::Op::Equals || filter.op == Filter::Op::Among)) return *several;
        return {&filter.value, 1};
    }
    static std::string isWhat(const Filter &filter) {
        const auto values = valuesOf(filter).size();
        if (!filter.value.array()) return std::string(sign(filter.op)) + "?";
        std::string marks;
        for (std::size_t i = 0; i < values; ++i) marks += i ? ",?" : "?";
        return " IN (" + marks + ")";
    }

    static const char *sign(Filter::Op op) {
        switch (op) {
        case Filter::Op::AtLeast:
            return ">=";
        case Filter::Op::Below:
            return "<";
        default:
            return "=";
        }
    }

    [[nodiscard]] bool isInText(const Filter &filter) const {
        return filter.op == Filter::Op::Contains && isProse(m_type.field(filter.field)->kind);
    }
    // The field whose place the one of several took: records may still hold it, and say it with that one (schema::asSaidToday).
    [[nodiscard]] const schema::Field *formerOf(const Filter &filter) const {
        const auto *field = m_type.field(filter.field);
        return filter.op == Filter::Op::Contains && field->formerly ? m_type.field(field->formerly) : nullptr;
    }
    static Value heldAlone(const schema::Field &field, const std::string &code) {
        if (field.kind != schema::Kind::Reference) return code;
        const auto id = parseId<RecordId>(code);
        return id ? idValue(*id) : Value(code);
    }
    [[nodiscard]] bool leads(std::size_t filter) const { return m_leader == filter; }
    // With a text no match is joined before it is known to be among them. To one alone FTS5 goes by its rowid; for each of several it would
    // gather the matches anew, and the plus keeps it from that.
    [[nodiscard]] std::string numberAmong(std::size_t filter) const {
        if (m_match.empty()) return leads(filter) ? "t.n" : "+t.n";
        return valuesOf(m_query.filters[filter]).size() == 1 ? "s.rowid" : "+s.rowid";
    }
    [[nodiscard]] bool walksOrder(const Filter &filter) const { return !m_leader && m_match.empty() && filter.field == m_query.orderBy; }

    std::string from(ListQuery &out, bool withRecord = true) const {
        const auto table = tableOf(m_type.name);
        std::string sql;
        if (!m_match.empty()) {
            sql = " FROM " + searchTableOf(m_type.name) + "(?) s CROSS JOIN " + table + " t ON t.n=s.rowid";
            out.parameters.emplace_back(m_match);
        } else if (m_leader && m_query.filters[*m_leader].op == Filter::Op::Contains) {
            const auto &filter = m_query.filters[*m_leader];
            sql = " FROM " + itemTableOf(m_type.name, filter.field) + " d CROSS JOIN " + table + " t ON t.n=d.n AND d.code=?";
            out.parameters.push_back(filter.value);
        } else {
            sql = " FROM " + table + " t";
        }
        return withRecord ? sql + m_joins : sql;
    }

    std::string where(ListQuery &out) const {
        std::string sql = m_query.withDeleted ? " WHERE 1" : " WHERE t.gone=0";
        for (std::size_t i = 0; i < m_query.filters.size(); ++i) {
            const auto &filter = m_query.filters[i];
            if (isInText(filter)) {
                sql += " AND mentions(+t." + columnOf(filter.field) + ", ?)";
            } else if (filter.op == Filter::Op::Contains) {
                if (leads(i)) continue; // stands in FROM
                const auto among = "EXISTS(SELECT 1 FROM " + itemTableOf(m_type.name, filter.field) + " i WHERE i.code=? AND i.n=t.n)";
                const auto *former = formerOf(filter);
                sql += former ? " AND (" + among + " OR +t." + columnOf(former->name) + "=?)" : " AND " + among;
                out.parameters.push_back(filter.value);
                if (former) out.parameters.push_back(heldAlone(*former, *filter.value.text()));
                continue;
            } else if (filter.op == Filter::Op::SelfOrNone) {
                const auto column = "+t." + columnOf(filter.field);
                // Itself; or one that is not there to be shown instead; or, of two that name each other, the older.
                const auto table = tableOf(m_type.name), own = std::string("(SELECT o.id FROM record o WHERE o.n=t.n)");
                const auto other = " FROM record o JOIN " + table + " x ON x.n=o.n WHERE o.id=" + column + " AND x.gone=0";
                sql += " AND (" + column + " IS NULL OR " + column + "=" + own + " OR NOT EXISTS(SELECT 1" + other +
                       ") OR EXISTS(SELECT 1" + other + " AND x." + columnOf(filter.field) + "=" + own + " AND o.id>" + own + "))";
                continue;
            } else if (filter.op == Filter::Op::Among) {
                sql += " AND " + numberAmong(i) + " IN (SELECT o.n FROM record o WHERE o.id" + isWhat(filter) + ")";
                for (const auto &value : valuesOf(filter)) out.parameters.push_back(value);
                continue;
            } else {
                // The plus keeps SQLite from choosing this filter's index when another way was found better.
                sql += std::string(" AND ") + (leads(i) || walksOrder(filter) ? "" : "+") + "t." + compared(filter.field);
                if (filter.value.isNull()) {
                    sql += " IS NULL";
                    continue;
                }
                sql += isWhat(filter);
                for (const auto &value : valuesOf(filter)) out.parameters.push_back(value);
                continue;
            }
            out.parameters.push_back(filter.value);
        }
        if (m_query.after) sql += behind(out, *m_query.after);
        return sql;
    }

    // Nothing stands before what has no value: in a descending order those records come last (ReaderImpl::list reads them then).
    std::string behind(ListQuery &out, const After &after) const {
        const std::string sign = m_query.descending ? "<" : ">";
        if (m_query.orderBy.empty()) {
            out.parameters.emplace_back(after.number);
            return m_match.empty() ? " AND t.n" + sign + "?" : " AND s.rowid" + sign + "?";
        }
        const auto column = std::string(m_leader ? "+" : "") + "t." + compared(m_query.orderBy);
        if (after.value.isNull()) {
            out.parameters.emplace_back(after.number);
            const auto same = "(" + column + " IS NULL AND t.n" + sign + "?";
            return " AND " + same + (m_query.descending ? ")" : " OR " + column + " IS NOT NULL)");
        }
        const bool words = m_type.field(m_query.orderBy)->kind == schema::Kind::Text;
        if (words) out.parameters.push_back(after.value);
        out.parameters.push_back(after.value);
        out.parameters.emplace_back(after.number);
        // SQLite finds no place in an index by a pair one of which names its collation; those of the same words are passed over in the
        // index.
        return words ? " AND " + column + sign + "=? AND (" + column + sign + "? OR t.n" + sign + "?)"
                     : " AND (" + column + ", t.n)" + sign + "(?, ?)";
    }

    [[nodiscard]] std::string order(const std::string &alias) const {
        if (m_anyOrder) return {};
        const std::string way = m_query.descending ? " DESC" : " ASC";
        if (m_query.orderBy.empty()) return m_match.empty() ? " ORDER BY " + alias + "n" + way : " ORDER BY s.rowid" + way;
        const bool walked = !m_leader && m_match.empty();
        return " ORDER BY " + std::string(walked ? "" : "+") + alias + compared(m_query.orderBy) + way + ", " + alias + "n" + way;
    }

    [[nodiscard]] std::string outerOrder() const { // of few rows: sorted, by what m.n tells or the column itself
        const std::string way = m_query.descending ? " DESC" : " ASC";
        return " ORDER BY " + (m_query.orderBy.empty() ? std::string() : "+t." + compared(m_query.orderBy) + way + ", ") + "+t.n" + way;
    }
    [[nodiscard]] std::string compared(const std::string &field) const { return comparedOf(*m_type.field(field)); } // a field it has

    Connection &m_db;
    const schema::RecordType &m_type;
    const Query &m_query;
    std::string m_columns, m_joins; // over t; the tables they stand in besides
    std::string m_match;            // FTS5 expression; empty: no text
    std::optional<std::size_t> m_leader;
    bool m_anyOrder = false;
};

Result<const schema::RecordType *> typeOf(const Catalogue &catalogue, const Query &query) {
    const auto *type = catalogue.find(query.type);
    if (!type) return fail(Code::Invalid, "unknown type: " + query.type);
    return type;
}

} // namespace

std::string recordColumns(const schema::RecordType &type) {
    return "r.id, r.flags, r.changed, sp.file, EXISTS(SELECT 1 FROM journal j INDEXED BY journal_unsent WHERE j.grp IS NOT NULL AND "
           "j.rec=r.n), r.n, " +
           columnList(type, "t.");
}

Result<ListQuery> listQuery(Connection &db, const Catalogue &catalogue, const Query &query) {
    TP_TRY(const auto *type, typeOf(catalogue, query));
    Plan plan(db, *type, query);
    TP_CHECK(plan.prepare());
    return plan.list();
}

Result<ListQuery> rowsQuery(Connection &db, const Catalogue &catalogue, const Query &query, const std::vector<std::string> &fields,
                            bool ids, bool anyOrder) {
    TP_TRY(const auto *type, typeOf(catalogue, query));
    Plan plan(db, *type, query);
    TP_CHECK(plan.chooseColumns(fields, ids, anyOrder));
    TP_CHECK(plan.prepare());
    return plan.list();
}

Result<ListQuery> conditionsOf(Connection &db, const Catalogue &catalogue, const Query &query) {
    TP_TRY(const auto *type, typeOf(catalogue, query));
    auto filters = query;
    filters.orderBy.clear(); // no index is to be walked for it
    filters.after.reset();
    return Plan(db, *type, filters).conditions();
}

Result<ListQuery> countQuery(Connection &db, const Catalogue &catalogue, const Query &query) {
    TP_TRY(const auto *type, typeOf(catalogue, query));
    Plan plan(db, *type, query);
    TP_CHECK(plan.prepare());
    return plan.count();
}

} // namespace tp::store
