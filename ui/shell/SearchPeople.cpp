#include "ui/shell/SearchPeople.h"

#include "core/domain/TypedPerson.h"
#include "ui/models/PersonFiles.h"
#include "ui/shell/Page.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <set>

namespace tp::ui {
namespace {
constexpr std::size_t mostCalled = 7, fewCalled = 3, mostMeant = 3;
constexpr qsizetype lettersOfMeant = 3; // of fewer nearly everybody is alike
} // namespace

Suggestion rowOfAll(const QString &title, const char *page, const QString &words) {
    Suggestion row;
    row.icon = QStringLiteral("search");
    row.title = title;
    row.key = QVariant::fromValue(PageTarget{QLatin1String(page), {}, QLatin1String(searchPart) + words});
    return row;
}

PeopleRows peopleRows(const QString &typed, store::Reader &reader, QDate today, const WhoIsMeant &whoIsMeant) {
    const auto asked = domain::typedPerson(fromQt(typed));
    store::Query query;
    query.type = "person";
    query.text = asked.words;
    query.filters = {eachPersonOnce()};
    query.limit = mostCalled + 1;
    if (const auto year = asked.sketch.birthYear) query.filters.push_back({birthYearField, store::Filter::Op::Equals, *year});
    const ValueText text(reader);
    PeopleRows out;
    std::set<RecordId> told;
    const auto rowOf = [&](const store::Record &person, const QString &note) {
        auto title = recordTitle(person, text, today);
        Suggestion row;
        row.icon = QStringLiteral("person");
        row.title = std::move(title.title);
        row.note = note.isEmpty() ? std::move(title.detail) : note;
        row.key = QVariant::fromValue(PageTarget{QStringLiteral("persons"), person.id});
        return row;
    };
    const auto add = [&](const store::Record &person, const QString &note) {
        if (told.insert(person.id).second && told.size() <= mostCalled) out.called.push_back(rowOf(person, note));
    };
    if (const auto found = peopleFound(reader, query)) {
        for (const auto &person : found->people) add(person, {});
        for (const auto &[person, closed] : found->through) add(person, alsoInText(closed));
    }
    for (const auto &person : peopleNamedByYear(reader, query, fromQt(typed))) add(person, {});
    if (told.size() > mostCalled)
        out.called.push_back(rowOfAll(QCoreApplication::translate("tp::ui::SearchOverlay", "All in People"), "persons", typed));
    if (told.size() >= fewCalled || typed.size() < lettersOfMeant || !whoIsMeant) return out;
    for (const auto &[id, why] : whoIsMeant(typed)) {
        const auto person = out.meant.size() < mostMeant && told.insert(id).second ? reader.get("person", id) : fail(Code::NotFound);
        if (!person || person->deleted) continue;
        out.meant.push_back(rowOf(*person, why));
        out.meant.back().unlit = true;
    }
    return out;
}

} // namespace tp::ui
