#pragma once
// From a Query to SQL that stays quick at a million records. SQLite keeps no statistics here, so the plan is chosen by probing: a filter
// that matches few records (≤ 2,000, or no more than are asked for) leads and its records are sorted; otherwise the order's own index is
// walked until the limit is full. With a text, the newest matches come first (never ranked); with an order as well, the newest 1,000
// matches are put into that order.
#include "core/store/Catalogue.h"
#include "core/store/Connection.h"
#include "core/store/Reader.h"

namespace tp::store {

struct ListQuery {
    std::string sql;
    std::vector<Value> parameters; // positional
};

// Columns of a list: id, flags, changed, file, pending, n, then the type's fields in order. Invalid: unknown type or field, or an order
// field without an index.
[[nodiscard]] Result<ListQuery> listQuery(Connection &db, const Catalogue &catalogue, const Query &query);
// The same list with other columns: t.n, the order's own (without an order: null), then the fields; the record's id last, if wanted.
// In any order: only where the query names none and passes nothing over.
[[nodiscard]] Result<ListQuery> rowsQuery(Connection &db, const Catalogue &catalogue, const Query &query,
                                          const std::vector<std::string> &fields, bool ids, bool anyOrder);
[[nodiscard]] Result<ListQuery> countQuery(Connection &db, const Catalogue &catalogue, const Query &query);
// What the query's filters ask of `t`, " WHERE …", whatever walks over it. Invalid with a text.
[[nodiscard]] Result<ListQuery> conditionsOf(Connection &db, const Catalogue &catalogue, const Query &query);
[[nodiscard]] std::string recordColumns(const schema::RecordType &type); // the columns above, over t, r and sp

} // namespace tp::store
