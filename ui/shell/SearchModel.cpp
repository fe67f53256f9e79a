#include "ui/shell/SearchModel.h"

#include "core/base/IdValue.h"
#include "core/domain/Referral.h"
#include "core/domain/Text.h"
#include "ui/shell/CommitteeParts.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <set>

namespace tp::ui {
namespace {

struct SearchModelWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SearchOverlay)
};
constexpr std::size_t mostOthers = 4, mostPlaces = 3;

bool fits(const QString &title, const std::string &wanted) {
    return wanted.empty() || domain::foldText(fromQt(title)).find(wanted) != std::string::npos;
}

void addGroup(std::vector<Suggestion> &rows, const QString &title, std::vector<Suggestion> group) {
    if (group.empty()) return;
    Suggestion header;
    header.title = title;
    header.header = true;
    header.ruled = !rows.empty();
    rows.push_back(std::move(header));
    for (auto &row : group) rows.push_back(std::move(row));
}

// Records of a type found by their own words, newest first; `opens` says where each is shown, of those that are not shown nothing: others
// are read in their place, as far as `mostRead`.
using Opens = std::function<std::optional<PageTarget>(const store::Record &)>;
std::vector<Suggestion> records(const char *type, const char *icon, std::size_t most, const QString &typed, store::Reader &reader,
                                QDate today, const Opens &opens) {
    constexpr std::size_t mostRead = 100;
    std::vector<Suggestion> rows;
    store::Query query;
    query.type = type;
    query.text = fromQt(typed);
    query.limit = most;
    const ValueText text(reader);
    const auto add = [&](const store::Record &record) {
        auto target = rows.size() < most ? opens(record) : std::nullopt;
        if (!target) return;
        auto title = recordTitle(record, text, today);
        Suggestion row;
        row.icon = QLatin1String(icon);
        row.title = std::move(title.title);
        row.note = std::move(title.detail);
        row.key = QVariant::fromValue(std::move(*target));
        rows.push_back(std::move(row));
    };
    for (std::size_t read = 0; rows.size() < most && read < mostRead; read += query.limit) {
        if (read > 0) query.limit = mostRead - read;
        const auto found = reader.list(query);
        if (!found) break;
        for (const auto &record : *found) add(record);
        if (found->size() < query.limit) break;
        query.after = store::placeOf(found->back(), query);
    }
    return rows;
}

Opens itself(const char *page) {
    return [page](const store::Record &record) { return PageTarget{QLatin1String(page), record.id}; };
}
// By their words, and by what was noted beside one of those who were met: that leads to the encounter or, where it cannot be read, to the
// person's file.
struct MetRows {
    std::vector<Suggestion> rows;
    bool more = false; // than these
};
MetRows encounters(const QString &typed, store::Reader &reader, QDate today) {
    std::set<RecordId> found;
    const Opens byItsWords = [&found](const store::Record &encounter) -> std::optional<PageTarget> {
        found.insert(encounter.id);
        return PageTarget{QStringLiteral("encounters"), encounter.id};
    };
    const Opens whereMet = [&](const store::Record &participation) -> std::optional<PageTarget> {
        const auto id = idIn<RecordId>(fieldValue(participation, "encounter"));
        const auto encounter = id ? reader.get("encounter", *id) : fail(Code::NotFound);
        if (!encounter || encounter->deleted)
            return participation.file ? std::optional(PageTarget{QStringLiteral("persons"), *participation.file}) : std::nullopt;
        return found.insert(*id).second ? std::optional(PageTarget{QStringLiteral("encounters"), *id}) : std::nullopt;
    };
    MetRows met;
    const auto take = [&](const char *type, const Opens &opens) {
        auto some = records(type, "encounter", mostOthers + 1, typed, reader, today, opens);
        met.more = met.more || some.size() > mostOthers;
        if (some.size() > mostOthers) some.resize(mostOthers);
        std::ranges::move(some, std::back_inserter(met.rows));
    };
    take("encounter", byItsWords);
    take("participation", whereMet);
    return met;
}

std::optional<PageTarget> itsOuting(const store::Record &observation) {
    const auto id = idIn<RecordId>(fieldValue(observation, "outing"));
    return id ? std::optional(PageTarget{QStringLiteral("encounters"), *id}) : std::nullopt;
}
std::optional<PageTarget> itsPerson(const store::Record &pathway) {
    return pathway.file ? std::optional(PageTarget{QStringLiteral("pathways"), *pathway.file}) : std::nullopt;
}
std::optional<PageTarget> itsFollowUp(const store::Record &answer) {
    const auto proposal = idIn<RecordId>(fieldValue(answer, "proposal"));
    if (!proposal) return {};
    return PageTarget{QStringLiteral("committees"), {}, QLatin1String(followUpPart) + toQt(toText(*proposal))};
}

// An analysis is read with the decision it is on, else with the proposal.
std::optional<PageTarget> whatItIsOn(const store::Record &impact) {
    const auto decision = idIn<RecordId>(fieldValue(impact, "decision"));
    return decision ? std::optional(PageTarget{QStringLiteral("committees"), *decision}) : itsFollowUp(impact);
}

// Of the activities that are called so, or at a place that is: those to come by their hour, then those of the last weeks.
std::vector<Suggestion> sessions(const QString &typed, store::Reader &reader, QDate today) {
    constexpr int daysBack = 60;
    if (domain::foldText(fromQt(typed)).empty()) return {}; // it would be at every place
    store::Query query;
    query.type = "activity";
    query.text = fromQt(typed);
    query.limit = 20;
    Value::Array activities;
    for (const auto &one : reader.list(query).value_or(std::vector<store::Record>())) activities.push_back(idValue(one.id));
    std::vector<store::Filter> asked{{"place", store::Filter::Op::Contains, fromQt(typed)}};
    if (!activities.empty()) asked.push_back({"activity", store::Filter::Op::Equals, activities});
    const auto now = fromQt(today.toString(Qt::ISODate)), since = fromQt(today.addDays(-daysBack).toString(Qt::ISODate));
    const ValueText text(reader);
    std::vector<Suggestion> rows;
    std::set<RecordId> found;
    for (const bool past : {false, true}) {
        std::vector<store::Record> some;
        for (const auto &one : asked) {
            query = {};
            query.type = "session";
            query.orderBy = "startsAt";
            query.descending = past;
            query.limit = mostOthers;
            query.filters = {one, {"startsAt", store::Filter::Op::AtLeast, past ? since : now}};
            if (past) query.filters.push_back({"startsAt", store::Filter::Op::Below, now});
            for (auto &session : reader.list(query).value_or(std::vector<store::Record>()))
                if (found.insert(session.id).second) some.push_back(std::move(session));
        }
        std::ranges::stable_sort(some, [past](const auto &a, const auto &b) {
            const auto first = fieldText(a, "startsAt"), second = fieldText(b, "startsAt");
            return past ? second < first : first < second;
        });
        for (const auto &session : some) {
            if (rows.size() >= mostOthers) return rows;
            auto title = recordTitle(session, text, today);
            Suggestion row;
            row.icon = QStringLiteral("activity");
            row.title = std::move(title.title);
            row.note = std::move(title.detail);
            row.key = QVariant::fromValue(PageTarget{QStringLiteral("activities"), session.id});
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

// Who works in the structures that are called so, by their name or short code.
Value::Array membersOf(const QString &called, store::Reader &reader) {
    const auto all = [&reader](const char *type, std::vector<store::Filter> filters) {
        store::Query query;
        query.type = type;
        query.orderBy = {};
        query.filters = std::move(filters);
        return reader.list(query).value_or(std::vector<store::Record>());
    };
    const auto wanted = domain::foldText(fromQt(called));
    Value::Array structures, members;
    for (const auto &one : all("structure", {}))
        if (fits(fieldText(one, "name"), wanted) || fits(fieldText(one, "code"), wanted)) structures.push_back(idValue(one.id));
    if (structures.empty()) return {};
    for (const auto &one : all("member", {{"structure", store::Filter::Op::Equals, structures}})) members.push_back(idValue(one.id));
    return members;
}

// What another structure asked of this one, newest first: found by who works there.
std::vector<Suggestion> askedBy(const QString &structure, store::Reader &reader, QDate today, const Opens &opens) {
    const auto members = membersOf(structure, reader);
    if (members.empty()) return {};
    store::Query query;
    query.type = "exchange_request";
    query.orderBy = "askedOn";
    query.limit = mostOthers * 4; // some are not received
    query.filters = {{"kind", store::Filter::Op::Equals, "referral"}, {"askedBy", store::Filter::Op::Equals, members}};
    const ValueText text(reader);
    std::vector<Suggestion> rows;
    for (const auto &request : reader.list(query).value_or(std::vector<store::Record>())) {
        auto target = opens(request);
        if (!target || rows.size() >= mostOthers) continue;
        Suggestion row;
        row.icon = QStringLiteral("share");
        row.title = recordTitle(request, text, today).title;
        row.note = SearchModelWords::tr("referred by %1", "member").arg(text.member(idIn<MemberId>(fieldValue(request, "askedBy"))));
        row.key = QVariant::fromValue(std::move(*target));
        rows.push_back(std::move(row));
    }
    return rows;
}

// Those proposed here, and those received: what left from here is found in the file, once.
std::vector<Suggestion> referrals(const QString &typed, store::Reader &reader, QDate today) {
    auto rows = records("referral", "share", mostOthers, typed, reader, today, itself("directory"));
    std::set<RecordId> found;
    const Opens opens = [&](const store::Record &request) -> std::optional<PageTarget> {
        if (fieldText(request, "kind") != QLatin1String("referral")) return {};
        if (reader.get("referral", domain::requestIdOf(request.id)) || !found.insert(request.id).second) return {};
        return PageTarget{QStringLiteral("directory"), request.id};
    };
    for (auto &received :
         {records("exchange_request", "share", mostOthers, typed, reader, today, opens), askedBy(typed, reader, today, opens)})
        rows.insert(rows.end(), received.begin(), received.end());
    if (rows.size() > mostOthers) rows.resize(mostOthers);
    return rows;
}

// "n° 3", "relevé 3": the version that was issued last.
std::vector<Suggestion> conclusions(const QString &typed, store::Reader &reader, const ConclusionsNumber &numberOf, QDate today) {
    static const QRegularExpression numbered(QStringLiteral("^(?:relev[ée]|conclusions?|n)\\D*(\\d{1,6})$"),
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto asked = numbered.match(typed);
    if (!asked.hasMatch() || !numberOf) return {};
    const auto wanted = asked.captured(1).toULongLong();
    store::Query query;
    query.type = "conclusions";
    query.orderBy = "issuedOn";
    query.limit = 1'000;
    const auto found = reader.list(query);
    const ValueText text(reader);
    for (const auto &one : found ? *found : std::vector<store::Record>()) {
        const auto session = idIn<RecordId>(fieldValue(one, "session"));
        if (!session || numberOf(*session) != wanted) continue;
        Suggestion row;
        row.icon = QStringLiteral("group");
        row.title = recordTitle(one, text, today).title;
        row.note = SearchModelWords::tr("no. %1", "of conclusions").arg(wanted);
        row.key = QVariant::fromValue(PageTarget{QStringLiteral("committees"), one.id});
        return {row};
    }
    return {};
}

// What was concluded, by its words: of each proposal, as it was issued last.
std::vector<Suggestion> concludedItems(const QString &typed, store::Reader &reader, QDate today) {
    std::set<RecordId> found;
    return records("conclusion_item", "group", mostOthers, typed, reader, today,
                   [&found](const store::Record &item) -> std::optional<PageTarget> {
                       const auto issued = idIn<RecordId>(fieldValue(item, "conclusions"));
                       const auto proposal = idIn<RecordId>(fieldValue(item, "proposal"));
                       if (!issued || (proposal && !found.insert(*proposal).second)) return {};
                       return PageTarget{QStringLiteral("committees"), *issued};
                   });
}

std::vector<Suggestion> places(const QString &typed, store::Reader &reader) {
    std::vector<Suggestion> rows;
    if (const auto found = reader.suggestions("encounter", "place", fromQt(typed), mostPlaces))
        for (const auto &place : *found) {
            Suggestion row;
            row.icon = QStringLiteral("place");
            row.title = toQt(place);
            row.key = QVariant::fromValue(PageTarget{QStringLiteral("encounters"), {}, QLatin1String(searchPart) + row.title});
            rows.push_back(std::move(row));
        }
    return rows;
}

// Of words that nothing is found by: somebody new, whom the list of people is asked for once more before a file is begun, or what happened.
std::vector<Suggestion> nextSteps(const QString &words, const std::vector<SearchAction> &actions) {
    std::vector<Suggestion> rows(1);
    rows[0].title = SearchModelWords::tr("Nothing found for “%1”").arg(words);
    rows[0].header = true; // read, not taken
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const bool person = actions[i].id == QLatin1String("person.new");
        if (!person && actions[i].id != QLatin1String("encounter.new")) continue;
        auto row = rowOfAll(SearchModelWords::tr("New file for “%1”…").arg(words), "persons", words);
        row.icon = actions[i].icon;
        row.unlit = true;
        if (!person) {
            row.title = actions[i].title;
            row.hint = actions[i].hint;
            row.key = static_cast<int>(i);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<Suggestion> searchRows(const QString &typed, store::Reader &reader, const std::vector<PageInfo> &pages,
                                   const std::vector<SearchAction> &actions, QDate today, const ConclusionsNumber &numberOf,
                                   const WhoIsMeant &whoIsMeant) {
    const auto wanted = domain::foldText(fromQt(typed));
    std::vector<Suggestion> rows, ofPages, ofActions;
    const auto words = typed.simplified();
    if (!words.isEmpty()) {
        auto people = peopleRows(words, reader, today, whoIsMeant);
        addGroup(rows, SearchModelWords::tr("People"), std::move(people.called));
        addGroup(rows, SearchModelWords::tr("Perhaps meant"), std::move(people.meant));
    }
    if (words.size() >= 2) { // one letter begins nearly every note
        const auto some = [&](const char *type, const char *icon, const Opens &opens) {
            return records(type, icon, mostOthers, words, reader, today, opens);
        };
        auto met = encounters(words, reader, today);
        if (met.more) met.rows.push_back(rowOfAll(SearchModelWords::tr("All in Encounters"), "encounters", words));
        addGroup(rows, SearchModelWords::tr("Encounters"), std::move(met.rows));
        auto outings = some("outing", "place", itself("encounters"));
        auto seen = some("observation", "place", itsOuting);
        std::move(seen.begin(), seen.end(), std::back_inserter(outings));
        addGroup(rows, SearchModelWords::tr("Outings"), std::move(outings));
        addGroup(rows, SearchModelWords::tr("Steps"), some("pathway_step", "pathway", itself("pathways")));
        addGroup(rows, SearchModelWords::tr("Pathways"), some("pathway", "pathway", itsPerson));
        addGroup(rows, SearchModelWords::tr("Referrals"), referrals(words, reader, today));
        const auto ofAll = [&](std::initializer_list<const char *> types, const char *icon, const char *page) {
            std::vector<Suggestion> group;
            for (const auto *type : types) {
                auto ofType = some(type, icon, itself(page));
                std::move(ofType.begin(), ofType.end(), std::back_inserter(group));
            }
            if (group.size() > mostOthers) group.resize(mostOthers);
            return group;
        };
        addGroup(rows, SearchModelWords::tr("Directory"), ofAll({"professional", "scheme"}, "directory", "directory"));
        addGroup(rows, SearchModelWords::tr("Activities"), ofAll({"activity"}, "activity", "activities"));
        addGroup(rows, SearchModelWords::tr("Sessions"), sessions(words, reader, today));
        addGroup(rows, SearchModelWords::tr("Groups and committees"),
                 ofAll({"group", "proposal", "decision", "milestone", "committee_session", "steering_session"}, "group", "committees"));
        addGroup(rows, SearchModelWords::tr("Answers to proposals"), some("answer", "group", itsFollowUp));
        addGroup(rows, SearchModelWords::tr("Analyses of impact"), some("impact", "group", whatItIsOn));
        auto concluded = conclusions(words, reader, numberOf, today);
        auto items = concludedItems(words, reader, today);
        std::move(items.begin(), items.end(), std::back_inserter(concluded));
        addGroup(rows, SearchModelWords::tr("Conclusions"), std::move(concluded));
        addGroup(rows, SearchModelWords::tr("Places"), places(words, reader));
    }
    for (const auto &page : pages) {
        if (!fits(page.title, wanted)) continue;
        Suggestion row;
        row.icon = QLatin1String(page.icon);
        row.title = page.title;
        row.key = QVariant::fromValue(PageTarget{page.id, {}});
        ofPages.push_back(std::move(row));
    }
    addGroup(rows, SearchModelWords::tr("Pages"), std::move(ofPages));
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (!fits(actions[i].title + QLatin1Char(' ') + actions[i].others, wanted)) continue;
        if (wanted.empty() && actions[i].hint.isEmpty()) continue; // before anything is typed: those that have a key
        Suggestion row;
        row.icon = actions[i].icon;
        row.title = actions[i].title;
        row.hint = actions[i].hint;
        row.key = static_cast<int>(i);
        ofActions.push_back(std::move(row));
    }
    addGroup(rows, SearchModelWords::tr("Actions"), std::move(ofActions));
    return rows.empty() ? nextSteps(words, actions) : rows;
}

int litOf(const std::vector<Suggestion> &rows) {
    const auto first = std::ranges::find_if(rows, [](const Suggestion &row) { return !row.header && !row.unlit; });
    return first == rows.end() ? -1 : static_cast<int>(first - rows.begin());
}

} // namespace tp::ui
