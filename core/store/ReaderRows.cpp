// Lists as rows of chosen fields.
#include "core/store/ListQuery.h"
#include "core/store/ReaderImpl.h"
#include "core/store/Row.h"

namespace tp::store {
namespace {

constexpr int firstCell = 2; // after the columns of rowsQuery that tell the place

RowPage::Cell::Kind cellKind(schema::Kind kind) {
    using schema::Kind;
    switch (kind) {
    case Kind::Integer:
    case Kind::Year:
    case Kind::Boolean:
        return RowPage::Cell::Kind::Integer;
    case Kind::Reference:
    case Kind::Structure:
    case Kind::Member:
        return RowPage::Cell::Kind::Bytes;
    case Kind::Choices:
    case Kind::Communes:
    case Kind::Counts:
    case Kind::References:
        return RowPage::Cell::Kind::Many;
    default:
        return RowPage::Cell::Kind::Text;
    }
}

void addCell(RowPage &page, const Statement &row, int column, RowPage::Cell::Kind kind) {
    if (row.null(column)) return page.addNull();
    if (kind == RowPage::Cell::Kind::Integer) return page.addInteger(row.integer(column));
    const auto bytes = row.blob(column); // of a text, its UTF-8
    page.add(kind, {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
}

} // namespace

Result<RowPage> ReaderImpl::rows(const RowsAsked &asked) {
    const auto &query = asked.query;
    const auto types = catalogue();
    TP_TRY(const auto sql, rowsQuery(*m_db, types, query, asked.fields, asked.ids, asked.anyOrder));
    const auto &type = *types.find(query.type);
    std::vector<RowPage::Cell::Kind> kinds;
    for (const auto &name : asked.fields) kinds.push_back(cellKind(type.field(name)->kind));
    const auto *order = query.orderBy.empty() ? nullptr : type.field(query.orderBy);
    const int idAt = firstCell + static_cast<int>(kinds.size());
    auto statement = prepared(sql.sql, sql.parameters);
    RowPage page(kinds.size());
    for (;;) {
        TP_TRY(const bool found, statement.step());
        if (!found) break;
        page.beginRow();
        for (std::size_t i = 0; i < kinds.size(); ++i) addCell(page, statement, firstCell + static_cast<int>(i), kinds[i]);
        if (asked.ids) page.addId(statement.id<RecordId>(idAt));
        if (page.size() == query.limit) page.setLast({statement.integer(0), order ? valueAt(statement, 1, order->kind) : Value()});
    }
    TP_TRY(const auto rest, restOf(query, page.size()));
    if (!rest) return page;
    TP_TRY(const auto others, this->rows({*rest, asked.fields, asked.ids, asked.anyOrder}));
    page.add(others);
    return page;
}

} // namespace tp::store
