#pragma once
// A record as one row of its table: what a fold shows, in the form the projection keeps. Pure but for reading and writing statements.
#include "core/store/Catalogue.h"
#include "core/store/Fold.h"
#include "core/store/Statement.h"

namespace tp::store {

struct Row {
    bool gone = false;
    std::vector<Value> values; // one a field of the type, in its order; null: none
    friend bool operator==(const Row &, const Row &) = default;
};

[[nodiscard]] Row rowOf(const schema::RecordType &type, const RecordState &state);
[[nodiscard]] std::string searchTokensOf(const schema::RecordType &type, const Row &row); // folded words, one space between; empty: none
[[nodiscard]] std::vector<std::string> itemsOf(const Value &value); // the codes of a Choices or Communes value, ids as text

// Columns in the order of the type's fields, each with `prefix` ("t." or nothing), separated by commas.
[[nodiscard]] std::string columnList(const schema::RecordType &type, std::string_view prefix = {});
void bindValue(Statement &to, const Value &value);
[[nodiscard]] Value valueAt(const Statement &row, int column, schema::Kind kind);
[[nodiscard]] Value manyFrom(ByteView cbor); // null when it is no CBOR

} // namespace tp::store
