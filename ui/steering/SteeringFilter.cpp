#include "ui/steering/SteeringFilter.h"

#include "core/domain/Text.h"
#include "ui/lists/AddedFilters.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"

#include <algorithm>

namespace tp::ui {
namespace {

QStringList statesOf(SteeringKind kind) { // the first: whatever it is
    switch (kind) {
    case SteeringKind::Sessions:
        return {SteeringFilter::tr("All sessions"), SteeringFilter::tr("Still to be held"), SteeringFilter::tr("Held"),
                SteeringFilter::tr("Called off")};
    case SteeringKind::Decisions:
        return {SteeringFilter::tr("All decisions"), SteeringFilter::tr("To be decided"), SteeringFilter::tr("Decided")};
    case SteeringKind::Milestones:
        return {SteeringFilter::tr("All milestones"), SteeringFilter::tr("To be reached"), SteeringFilter::tr("Late"),
                SteeringFilter::tr("Reached or given up")};
    case SteeringKind::Means:
        break;
    }
    return {SteeringFilter::tr("All periods"), SteeringFilter::tr("Allotted today")};
}

QString searchWords(SteeringKind kind) {
    switch (kind) {
    case SteeringKind::Sessions:
        return SteeringFilter::tr("Search for a session");
    case SteeringKind::Decisions:
        return SteeringFilter::tr("Search for a decision");
    case SteeringKind::Milestones:
        return SteeringFilter::tr("Search for a milestone");
    case SteeringKind::Means:
        break;
    }
    return SteeringFilter::tr("Search among the means");
}

} // namespace

SteeringFilter::SteeringFilter(Backend &backend, SteeringKind kind, QWidget *parent)
    : FilterLine(backend, steeringTypes[static_cast<std::size_t>(kind)],
                 {QStringLiteral("steering.search.%1").arg(static_cast<int>(kind)), searchWords(kind),
                  QStringLiteral("steering.which.%1").arg(static_cast<int>(kind)), tr("Shown"), statesOf(kind)},
                 parent),
      m_kind(kind) {}

bool SteeringFilter::isAsked(const store::Record &record, const std::string &today) const {
    const int asked = choice();
    if (asked == 0) return true;
    switch (m_kind) {
    case SteeringKind::Sessions: {
        const auto state = domain::steeringState(record.fields, today);
        if (asked == 1) return state == domain::SessionState::Ahead || state == domain::SessionState::Unsaid;
        return state == (asked == 2 ? domain::SessionState::Held : domain::SessionState::CalledOff);
    }
    case SteeringKind::Decisions:
        return (asked == 1) == fieldText(record, "outcome").isEmpty();
    case SteeringKind::Milestones: {
        using Is = domain::MilestoneState;
        const auto state = domain::milestoneState(record.fields, today);
        if (asked == 2) return state == Is::Late;
        return (asked == 1) == (state == Is::ToCome || state == Is::Late);
    }
    case SteeringKind::Means:
        break;
    }
    return fieldText(record, "fromOn") <= toQt(today) && toQt(today) <= fieldText(record, "untilOn");
}

bool SteeringFilter::keeps(const SteeringRow &row, const store::Record &record, const SteeringBook &book) const {
    if (!isAsked(record, book.today()) || !holdsAll(added().filters(), record)) return false;
    QStringList stands;
    for (const auto &cell : row.cells) stands << cell.text;
    for (const auto &field : typeOf(record.type).fields) // also what its row has no room for
        if (field.kind == schema::Kind::LongText) stands << fieldText(record, field.name);
    return domain::mentions(fromQt(stands.join(QLatin1Char(' '))), fromQt(words()));
}

std::vector<SteeringRow> SteeringFilter::narrowed(std::vector<SteeringRow> rows, const SteeringBook &book) const {
    if (!isActive()) return rows;
    std::vector<SteeringRow> kept;
    for (auto &row : rows) {
        const auto *record = row.record ? book.get(steeringTypes[static_cast<std::size_t>(m_kind)], row.record) : nullptr;
        if (row.record && !(record && keeps(row, *record, book))) continue;
        if (!row.record && !kept.empty() && !kept.back().record) kept.pop_back(); // nothing stood under the title before
        kept.push_back(std::move(row));
    }
    if (!kept.empty() && !kept.back().record) kept.pop_back();
    return kept;
}

} // namespace tp::ui
