#include "ui/shell/SearchModel.h"

#include "core/domain/Text.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SearchOverlay)
};
constexpr std::size_t mostPeople = 7, mostOthers = 4, mostPlaces = 3;

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

Result<PeopleFound> onlyRecords(Result<std::vector<store::Record>> found) {
    TP_TRY(auto records, std::move(found));
    return PeopleFound{std::move(records), {}};
}

// Records of a type found by their own words, newest first; `opens` says where each is shown.
using Opens = std::optional<RecordId> (*)(const store::Record &);
std::vector<Suggestion> records(const char *type, const char *icon, const char *page, std::size_t most, const QString &typed,
                                store::Reader &reader, QDate today, Opens opens) {
    std::vector<Suggestion> rows;
    store::Query query;
    query.type = type;
    query.text = fromQt(typed);
    query.limit = most;
    if (query.type == "person") query.filters = {eachPersonOnce()};
    const ValueText text(reader);
    const auto found = query.type == "person" ? peopleFound(reader, query) : onlyRecords(reader.list(query));
    if (!found) return rows;
    const auto add = [&](const store::Record &record, const QString &also) {
        const auto target = opens(record);
        if (!target || rows.size() >= most) return;
        auto title = recordTitle(record, text, today);
        Suggestion row;
        row.icon = QLatin1String(icon);
        row.title = std::move(title.title);
        row.note = also.isEmpty() ? std::move(title.detail) : also;
        row.key = QVariant::fromValue(PageTarget{QLatin1String(page), *target});
        rows.push_back(std::move(row));
    };
    for (const auto &record : found->people) add(record, {});
    for (const auto &[person, closed] : found->through) add(person, alsoInText(closed));
    return rows;
}

std::optional<RecordId> itself(const store::Record &record) { return record.id; }
std::optional<RecordId> itsOuting(const store::Record &observation) {
    const auto *of = fieldValue(observation, "outing");
    const auto id = of && of->bytes() ? RecordId::from(*of->bytes()) : Result<RecordId>(fail(Code::NotFound));
    return id ? std::optional(*id) : std::nullopt;
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

} // namespace

std::vector<Suggestion> searchRows(const QString &typed, store::Reader &reader, const std::vector<PageInfo> &pages,
                                   const std::vector<SearchAction> &actions, QDate today) {
    const auto wanted = domain::foldText(fromQt(typed));
    std::vector<Suggestion> rows, ofPages, ofActions;
    const auto words = typed.simplified();
    if (!words.isEmpty())
        addGroup(rows, Words::tr("People"), records("person", "person", "persons", mostPeople, words, reader, today, itself));
    if (words.size() >= 2) { // one letter begins nearly every note
        addGroup(rows, Words::tr("Encounters"), records("encounter", "encounter", "encounters", mostOthers, words, reader, today, itself));
        auto outings = records("outing", "place", "encounters", mostOthers, words, reader, today, itself);
        auto seen = records("observation", "place", "encounters", mostOthers, words, reader, today, itsOuting);
        std::move(seen.begin(), seen.end(), std::back_inserter(outings));
        addGroup(rows, Words::tr("Outings"), std::move(outings));
        addGroup(rows, Words::tr("Steps"), records("pathway_step", "pathway", "pathways", mostOthers, words, reader, today, itself));
        const auto ofAll = [&](std::initializer_list<const char *> types, const char *icon, const char *page) {
            std::vector<Suggestion> group;
            for (const auto *type : types) {
                auto some = records(type, icon, page, mostOthers, words, reader, today, itself);
                std::move(some.begin(), some.end(), std::back_inserter(group));
            }
            if (group.size() > mostOthers) group.resize(mostOthers);
            return group;
        };
        addGroup(rows, Words::tr("Directory"), ofAll({"professional", "scheme"}, "directory", "directory"));
        addGroup(rows, Words::tr("Activities"), ofAll({"activity"}, "activity", "activities"));
        addGroup(rows, Words::tr("Groups and committees"),
                 ofAll({"group", "proposal", "decision", "milestone", "committee_session", "steering_session"}, "group", "committees"));
        addGroup(rows, Words::tr("Places"), places(words, reader));
    }
    for (const auto &page : pages) {
        if (!fits(page.title, wanted)) continue;
        Suggestion row;
        row.icon = QLatin1String(page.icon);
        row.title = page.title;
        row.key = QVariant::fromValue(PageTarget{page.id, {}});
        ofPages.push_back(std::move(row));
    }
    addGroup(rows, Words::tr("Pages"), std::move(ofPages));
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (!fits(actions[i].title, wanted)) continue;
        Suggestion row;
        row.icon = actions[i].icon;
        row.title = actions[i].title;
        row.hint = actions[i].hint;
        row.key = static_cast<int>(i);
        ofActions.push_back(std::move(row));
    }
    addGroup(rows, Words::tr("Actions"), std::move(ofActions));
    return rows;
}

} // namespace tp::ui
