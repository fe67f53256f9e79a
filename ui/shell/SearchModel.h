#pragma once
// What the search over everything offers: people (also by phone number in any form), what is recorded of every type by its words,
// conclusions also by their number, referrals received by the structure that asks, places, pages, actions. Pure but for the reading.
#include "ui/shell/Page.h"
#include "ui/shell/SearchPeople.h"

namespace tp::ui {

struct SearchAction {
    QString title, hint; // Lock, Ctrl+L
    QString others;      // further words it is found by
    QString icon;
    std::function<void()> run;
    QString id = {}; // of its command
};
// The number that the conclusions of a session of the participants' committee were given; nothing: none yet.
using ConclusionsNumber = std::function<std::optional<std::uint64_t>(const RecordId &session)>;
// Keys of the rows: PageTarget, or int (position in `actions`). Where nothing is found, the first row says so, and what may be done with
// the words stands below.
[[nodiscard]] std::vector<Suggestion> searchRows(const QString &typed, store::Reader &reader, const std::vector<PageInfo> &pages,
                                                 const std::vector<SearchAction> &actions, QDate today,
                                                 const ConclusionsNumber &numberOf = {}, const WhoIsMeant &whoIsMeant = {});
[[nodiscard]] int litOf(const std::vector<Suggestion> &rows); // the first that Enter may take; -1: none

} // namespace tp::ui
