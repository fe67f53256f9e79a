#include "ui/today/DueNumbers.h"

#include "core/base/IdValue.h"
#include "ui/committees/FormerNumber.h"
#include "ui/committees/NumberPost.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"

#include <QCoreApplication>

#include <algorithm>

namespace tp::ui {
namespace {

struct DueNumbersWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueNumbers)
};

bool isIssuedBy(Backend &backend, const Me &me, const RecordId &session) {
    store::Query query;
    query.type = "conclusions";
    query.filters = {{"session", store::Filter::Op::Equals, idValue(session)}};
    const auto issued = backend.reader().list(query);
    return issued && std::ranges::any_of(*issued, [&](const auto &one) { return me.belongsTo(structureOf(one)); });
}

} // namespace

std::vector<DueStep> numbersToTell(Backend &backend, QDate today) {
    std::vector<DueStep> out;
    const auto me = backend.me();
    if (!(me.roles & typeOf("committee_session").writers)) return out;
    for (const auto &[id, before] : formerNumbers(backend)) {
        const auto now = conclusionsNumber(backend, id); // nothing: until the next connection
        const auto session = backend.reader().get("committee_session", id);
        if (!now || !session || session->deleted || !isIssuedBy(backend, me, id)) continue;
        const auto *told = fieldValue(*session, "numberTold");
        const auto known = told && told->integer() ? static_cast<std::uint64_t>(*told->integer()) : before;
        if (known == *now) continue;
        const auto held = QDate::fromString(fieldText(*session, "startsAt").left(10), Qt::ISODate);
        auto step = dueStep(
            today, today, "group",
            DueNumbersWords::tr("Conclusions no. %1 are no. %2 from now on: print them and hand them over again").arg(known).arg(*now),
            DueNumbersWords::tr("%1 · participants' committee · the server was restored", "day").arg(dateText(held)),
            {QStringLiteral("committees"), id});
        step.act = DueNumbersWords::tr("It is done");
        step.settles = {{id, "committee_session", false, {}, {{"numberTold", static_cast<std::int64_t>(*now)}}}};
        out.push_back(std::move(step));
    }
    return out;
}

} // namespace tp::ui
