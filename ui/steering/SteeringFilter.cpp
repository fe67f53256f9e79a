#include "ui/steering/SteeringFilter.h"

#include "core/domain/Text.h"
#include "ui/Backend.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QVBoxLayout>

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
    : QWidget(parent), m_kind(kind),
      m_words(new SearchField(QStringLiteral("steering.search.%1").arg(static_cast<int>(kind)), searchWords(kind))), m_state(new QComboBox),
      m_added(new AddedFilters(backend, steeringTypes[static_cast<std::size_t>(kind)])) {
    m_state->setObjectName(QStringLiteral("steering.which.%1").arg(static_cast<int>(kind)));
    m_state->setAccessibleName(tr("Shown"));
    m_state->addItems(statesOf(kind));
    rememberChoice(*m_state);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_words, 1);
    line->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(line);
    column->addWidget(m_added);
    m_added->hideWhileEmpty();
    connect(m_words, &SearchField::searched, this, &SteeringFilter::edited);
    connect(m_words, &QLineEdit::returnPressed, this, &SteeringFilter::entered);
    connect(m_state, &QComboBox::currentIndexChanged, this, &SteeringFilter::edited);
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(m_added, changed, this, &SteeringFilter::edited);
}

bool SteeringFilter::isAsked(const store::Record &record, const std::string &today) const {
    const int asked = m_state->currentIndex();
    if (asked <= 0) return true;
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
    if (!isAsked(record, book.today()) || !holdsAll(m_added->filters(), record)) return false;
    QStringList stands;
    for (const auto &cell : row.cells) stands << cell.text;
    for (const auto &field : typeOf(record.type).fields) // also what its row has no room for
        if (field.kind == schema::Kind::LongText) stands << fieldText(record, field.name);
    return domain::mentions(fromQt(stands.join(QLatin1Char(' '))), fromQt(m_words->text()));
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

bool SteeringFilter::isActive() const { return !m_words->text().trimmed().isEmpty() || m_state->currentIndex() > 0 || m_added->isActive(); }

void SteeringFilter::clear() {
    m_words->clear();
    m_state->setCurrentIndex(0);
    m_added->clear();
    emit edited();
}

void SteeringFilter::takeFocus() {
    m_words->setFocus();
    m_words->selectAll();
}

} // namespace tp::ui
