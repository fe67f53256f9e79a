#pragma once
// The schema in the reader's language. Labels stand in core/schema as English sources (contexts "schema" and "vocabulary"); the catalogues
// in translations/ hold the other languages. Window's thread, because the installed translators are.
#include "core/base/Role.h"
#include "core/schema/Dictionary.h"

#include <QStringList>

namespace tp::ui {

[[nodiscard]] QString label(const schema::RecordType &type);
[[nodiscard]] QString plural(const schema::RecordType &type);
[[nodiscard]] QString label(const schema::Field &field);
[[nodiscard]] QString tooLongText(const schema::Field &field, std::string_view text); // empty: the field holds it
[[nodiscard]] QString label(const schema::Term &term);
[[nodiscard]] QString termLabel(std::string_view vocabulary, std::string_view code); // as shipped; a code unknown here stands for itself
[[nodiscard]] QString termLabel(const schema::Dictionary &dictionary, std::string_view vocabulary, std::string_view code);
[[nodiscard]] QString label(Role role);

// What the ui names itself and therefore exists; ends the program when it does not.
[[nodiscard]] const schema::RecordType &typeOf(std::string_view type);
[[nodiscard]] const schema::Field &fieldOf(std::string_view type, std::string_view field);
[[nodiscard]] std::span<const schema::Term> termsOf(std::string_view vocabulary); // as shipped; empty when unknown
// With what coordinators made of it since.
[[nodiscard]] const schema::RecordType &typeOf(const schema::Dictionary &dictionary, std::string_view type);
[[nodiscard]] std::vector<const schema::Field *> addedFields(const schema::RecordType &type, bool retiredToo);
// Without the retired, but for those that stand somewhere already (codes); null: none.
[[nodiscard]] std::vector<schema::Term> offeredTerms(const schema::Vocabulary *vocabulary, const QStringList &standing = {});
[[nodiscard]] QStringList addedShape(const schema::RecordType &type,
                                     bool retiredToo); // equal: they look the same, nothing is to be made anew

} // namespace tp::ui
