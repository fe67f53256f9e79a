#include "ui/today/DuePathways.h"

#include "core/base/IdValue.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <map>

namespace tp::ui {
namespace {
struct DuePathwaysWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DuePathways)
};
constexpr int begunWithinDays = 180; // laptops meet sooner
constexpr std::size_t mostBegun = 100, mostOpen = 400;

std::vector<store::Record> underWay(Backend &backend, store::Filter filter, std::size_t most) {
    store::Query query;
    query.type = "pathway";
    query.filters = {std::move(filter), {"endedOn", store::Filter::Op::Equals, {}}};
    query.orderBy = "startedOn";
    query.limit = most;
    return backend.reader().list(query).value_or(std::vector<store::Record>());
}

bool isMine(const store::Record &person, const Me &me) {
    const auto referent = idIn<MemberId>(fieldValue(person, "referent"));
    return referent ? *referent == me.member : me.belongsTo(structureOf(person));
}
} // namespace

std::vector<DueStep> pathwaysToJoinDue(Backend &backend, const ValueText &text, QDate today) {
    const auto since = fromQt(today.addDays(-begunWithinDays).toString(Qt::ISODate));
    Value::Array files;
    for (const auto &pathway : underWay(backend, {"startedOn", store::Filter::Op::AtLeast, since}, mostBegun))
        if (pathway.file) files.push_back(idValue(*pathway.file));
    if (files.empty()) return {};
    std::map<RecordId, QStringList> begun; // by file, the newest first
    for (const auto &pathway : underWay(backend, {"person", store::Filter::Op::Equals, files}, mostOpen))
        if (pathway.file) begun[*pathway.file].prepend(dateText(std::string_view(fromQt(fieldText(pathway, "startedOn")))));
    std::vector<DueStep> out;
    for (const auto &[file, days] : begun) {
        if (days.size() < 2) continue;
        const auto person = backend.reader().get("person", file);
        if (!person || person->deleted || !isMine(*person, backend.me())) continue;
        out.push_back(dueStep(
            today, today, "pathway", DuePathwaysWords::tr("Two pathways are under way: %1").arg(recordTitle(*person, text, today).title),
            DuePathwaysWords::tr("begun on %1, to be joined").arg(days.join(QStringLiteral(", "))), {QStringLiteral("pathways"), file}));
    }
    return out;
}

} // namespace tp::ui
