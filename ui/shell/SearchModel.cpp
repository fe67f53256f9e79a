#include "ui/shell/SearchModel.h"

#include "core/domain/Text.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::SearchOverlay)
};
constexpr std::size_t mostPeople = 7;

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

std::vector<Suggestion> people(const QString &typed, store::Reader &reader, QDate today) {
    std::vector<Suggestion> rows;
    if (typed.isEmpty()) return rows;
    store::Query query;
    query.type = "person";
    query.text = fromQt(typed);
    query.limit = mostPeople;
    const ValueText text(reader);
    if (const auto found = reader.list(query))
        for (const auto &person : *found) {
            const auto title = recordTitle(person, text, today);
            Suggestion row;
            row.icon = QStringLiteral("person");
            row.title = title.title;
            row.note = title.detail;
            row.key = QByteArray(reinterpret_cast<const char *>(person.id.bytes.data()), 16);
            rows.push_back(std::move(row));
        }
    return rows;
}

} // namespace

std::vector<Suggestion> searchRows(const QString &typed, store::Reader &reader, const std::vector<PageInfo> &pages,
                                   const std::vector<SearchAction> &actions, QDate today) {
    const auto wanted = domain::foldText(fromQt(typed));
    std::vector<Suggestion> rows, ofPages, ofActions;
    addGroup(rows, Words::tr("People"), people(typed.simplified(), reader, today));
    for (const auto &page : pages) {
        if (!fits(page.title, wanted)) continue;
        Suggestion row;
        row.icon = QLatin1String(page.icon);
        row.title = page.title;
        row.key = page.id;
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
