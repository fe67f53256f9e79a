#include "core/store/CustomFields.h"

#include "core/crypto/Crypto.h"
#include "core/store/Catalogue.h"

#include <algorithm>

namespace tp::store {
namespace {

Result<bool> has(Connection &db, std::string_view type) {
    TP_TRY(const auto found, db.number("SELECT 1 FROM sqlite_schema WHERE name=?", tableOf(type)));
    return found.has_value();
}

Result<std::vector<schema::CustomField>> customFields(Connection &db) {
    std::vector<schema::CustomField> out;
    TP_TRY(const bool any, has(db, customFieldType));
    if (!any) return out;
    auto rows = db.query("SELECT r.id, f_recordType, f_code, f_kind, f_audience, f_label, gone OR coalesce(f_retired, 0), "
                         "EXISTS(SELECT 1 FROM conflict c WHERE c.rec=t.n AND c.field='audience') "
                         "FROM t_custom_field t JOIN record r ON r.n=t.n");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        schema::CustomField field;
        field.id = rows.id<RecordId>(0);
        field.recordType = rows.text(1);
        field.code = rows.text(2);
        field.kind = rows.text(3);
        field.audience = rows.text(4);
        field.label = rows.text(5);
        field.retired = rows.integer(6) != 0;
        field.disputed = rows.integer(7) != 0;
        out.push_back(std::move(field));
    }
}

Result<std::vector<schema::CustomTerm>> customTerms(Connection &db) {
    std::vector<schema::CustomTerm> out;
    TP_TRY(const bool any, has(db, termType));
    if (!any) return out;
    // The dictionary is read before the tables of an older version are made to follow.
    TP_TRY(const auto placed, db.number("SELECT 1 FROM pragma_table_info('t_term') WHERE name='f_position'"));
    auto rows = db.query(std::string("SELECT f_vocabulary, f_code, f_label, gone OR coalesce(f_retired, 0), ") +
                         (placed ? "coalesce(f_position, 0)" : "0") + " FROM t_term");
    for (;;) {
        TP_TRY(const bool row, rows.step());
        if (!row) return out;
        out.push_back({rows.text(0), rows.text(1), rows.text(2), rows.integer(3) != 0, rows.integer(4)});
    }
}

} // namespace

RecordId termId(std::string_view vocabulary, std::string_view code) {
    const auto hash = crypto::hash({viewOf("tp/term/1"), viewOf(vocabulary), viewOf(std::string_view("\0", 1)), viewOf(code)});
    RecordId id;
    std::copy_n(hash.bytes.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

Result<std::unique_ptr<const schema::Dictionary>> readDictionary(Connection &db, std::span<const schema::RecordType> shipped) {
    TP_TRY(auto fields, customFields(db));
    TP_TRY(auto terms, customTerms(db));
    return std::unique_ptr<const schema::Dictionary>(std::make_unique<schema::Dictionary>(shipped, std::move(fields), std::move(terms)));
}

} // namespace tp::store
