#pragma once
// The people of the search over everything: by their words, with a year of birth read as one, as on the page of people; and where few are
// called so, who may be meant. Pure but for the reading.
#include "core/store/Reader.h"
#include "ui/widgets/Suggestions.h"

#include <QDate>

namespace tp::ui {

// Who may be meant by what is typed under another spelling, a nickname, a phone or an email, and why: likeliest first.
struct Meant {
    RecordId person;
    QString why;
};
using WhoIsMeant = std::function<std::vector<Meant>(const QString &typed)>;

struct PeopleRows {
    std::vector<Suggestion> called; // the last leads to the list, where there are more
    std::vector<Suggestion> meant;  // unlit
};
[[nodiscard]] PeopleRows peopleRows(const QString &typed, store::Reader &reader, QDate today, const WhoIsMeant &whoIsMeant);
// A row that opens the list of the page with these words.
[[nodiscard]] Suggestion rowOfAll(const QString &title, const char *page, const QString &words);

} // namespace tp::ui
