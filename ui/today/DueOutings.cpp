#include "ui/today/DueOutings.h"

#include "core/base/IdValue.h"
#include "ui/outings/Outings.h"
#include "ui/text/Dates.h"
#include "ui/today/DueDays.h"

#include <QCoreApplication>

namespace tp::ui {
namespace {
struct DueOutingsWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::DueOutings)
};
constexpr int openWithinDays = 90; // nobody is asked any more after that
constexpr std::size_t mostLeftOpen = 20;
} // namespace

std::vector<DueStep> outingsLeftOpen(Backend &backend, QDate today) {
    store::Query query;
    query.type = "outing";
    query.filters = {{"startedAt", store::Filter::Op::AtLeast, isoOf(today.addDays(-openWithinDays))},
                     {"startedAt", store::Filter::Op::Below, isoOf(today)},
                     {"startedBy", store::Filter::Op::Equals, idValue(backend.me().member)},
                     {"endedAt", store::Filter::Op::Equals, {}}};
    query.orderBy = "startedAt";
    query.limit = mostLeftOpen;
    const auto found = backend.reader().list(query).value_or(std::vector<store::Record>());
    const auto current = found.empty() ? std::nullopt : currentOuting(backend, backend.reader());
    std::vector<DueStep> out;
    for (const auto &outing : found) {
        if ((current && current->id == outing.id) || !mayChangeOuting(backend, outing)) continue;
        const auto day = dayIn(outing, "startedAt");
        out.push_back(
            dueStep(day, today, "place", DueOutingsWords::tr("End the outing of %1").arg(dateText(day)),
                    DueOutingsWords::tr("begun at %1 and left open: say when it ended").arg(fieldText(outing, "startedAt").mid(11)),
                    {QStringLiteral("encounters"), outing.id}));
    }
    return out;
}

} // namespace tp::ui
