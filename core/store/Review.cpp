// What is to be read again before a person's name disappears from this device.
#include "core/domain/Text.h"
#include "core/store/Bulk.h"
#include "core/store/Purge.h"

#include <algorithm>

namespace tp::store {
namespace {

using Words = std::vector<std::string>;

Words wordsOf(std::string_view text) {
    Words words;
    const auto folded = domain::foldText(text);
    for (std::size_t at = 0; at < folded.size();) {
        const auto end = std::min(folded.find(' ', at), folded.size());
        if (end > at) words.push_back(folded.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool holds(const Words &text, const Words &name) {
    return !name.empty() && std::search(text.begin(), text.end(), name.begin(), name.end()) != text.end();
}

bool isText(const schema::Field &field) { return field.kind == schema::Kind::Text || field.kind == schema::Kind::LongText; }

class ReviewList {
public:
    ReviewList(Workbench &bench, std::int64_t space) : m_bench(bench), m_space(space) {}

    Result<> addLinked() {
        const auto *participation = m_bench.catalogue.find("participation");
        if (!participation || !participation->field("encounter") || !m_bench.catalogue.find("encounter")) return {};
        // Only what may hold words about somebody: an encounter without a note says nothing of anybody.
        return m_bench.db.run("INSERT OR IGNORE INTO review SELECT ?1, 'encounter', r.id, ?2, 0 FROM record p JOIN " +
                                  tableOf("participation") + " t ON t.n=p.n JOIN record r ON r.id=t." + columnOf("encounter") +
                                  " JOIN type y ON y.n=r.type AND y.name='encounter' JOIN " + tableOf("encounter") +
                                  " e ON e.n=r.n WHERE p.space=?1 AND e.gone=0 AND e." + columnOf("note") + " IS NOT NULL",
                              m_space, ReviewReason::Linked);
    }

    Result<> addNamed(const Words &name) {
        if (name.empty()) return {};
        for (const auto &type : m_bench.catalogue.types()) TP_CHECK(addNamed(type, name));
        return {};
    }

private:
    Result<> addNamed(const schema::RecordType &type, const Words &name) {
        const auto indexed = [](const schema::Field &field) { return isText(field) && field.is(schema::Searched); };
        const auto left = [](const schema::Field &field) { return isText(field) && !field.is(schema::Searched); };
        TP_TRY(const auto mark, searchMark(m_bench.db));
        if (mark) { // the index is behind: everything is walked
            if (!std::ranges::any_of(type.fields, isText)) return {};
            return look(type, name, "SELECT n FROM " + tableOf(type.name) + " WHERE gone=0 AND ?1=?1", {});
        }
        if (std::ranges::any_of(type.fields, indexed)) {
            std::string match;
            for (const auto &word : name) match += (match.empty() ? "\"" : " AND \"") + word + '"';
            const auto table = searchTableOf(type.name);
            TP_CHECK(look(type, name, "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?1", match));
        }
        // Texts that are not searched are walked: an erasure is rare.
        if (!std::ranges::any_of(type.fields, left)) return {};
        std::string any;
        for (const auto &field : type.fields)
            if (left(field)) any += (any.empty() ? "" : " OR ") + columnOf(field.name) + " IS NOT NULL";
        return look(type, name, "SELECT n FROM " + tableOf(type.name) + " WHERE gone=0 AND ?1=?1 AND (" + any + ")", {});
    }

    Result<> look(const schema::RecordType &type, const Words &name, const std::string &candidates, std::string_view parameter) {
        std::vector<std::int64_t> found;
        {
            auto rows = m_bench.db.query(candidates, parameter);
            for (;;) {
                TP_TRY(const bool row, rows.step());
                if (!row) break;
                TP_TRY(const auto values, m_bench.projection.row(rows.integer(0), type));
                for (std::size_t i = 0; values && i < type.fields.size(); ++i)
                    if (isText(type.fields[i]) && values->values[i].text() && holds(wordsOf(*values->values[i].text()), name)) {
                        found.push_back(rows.integer(0));
                        break;
                    }
            }
        }
        for (const auto n : found)
            TP_CHECK(m_bench.db.run("INSERT OR IGNORE INTO review SELECT ?1, ?2, id, ?3, 0 FROM record WHERE n=?4 AND (space IS NULL OR "
                                    "space<>?1) AND NOT flags & 1",
                                    m_space, type.name, ReviewReason::Named, n));
        return {};
    }

    Workbench &m_bench;
    std::int64_t m_space;
};

} // namespace

Result<> listForReview(Workbench &bench, std::int64_t space) {
    TP_TRY(const auto person, bench.db.blob("SELECT file FROM space WHERE n=?", space));
    const auto *type = bench.catalogue.find(personType);
    if (!person || !type) return {};
    ReviewList list(bench, space);
    TP_CHECK(list.addLinked());
    TP_TRY(const auto id, RecordId::from(*person));
    TP_TRY(const auto number, bench.projection.existing(id, personType));
    if (!number) return {};
    TP_TRY(const auto row, bench.projection.row(*number, *type));
    for (std::size_t i = 0; row && i < type->fields.size(); ++i) {
        const std::string_view field = type->fields[i].name;
        if ((field == "usualName" || field == "familyName") && row->values[i].text())
            TP_CHECK(list.addNamed(wordsOf(*row->values[i].text())));
    }
    return {};
}

} // namespace tp::store
