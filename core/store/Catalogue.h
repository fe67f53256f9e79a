#pragma once
// The record types as a dictionary has them now, and the names their tables and columns derive from. A view: the session keeps every
// dictionary it had, so that what points into one stays good. Thread-safe.
//   t_<type>            n, gone, f_<field>…     one row a record; `gone` when deleted
//   s_<type>            full-text index of its Searched fields, rowid = n
//   i_<type>_<field>    (code, n)               members of a Choices or Communes field
#include "core/schema/Dictionary.h"

namespace tp::store {

inline constexpr const char *adoptionType = "adoption"; // what was taken up, and from whom
inline constexpr const char *encounterType = "encounter";
inline constexpr const char *personType = "person";     // the record a file belongs to
inline constexpr const char *exchangeType = "exchange"; // in a file: an exchange about it; its id is that of the exchange's space

inline constexpr const char *wordOrder = "words"; // the collation of texts

class Catalogue {
public:
    explicit Catalogue(const schema::Dictionary &dictionary) : m_dictionary(&dictionary) {}
    [[nodiscard]] std::span<const schema::RecordType> types() const { return m_dictionary->types(); }
    [[nodiscard]] const schema::RecordType *find(std::string_view name) const { return m_dictionary->type(name); } // null: unknown here
    // Changes when a type, a field or a trait does: what was set aside "to read later" is then looked at again.
    [[nodiscard]] std::string fingerprint() const;

private:
    const schema::Dictionary *m_dictionary;
};

[[nodiscard]] std::string tableOf(std::string_view type);
[[nodiscard]] std::string searchTableOf(std::string_view type);
[[nodiscard]] std::string itemTableOf(std::string_view type, std::string_view field);
[[nodiscard]] std::string columnOf(std::string_view field);
// The column as it is compared, put in order and indexed: a text as words stand in a dictionary (domain::compareWords, the collation
// that every Connection knows), all else byte by byte.
[[nodiscard]] std::string comparedOf(const schema::Field &field);
[[nodiscard]] bool isMany(schema::Kind kind);                  // Choices, Communes, References: has an item table
[[nodiscard]] bool isSearched(const schema::RecordType &type); // has a full-text index
[[nodiscard]] const char *sqlType(schema::Kind kind);          // "TEXT", "INTEGER" or "BLOB"
// Is the value of the shape its kind is held in? Codes unknown here are fine: a newer version may know them.
[[nodiscard]] bool fits(schema::Kind kind, const Value &value);

} // namespace tp::store
