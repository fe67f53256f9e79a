#include "ui/outings/OutingFilters.h"

#include "ui/encounters/FilterBoxes.h"
#include "ui/encounters/Periods.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/RememberedChoice.h"
#include "ui/text/Dates.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SearchField.h"

namespace tp::ui {
namespace {
constexpr int wordsWide = 34; // characters

Value idOf(const QComboBox &box) {
    const auto bytes = box.currentData().toByteArray();
    return Bytes(bytes.begin(), bytes.end());
}
} // namespace

OutingFilters::OutingFilters(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_words(new SearchField(QStringLiteral("outings.search"), tr("Team, place, what was kept…"))),
      m_period(makeBox("outings.period", tr("Period"), tr("All dates"))),
      m_structure(makeBox("outings.structure", tr("Structure"), tr("All structures"))),
      m_territory(makeBox("outings.territory", tr("Territory"), tr("All territories"))),
      m_more(new Button(Button::Kind::Secondary, QStringLiteral("outings.moreFilters"), tr("Filters"))),
      m_clear(new Button(Button::Kind::Link, QStringLiteral("outings.clearFilters"), tr("Clear the filters"))), m_rest(new QWidget),
      m_added(new AddedFilters(backend, "outing")) {
    setObjectName(QStringLiteral("outings.filters"));
    m_words->setAccessibleName(tr("Search in the outings"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(m_words->fontMetrics().averageCharWidth() * wordsWide);
    m_more->setCheckable(true);
    for (const auto &text : {tr("Today"), tr("Last 7 days"), tr("This month"), tr("Last 3 months"), tr("This year"), tr("Last 12 months")})
        m_period->addItem(text);
    m_structure->setMinimumContentsLength(17); // of all: its longest word, in French too
    auto *first = new QHBoxLayout;
    first->setContentsMargins({});
    first->setSpacing(space::s);
    first->addWidget(m_words, 1);
    first->addWidget(m_more);
    first->addStretch();
    auto *rest = new FlowLayout(m_rest, 8);
    for (QWidget *control : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_structure), static_cast<QWidget *>(m_territory)})
        rest->addWidget(control);
    rest->addWidget(m_clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(first);
    column->addWidget(m_rest);
    column->addWidget(m_added);
    fillChoices();
    rememberChoice(*m_period);
    for (auto *box : {m_structure, m_territory}) rememberWhat(*box);
    for (auto *box : {m_period, m_structure, m_territory}) connect(box, &QComboBox::currentIndexChanged, this, &OutingFilters::edited);
    for (const auto changed : {&AddedFilters::edited, &AddedFilters::offered}) connect(m_added, changed, this, &OutingFilters::edited);
    connect(m_words, &SearchField::searched, this, &OutingFilters::edited);
    connect(m_more, &QPushButton::toggled, this, &OutingFilters::updateVisibility);
    connect(m_clear, &QPushButton::clicked, this, &OutingFilters::clearByHand);
    connect(this, &OutingFilters::edited, this, &OutingFilters::updateVisibility);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto named = [](const auto &record) { return record.first == "structure" || record.first == "territory"; };
        if (what.everything || std::ranges::any_of(what.records, named)) fillChoices();
    });
    updateVisibility();
}

void OutingFilters::fillChoices() {
    const auto chosen = [this] { return std::pair(m_structure->currentData(), m_territory->currentData()); };
    const auto before = chosen();
    fillRecords(*m_structure, m_backend.reader(), "structure");
    fillRecords(*m_territory, m_backend.reader(), "territory");
    if (chosen() != before) emit edited(); // it is there no more
}

void OutingFilters::addTo(store::Query &query) const {
    using Op = store::Filter::Op;
    query.text = fromQt(m_words->text().trimmed());
    const auto from = firstDay(static_cast<Period>(m_period->currentIndex()), parisTime(m_backend.clock().nowMs()).date());
    if (from.isValid()) query.filters.push_back({"startedAt", Op::AtLeast, fromQt(from.toString(Qt::ISODate)) + "T00:00"});
    if (m_structure->currentIndex() > 0) query.filters.push_back({"structure", Op::Equals, idOf(*m_structure)});
    if (m_territory->currentIndex() > 0) query.filters.push_back({"territory", Op::Equals, idOf(*m_territory)});
    m_added->addTo(query);
}

bool OutingFilters::isActive() const {
    store::Query query;
    addTo(query);
    return !query.text.empty() || !query.filters.empty();
}

void OutingFilters::clearByHand() {
    {
        const QSignalBlocker quiet(this);
        m_words->put({});
        for (auto *box : {m_period, m_structure, m_territory}) {
            box->setCurrentIndex(0);
            QSettings().remove(rememberedKey(*box));
        }
        m_added->forget();
    }
    emit edited();
    takeFocus(); // the button is gone
}

void OutingFilters::setCompact(bool compact) {
    m_compact = compact;
    updateVisibility();
}

void OutingFilters::updateVisibility() {
    const bool shown = !m_compact || m_more->isChecked();
    m_more->setVisible(m_compact);
    m_rest->setVisible(shown);
    m_added->setVisible(shown && !m_added->isEmpty());
    m_clear->setVisible(isActive());
}

void OutingFilters::takeFocus() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace tp::ui
